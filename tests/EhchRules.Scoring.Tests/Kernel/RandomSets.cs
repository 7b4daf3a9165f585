namespace EhchRules.Scoring.Tests;

/// <summary>Sets drawn from a seed: every reading may be missing, and readings crowd around the ends of the table's steps.</summary>
internal sealed class RandomSets(int seed)
{
    private readonly Random random = new(seed);

    internal static ObservationSet[] Draw(int count, int seed)
    {
        RandomSets sets = new(seed);
        ObservationSet[] drawn = new ObservationSet[count];
        for (int i = 0; i < count; i++) drawn[i] = sets.Next();
        return drawn;
    }

    internal ObservationSet Next() => ObservationSet.Create(new()
    {
        RespiratoryRate = Reading(ObservationLimits.HighestRespiratoryRate, 0, 35),
        SpO2 = Reading(ObservationLimits.HighestSpO2, 78, 101),
        SpO2Scale = random.Next(12) == 0 ? null : (SpO2Scale)random.Next(1, 3),
        AirOrOxygen = random.Next(12) == 0 ? null : (AirOrOxygen)random.Next(1, 3),
        SystolicBloodPressure = Reading(ObservationLimits.HighestSystolicBloodPressure, 80, 230),
        Pulse = Reading(ObservationLimits.HighestPulse, 30, 140),
        Consciousness = random.Next(12) == 0 ? null : (Consciousness)random.Next(1, 7),
        TemperatureTenths = Reading(ObservationLimits.HighestTemperatureTenths, 340, 400),
        Refused = (ObservationItems)random.Next(256),
        NotObtained = (ObservationItems)random.Next(256),
        TooOld = (ObservationItems)random.Next(256),
    });

    private int? Reading(int highest, int from, int to) => random.Next(12) switch
    {
        0 => null,
        1 => random.Next(highest + 1),
        _ => random.Next(from, to),
    };
}
