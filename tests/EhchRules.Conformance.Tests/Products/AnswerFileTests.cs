using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Products;

/// <summary>Answers that were handed in as a file.</summary>
public sealed class AnswerFileTests : IDisposable
{
    private const string Started = """{"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"],"details":[]}}""";

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Fact]
    public async Task Answers_are_taken_in_whatever_order_they_stand()
    {
        Run run = await RunAsync(3, "\uFEFF" + Started + "\r", string.Empty, Right("NEWS2.3") + "\r", Right("NEWS2.1"), """{"id":"NEWS2.2","skipped":"not kept"}""");

        Assert.Equal([VectorOutcome.Passed, VectorOutcome.Skipped, VectorOutcome.Passed], run.Results.Select(static line => line.Outcome));
        Assert.Equal("Acme Care", run.Summary.Product?.Name);
        Assert.EndsWith("answers.ndjson", run.Summary.Door, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_unknown_what_stands_twice_too_and_what_nobody_asked_is_a_stray()
    {
        Run run = await RunAsync(3, Started, Right("NEWS2.1"), Right("nobody"), Right("NEWS2.2"), Right("NEWS2.1"), Right("nobody"), Right("no one"));

        Assert.Equal([UnknownCause.AnsweredTwice, null, UnknownCause.NoAnswer], run.Results.Select(static line => line.Cause));
        Assert.Equal("the file has no answer to it", run.Results[2].Text);
        Assert.Equal(2, run.Summary.Strays.Answers);
        Assert.Equal(["an answer to \"nobody\"", "an answer to \"no one\""], run.Summary.Strays.Examples);
    }

    [Fact]
    public async Task Answers_to_vectors_that_were_not_asked_for_this_time_are_no_strays()
    {
        string path = decks.Write("answers.ndjson", Started, Right("NEWS2.1"), Right("NEWS2.2"));
        VectorSelection none = new([ConformanceLevel.Alignment], []);

        Run run = await Run.OfAsync(new AnswerFileProduct(path), new() { Clock = new ManualClock(), Selection = none }, decks.Scores(2));

        Assert.Empty(run.Results);
        Assert.Equal(0, run.Summary.Strays.Answers);
    }

    [Fact]
    public async Task All_faults_of_the_file_are_told_with_their_lines_and_nothing_is_judged()
    {
        string path = decks.Write("answers.ndjson", Started, "nonsense", Right("NEWS2.1"), """{"id":"NEWS2.2"}""", """{"answers":[]}""");

        SuiteFaultException refused = await Assert.ThrowsAsync<SuiteFaultException>(() => Run.OfAsync(new AnswerFileProduct(path), Run.Patient, decks.Scores(2)));

        Assert.Equal([2, 4, 5], refused.Faults.Select(static fault => fault.Line));
        Assert.Equal($"{path}: line 4: $: expected one of answers, skipped and error", refused.Faults[1].ToString());
    }

    [Theory]
    [InlineData("", "is empty: expected what the product says when it starts, and its answers")]
    [InlineData("nonsense", "expected what the product says when it starts: is no JSON object: nonsense")]
    [InlineData("""{"id":"NEWS2.1","answers":[]}""", "expected what the product says when it starts: what the product says of itself has faults: $.started: missing: expected an object")]
    public async Task The_first_line_says_what_the_product_implements(string first, string fault)
    {
        string path = decks.Write("answers.ndjson", first);

        SuiteFaultException refused = await Assert.ThrowsAsync<SuiteFaultException>(() => Run.OfAsync(new AnswerFileProduct(path), Run.Patient, decks.Scores(2)));

        Assert.Equal(fault, Assert.Single(refused.Faults).Text);
    }

    [Fact]
    public async Task A_file_that_is_not_there_cannot_be_read() =>
        await Assert.ThrowsAsync<FileNotFoundException>(() => Run.OfAsync(new AnswerFileProduct(decks.PathOf("none.ndjson")), Run.Patient, decks.Scores(2)));

    private Task<Run> RunAsync(int vectors, params string[] lines) =>
        Run.OfAsync(new AnswerFileProduct(decks.Write("answers.ndjson", lines)), new() { Clock = new ManualClock() }, decks.Scores(vectors));

    private static string Right(string id) => $$"""{"id":"{{id}}","answers":[{"total":0,"band":"Low"}]}""";
}
