using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>One reading of one item, or one attempt that gave none, with its time: what a <see cref="ReadingWindow"/> puts together.</summary>
/// <remarks>
/// <para>A reading is not yet checked: the window reports those beyond <see cref="ObservationLimits"/>.</para>
/// <para>
/// All the times that are given together are of one clock; <see cref="DateTime.Kind"/> is not looked at. UTC is the safe choice, because a
/// local clock repeats an hour when it goes back.
/// </para>
/// <para>The default value is a reading of nothing, and is ignored.</para>
/// </remarks>
public readonly record struct TimedReading
{
    private readonly int value;

    private TimedReading(ObservationItems item, int value, AbsenceReason? absence, DateTime at)
    {
        Item = item;
        this.value = value;
        UnknownDays = absence;
        At = at;
    }

    /// <summary>Gets the item: one of the seven readings; <see cref="ObservationItems.None"/> of the default value.</summary>
    public ObservationItems Item { get; }

    /// <summary>
    /// Gets what was read, in the unit of the item; for air or oxygen and for consciousness the number of the enumeration. Null where an attempt gave nothing.
    /// </summary>
    public int? Value => Item is ObservationItems.None || UnknownDays is not null ? null : value;

    /// <summary>Gets why an attempt gave nothing; null of a reading.</summary>
    public AbsenceReason? UnknownDays { get; }

    /// <summary>Gets when it was read or tried.</summary>
    public DateTime At { get; }

    /// <summary>Makes a reading of the respiratory rate.</summary>
    /// <param name="perMinute">Breaths per minute. Zero is a measurement.</param>
    /// <param name="at">When it was read.</param>
    public static TimedReading RespiratoryRate(int perMinute, DateTime at) => new(ObservationItems.RespiratoryRate, perMinute, absence: null, at);

    /// <summary>Makes a reading of the oxygen saturation.</summary>
    /// <param name="percent">Whole percent.</param>
    /// <param name="at">When it was read.</param>
    public static TimedReading SpO2(int percent, DateTime at) => new(ObservationItems.SpO2, percent, absence: null, at);

    /// <summary>Makes a record of what the resident breathed.</summary>
    /// <param name="on">Air or oxygen.</param>
    /// <param name="at">When it was seen.</param>
    public static TimedReading AirOrOxygen(AirOrOxygen on, DateTime at) => new(ObservationItems.AirOrOxygen, (int)on, absence: null, at);

    /// <summary>Makes a reading of the systolic blood pressure.</summary>
    /// <param name="mmHg">Millimetres of mercury.</param>
    /// <param name="at">When it was read.</param>
    public static TimedReading SystolicBloodPressure(int mmHg, DateTime at) => new(ObservationItems.SystolicBloodPressure, mmHg, absence: null, at);

    /// <summary>Makes a reading of the pulse.</summary>
    /// <param name="perMinute">Beats per minute. Zero is a measurement.</param>
    /// <param name="at">When it was read.</param>
    public static TimedReading Pulse(int perMinute, DateTime at) => new(ObservationItems.Pulse, perMinute, absence: null, at);

    /// <summary>Makes a record of the level of consciousness.</summary>
    /// <param name="level">The level.</param>
    /// <param name="at">When it was seen.</param>
    public static TimedReading Consciousness(Consciousness level, DateTime at) => new(ObservationItems.Consciousness, (int)level, absence: null, at);

    /// <summary>Makes a reading of the temperature.</summary>
    /// <param name="tenths">Tenths of a degree Celsius: 368 is 36.8 °C. <see cref="TemperatureReading"/> makes tenths of a decimal.</param>
    /// <param name="at">When it was read.</param>
    public static TimedReading Temperature(int tenths, DateTime at) => new(ObservationItems.Temperature, tenths, absence: null, at);

    /// <summary>Makes a record that the resident refused.</summary>
    /// <param name="item">What the resident refused: exactly one of the seven readings.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not exactly one of the seven readings.</exception>
    public static TimedReading Refused(ObservationItems item, DateTime at) => new(One(item), value: 0, AbsenceReason.Refused, at);

    /// <summary>Makes a record that a reading was tried and could not be obtained, as when a device drops out.</summary>
    /// <param name="item">What was tried: exactly one of the seven readings.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not exactly one of the seven readings.</exception>
    public static TimedReading NotObtained(ObservationItems item, DateTime at) => new(One(item), value: 0, AbsenceReason.NotObtained, at);

    /// <summary>Writes the item, the value and the time, for people.</summary>
    public override string ToString() => Item is ObservationItems.None ? "no reading" : $"{ReadingText.Named(Item)}: {UnknownDays?.ToString() ?? ValueText()}, {MomentText.Of(At)}";

    private string ValueText() => (Item, value) switch
    {
        (ObservationItems.AirOrOxygen, (int)Scoring.AirOrOxygen.Air) => "air",
        (ObservationItems.AirOrOxygen, (int)Scoring.AirOrOxygen.Oxygen) => "oxygen",
        (ObservationItems.Consciousness, >= (int)Scoring.Consciousness.Alert and <= (int)Scoring.Consciousness.ConfusionOfUnknownOnset) => ReadingText.InWords((Consciousness)value),
        (ObservationItems.Temperature, _) => string.Create(CultureInfo.InvariantCulture, $"{value} tenths"),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static ObservationItems One(ObservationItems item) =>
        (item & ~ObservationItems.Readings) is 0 && int.PopCount((int)item) == 1 ? item : throw new ArgumentException($"{item} is not one reading: give one at a time.", nameof(item));
}
