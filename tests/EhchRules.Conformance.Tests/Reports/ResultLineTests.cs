using System.Text;

namespace EhchRules.Conformance.Tests.Reports;

/// <summary>A line of results has what reports and comparisons need.</summary>
public sealed class ResultLineTests
{
    private const string Vector =
        """{"format":"ehch-vector/2","id":"NEWS2.eight","level":"Scoring","requirement":"NEWS2","why":"8 scores 3.","since":"1.0.0","observation":{"respiratory_rate":8},"expect":[{"must":{"total":null,"band":null}}]}""";

    [Theory]
    [InlineData("NEWS2.eight", "NEWS2.other")]
    [InlineData("8 scores 3.", "Eight scores three.")]
    [InlineData("\"since\":\"1.0.0\"", "\"since\":\"1.0.0\",\"changed\":[{\"in\":\"1.0.1\",\"what\":\"Words.\"}]")]
    [InlineData("\"must\":{", "\"must\" : { ")]
    public void The_hash_is_the_same_where_words_alone_differ(string from, string to) => Assert.Equal(HashOf(Vector), HashOf(Vector.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"respiratory_rate\":8", "\"respiratory_rate\":9")]
    [InlineData("\"total\":null", "\"total\":3")]
    public void The_hash_is_another_where_question_or_expectation_differ(string from, string to) => Assert.NotEqual(HashOf(Vector), HashOf(Vector.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public async Task A_line_is_read_as_it_was_written()
    {
        ConformanceVector vector = VectorOf(Vector.Replace("\"since\":\"1.0.0\"", "\"since\":\"1.0.0\",\"changed\":[{\"in\":\"1.1.0\",\"what\":\"Another band.\"}]", StringComparison.Ordinal));
        VectorResult result = new AnswerJudge([]).Judge(vector, new ProductAnswer.Answered([MadeUpRun.Json("""{"total":3,"band":"Low"}""")]));
        using MemoryStream utf8 = new(ResultsFormat.Write(result));

        ResultLine line = (await ConformanceResults.ReadAsync(utf8, "results.ndjson", TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken)).Result!;

        Assert.Equal(("NEWS2.eight", vector.ComputeHash(), "1.0.0", VectorOutcome.Failed, "8 scores 3."), (line.Id, line.Hash, line.Since, line.Outcome, line.Why));
        Assert.Equal([new VectorChange("1.1.0", "Another band.")], line.Changes);
        Assert.Equal([new AnswerDifference(null, "total", "null", "3"), new AnswerDifference(null, "band", "null", "\"Low\"")], line.Differences);
        Assert.Equal("""{"observation":{"respiratory_rate":8}}""", line.Asked!.Value.GetRawText());
        Assert.Equal("""[{"must":{"total":null,"band":null}}]""", line.Expected!.Value.GetRawText());
        Assert.Equal("""[{"total":3,"band":"Low"}]""", line.Answered!.Value.GetRawText());
    }

    private static ConformanceVector VectorOf(string line) => VectorParser.Parse(Encoding.UTF8.GetBytes(line), "deck.jsonl", 1).Vector!;

    private static string HashOf(string line) => VectorOf(line).ComputeHash();
}
