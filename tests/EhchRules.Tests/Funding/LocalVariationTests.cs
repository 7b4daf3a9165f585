using EhchRules.Funding;

namespace EhchRules.Tests.Funding;

/// <summary>Where a local variation agreement replaces a section on payment, the premium says that its rate may be another.</summary>
public sealed class LocalVariationTests
{
    [Theory]
    [InlineData("2026-04", "2026-04-01", null, "10.1", false)]
    [InlineData("2026-05", "2026-04-01", null, "10.1", true)]
    [InlineData("2026-06", "2026-06-01", null, "10.5", true)]
    [InlineData("2026-06", "2026-06-02", null, "10.5", false)]
    [InlineData("2026-07", "2026-05-01", "2026-06-30", "10.2", false)]
    [InlineData("2026-07", "2026-05-01", "2026-07-01", "10.2", true)]
    [InlineData("2026-06", "2026-05-01", null, "8", false)]
    [InlineData("2026-06", "2026-05-01", null, "7", false)]
    public void It_is_said_in_the_months_on_whose_first_day_the_agreement_holds(string month, string from, string? to, string section, bool isSaid)
    {
        LocalVariation variation = new() { From = Iso.Day(from), To = Iso.DayOrNone(to), Sections = [SpecificationSection.Parse(section)] };

        Assert.Equal(isSaid, Premium(month, [variation]).LocalVariation is not null);
    }

    [Fact]
    public void The_sections_and_the_day_are_named_and_the_total_stands() => Assert.Equal(
        ("A local variation agreement from 2026-05-01 replaces section 10.1 and 10.3 of the national text for this network, so its rate may be another.", true),
        (Premium("2026-06", [new() { From = new(2026, 5, 1), Sections = [SpecificationSection.Parse("10.1"), SpecificationSection.Parse("8"), SpecificationSection.Parse("10.3")] }]) is var premium
            ? (premium.LocalVariation, premium.Total is not null)
            : default));

    [Fact]
    public void Sections_that_are_not_known_may_be_on_payment() => Assert.Equal(
        "A local variation agreement holds from 2026-05-01, and the record does not say which sections it replaces. The rate may be another.",
        Premium("2026-06", [new() { From = new(2026, 5, 1) }]).LocalVariation);

    [Fact]
    public void Before_the_text_that_allows_for_it_was_published_nothing_is_said() => Assert.Null(
        Premium("2026-06", [new() { From = new(2026, 5, 1), Sections = [SpecificationSection.Parse("10.1")] }], new(2026, 4, 29)).LocalVariation);

    [Theory]
    [InlineData("7")]
    [InlineData("8")]
    [InlineData("10.1")]
    [InlineData("10.5")]
    public void Sections_that_may_be_replaced_are_read_as_they_are_written(string text) => Assert.Equal(text, SpecificationSection.Parse(text).ToString());

    [Theory]
    [InlineData("6")]
    [InlineData("9")]
    [InlineData("10")]
    [InlineData("10.0")]
    [InlineData("10.6")]
    [InlineData("10.10")]
    [InlineData(" 8")]
    [InlineData("")]
    public void No_other_section_may_be(string text) => Assert.Throws<FormatException>(() => SpecificationSection.Parse(text));

    private static MonthlyPremium Premium(string month, KnownList<LocalVariation> variations, DateOnly? knownOn = null) => EhchRuleSet.Current.Premium(
        Situation.Record(Situation.Oakfield with { Beds = [new() { From = new(2020, 4, 1), Count = 42 }] }, network: Situation.Network with { LocalVariations = variations }),
        PremiumRateTests.Month(month),
        new() { KnownOn = knownOn });
}
