namespace EhchRules.Tests;

/// <summary>How a text that is not the approved one is shown.</summary>
public sealed class ApprovedTests
{
    [Fact]
    public void A_difference_is_told_by_its_first_line() =>
        Assert.Equal("Line 2: approved \"b\", found \"c\".", Approved.Difference("a\n    b\nd\n", "a\n    c\nd\n"));
}
