using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>Parts a series where other bands of SpO2 apply: at a change of scale, and on Scale 2 at a change between air and oxygen.</summary>
/// <remarks>A set without SpO2 changes nothing, unless none of them has it. Between two sets the edge stands midway.</remarks>
internal static class SaturationRuns
{
    internal static ImmutableArray<BandRun> Of(ResidentSeries series, ImmutableArray<double> x, double left, double right)
    {
        int[] sets = [.. Enumerable.Range(0, x.Length).Where(i => series.Scores[i].Set.SpO2 is not null)];
        if (sets.Length == 0) sets = [.. Enumerable.Range(0, x.Length)];

        ImmutableArray<BandRun>.Builder runs = ImmutableArray.CreateBuilder<BandRun>();
        double from = left;
        bool changesScale = false;
        for (int i = 0; i < sets.Length; i++)
        {
            (SpO2Scale? Scale, AirOrOxygen? On) here = RowOf(series.Scores[sets[i]].Set);
            if (i + 1 < sets.Length && RowOf(series.Scores[sets[i + 1]].Set) == here) continue;
            double through = i + 1 < sets.Length ? (x[sets[i]] + x[sets[i + 1]]) / 2 : right;
            runs.Add(new(from, through, ScoredBands.Of(Rows(here.Scale, here.On)), Headings(here.Scale, here.On), changesScale));
            from = through;
            changesScale = i + 1 < sets.Length && series.Scores[sets[i + 1]].Set.SpO2Scale != here.Scale;
        }

        return runs.ToImmutable();
    }

    private static (SpO2Scale? Scale, AirOrOxygen? On) RowOf(ObservationSet set) => (set.SpO2Scale, set.SpO2Scale is SpO2Scale.Scale1 ? null : set.AirOrOxygen);

    private static News2Row[] Rows(SpO2Scale? scale, AirOrOxygen? on) =>
    [
        .. News2Table.Rows.Where(row => row.Parameter is News2Parameter.SpO2 && (scale ?? row.Scale) == row.Scale && (on is null || row.On is null || row.On == on)),
    ];

    private static ImmutableArray<string> Headings(SpO2Scale? scale, AirOrOxygen? on) => (scale, on) switch
    {
        (SpO2Scale.Scale1, _) => ["Scale 1", "1"],
        (SpO2Scale.Scale2, AirOrOxygen.Air) => ["Scale 2, on air", "Scale 2", "2"],
        (SpO2Scale.Scale2, AirOrOxygen.Oxygen) => ["Scale 2, on oxygen", "Scale 2", "2"],
        (SpO2Scale.Scale2, _) => ["Scale 2, air or oxygen not recorded", "Scale 2", "2"],
        _ => ["scale not stated", "?"],
    };
}
