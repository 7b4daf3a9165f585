using EhchRules.Adequacy.Report;

namespace EhchRules.Adequacy.Tests.Report;

/// <summary>The file of reviews.</summary>
public sealed class ReviewedMutantsTests
{
    [Fact]
    public void A_reason_stands_above_the_keys_that_it_is_about()
    {
        ReviewedMutants reviewed = ReviewedMutants.Parse(["# Comment", "= The long way gives the same.", "  A.cs A.B BoundaryMoved a < b → a <= b #1", "  second", "", "! Nobody asked yet.", "\tthird"]);

        Assert.Equal(new Review(true, "The long way gives the same."), reviewed.Of("A.cs A.B BoundaryMoved a < b → a <= b #1"));
        Assert.Equal(new Review(true, "The long way gives the same."), reviewed.Of("second"));
        Assert.Equal(new Review(false, "Nobody asked yet."), reviewed.Of("third"));
        Assert.Null(reviewed.Of("fourth"));
    }

    [Theory]
    [InlineData("line 1: a mutant stands before any reason: key", "  key")]
    [InlineData("line 1: a reason begins with = or !: Because.", "Because.")]
    [InlineData("line 3: the mutant stands there twice: key", "= Because.", "  key", "  key")]
    public void What_is_wrong_is_named_with_its_line(string fault, params string[] lines) =>
        Assert.Equal(fault, Assert.Throws<FormatException>(() => ReviewedMutants.Parse(lines)).Message);
}
