using System.Collections.Immutable;

namespace EhchRules.Measures;

/// <summary>What a measure is about. The order is that in which measures are listed.</summary>
public enum MeasureGroup
{
    /// <summary>Homes, residents and the clinical leads of homes.</summary>
    HomesAndLeads,

    /// <summary>The multidisciplinary team.</summary>
    Team,

    /// <summary>Care plans in time, and in the year.</summary>
    CarePlans,

    /// <summary>Home rounds and those who were reviewed at them.</summary>
    HomeRounds,

    /// <summary>Coding, urgent care plans, reviews and health checks of residents.</summary>
    Residents,

    /// <summary>What homes are connected to.</summary>
    Connections,

    /// <summary>Training of the homes' staff.</summary>
    StaffTraining,

    /// <summary>Events and satisfaction, which the record does not carry.</summary>
    Outcomes,
}

/// <summary>How a value is to be read.</summary>
public enum MeasureKind
{
    /// <summary>A share: the numerator is counted among the denominator. From 0 to 1; shown in per cent.</summary>
    Proportion,

    /// <summary>One number over another of a different kind. It can pass 1; shown in per cent and never cut off.</summary>
    Ratio,

    /// <summary>So many for each: a plain number.</summary>
    Mean,

    /// <summary>A name out of a short list; there is no number.</summary>
    Category,

    /// <summary>A difference over what was before: -0.13 is 13 per cent less.</summary>
    Change,
}

/// <summary>From when to when a measure counts. Both ends are included; the range of a measurement has the days.</summary>
public enum MeasurePeriod
{
    /// <summary>What holds on the day asked about.</summary>
    Day,

    /// <summary>From 1 April to the day: the contract year so far.</summary>
    ContractYear,

    /// <summary>From the day the duty began, as far as published, to the day.</summary>
    SinceDutyBegan,

    /// <summary>What counts on the day because it happened within 12 months before it.</summary>
    TwelveMonths,

    /// <summary>From and to as given with the counts.</summary>
    AsGiven,
}

/// <summary>One descriptive figure: what is counted, of what, over what time, and which published figures stand beside it.</summary>
/// <remarks>A measure describes. It has no target and no threshold, and a value is neither good nor bad by it.</remarks>
public sealed class Measure
{
    internal Measure()
    {
    }

    /// <summary>Gets the stable id, such as <c>homes-per-lead</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name in words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it is about.</summary>
    public required MeasureGroup Group { get; init; }

    /// <summary>Gets how its value is to be read.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>Gets from when to when it counts.</summary>
    public required MeasurePeriod Period { get; init; }

    /// <summary>Gets what is counted above the line, in words.</summary>
    public required string Numerator { get; init; }

    /// <summary>Gets what is counted below the line, in words.</summary>
    public required string Denominator { get; init; }

    /// <summary>Gets what was decided where the sources leave it open; empty where nothing was.</summary>
    public string Remarks { get; init; } = string.Empty;

    /// <summary>Gets the published figures to put beside it; empty where none was found.</summary>
    public ImmutableArray<Comparator> Comparators { get; init; } = [];

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
