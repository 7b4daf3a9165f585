using System.Text;
using System.Text.Json;
using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>What is said of two results whose vectors are alike.</summary>
public sealed class PairAgreementTests
{
    private static readonly ConformanceVector First = Vector("exam-1-000001", "oakfield", "2020-10-19", like: null);

    private static readonly ConformanceVector Second = Vector("exam-1-000002", "elm-court", "2020-10-19", new("exam-1-000001", MetamorphicRelation.Ids));

    [Fact]
    public void Where_the_second_is_wrong_it_bears_the_disagreement()
    {
        (VectorResult first, VectorResult second) = Compare(Result(First, "oakfield", "Met"), Result(Second, "elm-court", "NotMet"));

        Assert.Equal((VectorOutcome.Passed, null), (first.Outcome, first.Disagreement));
        Assert.Equal(("exam-1-000001", MetamorphicRelation.Ids), (second.Disagreement!.With, second.Disagreement.By));
        Assert.Equal("The answer differs from that to exam-1-000001, though only ids were changed.", second.Disagreement.Text);
        AnswerDifference difference = Assert.Single(second.Disagreement.Differences);
        Assert.Equal(("outcome", "\"Met\"", "\"NotMet\""), (difference.Member, difference.Expected, difference.Answered));
        Assert.Equal(["\"Met\"", "the same answer as to exam-1-000001, since only ids were changed"], second.Differences.Select(static one => one.Expected));
    }

    [Fact]
    public void Where_the_first_alone_is_wrong_the_first_does()
    {
        (VectorResult first, VectorResult second) = Compare(Result(First, "oakfield", "NotMet"), Result(Second, "elm-court", "Met"));

        Assert.Equal(["\"Met\"", "the same answer as to exam-1-000002, since only ids were changed"], first.Differences.Select(static one => one.Expected));
        Assert.Equal("exam-1-000002", first.Disagreement!.With);
        Assert.Equal((VectorOutcome.Passed, null), (second.Outcome, second.Disagreement));
        Assert.Empty(second.Differences);
    }

    [Fact]
    public void Where_both_are_wrong_in_their_own_ways_the_second_does()
    {
        (VectorResult first, VectorResult second) = Compare(Result(First, "oakfield", "NotMet"), Result(Second, "elm-court", "Undetermined"));

        Assert.Null(first.Disagreement);
        Assert.Equal("exam-1-000001", second.Disagreement!.With);
    }

    [Fact]
    public void Answers_that_are_wrong_alike_agree()
    {
        (VectorResult first, VectorResult second) = Compare(Result(First, "oakfield", "NotMet"), Result(Second, "elm-court", "NotMet"));

        Assert.Equal((null, null), (first.Disagreement, second.Disagreement));
        Assert.Equal((VectorOutcome.Failed, VectorOutcome.Failed), (first.Outcome, second.Outcome));
    }

    [Fact]
    public void Where_either_answer_is_accepted_by_itself_the_second_fails_for_being_another()
    {
        const string expect = """{"accept":[{"outcome":"Met"},{"outcome":"NotMet"}],"because":"the texts leave it open"}""";
        ConformanceVector first = Vector("deck.1", "oakfield", "2020-10-19", like: null, expect);
        ConformanceVector second = Vector("deck.2", "oakfield", "2020-10-19", new("deck.1", MetamorphicRelation.Order), expect);

        (VectorResult one, VectorResult other) = Compare(Result(first, "oakfield", "Met"), Result(second, "oakfield", "NotMet"));

        Assert.Equal((VectorOutcome.Passed, VectorOutcome.Failed), (one.Outcome, other.Outcome));
        Assert.Equal(["the same answer as to deck.1, since only the order of lists was changed"], other.Differences.Select(static one => one.Expected));
    }

    [Fact]
    public void An_answer_about_the_home_by_its_first_id_does_not_agree() =>
        Assert.NotNull(Compare(Result(First, "oakfield", "Met"), Result(Second, "oakfield", "Met")).Second.Disagreement);

    [Theory]
    [InlineData("2020-11-08", true)]
    [InlineData("2020-11-09", false)]
    [InlineData("2020-10-25", false)]
    public void Days_of_the_answer_move_with_those_of_the_question(string dueOn, bool agrees)
    {
        ConformanceVector moved = Vector("exam-1-000002", "oakfield", "2020-11-02", new("exam-1-000001", MetamorphicRelation.Shift));

        VectorResult second = Compare(Result(First, "oakfield", "NotYetDue", "2020-10-25"), Result(moved, "oakfield", "NotYetDue", dueOn), "dueOn").Second;

        Assert.Equal(agrees, second.Disagreement is null);
    }

