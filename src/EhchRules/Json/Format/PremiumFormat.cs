using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Funding;

namespace EhchRules.Json;

/// <summary>The wire format of the premium of a month, <c>ehch-premium/1</c>.</summary>
/// <remarks>Money is text, so that nobody's reader makes a binary fraction of it.</remarks>
internal static class PremiumFormat
{
    private const string Name = "ehch-premium/1";

    /// <summary>The rate by the time of the service paid for.</summary>
    private static readonly WrittenShape<AlternativeRate> AlternativeRate = new("AlternativeRate", static o => o
        .Text("perBed", static other => Rate(other.PerBed))
        .Day("serviceFrom", static other => other.Service.From, Presence.OrNull)
        .Day("serviceTo", static other => other.Service.To, Presence.OrNull)
        .Value("citation", SharedFormat.Citation, static other => other.Citation));

    /// <summary>The rate, and how sure it is.</summary>
    private static readonly WrittenShape<PremiumRate> PremiumRate = new("PremiumRate", static o => o
        .Text("perBed", static rate => Rate(rate.PerBed))
        .Whole("payments", static rate => rate.Payments)
        .Text("from", static rate => rate.From.ToString())
        .Text("through", static rate => rate.Through.ToString())
        .Enum("status", static rate => rate.Status)
        .List("citations", SharedFormat.Citation, static rate => rate.Citations)
        .Day("published", static rate => rate.Published)
        .Enum("publishedStatus", static rate => rate.PublishedStatus)
        .Value("otherReading", AlternativeRate, static rate => rate.OtherReading, Presence.OrNull));

    /// <summary>A home whose beds count; its amount is rounded by itself.</summary>
    private static readonly WrittenShape<(PaidHome Paid, MonthlyPremium Premium)> PaidHome = new("PaidHome", static o => o
        .Text("id", static of => of.Paid.Home.Id)
        .Text("name", static of => of.Paid.Home.Name, Presence.OrNull)
        .Whole("beds", static of => of.Paid.Beds)
        .Day("bedsFrom", static of => of.Paid.BedsFrom)
        .Text("amount", static of => Money(of.Premium.AmountOf(of.Paid)))
        .List("alsoClaimedBy", CodeShapes.Network, static of => of.Paid.AlsoClaimedBy.Count == 0 ? null : of.Paid.AlsoClaimedBy, Presence.LeftOut));

    /// <summary>A home whose beds do not count.</summary>
    private static readonly WrittenShape<UnpaidHome> UnpaidHome = new("UnpaidHome", static o => o
        .Text("id", static unpaid => unpaid.Home.Id)
        .Text("name", static unpaid => unpaid.Home.Name, Presence.OrNull)
        .Text("reason", static unpaid => unpaid.Reason.Code)
        .Text("text", static unpaid => unpaid.Reason.Text));

    /// <summary>Something left open, and how it is read.</summary>
    private static readonly WrittenShape<Assumption> Assumption = new("Assumption", static o => o
        .Text("id", static assumption => assumption.Id)
        .Text("text", static assumption => assumption.Text));

    internal static readonly DocumentShape<MonthlyPremium> Document = new(
        Name,
        "what is owed to a network for a month, by home, and how sure that is",
        new WrittenShape<MonthlyPremium>("Premium", static o => o
            .Fixed("format", Name)
            .Value("network", CodeShapes.Network, static premium => premium.Record.Network.Code)
            .Text("month", static premium => premium.Month.ToString())
            .Day("knownOn", static premium => premium.KnownOn, Presence.OrNull)
            .Text("ruleSet", static _ => RuleSetVersion.Current)
            .Value("recordHash", TextShape.Hash, static premium => EhchJson.HashRecord(premium.Record))
            .Text("total", static premium => Money(premium.Total))
            .Text("currency", static _ => "GBP")
            .Text("conditionalOn", static _ => MonthlyPremium.ConditionalOn.Id)
            .Text("caveat", static _ => MonthlyPremium.Caveat)
            .Text("localVariation", static premium => premium.LocalVariation, Presence.LeftOut)
            .Whole("beds", static premium => premium.Beds)
            .Value("rate", PremiumRate, static premium => premium.Rate)
            .List("homes", PaidHome, static premium => premium.Homes.Select(paid => (paid, premium)))
            .List("notPaid", UnpaidHome, static premium => premium.NotPaid)
            .List("assumptions", Assumption, static _ => [MonthlyPremium.Assumes])));

    private static string? Money(decimal? pounds) => pounds?.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Rate(decimal pounds) => pounds.ToString("0.00####", CultureInfo.InvariantCulture);
}
