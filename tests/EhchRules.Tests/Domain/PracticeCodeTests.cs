namespace EhchRules.Tests.Domain;

public sealed class PracticeCodeTests
{
    [Fact]
    public void The_first_letter_is_one_of_fifteen()
    {
        string accepted = string.Concat(Enumerable.Range('A', 26).Select(letter => (char)letter).Where(letter => PracticeCode.TryParse($"{letter}84001", out _)));

        Assert.Equal("ABCDEFGHJKLMNPY", accepted);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G8400")]
    [InlineData("G840011")]
    [InlineData("g84001")]
    [InlineData("U57491")]
    [InlineData("84001G")]
    [InlineData("G8400A")]
    [InlineData("G8400\u0661")]
    public void A_letter_and_five_digits_are_needed(string? text)
    {
        Assert.False(PracticeCode.TryParse(text, out PracticeCode? code));
        Assert.Null(code);
    }

    [Fact]
    public void An_unreadable_text_is_shown_with_what_was_expected() =>
        Assert.Equal(
            "\"I84001\" is not the ODS code of a practice: a capital letter (A to H, J to N, P or Y) and five digits.",
            Assert.Throws<FormatException>(() => PracticeCode.Parse("I84001")).Message);

    [Fact]
    public void Codes_are_equal_by_value_and_show_themselves()
    {
        Assert.Equal(PracticeCode.Parse("G84001"), PracticeCode.Parse("G84001"));
        Assert.NotEqual(PracticeCode.Parse("G84001"), PracticeCode.Parse("G84002"));
        Assert.Equal("Y02823", PracticeCode.Parse("Y02823").ToString());
    }
}
