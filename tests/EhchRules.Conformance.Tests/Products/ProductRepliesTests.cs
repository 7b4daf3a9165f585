using System.Text;

namespace EhchRules.Conformance.Tests.Products;

/// <summary>What a product may say, and what is said of anything else.</summary>
public sealed class ProductRepliesTests
{
    [Fact]
    public void Answers_a_reason_and_an_error_are_told_apart()
    {
        ProductAnswer.Answered answered = Assert.IsType<ProductAnswer.Answered>(ContentOf("""{"id":"A","answers":[{"outcome":"Met"},{"outcome":"NotMet"}],"note":"ignored","x-time":5}"""));

        Assert.Equal(["""{"outcome":"Met"}""", """{"outcome":"NotMet"}"""], answered.Entries.Select(static entry => entry.GetRawText()));
        Assert.Equal(new ProductAnswer.Skipped("exemptions are not kept"), ContentOf("""{"id":"A","skipped":"exemptions are not kept"}"""));
        Assert.Equal(new ProductAnswer.Unknown(UnknownCause.ProductError, "division by zero"), ContentOf("""{"id":"A","error":"division by zero"}"""));
        Assert.Equal(new ProductAnswer.Unknown(UnknownCause.ProductError, """{"code":5}"""), ContentOf("""{"id":"A","error":{"code":5}}"""));
    }

    [Theory]
    [InlineData("""{"id":"A"}""", "expected one of answers, skipped and error")]
    [InlineData("""{"id":"A","answers":[],"skipped":"no"}""", "expected one of answers, skipped and error")]
    [InlineData("""{"id":"A","answers":{}}""", "answers: {} is not an array")]
    [InlineData("""{"id":"A","answers":null}""", "answers: null is not an array")]
    [InlineData("""{"id":"A","skipped":true}""", "skipped: true is not a reason")]
    [InlineData("""{"id":"A","skipped":" "}""", "skipped: \" \" is not a reason")]
    public void An_answer_of_another_shape_is_garbage_and_charged_to_its_vector(string line, string text) =>
        Assert.Equal(new ProductAnswer.Unknown(UnknownCause.Garbage, text), ContentOf(line));

    [Theory]
    [InlineData("""{"answers":[]}""", "has no id: {\"answers\":[]}")]
    [InlineData("""{"id":7,"answers":[]}""", "has no id: {\"id\":7,\"answers\":[]}")]
    [InlineData("""["A"]""", "[\"A\"] is not an object: [\"A\"]")]
    [InlineData("""{"id":"A","id":"B","answers":[]}""", "is not JSON: ")]
    [InlineData("Listening on port 80", "is not JSON: ")]
    [InlineData("""{"id":"\ud800","answers":[]}""", "holds half of a surrogate pair")]
    public void What_names_no_vector_can_be_charged_to_none(string line, string text) =>
        Assert.StartsWith(text, Assert.IsType<ProductMessage.Unreadable>(ProductReplies.Answer(Encoding.UTF8.GetBytes(line))).Text, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused()
    {
        ProductMessage message = ProductReplies.Answer((byte[])[.. "{\"id\":\""u8, 0xFF, .. "\"}"u8]);

        Assert.StartsWith("is not UTF-8", Assert.IsType<ProductMessage.Unreadable>(message).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        string deep = $$"""{"id":"A","answers":[{{new string('[', 100)}}{{new string(']', 100)}}]}""";

        Assert.StartsWith("is not JSON: ", Assert.IsType<ProductMessage.Unreadable>(ProductReplies.Answer(Encoding.UTF8.GetBytes(deep))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_says_who_it_is_and_what_it_implements()
    {
        ProductProfile? profile = StartOf("""{"started":{"name":"Acme Care","version":"4.2","levels":["HomeRounds","Scoring","HomeRounds"],"details":["dueOn","dueOn"],"licence":"x"}}""")?.Profile;

        Assert.Equal(("Acme Care", "4.2"), (profile?.Name, profile?.Version));
        Assert.Equal([ConformanceLevel.HomeRounds, ConformanceLevel.Scoring], profile!.Levels);
        Assert.Equal(["dueOn"], profile.Details);
        Assert.Empty(StartOf("""{"started":{"name":"A","version":"1","levels":["Scoring"]}}""")!.Profile!.Details);
    }

    [Theory]
    [InlineData("""{"started":{"name":"A","version":"1"}}""", "$.started.levels: missing: expected an array")]
    [InlineData("""{"started":{"name":"A","version":"1","levels":[]}}""", "$.started.levels: is empty: expected the levels that the product implements")]
    [InlineData("""{"started":{"name":"A","version":1,"levels":["Scoring"]}}""", "$.started.version: 1 is not text")]
    [InlineData("""{"started":{"name":"A","version":"1","levels":["Scores"]}}""", "$.started.levels: \"Scores\" is not one of Alignment, Leadership, ")]
    [InlineData("""{"started":{"name":"A","version":"1","levels":[3]}}""", "$.started.levels[0]: 3 is not text")]
    [InlineData("""{"started":{"name":"A","version":"1","levels":["Scoring"],"details":["due_on"]}}""", "$.started.details: \"due_on\" is not one of force, dueOn, ")]
    [InlineData("""{"id":"A","answers":[]}""", "$.started: missing: expected an object")]
    public void What_is_wrong_with_that_is_said(string line, string fault) => Assert.Contains(fault, StartOf(line)?.Fault, StringComparison.Ordinal);

    [Fact]
    public void A_product_may_say_that_it_cannot_start() =>
        Assert.Equal("the product says that it cannot start: no licence", StartOf("""{"error":"no licence"}""")?.Fault);

    [Fact]
    public void A_line_that_is_no_object_is_not_taken_for_a_start() => Assert.Null(StartOf("> acme@1.0.0 start"));

    private static ProductAnswer ContentOf(string line) => Assert.IsType<ProductMessage.Answer>(ProductReplies.Answer(Encoding.UTF8.GetBytes(line))).Content;

    private static ProductStart? StartOf(string line) => ProductReplies.Started(Encoding.UTF8.GetBytes(line));
}
