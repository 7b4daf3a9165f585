namespace EhchRules.Scoring;

/// <summary>What a caller holds plausible, to warn of readings that may be slips of the pen or of a device.</summary>
/// <remarks>
/// <para>
/// There are no ranges here and no default: no sourced figures exist, so each range is said, as null where the caller sets none. Air or oxygen, consciousness and the
/// scale have no range.
/// </para>
/// <para>It warns only. It takes no part in scoring: an implausible reading is kept and scores as it stands.</para>
/// </remarks>
public sealed record PlausibleReadings
{
    /// <summary>Gets the plausible breaths per minute; null where no range is set.</summary>
    public required PlausibleRange? RespiratoryRate { get; init; }

    /// <summary>Gets the plausible oxygen saturation in percent; null where no range is set.</summary>
    public required PlausibleRange? SpO2 { get; init; }

    /// <summary>Gets the plausible systolic blood pressure in mmHg; null where no range is set.</summary>
    public required PlausibleRange? SystolicBloodPressure { get; init; }

    /// <summary>Gets the plausible beats per minute; null where no range is set.</summary>
    public required PlausibleRange? Pulse { get; init; }

    /// <summary>Gets the plausible temperature in tenths of a degree Celsius; null where no range is set.</summary>
    public required PlausibleRange? TemperatureTenths { get; init; }

    /// <summary>Names the readings of a set that lie outside their range. A reading that is missing lies outside none.</summary>
    /// <param name="set">The set.</param>
    public ObservationItems Outside(ObservationSet set) =>
        Outside(RespiratoryRate, set.RespiratoryRate, ObservationItems.RespiratoryRate)
        | Outside(SpO2, set.SpO2, ObservationItems.SpO2)
        | Outside(SystolicBloodPressure, set.SystolicBloodPressure, ObservationItems.SystolicBloodPressure)
        | Outside(Pulse, set.Pulse, ObservationItems.Pulse)
        | Outside(TemperatureTenths, set.TemperatureTenths, ObservationItems.Temperature);

    /// <summary>Names the readings of many sets that lie outside their range. It allocates nothing.</summary>
    /// <param name="sets">The sets: any number, none included.</param>
    /// <param name="destination">Where the answers go, at the places of their sets. What is beyond the last set is left as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <paramref name="sets"/>. Nothing has been written then.</exception>
    public void Outside(ReadOnlySpan<ObservationSet> sets, Span<ObservationItems> destination)
    {
        SpanLengths.Require(destination.Length, sets.Length, nameof(destination));
        for (int row = 0; row < sets.Length; row++) destination[row] = Outside(sets[row]);
    }

    private static ObservationItems Outside(PlausibleRange? range, int? reading, ObservationItems item) =>
        range is { } plausible && reading is { } value && !plausible.Contains(value) ? item : ObservationItems.None;
}
