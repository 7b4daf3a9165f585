using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>The different sets of a resident's series that are of one time. One that is there several times is one.</summary>
internal sealed record SetsOfOneTime(ImmutableArray<TimedScore> Sets)
{
    /// <summary>Gets the complete set of the highest total; null where none is complete.</summary>
    internal TimedScore? Complete => Furthest(News2State.Complete);

    /// <summary>Gets the partial set of the highest lower bound; null where none is partial.</summary>
    internal TimedScore? Partial => Furthest(News2State.Partial);

    /// <summary>Gets the sets, where they cannot all be true; empty where they can.</summary>
    internal ImmutableArray<TimedScore> Disagreeing
    {
        get
        {
            ImmutableArray<TimedScore> recorded = [.. Sets.Where(static set => !set.IsEmpty)];
            bool disagree = recorded.Select(static set => set.ComparedOn).OfType<SpO2Scale>().Distinct().Skip(1).Any()
                || Enum.GetValues<News2Parameter>().Any(parameter => recorded.Select(set => set.Score[parameter]).OfType<int>().Distinct().Skip(1).Any());
            return disagree ? recorded : [];
        }
    }

    /// <summary>Sorts a series by time.</summary>
    internal static ImmutableArray<SetsOfOneTime> Of(IEnumerable<TimedScore> series) =>
        [.. series.GroupBy(static set => set.At).OrderBy(static group => group.Key).Select(static group => new SetsOfOneTime([.. group.Distinct()]))];

    private TimedScore? Furthest(News2State state)
    {
        TimedScore? furthest = null;
        foreach (TimedScore set in Sets)
        {
            if (set.Score.State == state && !(furthest?.Score.Lower > set.Score.Lower)) furthest = set;
        }

        return furthest;
    }
}
