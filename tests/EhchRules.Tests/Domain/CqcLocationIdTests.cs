namespace EhchRules.Tests.Domain;

public sealed class CqcLocationIdTests
{
    [Theory]
    [InlineData("1-123456")]
    [InlineData("1-125856395")]
    [InlineData("1-10552899555")]
    [InlineData("1-123456789012")]
    public void Six_to_twelve_digits_after_the_usual_prefix_are_an_id(string text)
    {
        Assert.True(CqcLocationId.TryParse(text, out CqcLocationId? id));
        Assert.Equal(text, id.Value);
        Assert.Equal(text, id.ToString());
        Assert.True(id.HasUsualPrefix);
    }

    [Theory]
    [InlineData("RGP1X")]
    [InlineData("2-125856395")]
    [InlineData("1")]
    [InlineData("11-25856395")]
    public void Another_prefix_is_kept_as_opaque_text(string text)
    {
        Assert.True(CqcLocationId.TryParse(text, out CqcLocationId? id));
        Assert.Equal(text, id.Value);
        Assert.False(id.HasUsualPrefix);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t")]
    [InlineData("1-")]
    [InlineData("1-12345")]
    [InlineData("1-1234567890123")]
    [InlineData("1-12585639a")]
    [InlineData("1-12585639 ")]
    [InlineData("1-12585639\u0665")]
    [InlineData(" 1-125856395")]
    [InlineData("\t1-125856395")]
    [InlineData("\u00a01-125856395")]
    [InlineData(" RGP1X")]
    [InlineData("RGP1X ")]
    [InlineData("RGP1X\n")]
    public void Blank_text_and_other_widths_are_none(string? text)
    {
        Assert.False(CqcLocationId.TryParse(text, out CqcLocationId? id));
        Assert.Null(id);
    }

    [Fact]
    public void An_unreadable_text_is_shown_with_what_was_expected() =>
        Assert.Equal(
            "\"1-12345\" is not a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\".",
            Assert.Throws<FormatException>(() => CqcLocationId.Parse("1-12345")).Message);

    [Fact]
    public void Ids_are_equal_by_value()
    {
        Assert.Equal(CqcLocationId.Parse("1-125856395"), CqcLocationId.Parse("1-125856395"));
        Assert.NotEqual(CqcLocationId.Parse("1-125856395"), CqcLocationId.Parse("1-125856396"));
    }
}
