using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>The readings of one row as they stand in <see cref="ObservationColumns"/>: within the limits, and with the same signs for what is missing.</summary>
internal struct ObservedValues
{
    internal short RespiratoryRate;
    internal short SpO2;
    internal short SystolicBloodPressure;
    internal short Pulse;
    internal short TemperatureTenths;
    internal SpO2Scale SpO2Scale;
    internal AirOrOxygen AirOrOxygen;
    internal Consciousness Consciousness;

    internal readonly ObservationSet Set => ObservationSet.Create(new()
    {
        RespiratoryRate = Number(RespiratoryRate),
        SpO2 = Number(SpO2),
        SpO2Scale = SpO2Scale is 0 ? null : SpO2Scale,
        AirOrOxygen = AirOrOxygen is 0 ? null : AirOrOxygen,
        SystolicBloodPressure = Number(SystolicBloodPressure),
        Pulse = Number(Pulse),
        Consciousness = Consciousness is 0 ? null : Consciousness,
        TemperatureTenths = Number(TemperatureTenths),
    });

    private static int? Number(short reading) => reading == ObservationColumns.NotRecorded ? null : reading;
}
