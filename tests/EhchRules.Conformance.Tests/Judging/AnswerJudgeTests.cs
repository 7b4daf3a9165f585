using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Judging;

/// <summary>What an answer is held against, and what is said where it is wrong.</summary>
public sealed class AnswerJudgeTests
{
    private const string Must = """[{"subject":{"kind":"Home","id":"h-1"},"must":{"outcome":"Met","dueOn":"2020-10-18","missing":["a","b"],"conditions":["x","y"]}}]""";

    private static readonly string[] AllDetails = ["force", "dueOn", "reason", "conditions", "missing"];

    [Theory]
    [InlineData("""{"outcome":"Met","dueOn":"2020-10-18","missing":["b","a"],"conditions":["x","y"]}""", "")]
    [InlineData("""{"outcome":"Met","dueOn":"2020-10-18","missing":["a","b"],"conditions":["x","y"],"force":"Guidance","note":1}""", "")]
    [InlineData("""{"outcome":"NotMet","dueOn":"2020-10-18","missing":["a","b"],"conditions":["x","y"]}""", """outcome: "Met" / "NotMet" """)]
    [InlineData("""{"outcome":"met","dueOn":null,"missing":["a","b"],"conditions":["x","y"]}""", """outcome: "Met" / "met"; dueOn: "2020-10-18" / null""")]
    [InlineData("""{"outcome":"Met","missing":["a","b"],"conditions":["x","y"]}""", """dueOn: "2020-10-18" / nothing""")]
    [InlineData("""{"outcome":"Met","dueOn":"2020-10-18","missing":["a","a"],"conditions":["y","x"]}""", """conditions: ["x","y"] / ["y","x"]; missing: ["a","b"] / ["a","a"]""")]
    [InlineData("""{"outcome":"Met","dueOn":"2020-10-18","missing":["a","b","c"],"conditions":["x","y"]}""", """missing: ["a","b"] / ["a","b","c"]""")]
    [InlineData("""{"outcome":["Met"],"dueOn":{},"missing":"a","conditions":7}""", """outcome: "Met" / ["Met"]; dueOn: "2020-10-18" / {}; conditions: ["x","y"] / 7; missing: ["a","b"] / "a" """)]
    public void Every_member_that_is_declared_and_named_is_compared(string answer, string differences) =>
        AssertDiffers(differences, Judge(Vector(Must), AllDetails, Of("h-1", answer)));

    [Fact]
    public void A_detail_that_is_not_declared_is_not_compared() =>
        AssertDiffers("""missing: ["a","b"] / ["c"]""", Judge(Vector(Must), ["missing"], Of("h-1", """{"outcome":"Met","dueOn":"1999-01-01","missing":["c"]}""")));

    [Fact]
    public void The_outcome_is_compared_though_nothing_is_declared() =>
        AssertDiffers("""outcome: "Met" / "NotMet" """, Judge(Vector(Must), [], Of("h-1", """{"outcome":"NotMet"}""")));

    [Fact]
    public void What_an_expectation_does_not_name_is_not_compared() =>
        AssertDiffers(string.Empty, Judge(Vector("""[{"subject":{"kind":"Home","id":"h-1"},"must":{"dueOn":null}}]"""), AllDetails, Of("h-1", """{"outcome":"Anything","dueOn":null}""")));

    [Fact]
    public void A_subject_that_is_named_has_one_answer_and_no_occasion_more()
    {
        ConformanceVector vector = Vector("""[{"subject":{"kind":"Resident","id":"r","occasion":"one"},"must":{"outcome":"Met"}},{"subject":{"kind":"Resident","id":"r","occasion":"two"},"must":{"outcome":"Met"}}]""");
        string one = """{"subject":{"kind":"Resident","id":"r","occasion":"one"},"outcome":"Met"}""";
        string two = one.Replace("one", "two", StringComparison.Ordinal);
        string three = one.Replace("one", "three", StringComparison.Ordinal);
        string none = """{"subject":{"kind":"Resident","id":"r","occasion":null},"outcome":"Met"}""";

        AssertDiffers(string.Empty, Judge(vector, [], two, one));
        AssertDiffers(": an answer / nothing", Judge(vector, [], one));
        AssertDiffers(": one answer / 2 answers", Judge(vector, [], one, two, two));
        AssertDiffers($": no such occasion / {three}", Judge(vector, [], one, two, three));
        AssertDiffers($": no such occasion / {none}", Judge(vector, [], one, two, none));
        AssertDiffers(": an answer / nothing; : an answer / nothing", Judge(vector, []));
    }

