using System.Globalization;
using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Worklists;

/// <summary>Finds rows of one resident and time that cannot all be true: a reading, or the scale, is recorded twice and differs.</summary>
internal sealed class Disagreements
{
    private readonly Dictionary<(string Resident, DateTime At), (long Line, ObservationSet Set)> first = [];
    private readonly List<string> found = [];

    internal void Add(in ObservationRow row)
    {
        string resident = row.Resident;
        if (first.TryAdd((resident, row.At.Moment), (row.Line, row.Set))) return;
        (long line, ObservationSet before) = first[(resident, row.At.Moment)];
        if (Agree(before, row.Set)) return;
        found.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"line {row.Line}: other readings of {ShownText.Of(resident)} at {row.Time} than those of line {line}; both are used, and neither is known to be right"));
    }

    /// <summary>Gets a warning for each of the first, and one for all others.</summary>
    internal IEnumerable<string> InWords(int most)
    {
        foreach (string warning in found.Take(most)) yield return warning;
        if (found.Count <= most) yield break;
        yield return $"{Words.Count(found.Count - most, "more row")} with other readings than an earlier row of the same resident and time";
    }

    private static bool Agree(ObservationSet one, ObservationSet other) =>
        Agree(one.RespiratoryRate, other.RespiratoryRate)
        && Agree(one.SpO2, other.SpO2)
        && Agree((int?)one.SpO2Scale, (int?)other.SpO2Scale)
        && Agree((int?)one.AirOrOxygen, (int?)other.AirOrOxygen)
        && Agree(one.SystolicBloodPressure, other.SystolicBloodPressure)
        && Agree(one.Pulse, other.Pulse)
        && Agree((int?)one.Consciousness, (int?)other.Consciousness)
        && Agree(one.TemperatureTenths, other.TemperatureTenths);

    private static bool Agree(int? one, int? other) => one is null || other is null || one == other;
}
