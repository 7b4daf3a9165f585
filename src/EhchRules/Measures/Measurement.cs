using System.Collections.Immutable;

namespace EhchRules.Measures;

/// <summary>What a measurement is of.</summary>
public enum MeasuredKind
{
    /// <summary>The network.</summary>
    Network,

    /// <summary>One home.</summary>
    Home,

    /// <summary>One clinical lead.</summary>
    Lead,

    /// <summary>The homes that serve one group of people, by the group's name; <c>NotKnown</c> for those of which that is not known.</summary>
    HomesServing,
}

/// <summary>Whom or what a measurement is of.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">The network's code, the home's id, the person's key, or the name of the group served.</param>
public readonly record struct MeasuredSubject(MeasuredKind Kind, string Id)
{
    /// <summary>Writes kind and id, as <c>Home oakfield</c>.</summary>
    public override string ToString() => $"{Kind} {Id}";
}

/// <summary>How much of a figure is known. Unknown is never zero.</summary>
public enum MeasureState
{
    /// <summary>There is no value; <see cref="Measurement.Why"/> says why.</summary>
    Unknown = 0,

    /// <summary>Counted over what is known; of <see cref="Measurement.Unknown"/> subjects more it is not known.</summary>
    PartlyKnown,

    /// <summary>Known in full.</summary>
    Known,
}

/// <summary>Why there is no value.</summary>
public enum WhyUnknown
{
    /// <summary>Facts are absent: <see cref="Measurement.Absent"/> names them.</summary>
    FactsAbsent,

    /// <summary>All is known, and there is nothing to count: the denominator is 0.</summary>
    NothingToCount,

    /// <summary>The record format has no place for it; it was not given beside the record either.</summary>
    NotInTheRecord,

    /// <summary>Counts were given for one of the two periods alone.</summary>
    OnePeriodOnly,

    /// <summary>The days before do not all lie before the days after.</summary>
    PeriodsNotInOrder,

    /// <summary>Occupied bed days are not known for one of the periods.</summary>
    BedDaysNotKnown,

    /// <summary>There were no occupied bed days in one of the periods.</summary>
    NoBedDays,

    /// <summary>There was no event before, so that no change over it is known.</summary>
    NoEventBefore,
}

/// <summary>What was left out of a figure for one reason.</summary>
/// <param name="Code">The stable code of the reason, such as <c>NotANetworkPatient</c>.</param>
/// <param name="Words">The reason in words.</param>
/// <param name="Count">How many were left out.</param>
public readonly record struct Exclusion(string Code, string Words, int Count);

/// <summary>A kind of fact whose absence keeps something from being told.</summary>
/// <param name="Kind">Its place for any subject, as <c>residents/#/plans</c>.</param>
/// <param name="Words">What it is, to follow "the record does not say".</param>
/// <param name="Count">In how many places it is absent.</param>
public readonly record struct MissingFactCount(string Kind, string Words, int Count);

/// <summary>The events of a period and the bed days in which they happened.</summary>
/// <param name="From">The first day, included.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Events">How many events.</param>
/// <param name="BedDays">The occupied bed days; null where they are not known.</param>
public readonly record struct EventPeriod(DateOnly From, DateOnly To, long Events, long? BedDays)
{
    /// <summary>Gets the events per 1,000 occupied bed days, not rounded; null where the bed days are 0 or not known.</summary>
    public decimal? PerThousandBedDays => BedDays is > 0 ? Events * 1000m / BedDays : null;
}

/// <summary>One figure for one subject, with what it counted, what it left out and what could not be told.</summary>
public sealed class Measurement
{
    internal Measurement()
    {
    }

    /// <summary>Gets the measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Gets whom it is of.</summary>
    public required MeasuredSubject Subject { get; init; }

    /// <summary>Gets the course or the event, for measures that have one figure for each; else null.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets how much could be told.</summary>
    public required MeasureState State { get; init; }

    /// <summary>Gets what was counted above the line, exactly; null where nothing could be counted, and for categories and changes.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Gets what was counted below the line, exactly; null where nothing could be counted, and for categories and changes.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>Gets the value, not rounded: 0.5 for a half. Null for categories, and where it is not to be told.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the value rounded once, to six decimals, half away from zero: how it is written.</summary>
    public decimal? RoundedValue => Value is { } value ? Rounded(value) : null;

    /// <summary>Gets the name that stands for the value, for categories; else null.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the days that were counted, both included; null where nothing says which.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Gets what was left out and why, ordered by code. Not in it: what could not be told.</summary>
    public ImmutableArray<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Gets how many subjects could not be told, and so are in neither number.</summary>
    public int Unknown { get; init; }

    /// <summary>Gets the facts that are absent, ordered by kind.</summary>
    public ImmutableArray<MissingFactCount> Absent { get; init; } = [];

    /// <summary>Gets why there is no value; null where there is one.</summary>
    public WhyUnknown? Why { get; init; }

    /// <summary>Gets the names of what is there, for measures of a list; else empty.</summary>
    public ImmutableArray<string> Present { get; init; } = [];

    /// <summary>Gets the names of what is not there, for measures of a list; else empty.</summary>
    public ImmutableArray<string> Lacking { get; init; } = [];

    /// <summary>Gets the names of what could not be told to be there, for measures of a list; else empty.</summary>
    public ImmutableArray<string> UnknownNames { get; init; } = [];

    /// <summary>Gets the events before, for a change; else null.</summary>
    public EventPeriod? Before { get; init; }

    /// <summary>Gets the events after, for a change; else null.</summary>
    public EventPeriod? After { get; init; }

    /// <summary>Gets what the change would be with one event more after, which shows how far it rests on few events; else null.</summary>
    public decimal? ValueWithOneMore { get; init; }

    internal static decimal Rounded(decimal value) => decimal.Round(value, 6, MidpointRounding.AwayFromZero);

    /// <summary>Writes measure, subject and numbers on one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Measure.Id} {Subject}: {State}, {Numerator} of {Denominator}");
}
