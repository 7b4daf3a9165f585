using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Funding;

/// <summary>The care home premium owed <em>to</em> a network for one month: a calculation, not a verdict.</summary>
/// <remarks>
/// Payment is conditional on the requirement <see cref="ConditionalOn"/>, which is not judged here. Immutable, and the same for the same
/// record, month and <c>knownOn</c>.
/// </remarks>
public sealed class MonthlyPremium
{
    internal MonthlyPremium(NetworkRecord record, PaymentMonth month, DateOnly? knownOn, PremiumRate? rate)
    {
        Record = record;
        Month = month;
        KnownOn = knownOn;
        Rate = rate;
    }

    /// <summary>Gets the requirement on which payment is conditional: CODE-1, that residence is coded in the GP record.</summary>
    public static Requirement ConditionalOn => InformationAndMedicines.ResidenceCoded;

    /// <summary>Gets the assumption that every total rests on: A-7, that the beds are those on the 1st of the month.</summary>
    public static Assumption Assumes => Assumptions.PremiumBeds;

    /// <summary>Gets what is to stand beside every amount.</summary>
    public static string Caveat =>
        $"Owed to the network. Payment is conditional on {ConditionalOn.Id}: that each resident's living in a care home is coded in the GP record, which is not looked at here. A calculation, not a verdict.";

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record { get; }

    /// <summary>Gets the month of the payment.</summary>
    public PaymentMonth Month { get; }

    /// <summary>Gets the last day whose publications were seen; null means all.</summary>
    public DateOnly? KnownOn { get; }

    /// <summary>Gets the rate; null where there is none for the month, which is a fault.</summary>
    public PremiumRate? Rate { get; }

    /// <summary>Gets the homes whose beds count, in order of id, in ordinal order.</summary>
    public required ImmutableArray<PaidHome> Homes { get; init; }

    /// <summary>Gets the homes whose beds do not count, with the reason, in order of id, in ordinal order.</summary>
    public required ImmutableArray<UnpaidHome> NotPaid { get; init; }

    /// <summary>Gets all that stops a total from being worked out; empty where there is one. What is not known is never taken as zero.</summary>
    public required ImmutableArray<PremiumFault> Faults { get; init; }

    /// <summary>
    /// Gets what is to stand beside the amount where a local variation agreement, active on the 1st of the month, replaces a section on
    /// payment (10.1 to 10.5), or may: the rate may be another. Null where none does. Such agreements have no effect before May 2026.
    /// </summary>
    public string? LocalVariation { get; init; }

    /// <summary>Gets the number of beds in <see cref="Homes"/>.</summary>
    public long Beds => Homes.Sum(static home => (long)home.Beds);

    /// <summary>Gets the pounds owed for the month, rounded once, to the penny, half away from zero; null exactly where there are faults.</summary>
    public decimal? Total => Faults.IsEmpty ? Rate!.MonthlyPayment(Beds) : null;

    /// <summary>Gets what the beds of one home come to, rounded by itself: such amounts may differ from <see cref="Total"/> by pennies when they are added up.</summary>
    /// <param name="home">One of <see cref="Homes"/>.</param>
    /// <returns>Pounds, with two decimals; null where there is no rate.</returns>
    public decimal? AmountOf(PaidHome home)
    {
        ArgumentNullException.ThrowIfNull(home);
        return Rate?.MonthlyPayment(home.Beds);
    }

    /// <summary>Names the network and the month, and says what is owed or how many faults there are.</summary>
    public override string ToString() => Total is { } total
        ? string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} for {Month}: £{total:0.00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} for {Month}: {Faults.Length} faults");
}

/// <summary>A home whose beds count.</summary>
/// <param name="Home">The home.</param>
/// <param name="Beds">The number of beds in force on the 1st of the month; 0 where the record says so.</param>
/// <param name="BedsFrom">The day from which that number is in force.</param>
public sealed record PaidHome(CareHome Home, int Beds, DateOnly BedsFrom)
{
    /// <summary>Gets the other networks that claim the home on the 1st of the month too, in ordinal order: its beds count for each of them. Empty where none does.</summary>
    public KnownList<PcnCode> AlsoClaimedBy { get; init; }
}

/// <summary>A home whose beds do not count.</summary>
/// <param name="Home">The home.</param>
/// <param name="Reason">Why: <c>NetworkNotBegun</c>, <c>OutOfScope</c>, <c>Exempt</c>, <c>AlignedElsewhere</c> or <c>NotAligned</c>, the first that fits.</param>
public sealed record UnpaidHome(CareHome Home, Reason Reason);

/// <summary>Something that stops a premium from being worked out.</summary>
/// <param name="Path">The place of what is not known, by id where there is one, as <c>homes/oakfield/beds</c>; null where the month has no rate.</param>
/// <param name="Text">What is wrong.</param>
public sealed record PremiumFault(string? Path, string Text)
{
    /// <summary>Writes the fault on one line.</summary>
    public override string ToString() => Path is null ? Text : $"{Path}: {Text}";
}
