namespace EhchRules.Tests.Domain;

public sealed class OdsCodeTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("RJ1")]
    [InlineData("72Q")]
    [InlineData("W2U3Z")]
    [InlineData("VLAXL")]
    [InlineData("G84001")]
    [InlineData("123456789")]
    public void One_to_nine_capital_letters_and_digits_are_a_code(string text)
    {
        Assert.True(OdsCode.TryParse(text, out OdsCode? code));
        Assert.Equal(text, code.Value);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234567890")]
    [InlineData("rj1")]
    [InlineData("RJ1 ")]
    [InlineData(" RJ1")]
    [InlineData("R-1")]
    [InlineData("RİJ")]
    [InlineData("RJ\u0661")]
    public void Anything_else_is_none(string? text)
    {
        Assert.False(OdsCode.TryParse(text, out OdsCode? code));
        Assert.Null(code);
    }

    [Fact]
    public void An_unreadable_text_is_shown_with_what_was_expected()
    {
        FormatException fault = Assert.Throws<FormatException>(() => OdsCode.Parse("rj1"));

        Assert.Equal("\"rj1\" is not an ODS code: 1 to 9 capital letters and digits.", fault.Message);
    }

    [Fact]
    public void A_text_of_forty_characters_is_shown_whole_and_a_longer_one_shortened_to_forty()
    {
        Assert.StartsWith($"\"{new string('x', 40)}\" is", Assert.Throws<FormatException>(() => OdsCode.Parse(new('x', 40))).Message, StringComparison.Ordinal);
        Assert.StartsWith($"\"{new string('x', 37)}...\" is", Assert.Throws<FormatException>(() => OdsCode.Parse(new('x', 41))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_are_equal_by_value()
    {
        OdsCode one = OdsCode.Parse("RJ1");
        OdsCode same = OdsCode.Parse(string.Concat("R", "J1"));

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, OdsCode.Parse("RJ2"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_lower_case_i_is_refused_in_any_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        Assert.True(OdsCode.TryParse("RI1", out _));
        Assert.False(OdsCode.TryParse("Ri1", out _));
        Assert.False(OdsCode.TryParse("Rı1", out _));
    }
}
