using EhchRules.Scoring;

namespace EhchRules.Benchmarks;

/// <summary>The same sets as columns.</summary>
internal sealed class ColumnsOfSets(ObservationSet[] sets)
{
    private readonly short[] respiratoryRate = [.. sets.Select(static set => Number(set.RespiratoryRate))];
    private readonly short[] saturation = [.. sets.Select(static set => Number(set.SpO2))];
    private readonly byte[] scale = [.. sets.Select(static set => (byte)(set.SpO2Scale ?? 0))];
    private readonly byte[] gas = [.. sets.Select(static set => (byte)(set.AirOrOxygen ?? 0))];
    private readonly short[] systolic = [.. sets.Select(static set => Number(set.SystolicBloodPressure))];
    private readonly short[] pulse = [.. sets.Select(static set => Number(set.Pulse))];
    private readonly byte[] consciousness = [.. sets.Select(static set => (byte)(set.Consciousness ?? 0))];
    private readonly short[] temperature = [.. sets.Select(static set => Number(set.TemperatureTenths))];

    internal ObservationColumns Columns => new()
    {
        RespiratoryRate = respiratoryRate,
        SpO2 = saturation,
        SpO2Scale = scale,
        AirOrOxygen = gas,
        SystolicBloodPressure = systolic,
        Pulse = pulse,
        Consciousness = consciousness,
        TemperatureTenths = temperature,
    };

    private static short Number(int? reading) => (short)(reading ?? ObservationColumns.NotRecorded);
}