    [Fact]
    public void A_detail_that_the_product_did_not_declare_is_not_compared() =>
        Assert.Null(Compare(Result(First, "oakfield", "NotYetDue", "2020-10-25"), Result(Second, "elm-court", "NotYetDue", "2020-11-09")).Second.Disagreement);

    [Theory]
    [InlineData(VectorOutcome.Skipped)]
    [InlineData(VectorOutcome.Unknown)]
    [InlineData(VectorOutcome.NotCovered)]
    public void Where_one_was_not_answered_there_is_nothing_to_compare(VectorOutcome outcome)
    {
        VectorResult unanswered = new() { Vector = First, Outcome = outcome };
        VectorResult second = Result(Second, "elm-court", "NotMet");

        Assert.Equal((unanswered, second), Compare(unanswered, second));
    }

    [Fact]
    public async Task A_run_says_where_the_answers_of_a_product_do_not_agree()
    {
        using Decks decks = new();
        ConformanceSuite deck = decks.Of(
            Decks.Score("deck.1"),
            Decks.Score("deck.2", more: "\"like\":\"deck.1\",\"by\":\"Order\","),
            Decks.Score("deck.3"),
            Decks.Score("deck.4", more: "\"like\":\"deck.3\",\"by\":\"Order\","));
        string[] wrong = ["deck.2", "deck.3"];
        InProcessProduct product = new(
            new("Acme", "1", [ConformanceLevel.Scoring], []),
            (question, _) => ValueTask.FromResult<ProductAnswer>(new ProductAnswer.Answered([JsonElement.Parse($$"""{"total":{{(wrong.Contains(question.Id) ? 1 : 0)}},"band":"Low"}""")])));

        Run run = await Run.OfAsync(product, Run.Patient, deck);

        Assert.Equal(["Passed", "Failed", "Failed", "Passed"], run.Results.Select(static line => line.Outcome.ToString()));
        Assert.Equal("the same answer as to deck.1, since only the order of lists was changed", run.Results[1].Differences[^1].Expected);
        Assert.Equal("the same answer as to deck.4, since only the order of lists was changed", run.Results[2].Differences[^1].Expected);
    }

    [Theory]
    [InlineData("""{"like":"exam-1-000001"}""")]
    [InlineData("""{"by":"Order"}""")]
    public void Like_and_by_go_together(string members)
    {
        string line = First.Root.GetRawText().TrimEnd()[..^1] + "," + members[1..];

        VectorReading reading = VectorParser.Parse(Encoding.UTF8.GetBytes(line), "deck.jsonl", 2);

        Assert.Equal("deck.jsonl: line 2: $.by: goes with like, and like with it", Assert.Single(reading.Faults).ToString());
    }

    private static (VectorResult First, VectorResult Second) Compare(VectorResult first, VectorResult second, params string[] details) => new PairAgreement(details).Compare(first, second);

    private static VectorResult Result(ConformanceVector vector, string home, string outcome, string? dueOn = null)
    {
        string due = dueOn is null ? "null" : $"\"{dueOn}\"";
        string answer = $$"""{"subject":{"kind":"Home","id":"{{home}}"},"outcome":"{{outcome}}","dueOn":{{due}} }""";
        return new AnswerJudge([]).Judge(vector, new ProductAnswer.Answered([JsonElement.Parse(answer)]));
    }

    private static ConformanceVector Vector(string id, string home, string on, VectorLikeness? like, string expect = """{"must":{"outcome":"Met"}}""")
    {
        string likeness = like is null ? "" : $"\"like\":\"{like.Id}\",\"by\":\"{like.By}\",";
        string line = $$"""
            {"format":"ehch-vector/2","id":"{{id}}","level":"HomeRounds","requirement":"ROUND-1","why":"why","since":"1.0.0",{{likeness}}
            "on":"{{on}}","record":{"homes":[{"id":"{{home}}"}]},"expect":[{"subject":{"kind":"Home","id":"{{home}}"},{{expect[1..]}}]}
            """;
        return VectorParser.Parse(Encoding.UTF8.GetBytes(line), "deck", 1).Vector!;
    }
}
