namespace EhchRules.Scoring.Tests;

/// <summary>Complete sets by seed: the same seed gives the same readings on every machine.</summary>
internal static class RandomReadings
{
    internal static ObservationReadings Make(int seed) => Make(new Random(seed));

    internal static ObservationReadings Make(Random random) => new()
    {
        RespiratoryRate = Reading(random, PrintedTable.RatesThatDiffer, 250),
        SpO2 = Reading(random, PrintedTable.SpO2ThatDiffer, 100),
        SpO2Scale = (SpO2Scale)random.Next(1, 3),
        AirOrOxygen = (AirOrOxygen)random.Next(1, 3),
        SystolicBloodPressure = Reading(random, PrintedTable.PressuresThatDiffer, 450),
        Pulse = Reading(random, PrintedTable.PulsesThatDiffer, 350),
        Consciousness = random.Next(2) == 0 ? Consciousness.Alert : (Consciousness)random.Next(1, 7),
        TemperatureTenths = Reading(random, PrintedTable.TemperaturesThatDiffer, 500),
    };

    /// <summary>Picks items: none is as likely as any.</summary>
    internal static ObservationItems Items(Random random) => (ObservationItems)random.Next(256);

    // In three cases of four beside an edge of a printed range, where mistakes live; otherwise anywhere.
    private static int Reading(Random random, int[] firsts, int highest) =>
        random.Next(4) == 0 ? random.Next(highest + 1) : Math.Clamp(firsts[random.Next(firsts.Length)] + random.Next(-1, 2), 0, highest);
}
