using System.Globalization;
using System.Text;
using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>Sentences, labels and days are the same as UTF-8 as they are as text.</summary>
public sealed class TextAsUtf8Tests
{
    [SeededProperty(300, desk: 100)]
    public void A_sentence_is_written_as_it_reads(RecordOnDay given)
    {
        byte[] room = new byte[10_000];
        foreach (Finding finding in EhchRuleSet.Current.Assess(given.Record, given.On).Findings)
        {
            string text = finding.Reason.Text;
            Assert.True(finding.Reason.TryWriteText(room, out int written));
            Assert.Equal(text, Encoding.UTF8.GetString(room, 0, written));
            Assert.True(finding.Reason.TryWriteText(room.AsSpan(0, written), out int again));
            Assert.Equal(written, again);
            Assert.False(finding.Reason.TryWriteText(room.AsSpan(0, written - 1), out _));
        }
    }

    [Fact]
    public void A_sentence_that_has_too_little_room_is_refused_wherever_the_room_ends()
    {
        byte[] room = new byte[1000];
        foreach (Finding finding in EhchRuleSet.Current.Assess(RandomRecords.Make(7), new(2022, 6, 10)).Findings)
        {
            finding.Reason.TryWriteText(room, out int written);
            for (int size = 0; size < written; size++) Assert.False(finding.Reason.TryWriteText(room.AsSpan(0, size), out _));
        }
    }

    [Fact]
    public void No_reason_is_written_as_nothing()
    {
        Assert.True(default(Reason).TryWriteText([], out int written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void A_label_is_written_as_it_reads()
    {
        byte[] room = new byte[100];
        foreach (OccasionKind kind in Enum.GetValues<OccasionKind>())
        {
            Occasion occasion = new(kind, new(2020, 10, 1));
            Assert.True(occasion.TryFormat(room, out int written));
            Assert.Equal(occasion.ToString(), Encoding.UTF8.GetString(room, 0, written));
            for (int size = 0; size < written; size++) Assert.False(occasion.TryFormat(room.AsSpan(0, size), out _));
        }
    }

    [Fact]
    public void Every_day_of_eight_hundred_years_is_written_as_a_person_reads_it()
    {
        byte[] room = new byte[30];
        foreach (DateOnly first in (DateOnly[])[DateOnly.MinValue, new(1800, 1, 1), DateOnly.MaxValue.AddYears(-300)])
        {
            for (DateOnly day = first; day < first.AddYears(270); day = day.AddDays(1))
            {
                string expected = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
                Assert.True(DayText.TryWriteWords(day, room, out int written));
                if (!Ascii.Equals(room.AsSpan(0, written), expected)) Assert.Fail($"{expected}: {Encoding.UTF8.GetString(room, 0, written)}");
                Assert.False(DayText.TryWriteWords(day, room.AsSpan(0, written - 1), out _));
            }
        }
    }
}
