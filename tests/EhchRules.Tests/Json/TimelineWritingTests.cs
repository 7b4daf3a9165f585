using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public sealed class TimelineWritingTests
{
    [Fact]
    public async Task A_timeline_is_written_on_one_line_or_indented_and_says_the_same()
    {
        Timeline timeline = TimelineOf(1);

        (string line, _) = await WrittenAsync(timeline, indented: false);
        (string indented, _) = await WrittenAsync(timeline, indented: true);

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.StartsWith("{\n  \"format\": \"ehch-timeline/1\",\n", indented, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", indented, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(line), JsonNode.Parse(indented)));
        Assert.Contains("o'neill (general practitioner) is the home's clinical lead from 2 November 2020", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_breach_begins_with_its_answer_and_has_the_properties_of_that_answer()
    {
        (string written, _) = await WrittenAsync(TimelineOf(1), indented: false);

        Dictionary<string, string> properties = JsonNode.Parse(written)!["earliestBreaches"]!.AsArray()
            .Select(static breach => breach!.AsObject())
            .GroupBy(static breach => breach["answer"]!.GetValue<string>())
            .ToDictionary(static group => group.Key, static group => string.Join(' ', group.First().Select(static property => property.Key)));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["OnDay"] = "answer requirement subject day force reason dueOn",
                ["Never"] = "answer requirement subject through",
                ["Unknown"] = "answer requirement subject from atTheLatest outcome force reason dueOn missing",
            },
            properties);
    }

    [Fact]
    public async Task A_long_timeline_is_written_in_pieces()
    {
        (string written, int longest) = await WrittenAsync(TimelineOf(200), indented: false);

        Assert.InRange(written.Length, 2_000_000, int.MaxValue);
        Assert.InRange(longest, 1, 100_000);
    }

    private static Timeline TimelineOf(int residents) => EhchRuleSet.Current.Timeline(
        Situation.Record(Situation.Oakfield with { Leads = [new() { Person = "o'neill", Profession = Profession.GeneralPractitioner, From = new(2020, 11, 2) }] }, Enumerable.Range(1, residents).Select(static i => Situation.Resident($"r-{i}", "2020-10-08/2020-12-31")).ToFacts()),
        DateRange.Between(new(2020, 9, 1), new(2021, 3, 31)));

    private static async Task<(string Text, int LongestPiece)> WrittenAsync(Timeline timeline, bool indented)
    {
        using PieceCounter stream = new();
        await EhchJson.WriteTimelineAsync(stream, timeline, indented, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(stream.ToArray()), stream.Longest);
    }

    /// <summary>Keeps what is written, and how long the longest piece was.</summary>
    private sealed class PieceCounter : MemoryStream
    {
        internal int Longest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Longest = Math.Max(Longest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
