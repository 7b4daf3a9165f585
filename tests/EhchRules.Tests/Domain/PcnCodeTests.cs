namespace EhchRules.Tests.Domain;

public sealed class PcnCodeTests
{
    [Theory]
    [InlineData("U57491")]
    [InlineData("U00000")]
    [InlineData("U99999")]
    public void U_and_five_digits_are_a_code(string text)
    {
        Assert.True(PcnCode.TryParse(text, out PcnCode? code));
        Assert.Equal(text, code.Value);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("U")]
    [InlineData("U5749")]
    [InlineData("U574911")]
    [InlineData("u57491")]
    [InlineData("A57491")]
    [InlineData("U5749A")]
    [InlineData("U 57491")]
    [InlineData("U5749\u0661")]
    public void Anything_else_is_none_a_bare_U_among_it(string? text)
    {
        Assert.False(PcnCode.TryParse(text, out PcnCode? code));
        Assert.Null(code);
    }

    [Fact]
    public void An_unreadable_text_is_shown_with_what_was_expected() =>
        Assert.Equal("\"U\" is not the ODS code of a network: U and five digits.", Assert.Throws<FormatException>(() => PcnCode.Parse("U")).Message);

    [Fact]
    public void Codes_are_equal_by_value()
    {
        Assert.Equal(PcnCode.Parse("U57491"), PcnCode.Parse("U57491"));
        Assert.Equal(PcnCode.Parse("U57491").GetHashCode(), PcnCode.Parse("U57491").GetHashCode());
        Assert.NotEqual(PcnCode.Parse("U57491"), PcnCode.Parse("U57492"));
    }
}
