namespace EhchRules.Sampling;

/// <summary>One person's time in the homes of a network, before the facts of their care are drawn.</summary>
internal sealed class Residency
{
    /// <summary>Gets or sets the caller's key, given once all residencies are in order.</summary>
    internal string Id { get; set; } = "";

    /// <summary>Gets the stays in order; each begins on the day on which the one before ends, or the day after.</summary>
    internal List<PlannedStay> Stays { get; } = new(1);

    /// <summary>Gets or sets how the last stay ends.</summary>
    internal StayEnding Ending { get; set; }

    internal DateOnly From => Stays[0].From;

    /// <summary>Gets the last day in a home, or the end of the data where the person lives there still.</summary>
    internal DateOnly Through => SampleDays.Earlier(Stays[^1].To, SampleDays.DataEnd);

    internal bool HasEnded => Stays[^1].To <= SampleDays.DataEnd;

    internal bool IsTemporaryThroughout => Stays.TrueForAll(stay => stay.Kind is StayKind.Temporary);
}

/// <summary>A stay as drawn; its end may lie beyond the end of the data.</summary>
/// <param name="Home">The home's position in the network.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Kind">Whether it is meant to last.</param>
internal readonly record struct PlannedStay(int Home, DateOnly From, DateOnly To, StayKind Kind);

/// <summary>How a stay ends.</summary>
internal enum StayEnding
{
    Death,
    Departure,

    /// <summary>The resident leaves for another home, one of the same network where a bed is free there.</summary>
    AnotherHome,
}
