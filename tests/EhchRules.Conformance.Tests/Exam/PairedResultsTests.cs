using System.Text.Json;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>What is said of two results whose vectors are alike, in whatever order they come.</summary>
public sealed class PairedResultsTests
{
    private static readonly ConformanceVector First = Vector("exam-1-000001", "oakfield", "2020-10-19", like: null);

    private static readonly ConformanceVector Second = Vector("exam-1-000002", "elm-court", "2020-10-19", new("exam-1-000001", MetamorphicRelation.Ids));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Answers_that_differ_are_told_on_the_later_result(bool secondComesFirst)
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        VectorResult met = Result(First, "oakfield", "Met");
        VectorResult notMet = Result(Second, "elm-court", "NotMet");

        VectorResult earlier = pairs.Take(secondComesFirst ? notMet : met);
        VectorResult later = pairs.Take(secondComesFirst ? met : notMet);

        Assert.Null(earlier.Disagreement);
        Assert.Equal(secondComesFirst ? "exam-1-000002" : "exam-1-000001", later.Disagreement!.With);
        AnswerDifference difference = Assert.Single(later.Disagreement.Differences);
        Assert.Equal(("outcome", "\"Met\"", "\"NotMet\""), (difference.Member, difference.Expected, difference.Answered));
        Assert.Equal($"The answer differs from that to {later.Disagreement.With}, though only ids were changed.", later.Disagreement.Text);
        Assert.Equal(secondComesFirst ? met.Outcome : notMet.Outcome, later.Outcome);
    }

    [Fact]
    public void A_result_that_failed_has_the_disagreement_among_its_differences_and_one_that_passed_still_passes()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "Met"));
        Assert.Equal(
            ["\"Met\"", "the same answer as to exam-1-000001, since only ids were changed"],
            pairs.Take(Result(Second, "elm-court", "NotMet")).Differences.Select(static one => one.Expected));

        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "NotMet"));
        VectorResult passed = pairs.Take(Result(Second, "elm-court", "Met"));
        Assert.Equal(VectorOutcome.Passed, passed.Outcome);
        Assert.Empty(passed.Differences);
        Assert.NotNull(passed.Disagreement);
    }

    [Fact]
    public void The_first_may_be_answered_before_the_second_is_read()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Take(Result(First, "oakfield", "Met"));
        pairs.Read(Second);

        Assert.NotNull(pairs.Take(Result(Second, "elm-court", "NotMet")).Disagreement);
    }

    [Fact]
    public void Answers_that_are_wrong_alike_agree()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "NotMet"));

        Assert.Null(pairs.Take(Result(Second, "elm-court", "NotMet")).Disagreement);
    }

    [Fact]
    public void An_answer_about_the_home_by_its_first_id_does_not_agree()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "Met"));

        Assert.NotNull(pairs.Take(Result(Second, "oakfield", "Met")).Disagreement);
    }

    [Fact]
    public void Days_of_the_answer_move_with_those_of_the_question()
    {
        ConformanceVector moved = Vector("exam-1-000002", "oakfield", "2020-11-02", new("exam-1-000001", MetamorphicRelation.Shift));
        PairedResults pairs = new(["dueOn"]);
        pairs.Read(First);
        pairs.Read(moved);
        pairs.Take(Result(First, "oakfield", "NotYetDue", dueOn: "2020-10-25"));
        Assert.Null(pairs.Take(Result(moved, "oakfield", "NotYetDue", dueOn: "2020-11-08")).Disagreement);

        pairs.Read(First);
        pairs.Read(moved);
        pairs.Take(Result(First, "oakfield", "NotYetDue", dueOn: "2020-10-25"));
        Assert.NotNull(pairs.Take(Result(moved, "oakfield", "NotYetDue", dueOn: "2020-11-09")).Disagreement);
    }

    [Fact]
    public void A_detail_that_the_product_did_not_declare_is_not_compared()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "NotYetDue", dueOn: "2020-10-25"));

        Assert.Null(pairs.Take(Result(Second, "elm-court", "NotYetDue", dueOn: "2020-11-09")).Disagreement);
    }

    [Fact]
    public void Vectors_that_are_no_neighbours_are_no_pair()
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Vector("exam-1-000009", "oakfield", "2020-10-19", like: null));
        pairs.Read(Second);
        pairs.Take(Result(First, "oakfield", "Met"));

        Assert.Null(pairs.Take(Result(Second, "elm-court", "NotMet")).Disagreement);
    }

    [Theory]
    [InlineData(VectorOutcome.Skipped)]
    [InlineData(VectorOutcome.Unknown)]
    [InlineData(VectorOutcome.NotCovered)]
    public void Where_one_was_not_answered_there_is_nothing_to_compare(VectorOutcome outcome)
    {
        PairedResults pairs = new([]);
        pairs.Read(First);
        pairs.Read(Second);
        pairs.Take(new() { Vector = First, Outcome = outcome });

        Assert.Null(pairs.Take(Result(Second, "elm-court", "NotMet")).Disagreement);
    }

    [Theory]
    [InlineData("""{"like":"exam-1-000001"}""")]
    [InlineData("""{"by":"Order"}""")]
    public void Like_and_by_go_together(string members)
    {
        string line = First.Root.GetRawText()[..^1] + "," + members[1..];

        VectorReading reading = VectorParser.Parse(System.Text.Encoding.UTF8.GetBytes(line), "deck.jsonl", 2);

        Assert.Equal("deck.jsonl: line 2: $.by: goes with like, and like with it", Assert.Single(reading.Faults).ToString());
    }

    private static VectorResult Result(ConformanceVector vector, string home, string outcome, string? dueOn = null)
    {
        string due = dueOn is null ? "null" : $"\"{dueOn}\"";
        string answer = $$"""{"subject":{"kind":"Home","id":"{{home}}"},"outcome":"{{outcome}}","dueOn":{{due}} }""";
        return new AnswerJudge([]).Judge(vector, new ProductAnswer.Answered([JsonElement.Parse(answer)]));
    }

    private static ConformanceVector Vector(string id, string home, string on, VectorLikeness? like)
    {
        string likeness = like is null ? "" : $"\"like\":\"{like.Id}\",\"by\":\"{like.By}\",";
        string expect = $$"""[{"subject":{"kind":"Home","id":"{{home}}"},"must":{"outcome":"Met"} }]""";
        string line = $$"""
            {"format":"ehch-vector/2","id":"{{id}}","level":"HomeRounds","requirement":"ROUND-1","why":"why","since":"1.0.0",{{likeness}}
            "on":"{{on}}","record":{"homes":[{"id":"{{home}}"}]},"expect":{{expect}} }
            """;
        return VectorParser.Parse(System.Text.Encoding.UTF8.GetBytes(line), "deck", 1).Vector!;
    }
}
