using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>The lines of results: what is written of each outcome, how long they may be, and how they are read again.</summary>
public sealed class ResultsFormatTests
{
    private static readonly ConformanceVector Vector = VectorParser.Parse(Encoding.UTF8.GetBytes(Decks.Score("NEWS2.1")), "a.jsonl", 1).Vector!;

    // The hash is that of {"level":…,"requirement":…,"observation":…,"expect":…} as it stands in the vector, worked out with sha256sum.
    [Fact]
    public void Of_a_vector_that_passed_there_is_no_more_than_that() => Assert.Equal(
        """{"format":"ehch-results/1","id":"NEWS2.1","level":"Scoring","requirement":"NEWS2","hash":"sha256:d825e0c72bfbd78970704434ff5b78994997d47e9ed8f851ebd0e6deefe2205a","since":"1.0.0","outcome":"Passed"}""" + "\n", Write(new() { Vector = Vector, Outcome = VectorOutcome.Passed }));

    [Fact]
    public void Of_any_other_there_is_why_and_what_was_asked_expected_and_answered()
    {
        VectorResult failed = new()
        {
            Vector = Vector,
            Outcome = VectorOutcome.Failed,
            Differences = [new(new("Home", "h", "o"), "total", "0", "7"), new(null, "", "an answer", null)],
            Answers = [JsonElement.Parse("""{"total":7}""")],
        };

        string line = Write(failed);
        ResultLine read = Read(line);

        Assert.Equal(
            """
            {"format":"ehch-results/1","id":"NEWS2.1","level":"Scoring","requirement":"NEWS2","hash":"sha256:d825e0c72bfbd78970704434ff5b78994997d47e9ed8f851ebd0e6deefe2205a","since":"1.0.0","outcome":"Failed","why":"All is normal.","asked":{"observation":{"respiratory_rate":16,"spo2":97,"spo2_scale":1,"on_oxygen":false,"systolic_bp":128,"pulse":72,"consciousness":"A","temperature":36.6}},"expected":[{"must":{"total":0,"band":"Low"}}],"answered":[{"total":7}],"differences":[{"subject":{"kind":"Home","id":"h","occasion":"o"},"member":"total","expected":"0","answered":"7"},{"member":"","expected":"an answer","answered":null}]}

            """,
            line);
        Assert.Equal(failed.Differences, read.Differences);
        Assert.Equal("All is normal.", read.Why);
        Assert.Equal("""[{"total":7}]""", read.Answered?.GetRawText());
        Assert.Equal(0, read.FurtherDifferences);
    }

    [Fact]
    public void The_record_is_left_out_of_what_was_asked()
    {
        const string line = """{"format":"ehch-vector/2","id":"a","level":"Premium","requirement":"PREMIUM","why":"So.","since":"1.0.0","month":"2024-10","record":{"network":{}},"expect":[{"must":{"total":null}}]}""";
        ConformanceVector vector = VectorParser.Parse(Encoding.UTF8.GetBytes(line), "a.jsonl", 1).Vector!;

        Assert.Equal("""{"month":"2024-10"}""", Read(Write(new() { Vector = vector, Outcome = VectorOutcome.Skipped, Text = "no" })).Asked?.GetRawText());
    }

    [Fact]
    public void A_line_is_bounded_whatever_the_product_said()
    {
        VectorResult failed = new()
        {
            Vector = Vector,
            Outcome = VectorOutcome.Failed,
            Text = new('t', 100_000),
            Differences = [.. Enumerable.Repeat(new AnswerDifference(new("k", new('i', 10_000), null), "total", "0", new('7', 100_000)), 1_000)],
            Answers = [JsonElement.Parse($"\"{new string('x', 1 << 20)}\"")],
        };

        string line = Write(failed);
        ResultLine read = Read(line);

        Assert.InRange(line.Length, 1, 100_000);
        Assert.Equal((20, 980), (read.Differences.Length, read.FurtherDifferences));
        Assert.Equal(1_001, read.Text!.Length);
        Assert.Null(read.Answered);
    }

    [Fact]
    public void Text_is_never_cut_through_a_character()
    {
        string text = $"{new string('t', 999)}\U0001F3E0 and more";

        Assert.Equal($"{new string('t', 999)}…", Read(Write(new() { Vector = Vector, Outcome = VectorOutcome.Skipped, Text = text })).Text);
    }

    [Theory]
    [InlineData("\"outcome\":\"Failed\"", "\"outcome\":\"Wrong\"", "$.outcome: \"Wrong\" is not one of Passed, Failed, Skipped, Unknown, NotCovered")]
    [InlineData("\"outcome\":\"Failed\"", "\"outcome\":\"Unknown\"", "$.cause: missing: expected a word")]
    [InlineData("\"outcome\":\"Failed\"", "\"outcome\":\"Failed\",\"cause\":\"Crashed\"", "$.cause: goes with Unknown")]
    [InlineData("ehch-results/1", "ehch-results/2", "$.format: \"ehch-results/2\" is not \"ehch-results/1\"")]
    [InlineData("\"level\":\"Scoring\"", "\"level\":\"Scores\"", "$.level: \"Scores\" is not one of Alignment, ")]
    [InlineData("\"id\":\"NEWS2.1\",", "", "$.id: missing: expected text")]
    [InlineData("\"why\"", "\"reason\"", "$.reason: is not known here")]
    [InlineData("\"why\":\"All is normal.\"", "\"differences\":[{\"member\":7,\"expected\":\"0\"}]", "$.differences[0].member: 7 is not text")]
    public async Task A_line_that_is_none_of_these_has_faults(string part, string other, string fault)
    {
        string line = Write(new() { Vector = Vector, Outcome = VectorOutcome.Failed }).Replace(part, other, StringComparison.Ordinal);
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes($"\n{line}"));

        ResultReading reading = Assert.Single(await ConformanceResults.ReadAsync(utf8, "results.ndjson", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Null(reading.Result);
        Assert.StartsWith($"results.ndjson: line 2: {fault}", reading.Faults[0].ToString(), StringComparison.Ordinal);
    }

    private static string Write(VectorResult result) => Encoding.UTF8.GetString(ResultsFormat.Write(result));

    private static ResultLine Read(string line)
    {
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        ResultLine? read = ResultsFormat.Parse(Encoding.UTF8.GetBytes(line.TrimEnd('\n')), "results", 1, faults);
        Assert.Empty(faults);
        return read!;
    }
}
