using System.Collections.Concurrent;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.Properties;

/// <summary>A timeline says of every day what an assessment of that day says.</summary>
public sealed class TimelineProperties
{
    private const int FirstSeed = 20_201_019;
    private const int RecordsOfOneCase = 40;
    private const int SixYears = 2_192;
    private static readonly DateOnly First = new(2020, 3, 1);
    private static readonly DateRange Range = DateRange.Between(First, First.AddDays(SixYears - 1));

    /// <summary>Gets how many records are followed: a few, or 2,000 in CI, which is 100,000 pairs of record and requirement.</summary>
    private static int Records => Sizes.Of(2_000, desk: 20);

    /// <summary>Gets the first seed of each case, and how many records it follows.</summary>
    /// <remarks>One case for all would be silent for minutes, and a test runner may then take the end of its process for a crash.</remarks>
    public static TheoryData<int, int> Cases()
    {
        TheoryData<int, int> cases = [];
        for (int done = 0; done < Records; done += RecordsOfOneCase) cases.Add(FirstSeed + done, Math.Min(RecordsOfOneCase, Records - done));
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_timeline_of_six_years_equals_a_scan_day_by_day(int firstSeed, int records)
    {
        ConcurrentQueue<string> differences = [];
        int pairs = 0;
        Parallel.For(0, records, i =>
        {
            int seed = firstSeed + i;
            NetworkRecord record = RandomRecords.Make(seed);
            AssessmentOptions options = new() { AllOccasions = seed % 2 == 0, KnownOn = seed % 5 == 0 ? new Chance(seed).Day() : null };
            if (FirstDifference(record, options) is { } difference) differences.Enqueue($"seed {seed}: {difference}");
            Interlocked.Add(ref pairs, EhchRuleSet.Current.Requirements.Length);
        });

        Assert.Empty(differences);
        Assert.Equal(Witness.All.Count * records, pairs);
        TestContext.Current.TestOutputHelper?.WriteLine($"{pairs} pairs of record and requirement, each over {SixYears} days");
    }

    private static string? FirstDifference(NetworkRecord record, AssessmentOptions options)
    {
        Timeline timeline = EhchRuleSet.Current.Timeline(record, Range, options);
        Dictionary<(Requirement, Subject), Cursor> cursors = timeline.Tracks.ToDictionary(static track => (track.Requirement, track.Subject), static track => new Cursor(track));
        NetworkStanding standing = EhchRuleSet.Standing(record, options);
        for (int i = 0; i < SixYears; i++)
        {
            DateOnly day = First.AddDays(i);
            foreach (RuleFindings findings in new AssessmentMaker(standing, new(standing, day), day).Judge(RuleBook.Rules))
            {
                foreach (Finding finding in findings.All)
                {
                    if (!cursors.TryGetValue((finding.Requirement, finding.Subject), out Cursor? cursor)) return $"{day:yyyy-MM-dd}: no track for {finding}";
                    if (cursor.MoveTo(day) != finding.Outcome) return $"{day:yyyy-MM-dd}: {finding}, and the timeline says {cursor.MoveTo(day)?.ToString() ?? "nothing"}";
                    cursor.Days++;
                }
            }
        }

        foreach (Cursor cursor in cursors.Values)
        {
            int told = cursor.Track.Spans.Sum(static span => span.Through.DayNumber - span.From.DayNumber + 1);
            if (told != cursor.Days) return $"{cursor.Track} tells {told} days, of which {cursor.Days} have such a finding";
            for (int i = 1; i < cursor.Track.Spans.Length; i++)
            {
                (TimelineSpan before, TimelineSpan span) = (cursor.Track.Spans[i - 1], cursor.Track.Spans[i]);
                if (before.Through.AddDays(1) == span.From && before.Outcome == span.Outcome) return $"{cursor.Track}: {before} and {span} are one";
                if (span.Start is null || span.Start.On != span.From || span.Start.Causes is BoundaryCauses.None) return $"{cursor.Track}: {span} begins without a cause";
                if (before.End is null || before.End.On != before.Through.AddDays(1) || before.End.Causes is BoundaryCauses.None) return $"{cursor.Track}: {before} ends without a cause";
            }
        }

        return null;
    }

    private sealed class Cursor(TimelineTrack track)
    {
        private int at;

        internal TimelineTrack Track { get; } = track;

        internal int Days { get; set; }

        internal Outcome? MoveTo(DateOnly day)
        {
            while (at < Track.Spans.Length && Track.Spans[at].Through < day) at++;
            return at < Track.Spans.Length && Track.Spans[at].From <= day ? Track.Spans[at].Outcome : null;
        }
    }
}
