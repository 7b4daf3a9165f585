using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>What the 4AT says of its four items: a total where all are there, bounds where one is not.</summary>
/// <remarks>
/// Nothing is filled in for an item that is missing. Two are equal when every item is. The default value is the score of no items. It is a published
/// score of what the caller recorded; it diagnoses nothing.
/// </remarks>
public readonly record struct FourATScore
{
    internal FourATScore(FourATItemScores items) => ItemScores = items;

    /// <summary>Gets the item scores, each of them an allowed one.</summary>
    public FourATItemScores ItemScores { get; }

    /// <summary>Gets the items that are missing.</summary>
    public FourATItems Missing =>
        Unless(ItemScores.Alertness, FourATItems.Alertness) | Unless(ItemScores.Amt4, FourATItems.Amt4) | Unless(ItemScores.Attention, FourATItems.Attention) | Unless(ItemScores.AcuteChange, FourATItems.AcuteChange);

    /// <summary>Gets the total, 0 to 12; null unless all four items are there.</summary>
    public int? Total => Missing is FourATItems.None ? Sum(highest: false) : null;

    /// <summary>Gets the lowest total over every completion; the total where nothing is missing; null where no item is there.</summary>
    public int? Lower => Missing is FourATItems.All ? null : Sum(highest: false);

    /// <summary>Gets the highest total over every completion; the total where nothing is missing; null where no item is there.</summary>
    public int? Upper => Missing is FourATItems.All ? null : Sum(highest: true);

    /// <summary>Gets the readings that are possible over every completion: one for a complete score, <see cref="FourATReadings.None"/> where no item is there.</summary>
    public FourATReadings PossibleReadings
    {
        get
        {
            if (Missing is FourATItems.All) return FourATReadings.None;

            // One bit a total, 0 to 12.
            int totals = 1;
            totals = Plus(totals, ItemScores.Alertness, FourAT.AlertnessScores);
            totals = Plus(totals, ItemScores.Amt4, FourAT.Amt4Scores);
            totals = Plus(totals, ItemScores.Attention, FourAT.AttentionScores);
            totals = Plus(totals, ItemScores.AcuteChange, FourAT.AcuteChangeScores);
            FourATReadings readings = FourATReadings.None;
            for (int total = 0; total <= FourAT.HighestTotal; total++)
            {
                if ((totals & (1 << total)) != 0) readings |= FourAT.ReadingOf(total);
            }

            return readings;
        }
    }

    /// <summary>Gets the reading where only one is possible; null otherwise.</summary>
    public FourATReadings? Reading => PossibleReadings is var possible && int.PopCount((int)possible) == 1 ? possible : null;

    /// <summary>Writes the total or the bounds, and what is missing, for people.</summary>
    public override string ToString() => Missing switch
    {
        FourATItems.None => string.Create(CultureInfo.InvariantCulture, $"4AT {Total}, {InWords(PossibleReadings)}"),
        FourATItems.All => "4AT: no score, no item recorded",
        _ => string.Create(CultureInfo.InvariantCulture, $"4AT {Lower} to {Upper}, {InWords(PossibleReadings)}; missing: {Missing}"),
    };

    private static string InWords(FourATReadings readings)
    {
        string?[] words =
        [
            (readings & FourATReadings.NoWording) is 0 ? null : "no wording sourced",
            (readings & FourATReadings.PossibleCognitiveImpairment) is 0 ? null : "possible cognitive impairment",
            (readings & FourATReadings.PossibleDelirium) is 0 ? null : "possible delirium",
        ];
        return string.Join(" or ", words.OfType<string>());
    }

    private static FourATItems Unless(int? score, FourATItems item) => score is null ? item : FourATItems.None;

    private static int Plus(int totals, int? score, ReadOnlySpan<int> allowed)
    {
        int sums = 0;
        foreach (int one in allowed)
        {
            if (one == (score ?? one)) sums |= totals << one;
        }

        return sums;
    }

    private int Sum(bool highest) =>
        (ItemScores.Alertness ?? (highest ? FourAT.AlertnessScores[^1] : 0)) + (ItemScores.Amt4 ?? (highest ? FourAT.Amt4Scores[^1] : 0))
        + (ItemScores.Attention ?? (highest ? FourAT.AttentionScores[^1] : 0)) + (ItemScores.AcuteChange ?? (highest ? FourAT.AcuteChangeScores[^1] : 0));
}
