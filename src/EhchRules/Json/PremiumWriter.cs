using System.Globalization;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Funding;

namespace EhchRules.Json;

/// <summary>Writes the premium of a month, byte for byte the same for the same premium.</summary>
internal static class PremiumWriter
{
    internal const string Format = "ehch-premium/1";

    internal static void Write(Utf8JsonWriter writer, MonthlyPremium premium) =>
        JsonSerializer.Serialize(writer, Of(premium), PremiumJsonContext.Default.PremiumDocument);

    private static PremiumDocument Of(MonthlyPremium premium) => new(
        Format,
        premium.Record.Network.Code.Value,
        premium.Month.ToString(),
        premium.KnownOn,
        RuleSetVersion.Current,
        EhchJson.HashRecord(premium.Record),
        Money(premium.Total!.Value),
        "GBP",
        MonthlyPremium.ConditionalOn.Id,
        MonthlyPremium.Caveat,
        premium.Beds,
        Of(premium.Rate!),
        [.. premium.Homes.Select(paid => new PaidHomeDocument(paid.Home.Id, paid.Home.Name, paid.Beds, paid.BedsFrom, Money(premium.AmountOf(paid)!.Value)))],
        [.. premium.NotPaid.Select(static unpaid => new UnpaidHomeDocument(unpaid.Home.Id, unpaid.Home.Name, unpaid.Reason.Code, unpaid.Reason.Text))],
        [new(MonthlyPremium.Assumes.Id, MonthlyPremium.Assumes.Text)]);

    private static PremiumRateDocument Of(PremiumRate rate) => new(
        Rate(rate.PerBed),
        rate.Payments,
        rate.From.ToString(),
        rate.Through.ToString(),
        rate.Status,
        [.. rate.Citations.Select(CitationDocument.Of)],
        rate.Published,
        rate.PublishedStatus,
        rate.OtherReading is { } other
            ? new(Rate(other.PerBed), other.Service.From, other.Service.To, CitationDocument.Of(other.Citation))
            : null);

    private static string Money(decimal pounds) => pounds.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Rate(decimal pounds) => pounds.ToString("0.00####", CultureInfo.InvariantCulture);
}