    [Fact]
    public void Subjects_that_are_not_named_are_not_compared() => AssertDiffers(
        string.Empty, Judge(Vector("""[{"subject":{"kind":"Home","id":"h-1"},"must":{"outcome":"Met"}}]"""), [], Of("h-1", """{"outcome":"Met"}"""), Of("h-2", """{"outcome":"NotMet"}""")));

    [Fact]
    public void Where_the_texts_leave_it_open_each_reading_is_right_and_no_mixture()
    {
        ConformanceVector vector = Vector("""[{"subject":{"kind":"Home","id":"h-1"},"accept":[{"outcome":"Met","dueOn":null},{"outcome":"NotMet","dueOn":"2020-10-18"}],"because":"It is open."}]""");
        string mixture = Of("h-1", """{"outcome":"Met","dueOn":"2020-10-18"}""");

        AssertDiffers(string.Empty, Judge(vector, AllDetails, Of("h-1", """{"outcome":"Met","dueOn":null}""")));
        AssertDiffers(string.Empty, Judge(vector, AllDetails, Of("h-1", """{"outcome":"NotMet","dueOn":"2020-10-18"}""")));
        AssertDiffers($$""": {"outcome":"Met","dueOn":null} or {"outcome":"NotMet","dueOn":"2020-10-18"} / {{mixture}}""", Judge(vector, AllDetails, mixture));
        AssertDiffers(string.Empty, Judge(vector, [], mixture));
    }

    [Fact]
    public void What_must_not_be_answered_is_wrong_and_all_else_right()
    {
        ConformanceVector vector = Vector("""[{"subject":{"kind":"Home","id":"h-1"},"mustNot":[{"outcome":"Met"},{"outcome":"MetLate"}]}]""");
        string met = Of("h-1", """{"outcome":"MetLate"}""");

        AssertDiffers(string.Empty, Judge(vector, [], Of("h-1", """{"outcome":"NotMet"}""")));
        AssertDiffers($$""": anything but {"outcome":"MetLate"} / {{met}}""", Judge(vector, [], met));
    }

    [Fact]
    public void What_must_not_be_answered_as_a_whole_is_not_wrong_where_a_part_of_it_is_not_compared()
    {
        ConformanceVector vector = Vector("""[{"subject":{"kind":"Home","id":"h-1"},"mustNot":[{"outcome":"NotMet","dueOn":null}]}]""");

        Assert.Equal(VectorOutcome.Failed, Judge(vector, ["dueOn"], Of("h-1", """{"outcome":"NotMet","dueOn":null}""")).Outcome);
        AssertDiffers(string.Empty, Judge(vector, ["dueOn"], Of("h-1", """{"outcome":"NotMet","dueOn":"2020-10-18"}""")));
        AssertDiffers(string.Empty, Judge(vector, [], Of("h-1", """{"outcome":"NotMet"}""")));
    }

    [Theory]
    [InlineData("[7]", "answers[0]: 7 is not an object")]
    [InlineData("""[{"outcome":"Met"}]""", "answers[0]: has no subject with a kind and an id")]
    [InlineData("""[{"subject":{"kind":"Home"},"outcome":"Met"}]""", "answers[0]: has no subject with a kind and an id")]
    [InlineData("""[{"subject":{"kind":"Home","id":7},"outcome":"Met"}]""", "answers[0]: has no subject with a kind and an id")]
    [InlineData("""[{"subject":{"kind":"Home","id":"h-1","occasion":7},"outcome":"Met"}]""", "answers[0]: has no subject with a kind and an id")]
    [InlineData("""[{"subject":{"kind":"Home","id":"h-1"},"outcome":"Met"},{"subject":{"kind":"Home","id":"h-2"}}]""", "answers[1]: has no outcome")]
    public void An_answer_without_its_shape_is_unknown_and_not_wrong(string answers, string text)
    {
        VectorResult result = Judge(Vector(Must), [], [.. JsonElement.Parse(answers).EnumerateArray().Select(static one => one.GetRawText())]);

        Assert.Equal((VectorOutcome.Unknown, UnknownCause.Garbage, text), (result.Outcome, result.Cause, result.Text));
    }

