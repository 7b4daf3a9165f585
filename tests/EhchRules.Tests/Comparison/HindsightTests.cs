using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EhchRules.Json;
using EhchRules.Records;

namespace EhchRules.Tests.Comparison;

/// <summary>A record as it was known on a day.</summary>
public sealed partial class HindsightTests
{
    [SeededProperty(600, desk: 150)]
    public void No_later_day_is_left_but_the_beginning_of_the_network_and_of_what_was_attested(RecordOnDay given)
    {
        DateOnly on = given.On;
        NetworkRecord record = given.Record;
        NetworkRecord known = Hindsight.Without(record, on);
        ArrayBufferWriter<byte> written = new();
        EhchJson.WriteRecord(written, NetworkRecord.Create(
            known.Network with { From = null }, known.Homes, known.Residents, [.. known.Attestations.Select(static one => one with { From = null, Occasion = null })]));

        Assert.DoesNotContain(Days().Matches(Encoding.UTF8.GetString(written.WrittenSpan)), day =>
            DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found) && found > on && found != DateOnly.MaxValue);
    }

    [SeededProperty(200, desk: 50)]
    public void What_was_known_on_a_day_after_all_facts_is_the_record_itself(RecordOnDay given)
    {
        NetworkRecord record = given.Record;

        Assert.Equal(record, Hindsight.Without(record, new(2040, 1, 1)));
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Days();
}
