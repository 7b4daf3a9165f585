using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>The 4AT, a short test for delirium: four item scores, a total of 0 to 12, and how it reads.</summary>
/// <remarks>
/// <para>
/// The numbers of the 4AT are used with attribution to its authors (<see cref="Attribution"/>) under CC BY 4.0; that licence is known from a second hand
/// (<see cref="LicenceSource"/>), so check it at the4at.com. The wording of the items is not here.
/// </para>
/// <para>It stands apart from NEWS2: neither score enters the other. No SNOMED CT code for it was found.</para>
/// </remarks>
public static class FourAT
{
    /// <summary>The highest total. The lowest is 0.</summary>
    public const int HighestTotal = 12;

    /// <summary>The lowest total that reads as possible delirium.</summary>
    public const int PossibleDeliriumFrom = 4;

    /// <summary>The lowest total that reads as possible cognitive impairment.</summary>
    public const int PossibleCognitiveImpairmentFrom = 1;

    /// <summary>The licence, as <see cref="LicenceSource"/> reports it.</summary>
    public const string Licence = "CC BY 4.0";

    /// <summary>What to show wherever a score is shown.</summary>
    public const string Attribution = "4AT, the4at.com, CC BY 4.0";

    /// <summary>Gets where the allowed scores and the readings are from.</summary>
    public static ScoringSource Source { get; } = new()
    {
        Publisher = "the4at.com; Royal College of Physicians journals",
        Title = "4AT: guide, and a published table",
        Read = "the4at.com/4atguide and rcpjournals.org item 9432, which agree",
        Status = SourceStatus.Confirmed,
    };

    /// <summary>Gets where the licence is from. It is secondary: the FAQ of the4at.com itself was not read.</summary>
    public static ScoringSource LicenceSource { get; } = new()
    {
        Publisher = "the open project clincalc",
        Title = "rights of the 4AT: CC BY 4.0, without permission or payment",
        Read = "clincalc's note, which cites the4at.com/4at-faq",
        Status = SourceStatus.Secondary,
    };

    internal static ReadOnlySpan<int> AlertnessScores => [0, 4];

    internal static ReadOnlySpan<int> Amt4Scores => [0, 1, 2];

    internal static ReadOnlySpan<int> AttentionScores => [0, 1, 2];

    internal static ReadOnlySpan<int> AcuteChangeScores => [0, 4];

    /// <summary>Scores four items that are known to be sound.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentException">An item has a score that is not allowed; the message has all such items, one a line.</exception>
    public static FourATScore Score(FourATItemScores items) =>
        TryScore(items, out FourATScore score, out ImmutableArray<ScoringFault> faults) ? score : throw ScoringFaults.ExceptionOf(faults, nameof(items));

    /// <summary>Scores four items, or says which have a score that is not allowed. It never throws.</summary>
    /// <param name="items">The items.</param>
    /// <param name="score">The score; that of no items where the answer is false.</param>
    /// <param name="faults">Every fault; empty where there is none.</param>
    /// <returns>Whether every item that is there has an allowed score.</returns>
    public static bool TryScore(FourATItemScores items, out FourATScore score, out ImmutableArray<ScoringFault> faults)
    {
        ScoringFaults found = new();
        Check("alertness", items.Alertness, AlertnessScores, "0 or 4", found);
        Check("amt4", items.Amt4, Amt4Scores, "0, 1 or 2", found);
        Check("attention", items.Attention, AttentionScores, "0, 1 or 2", found);
        Check("acuteChange", items.AcuteChange, AcuteChangeScores, "0 or 4", found);
        faults = found.Listed;
        score = found.IsEmpty ? new(items) : default;
        return found.IsEmpty;
    }

    internal static FourATReadings ReadingOf(int total) => total switch
    {
        >= PossibleDeliriumFrom => FourATReadings.PossibleDelirium,
        >= PossibleCognitiveImpairmentFrom => FourATReadings.PossibleCognitiveImpairment,
        _ => FourATReadings.NoWording,
    };

    private static void Check(string place, int? score, ReadOnlySpan<int> allowed, string expected, ScoringFaults faults)
    {
        if (score is { } given && !allowed.Contains(given)) faults.Add(place, ScoringFaults.Number(given), expected);
    }
}
