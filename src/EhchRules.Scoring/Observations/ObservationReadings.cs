using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>The readings from which an <see cref="ObservationSet"/> is made. They are not yet checked. A null is a reading that is missing.</summary>
/// <remarks>Zero is a measurement. Nothing is filled in, and no reading is inferred from another.</remarks>
public readonly record struct ObservationReadings
{
    /// <summary>Makes readings of which all are missing.</summary>
    public ObservationReadings()
    {
    }

    /// <summary>Gets the breaths per minute: 0 to 250.</summary>
    public int? RespiratoryRate { get; init; }

    /// <summary>Gets the oxygen saturation: 0 to 100, in whole percent.</summary>
    public int? SpO2 { get; init; }

    /// <summary>
    /// Gets the scale that the resident is on. It must be said, as null if need be: null means that it is not known, and then SpO2 is bounded by
    /// both scales wherever they differ.
    /// </summary>
    public required SpO2Scale? SpO2Scale { get; init; }

    /// <summary>Gets whether the resident breathed air or oxygen.</summary>
    public AirOrOxygen? AirOrOxygen { get; init; }

    /// <summary>Gets the systolic blood pressure: 0 to 450 mmHg.</summary>
    public int? SystolicBloodPressure { get; init; }

    /// <summary>Gets the beats per minute: 0 to 350.</summary>
    public int? Pulse { get; init; }

    /// <summary>Gets the level of consciousness.</summary>
    public Consciousness? Consciousness { get; init; }

    /// <summary>Gets the temperature in tenths of a degree Celsius: 368 is 36.8 °C; 0 to 500. <see cref="TemperatureReading"/> makes tenths of a decimal.</summary>
    public int? TemperatureTenths { get; init; }

    /// <summary>Gets the readings that the resident refused. It is ignored for a reading that is there, and for the scale.</summary>
    public ObservationItems Refused { get; init; }

    /// <summary>Gets the readings that were tried and could not be obtained. <see cref="Refused"/> goes before it.</summary>
    public ObservationItems NotObtained { get; init; }

    /// <summary>Gets the readings that there are, but too old to be used. The other two reasons go before it.</summary>
    public ObservationItems TooOld { get; init; }

    /// <summary>Gets the readings that lie beyond <see cref="ObservationLimits"/>, or whose value is not one of its enumeration.</summary>
    public ObservationItems OutOfRange =>
        Unless(RespiratoryRate is null or (>= 0 and <= ObservationLimits.HighestRespiratoryRate), ObservationItems.RespiratoryRate)
        | Unless(SpO2 is null or (>= 0 and <= ObservationLimits.HighestSpO2), ObservationItems.SpO2)
        | Unless(AirOrOxygen is null or Scoring.AirOrOxygen.Air or Scoring.AirOrOxygen.Oxygen, ObservationItems.AirOrOxygen)
        | Unless(SystolicBloodPressure is null or (>= 0 and <= ObservationLimits.HighestSystolicBloodPressure), ObservationItems.SystolicBloodPressure)
        | Unless(Pulse is null or (>= 0 and <= ObservationLimits.HighestPulse), ObservationItems.Pulse)
        | Unless(Consciousness is null or (>= Scoring.Consciousness.Alert and <= Scoring.Consciousness.ConfusionOfUnknownOnset), ObservationItems.Consciousness)
        | Unless(TemperatureTenths is null or (>= 0 and <= ObservationLimits.HighestTemperatureTenths), ObservationItems.Temperature)
        | Unless(SpO2Scale is null or Scoring.SpO2Scale.Scale1 or Scoring.SpO2Scale.Scale2, ObservationItems.SpO2Scale);

    /// <summary>Writes every reading by its name, sound or not; one that is missing is blank.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"RespiratoryRate = {RespiratoryRate}, SpO2 = {SpO2}, SpO2Scale = {SpO2Scale}, AirOrOxygen = {AirOrOxygen}, "
        + $"SystolicBloodPressure = {SystolicBloodPressure}, Pulse = {Pulse}, Consciousness = {Consciousness}, TemperatureTenths = {TemperatureTenths}, "
        + $"Refused = {Refused}, NotObtained = {NotObtained}, TooOld = {TooOld}");

    private static ObservationItems Unless(bool isSound, ObservationItems item) => isSound ? ObservationItems.None : item;
}
