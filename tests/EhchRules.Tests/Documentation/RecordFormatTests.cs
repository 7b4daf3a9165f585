using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;
using EhchRules.Tests.Json;

namespace EhchRules.Tests.Documentation;

/// <summary>Holds the JSON of docs/record-format.md to what is read and written.</summary>
public sealed class RecordFormatTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void The_record_printed_is_the_one_that_the_reader_is_tested_with() =>
        Assert.True(JsonNode.DeepEquals(Printed("record", "jsonc"), JsonNode.Parse(ExampleRecord.Complete)));

    [Fact]
    public void The_small_record_is_that_of_the_first_verdict()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "first-verdict.md")).ReplaceLineEndings("\n");
        string opening = "<!-- file: record.json -->\n```json\n";
        int start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;

        Assert.True(JsonNode.DeepEquals(Printed("small", "jsonc"), JsonNode.Parse(page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)])));
    }

    [Fact]
    public async Task The_finding_printed_is_found_when_the_exemption_is_taken_out()
    {
        JsonNode printed = Printed("record", "jsonc");
        printed["homes"]![0]!.AsObject().Remove("exemptions");
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(printed.ToJsonString()));
        NetworkRecord record = await EhchJson.ReadRecordAsync(stream, TestContext.Current.CancellationToken);
        Assessment assessment = EhchRuleSet.Current.Assess(record, new(2020, 10, 19));
        using MemoryStream written = new();
        await EhchJson.WriteAssessmentAsync(written, assessment, cancellationToken: TestContext.Current.CancellationToken);

        JsonNode expected = Printed("finding", "json");
        Assert.Contains(JsonNode.Parse(written.ToArray())!["findings"]!.AsArray(), finding => JsonNode.DeepEquals(expected, finding));
    }

    private static JsonNode Printed(string name, string language)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "record-format.md"));
        string opening = $"<!-- example: {name} -->\n```{language}\n";
        int start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        int end = page.IndexOf("\n```\n", start, StringComparison.Ordinal);
        return JsonNode.Parse(page[start..end], documentOptions: WithComments)!;
    }
}
