using EhchRules.Scoring;

namespace EhchRules.Benchmarks;

/// <summary>Invented sets whose scores are spread about as in care homes: most are low, one reading in twenty-five is missing, one resident in eight is on Scale 2.</summary>
/// <remarks>Barker 2019 (Age and Ageing 49:141) gives 28 % at 0 and 12 % at 5 or more; <see cref="ScoringBenchmarks"/> measures on something like it, because an if-ladder is faster where most readings are normal.</remarks>
internal static class CareHomeObservations
{
    internal static ObservationSet[] Draw(int count, int seed)
    {
        Random random = new(seed);
        ObservationSet[] sets = new ObservationSet[count];
        // A pool that is drawn from over and over: longer than any branch predictor remembers, and quick to make.
        ObservationSet[] pool = new ObservationSet[Math.Min(count, 1 << 18)];
        for (int i = 0; i < pool.Length; i++) pool[i] = One(random);
        for (int i = 0; i < count; i++) sets[i] = count == pool.Length ? pool[i] : pool[random.Next(pool.Length)];
        return sets;
    }

    private static ObservationSet One(Random random)
    {
        bool scale2 = random.Next(8) == 0;
        return ObservationSet.Create(new()
        {
            RespiratoryRate = Near(random, 17, 3),
            SpO2 = Math.Min(100, Near(random, scale2 ? 91 : 96, 2) ?? 101) is var saturation && saturation == 100 && random.Next(25) == 0 ? null : saturation,
            SpO2Scale = scale2 ? SpO2Scale.Scale2 : SpO2Scale.Scale1,
            AirOrOxygen = random.Next(25) == 0 ? null : random.Next(20) == 0 || (scale2 && random.Next(2) == 0) ? AirOrOxygen.Oxygen : AirOrOxygen.Air,
            SystolicBloodPressure = Near(random, 128, 19),
            Pulse = Near(random, 77, 13),
            Consciousness = random.Next(25) == 0 ? null : random.Next(30) == 0 ? Consciousness.NewConfusion : Consciousness.Alert,
            TemperatureTenths = Near(random, 366, 5),
        });
    }

    private static int? Near(Random random, double middle, double spread)
    {
        if (random.Next(25) == 0) return null;
        double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return Math.Max(0, (int)Math.Round(middle + (spread * normal)));
    }
}
