using System.Buffers;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>An assessment is the same bytes whichever way it is written.</summary>
public sealed class AssessmentWritingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Written_whole_it_is_what_it_is_in_pieces_without_the_line_feed(bool indented)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            Assessment assessment = EhchRuleSet.Current.Assess(RandomRecords.Make(seed), new(2022, 6, 10));
            foreach (Func<Finding, bool>? shows in (Func<Finding, bool>?[])[null, static finding => finding.Outcome is Outcome.NotMet])
            {
                using MemoryStream pieces = new();
                await EhchJson.WriteAssessmentAsync(pieces, assessment, shows, indented, TestContext.Current.CancellationToken);

                ArrayBufferWriter<byte> whole = new();
                EhchJson.WriteAssessment(whole, assessment, shows, indented);

                Assert.True(pieces.ToArray().AsSpan().SequenceEqual([.. whole.WrittenSpan, (byte)'\n']), $"seed {seed}");
            }
        }
    }

    [Fact]
    public async Task Names_and_statements_of_any_length_are_written_in_full()
    {
        // On either side of the room that sentences and paths are written in before a string is made of them.
        foreach (int length in (int[])[1, 400, 480, 490, 500, 511, 512, 513, 600, 5000])
        {
            string id = new('é', length);
            NetworkRecord record = await RecordJson.ReadAsync($$"""
                {"format":"ehch-record/1","network":{"code":"U57491","from":"2019-07-01"},
                "homes":[{"id":"{{id}}","alignments":[{"network":"U57491","agreedOn":"2020-07-15","from":"2020-07-31"}]}],"residents":[]}
                """);
            Assessment assessment = EhchRuleSet.Current.Assess(record, new(2022, 6, 10));
            ArrayBufferWriter<byte> whole = new();
            EhchJson.WriteAssessment(whole, assessment);

            using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(whole.WrittenMemory);
            System.Text.Json.JsonElement[] written = [.. json.RootElement.GetProperty("findings").EnumerateArray()];
            Assert.Equal(assessment.Findings.Select(static finding => finding.Reason.Text), written.Select(static finding => finding.GetProperty("reason").GetProperty("text").GetString()));
            Assert.Equal(
                assessment.Findings.SelectMany(static finding => finding.Evidence).Select(static fact => (fact.Path, fact.Value)),
                written.SelectMany(static finding => finding.GetProperty("evidence").EnumerateArray()).Select(static fact => (fact.GetProperty("path").GetString()!, fact.GetProperty("value").GetString()!)));
            Assert.Equal(assessment.Findings.SelectMany(static finding => finding.Missing), written.SelectMany(static finding => finding.GetProperty("missing").EnumerateArray()).Select(static path => path.GetString()));
        }
    }
}
