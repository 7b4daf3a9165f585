namespace EhchRules.Scoring;

/// <summary>What was observed of one resident at one time: up to seven readings, and the SpO2 scale. Eight bytes, for bulk work.</summary>
/// <remarks>
/// <para>Two sets are equal when every reading, the scale and every reason for an absence are.</para>
/// <para>The default value is a set in which nothing is recorded.</para>
/// <para>A set is made by <see cref="TryCreate"/>, <see cref="Create"/> or the column form of <see cref="News2"/>, and so every set there is lies within <see cref="ObservationLimits"/>.</para>
/// </remarks>
public readonly struct ObservationSet : IEquatable<ObservationSet>
{
    private readonly ulong bytes;

    private ObservationSet(ulong bytes) => this.bytes = bytes;

    /// <summary>Gets a set in which nothing is recorded: the default value.</summary>
    public static ObservationSet Empty => default;

    /// <summary>Gets the breaths per minute; null where it is missing.</summary>
    public int? RespiratoryRate => IsRecorded(0) ? At(0) - PackedBytes.FirstRecorded : null;

    /// <summary>Gets the oxygen saturation in percent; null where it is missing.</summary>
    public int? SpO2 => IsRecorded(1) ? At(1) - PackedBytes.FirstRecorded - (SpO2Scale is Scoring.SpO2Scale.Scale2 ? PackedBytes.Scale2Shift : 0) : null;

    /// <summary>Gets the scale that the resident is on; null where nobody stated it.</summary>
    public SpO2Scale? SpO2Scale => At(7) >= PackedBytes.ScaleStated ? (SpO2Scale)(At(7) >> PackedBytes.ScaleAt) : null;

    /// <summary>Gets whether the resident breathed air or oxygen; null where it is missing.</summary>
    public AirOrOxygen? AirOrOxygen => IsRecorded(2) ? (AirOrOxygen)(At(2) - PackedBytes.FirstRecorded + 1) : null;

    /// <summary>Gets the systolic blood pressure in mmHg; null where it is missing.</summary>
    public int? SystolicBloodPressure => IsRecorded(3) ? At(3) - PackedBytes.FirstRecorded + (PackedBytes.SystolicFold * (At(7) & 7)) : null;

    /// <summary>Gets the beats per minute; null where it is missing.</summary>
    public int? Pulse => IsRecorded(4) ? At(4) - PackedBytes.FirstRecorded + (PackedBytes.PulseFold * ((At(7) >> PackedBytes.PulseFoldsAt) & 1)) : null;

    /// <summary>Gets the level of consciousness; null where it is missing.</summary>
    public Consciousness? Consciousness => IsRecorded(5) ? (Consciousness)(At(5) - PackedBytes.FirstRecorded + 1) : null;

    /// <summary>Gets the temperature in tenths of a degree Celsius; null where it is missing.</summary>
    public int? TemperatureTenths => IsRecorded(6) ? UnfoldTemperature() : null;

    /// <summary>Gets what is recorded.</summary>
    public ObservationItems Recorded => ObservationItems.All & ~Missing;

    /// <summary>Gets what is missing: readings that are not there, and the scale where nobody stated it.</summary>
    public ObservationItems Missing
    {
        get
        {
            int missing = At(7) >= PackedBytes.ScaleStated ? 0 : (int)ObservationItems.SpO2Scale;
            for (int lane = 0; lane < 7; lane++) missing |= IsRecorded(lane) ? 0 : 1 << lane;
            return (ObservationItems)missing;
        }
    }

    /// <summary>Gets whether all seven readings and the scale are there, so that there is a total and no bound.</summary>
    public bool IsComplete => Missing is ObservationItems.None;

    /// <summary>Gets whether none of the seven readings is there. The scale may be stated.</summary>
    public bool IsEmpty => (Recorded & ObservationItems.Readings) is ObservationItems.None;

    /// <summary>Gets whether SpO2 was read and nobody stated the scale, so that it is bounded by both.</summary>
    internal bool HasSaturationWithoutScale => IsRecorded(1) && At(7) < PackedBytes.ScaleStated;

    /// <summary>Says whether two sets are the same.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ObservationSet left, ObservationSet right) => left.Equals(right);

    /// <summary>Says whether two sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ObservationSet left, ObservationSet right) => !left.Equals(right);

    /// <summary>Makes a set of readings that are known to be sound.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A reading is beyond <see cref="ObservationLimits"/>, or no value of its enumeration. The message names every such reading.</exception>
    public static ObservationSet Create(in ObservationReadings readings) =>
        TryCreate(readings, out ObservationSet set, out ObservationItems outOfRange) ? set : throw new ArgumentOutOfRangeException(nameof(readings), ReadingText.Faults(readings, outOfRange));

    /// <summary>Makes a set of readings, or says which of them cannot be. It never throws.</summary>
    /// <param name="readings">The readings.</param>
    /// <param name="set">The set; <see cref="Empty"/> where the answer is false.</param>
    /// <param name="outOfRange">The readings beyond <see cref="ObservationLimits"/>, or that are no value of their enumeration: all of them.</param>
    /// <returns>Whether every reading is sound. A set is never made of the sound ones alone.</returns>
    public static bool TryCreate(in ObservationReadings readings, out ObservationSet set, out ObservationItems outOfRange)
    {
        outOfRange = readings.OutOfRange;
        set = outOfRange is ObservationItems.None ? new(Pack(readings)) : default;
        return outOfRange is ObservationItems.None;
    }

    /// <summary>Gets why a reading is missing.</summary>
    /// <param name="item">One reading.</param>
    /// <returns>The reason; null where the reading is there. For the scale, <see cref="AbsenceReason.NotStated"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not exactly one item.</exception>
    public AbsenceReason? AbsenceReasonOf(ObservationItems item)
    {
        if ((item & ~ObservationItems.All) is not 0 || int.PopCount((int)item) != 1) throw new ArgumentException($"{item} is not one item: ask of one at a time.", nameof(item));
        if ((Missing & item) is ObservationItems.None) return null;
        return item is ObservationItems.SpO2Scale ? AbsenceReason.NotStated : (AbsenceReason)At(int.TrailingZeroCount((int)item));
    }

    /// <inheritdoc/>
    public bool Equals(ObservationSet other) => bytes == other.bytes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ObservationSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bytes.GetHashCode();

    /// <summary>Writes what is recorded, with units, for people; what is missing is named last.</summary>
    public override string ToString() => ReadingText.Of(this);

    private static ulong Pack(in ObservationReadings readings)
    {
        int folds = 0;
        ulong packed = Numeric(readings, 0, readings.RespiratoryRate);
        packed |= Numeric(readings, 1, readings.SpO2 + (readings.SpO2Scale is Scoring.SpO2Scale.Scale2 ? PackedBytes.Scale2Shift : 0));
        packed |= Numeric(readings, 2, (int?)readings.AirOrOxygen - 1);
        packed |= Numeric(readings, 3, Fold(readings.SystolicBloodPressure, PackedBytes.SystolicFold, 0, ref folds));
        packed |= Numeric(readings, 4, Fold(readings.Pulse, PackedBytes.PulseFold, PackedBytes.PulseFoldsAt, ref folds));
        packed |= Numeric(readings, 5, (int?)readings.Consciousness - 1);
        packed |= Numeric(readings, 6, FoldTemperature(readings.TemperatureTenths, ref folds));
        folds |= (int)(readings.SpO2Scale ?? 0) << PackedBytes.ScaleAt;
        return packed | ((ulong)folds << 56);
    }

    private static ulong Numeric(in ObservationReadings readings, int lane, int? value)
    {
        ObservationItems item = (ObservationItems)(1 << lane);
        AbsenceReason reason =
            (readings.Refused & item) is not 0 ? AbsenceReason.Refused
            : (readings.NotObtained & item) is not 0 ? AbsenceReason.NotObtained
            : (readings.TooOld & item) is not 0 ? AbsenceReason.TooOld
            : AbsenceReason.NotStated;
        return (ulong)(value + PackedBytes.FirstRecorded ?? (int)reason) << (8 * lane);
    }

    private static int? Fold(int? value, int length, int at, ref int folds)
    {
        if (value is not { } reading || reading <= PackedBytes.HighestUnfolded) return value;
        int times = (reading - PackedBytes.HighestUnfolded + length - 1) / length;
        folds |= times << at;
        return reading - (times * length);
    }

    private static int? FoldTemperature(int? value, ref int folds)
    {
        if (value is not { } tenths) return null;
        int code = tenths - PackedBytes.TemperatureBase;
        if (code > PackedBytes.HighestUnfolded)
        {
            folds |= PackedBytes.FoldedDown << PackedBytes.TemperatureFoldsAt;
            return code - PackedBytes.HighTemperatureFold;
        }

        int times = code < 0 ? (-code + PackedBytes.LowTemperatureFold - 1) / PackedBytes.LowTemperatureFold : 0;
        folds |= times << PackedBytes.TemperatureFoldsAt;
        return code + (times * PackedBytes.LowTemperatureFold);
    }

    private int UnfoldTemperature()
    {
        int tenths = At(6) - PackedBytes.FirstRecorded + PackedBytes.TemperatureBase;
        int times = (At(7) >> PackedBytes.TemperatureFoldsAt) & 3;
        return times is PackedBytes.FoldedDown ? tenths + PackedBytes.HighTemperatureFold : tenths - (times * PackedBytes.LowTemperatureFold);
    }

    private int At(int lane) => (int)((bytes >> (8 * lane)) & 0xFF);

    private bool IsRecorded(int lane) => At(lane) >= PackedBytes.FirstRecorded;
}
