namespace EhchRules.Scoring;

/// <summary>The newest reading of each item among those that there were at a moment, and what a window makes of it.</summary>
internal ref struct NewestReadings
{
    private readonly DateTime asOf;
    private readonly TimeSpan window;

    // Places in the span, one higher, so that 0 is none.
    private readonly Span<int> places;
    private readonly ReadOnlySpan<TimedReading> readings;

    /// <param name="readings">The readings, in any order.</param>
    /// <param name="asOf">Readings after it are ignored.</param>
    /// <param name="window">How old a reading may be, this age included.</param>
    /// <param name="places">Room for one place an item, all zero.</param>
    internal NewestReadings(ReadOnlySpan<TimedReading> readings, DateTime asOf, TimeSpan window, Span<int> places)
    {
        this.readings = readings;
        this.asOf = asOf;
        this.window = window;
        this.places = places;
        for (int index = 0; index < readings.Length; index++)
        {
            if (readings[index].Item is ObservationItems.None || readings[index].At > asOf) continue;
            ref int place = ref places[int.TrailingZeroCount((int)readings[index].Item)];
            if (place == 0 || readings[index].At >= readings[place - 1].At) place = index + 1;
        }
    }

    internal readonly ObservationItems Found
    {
        get
        {
            ObservationItems found = ObservationItems.None;
            for (int lane = 0; lane < places.Length; lane++) found |= places[lane] == 0 ? ObservationItems.None : (ObservationItems)(1 << lane);
            return found;
        }
    }

    internal readonly ReadingTimes Times
    {
        get
        {
            ReadingTimes times = default;
            for (int lane = 0; lane < places.Length; lane++) times[lane] = places[lane] == 0 ? default : readings[places[lane] - 1].At;
            return times;
        }
    }

    /// <summary>What counts of each item: the newest value, if it lies in the window.</summary>
    internal readonly ObservationReadings InWindow(SpO2Scale? scale) => new()
    {
        RespiratoryRate = ValueOf(ObservationItems.RespiratoryRate),
        SpO2 = ValueOf(ObservationItems.SpO2),
        SpO2Scale = scale,
        AirOrOxygen = (AirOrOxygen?)ValueOf(ObservationItems.AirOrOxygen),
        SystolicBloodPressure = ValueOf(ObservationItems.SystolicBloodPressure),
        Pulse = ValueOf(ObservationItems.Pulse),
        Consciousness = (Consciousness?)ValueOf(ObservationItems.Consciousness),
        TemperatureTenths = ValueOf(ObservationItems.Temperature),
        Refused = Absent(AbsenceReason.Refused),
        NotObtained = Absent(AbsenceReason.NotObtained),
        TooOld = Absent(AbsenceReason.TooOld),
    };

    private readonly int? ValueOf(ObservationItems item)
    {
        int place = places[int.TrailingZeroCount((int)item)];
        return place == 0 || IsOld(place) ? null : readings[place - 1].Value;
    }

    private readonly ObservationItems Absent(AbsenceReason reason)
    {
        ObservationItems items = ObservationItems.None;
        foreach (int place in places)
        {
            if (place != 0 && ReasonOf(place) == reason) items |= readings[place - 1].Item;
        }

        return items;
    }

    private readonly AbsenceReason? ReasonOf(int place) => (readings[place - 1].UnknownDays, IsOld(place)) switch
    {
        (var absence, false) => absence,
        (null, true) => AbsenceReason.TooOld,
        _ => AbsenceReason.NotStated,
    };

    private readonly bool IsOld(int place) => asOf - readings[place - 1].At > window;
}
