using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Suite;

/// <summary>The suite as it is shipped: every vector is sound, and the library passes it with every detail.</summary>
public sealed class SuiteTests
{
    private static readonly Lazy<Task<List<VectorReading>>> Readings = new(static () => Task.Run(static async () => await ConformanceSuite.Current.ReadAsync().ToListAsync()));

    public static TheoryData<string> Ids => [.. Readings.Value.GetAwaiter().GetResult().Select(static reading => reading.Vector?.Id ?? reading.ToString())];

    [Fact]
    public async Task No_line_of_the_suite_has_a_fault()
    {
        List<VectorReading> readings = await Readings.Value;

        Assert.Empty(readings.SelectMany(static reading => reading.Faults));
        Assert.True(readings.Count >= 3_224, $"only {readings.Count} vectors were found");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_library_answers_as_the_vector_expects(string id)
    {
        ConformanceVector vector = (await Readings.Value).Select(static reading => reading.Vector!).First(one => one.Id == id);

        VectorResult result = new AnswerJudge(ProductProfile.AllDetails).Judge(vector, await LibraryProduct.AnswerAsync(ProductQuestion.Of(vector), TestContext.Current.CancellationToken));

        Assert.True(result.Outcome is VectorOutcome.Passed, $"{result.Outcome}: {result.Text}{string.Join("; ", result.Differences)}");
    }

    [Fact]
    public async Task Where_several_answers_are_accepted_the_first_is_that_of_the_library()
    {
        AnswerJudge judge = new(ProductProfile.AllDetails);
        int accepted = 0;

        foreach (VectorReading reading in (await Readings.Value).Where(static one => one.Vector!.Expectations.Any(static expectation => expectation.Kind is ExpectationKind.Accept)))
        {
            JsonNode strict = JsonNode.Parse(reading.Vector!.Root.GetRawText())!;
            foreach (JsonObject expectation in strict["expect"]!.AsArray().Cast<JsonObject>().Where(static one => one.ContainsKey("accept")))
            {
                expectation["must"] = expectation["accept"]![0]!.DeepClone();
                expectation.Remove("accept");
                expectation.Remove("because");
                accepted++;
            }

            ConformanceVector vector = VectorParser.Parse(Encoding.UTF8.GetBytes(strict.ToJsonString()), reading.File, reading.Line).Vector!;
            VectorResult result = judge.Judge(vector, await LibraryAnswers.ToAsync(ProductQuestion.Of(vector), TestContext.Current.CancellationToken));
            Assert.True(result.Outcome is VectorOutcome.Passed, $"{vector}: {string.Join("; ", result.Differences)}");
        }

        Assert.True(accepted >= 190, $"only {accepted} expectations accept several answers");
    }

    [Fact]
    public async Task Every_vector_fits_the_schema()
    {
        SchemaCheck schema = new(VectorFormat.Schema());

        foreach (VectorReading reading in await Readings.Value)
        {
            Assert.True(schema.Accepts(JsonNode.Parse(reading.Vector!.Root.GetRawText())), reading.Vector.Id);
        }
    }

    [Fact]
    public async Task The_files_in_the_package_are_those_in_the_repository()
    {
        string folder = Repository.PathOf("conformance");
        string hash = await ConformanceSuite.Open(folder).GetHashAsync();

        Assert.Equal(hash, await ConformanceSuite.Current.GetHashAsync());
    }

    [Fact]
    public async Task A_question_tells_nothing_of_what_is_expected()
    {
        foreach (VectorReading reading in await Readings.Value)
        {
            using MemoryStream utf8 = new();
            using (Utf8JsonWriter json = new(utf8))
            {
                json.WriteStartObject();
                reading.Vector!.WriteQuestion(json);
                json.WriteEndObject();
            }

            string[] members = [.. JsonNode.Parse(Encoding.UTF8.GetString(utf8.ToArray()))!.AsObject().Select(static member => member.Key)];
            Assert.Equal(["id", "level", "requirement"], members[..3]);
            Assert.DoesNotContain(members, static member => member is "why" or "since" or "changed" or "expect");
        }
    }
}
