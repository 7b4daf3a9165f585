using EhchRules.Catalogue;
using EhchRules.Funding;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Funding;

/// <summary>The rates on either side of each of their boundaries, typed from the sources and not from the table.</summary>
public sealed class PremiumRateTests
{
    private const int Dozen = 12;

    [Theory]
    [InlineData("2020-08", "90.00")]
    [InlineData("2021-03", "90.00")]
    [InlineData("2021-04", "120.00")]
    [InlineData("2022-03", "120.00")]
    [InlineData("2022-04", "120.00")]
    [InlineData("2023-03", "120.00")]
    [InlineData("2023-04", "120.00")]
    [InlineData("2024-03", "120.00")]
    [InlineData("2024-04", "127.20")]
    [InlineData("2025-03", "127.20")]
    [InlineData("2025-04", "130.25")]
    [InlineData("2026-03", "130.25")]
    [InlineData("2026-04", "133.16")]
    [InlineData("2027-03", "133.16")]
    public void A_dozen_beds_are_paid_at_the_rate_of_the_month(string month, string pounds) =>
        Assert.Equal(Money(pounds), PremiumRates.Of(Month(month))!.MonthlyPayment(Dozen));

    [Theory]
    [InlineData("2020-07")]
    [InlineData("2027-04")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    public void Other_months_have_no_rate(string month) => Assert.Null(PremiumRates.Of(Month(month)));

    [Theory]
    [InlineData("2020-08", "2020-03-30", null)]
    [InlineData("2020-08", "2020-03-31", "90.00")]
    [InlineData("2021-04", "2021-03-30", null)]
    [InlineData("2021-04", "2021-03-31", "120.00")]
    [InlineData("2024-04", "2024-03-27", null)]
    [InlineData("2024-04", "2024-03-28", "120.00")]
    [InlineData("2024-04", "2024-09-25", "120.00")]
    [InlineData("2024-04", "2024-09-26", "127.20")]
    [InlineData("2025-03", "2024-09-25", "120.00")]
    [InlineData("2025-03", "2024-09-26", "127.20")]
    [InlineData("2022-04", "2022-03-31", null)]
    [InlineData("2022-04", "2022-04-01", "120.00")]
    [InlineData("2023-04", "2023-03-29", null)]
    [InlineData("2023-04", "2023-03-30", "120.00")]
    [InlineData("2025-04", "2025-03-26", null)]
    [InlineData("2025-04", "2025-03-27", "130.25")]
    [InlineData("2026-04", "2026-03-30", null)]
    [InlineData("2026-04", "2026-03-31", "133.16")]
    public void A_rate_is_seen_from_its_publication_on(string month, string knownOn, string? pounds) =>
        Assert.Equal(pounds is null ? null : Money(pounds), PremiumRates.Of(Month(month), Day(knownOn))?.MonthlyPayment(Dozen));

    [Theory]
    [InlineData("2020-08", CitationStatus.Secondary)]
    [InlineData("2021-04", CitationStatus.Unconfirmed)]
    [InlineData("2022-04", CitationStatus.Secondary)]
    [InlineData("2023-04", CitationStatus.Secondary)]
    [InlineData("2024-04", CitationStatus.Secondary)]
    [InlineData("2025-04", CitationStatus.Secondary)]
    [InlineData("2026-04", CitationStatus.Unconfirmed)]
    public void A_rate_says_how_sure_it_is(string month, CitationStatus status) => Assert.Equal(status, PremiumRates.Of(Month(month))!.Status);

    [Fact]
    public void A_rate_is_no_surer_than_the_least_sure_of_its_citations() =>
        Assert.All(PremiumRates.All, static rate => Assert.Equal(rate.Citations.Max(static citation => citation.Status), rate.Status));

    [Fact]
    public void The_first_year_names_the_other_reading_and_no_other_year_has_one()
    {
        AlternativeRate other = Assert.Single(PremiumRates.All, static rate => rate.OtherReading is not null).OtherReading!;

        Assert.Equal(Range("2020-10-01/2021-03-31"), other.Service);
        Assert.Equal(60m, other.PerBed);
        Assert.Equal(60m, PremiumRates.Of(Month("2020-08"))!.PerBed);
    }

    [Fact]
    public void Rows_stand_in_order_and_leave_no_month_out_between_the_first_and_the_last()
    {
        Assert.Equal(PremiumRates.All.OrderBy(static rate => rate.From).ThenBy(static rate => rate.Published), PremiumRates.All);
        for (DateOnly day = new(2020, 8, 1); day < new DateOnly(2027, 4, 1); day = day.AddMonths(1)) Assert.NotNull(PremiumRates.Of(new(day.Year, day.Month)));
    }

    // 60 × £130.253 ÷ 12 = £651.265: to the even penny it would be £651.26, and from a monthly rate rounded before, £651.00.
    [Theory]
    [InlineData(60, "651.27")]
    [InlineData(59, "640.41")]
    [InlineData(180, "1953.80")]
    [InlineData(0, "0.00")]
    [InlineData(1, "10.85")]
    public void Half_a_penny_is_rounded_away_from_zero(long beds, string pounds) =>
        Assert.Equal(Money(pounds), PremiumRates.Of(Month("2025-04"))!.MonthlyPayment(beds));

    [Theory]
    [InlineData("2024-1")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("24-10")]
    [InlineData("2024-10-01")]
    [InlineData(" 2024-10")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_not_written_as_a_month_is_none(string? text) => Assert.False(PaymentMonth.TryParse(text, out _));

    [Fact]
    public void Months_are_ordered_and_written_as_they_are_read()
    {
        PaymentMonth month = Month("2024-10");

        Assert.Equal(new PaymentMonth(2024, 10), month);
        Assert.Equal("2024-10", month.ToString());
        Assert.Equal(new DateOnly(2024, 10, 1), month.First);
        Assert.True(month < new PaymentMonth(2024, 11) && month > new PaymentMonth(2023, 12) && month <= new PaymentMonth(2024, 10) && month >= new PaymentMonth(2024, 10));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new PaymentMonth(2024, 13));
    }

    internal static PaymentMonth Month(string text)
    {
        Assert.True(PaymentMonth.TryParse(text, out PaymentMonth month));
        return month;
    }

    internal static decimal Money(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
