namespace EhchRules.Scoring;

/// <summary>Puts one set of observations together from readings taken at different times, as of a moment.</summary>
/// <remarks>
/// <para>
/// How old a reading may be is the caller's to say, and has no default: no source sets it. (Thirty minutes is what the users of one product asked for.) Every
/// reading keeps its time in the answer, so that one that went stale, as when a device drops out, is seen and stops scoring.
/// </para>
/// <para>
/// Of each item the newest word counts, be it a reading or an attempt that gave none; of two of the same time, the later in the span. There is no
/// falling back from it: where the newest is out of range, refused or could not be obtained, the item is missing, even if an earlier reading lies in the window.
/// </para>
/// <para>Nothing here allocates, and no reading makes it throw.</para>
/// </remarks>
public static class ReadingWindow
{
    /// <summary>Puts a set together.</summary>
    /// <param name="readings">Readings of one resident, in any order. Those after <paramref name="asOf"/> are ignored: they were not yet known.</param>
    /// <param name="asOf">The moment asked of, on the clock of the readings. A reading of this very moment counts.</param>
    /// <param name="window">
    /// How old a reading may be, this age included. An older one is missing as <see cref="AbsenceReason.TooOld"/>; an attempt that is older says nothing any
    /// more. Zero takes only what is of the very moment.
    /// </param>
    /// <param name="scale">The scale that the resident is on; null where it is not known. A value that is none of the two is reported as out of range, and taken as not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    public static WindowedSet Build(ReadOnlySpan<TimedReading> readings, DateTime asOf, TimeSpan window, SpO2Scale? scale)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, TimeSpan.Zero);
        Span<int> places = stackalloc int[ReadingTimes.Count];
        NewestReadings newest = new(readings, asOf, window, places);
        ObservationReadings found = newest.InWindow(scale);
        ObservationItems outOfRange = found.OutOfRange;
        return new(ObservationSet.Create(Without(found, outOfRange)), asOf, outOfRange, newest.Found, newest.Times);
    }

    private static ObservationReadings Without(in ObservationReadings readings, ObservationItems outOfRange) => readings with
    {
        RespiratoryRate = (outOfRange & ObservationItems.RespiratoryRate) is 0 ? readings.RespiratoryRate : null,
        SpO2 = (outOfRange & ObservationItems.SpO2) is 0 ? readings.SpO2 : null,
        SpO2Scale = (outOfRange & ObservationItems.SpO2Scale) is 0 ? readings.SpO2Scale : null,
        AirOrOxygen = (outOfRange & ObservationItems.AirOrOxygen) is 0 ? readings.AirOrOxygen : null,
        SystolicBloodPressure = (outOfRange & ObservationItems.SystolicBloodPressure) is 0 ? readings.SystolicBloodPressure : null,
        Pulse = (outOfRange & ObservationItems.Pulse) is 0 ? readings.Pulse : null,
        Consciousness = (outOfRange & ObservationItems.Consciousness) is 0 ? readings.Consciousness : null,
        TemperatureTenths = (outOfRange & ObservationItems.Temperature) is 0 ? readings.TemperatureTenths : null,
    };
}
