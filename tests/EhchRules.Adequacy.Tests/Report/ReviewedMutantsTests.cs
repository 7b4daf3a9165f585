using EhchRules.Adequacy.Report;

namespace EhchRules.Adequacy.Tests.Report;

/// <summary>The file of reviews.</summary>
public sealed class ReviewedMutantsTests
{
    [Fact]
    public void A_reason_stands_above_the_keys_that_it_is_about()
    {
        ReviewedMutants reviewed = ReviewedMutants.Parse(["# Comment", "= The long way gives the same.", "  A.cs A.B BoundaryMoved a < b → a <= b #1", "  second", "", "! Nobody asked yet.", "\tthird", "~ A-5: either count is accepted.", "  fourth"]);

        Assert.Equal(new Review(ReviewFinding.Equivalent, "The long way gives the same."), reviewed.Of("A.cs A.B BoundaryMoved a < b → a <= b #1"));
        Assert.Equal(new Review(ReviewFinding.Equivalent, "The long way gives the same."), reviewed.Of("second"));
        Assert.Equal(new Review(ReviewFinding.Survivor, "Nobody asked yet."), reviewed.Of("third"));
        Assert.Equal(new Review(ReviewFinding.AcceptedReading, "A-5: either count is accepted."), reviewed.Of("fourth"));
        Assert.Null(reviewed.Of("fifth"));
    }

    [Theory]
    [InlineData("line 1: a mutant stands before any reason: key", "  key")]
    [InlineData("line 1: a reason begins with =, ~ or !: Because.", "Because.")]
    [InlineData("line 3: the mutant stands there twice: key", "= Because.", "  key", "  key")]
    public void What_is_wrong_is_named_with_its_line(string fault, params string[] lines) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => ReviewedMutants.Parse(lines)).Message);
}
