using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Funding;
using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Asks a rule set for the care home premium: what is owed to a network for each registered bed of its aligned homes.</summary>
/// <remarks>
/// Beds count in homes that are in scope, not exempt and aligned to the network on the 1st of the month; their number is the count in
/// force on that day (assumption A-7). Where the record does not tell one of these things of a home, that is a fault which names the
/// absent fact, unless the home is not paid for whatever the fact may be. A home that other networks claim too, by this record or by those
/// of the register of the options, is counted, and names them. Pure: no clock, no culture.
/// </remarks>
public static class PremiumExtensions
{
    /// <summary>Works out one month.</summary>
    /// <param name="rules">The rule set, whose defaults are used where no options are given.</param>
    /// <param name="record">The record.</param>
    /// <param name="month">The month of payment.</param>
    /// <param name="options">What it rests on besides the record; null means the defaults of the rule set. Earlier stays play no part.</param>
    /// <returns>The total, or every fault that stops it from being worked out.</returns>
    public static MonthlyPremium Premium(this EhchRuleSet rules, NetworkRecord record, PaymentMonth month, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(record);
        options ??= rules.Defaults;
        return ForMonth(Standing(record, options), month, options);
    }

    /// <summary>Works out each of some months. Each payment is rounded by itself, as it is paid.</summary>
    /// <param name="rules">The rule set, whose defaults are used where no options are given.</param>
    /// <param name="record">The record.</param>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, included; may equal <paramref name="first"/>.</param>
    /// <param name="options">What it rests on besides the record; null means the defaults of the rule set. Earlier stays play no part.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ImmutableArray<MonthlyPremium> Premiums(
        this EhchRuleSet rules, NetworkRecord record, PaymentMonth first, PaymentMonth last, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(record);
        if (last < first) throw new ArgumentException($"The last month, {last}, is before the first, {first}.", nameof(last));
        options ??= rules.Defaults;
        NetworkStanding network = Standing(record, options);
        ImmutableArray<MonthlyPremium>.Builder months = ImmutableArray.CreateBuilder<MonthlyPremium>();
        int count = ((last.First.Year - first.First.Year) * 12) + last.First.Month - first.First.Month + 1;
        for (int i = 0; i < count; i++)
        {
            DateOnly day = first.First.AddMonths(i);
            months.Add(ForMonth(network, new(day.Year, day.Month), options));
        }

        return months.DrainToImmutable();
    }

    private static NetworkStanding Standing(NetworkRecord record, AssessmentOptions options) =>
        EhchRuleSet.Standing(record, options with { Register = null, AllOccasions = false });

    private static MonthlyPremium ForMonth(NetworkStanding network, PaymentMonth month, AssessmentOptions options)
    {
        DateOnly? knownOn = options.KnownOn;
        PremiumRate? rate = PremiumRates.Of(month, knownOn);
        HomesOnTheFirst homes = new(network, month, options.Register);
        return new(network.Record, month, knownOn, rate)
        {
            LocalVariation = Variation(network.Record.Network, month, knownOn),
            Homes = [.. homes.Paid],
            NotPaid = [.. homes.NotPaid],
            Faults = rate is null ? [new(null, WithoutRate(month, knownOn)), .. homes.Faults] : [.. homes.Faults],
        };
    }

    private static string? Variation(PrimaryCareNetwork network, PaymentMonth month, DateOnly? knownOn)
    {
        Instrument text = Instruments.Des2026May;
        if (!text.Period.Contains(month.First) || text.Published > knownOn) return null;
        foreach (LocalVariation variation in network.LocalVariations)
        {
            if (variation.From > month.First || variation.To < month.First) continue;
            string from = FaultText.Day(variation.From);
            string[] onPayment = [.. variation.Sections.Where(static section => section.IsOnPayment).Select(static section => section.Value)];
            if (onPayment.Length > 0) return $"A local variation agreement from {from} replaces section {Phrase.List(onPayment)} of the national text for this network, so its rate may be another.";
            if (!variation.Sections.IsKnown) return $"A local variation agreement holds from {from}, and the record does not say which sections it replaces. The rate may be another.";
        }

        return null;
    }

    private static string WithoutRate(PaymentMonth month, DateOnly? knownOn)
    {
        DateOnly[] published = [.. PremiumRates.All.Where(rate => rate.Covers(month)).Select(static rate => rate.Published)];
        return published.Length == 0
            ? $"no rate is known for {month}; the rates known are of {PremiumRates.All[0].From} to {PremiumRates.All[^1].Through}"
            : $"no rate for {month} had been published by {FaultText.Day(knownOn!.Value)}; the first was on {FaultText.Day(published.Min())}";
    }
}