    [Fact]
    public void Numbers_are_compared_by_value_and_one_beyond_all_numbers_is_wrong()
    {
        ConformanceVector vector = Parse("""{"level":"Scoring","requirement":"NEWS2","observation":{},"expect":[{"must":{"total":5,"band":"Low"}}]}""");

        AssertDiffers(string.Empty, Judge(vector, [], """{"total":5.0,"band":"Low"}"""));
        AssertDiffers("""total: 5 / "5" """, Judge(vector, [], """{"total":"5","band":"Low"}"""));
        AssertDiffers("total: 5 / 1e99999999999", Judge(vector, [], """{"total":1e99999999999,"band":"Low"}"""));
    }

    [Fact]
    public void Items_are_a_set_of_whole_items()
    {
        ConformanceVector vector = Parse("""{"level":"Worklist","requirement":"SMR-1","on":"2020-10-19","days":7,"record":{},"expect":[{"must":{"items":[{"state":"Due","by":"2020-10-20"},{"state":"Due","by":"2020-10-21"}]}}]}""");

        AssertDiffers(string.Empty, Judge(vector, [], """{"items":[{"by":"2020-10-21","state":"Due"},{"state":"Due","by":"2020-10-20"}]}"""));
        Assert.Equal(VectorOutcome.Failed, Judge(vector, [], """{"items":[{"state":"Due","by":"2020-10-21"},{"state":"Due","by":"2020-10-21"}]}""").Outcome);
    }

    [Fact]
    public void What_was_skipped_or_is_unknown_is_no_answer()
    {
        AnswerJudge judge = new([]);
        ConformanceVector vector = Vector(Must);

        Assert.Equal((VectorOutcome.Skipped, "not kept"), (judge.Judge(vector, new ProductAnswer.Skipped("not kept")).Outcome, judge.Judge(vector, new ProductAnswer.Skipped("not kept")).Text));
        VectorResult unknown = judge.Judge(vector, new ProductAnswer.Unknown(UnknownCause.Crashed, "gone"));
        Assert.Equal((VectorOutcome.Unknown, UnknownCause.Crashed, "gone"), (unknown.Outcome, unknown.Cause, unknown.Text));
    }

    private static VectorResult Judge(ConformanceVector vector, string[] details, params string[] answers) =>
        new AnswerJudge(details).Judge(vector, new ProductAnswer.Answered([.. answers.Select(static answer => JsonElement.Parse(answer))]));

    private static void AssertDiffers(string differences, VectorResult result)
    {
        Assert.Equal(differences.TrimEnd(), string.Join("; ", result.Differences.Select(static one => $"{one.Member}: {one.Expected} / {one.Answered ?? "nothing"}")));
        Assert.Equal(differences.Length == 0 ? VectorOutcome.Passed : VectorOutcome.Failed, result.Outcome);
    }

    /// <summary>Writes an answer for a home.</summary>
    private static string Of(string home, string answer) => $$"""{"subject":{"kind":"Home","id":"{{home}}"},{{answer[1..]}}""";

    private static ConformanceVector Vector(string expect) => Parse($$"""{"level":"HomeRounds","requirement":"ROUND-1","on":"2020-10-12","record":{},"expect":{{expect}}}""");

    private static ConformanceVector Parse(string line)
    {
        VectorReading reading = VectorParser.Parse(Encoding.UTF8.GetBytes($$"""{"format":"ehch-vector/2","id":"a","why":"So.","since":"1.0.0",{{line[1..]}}"""), "a.jsonl", 1);
        Assert.Empty(reading.Faults);
        return reading.Vector!;
    }
}
