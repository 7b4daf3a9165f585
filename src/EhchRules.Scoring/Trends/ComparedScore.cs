using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>One set of a resident's series beside what is usual, with the sets of its time that contradict each other.</summary>
public sealed class ComparedScore
{
    internal ComparedScore(TimedScore set, ChangeFromUsual change, int? usualReadings, bool isAfterChangeOfScale, ImmutableArray<TimedScore> disagreeing)
    {
        Set = set;
        Change = change;
        UsualReadings = usualReadings;
        IsAfterChangeOfScale = isAfterChangeOfScale;
        Disagreeing = disagreeing;
    }

    /// <summary>Gets the set.</summary>
    public TimedScore Set { get; }

    /// <summary>Gets how it stands to the usual total, or why it was not compared.</summary>
    public ChangeFromUsual Change { get; }

    /// <summary>Gets how many earlier sets there are for an estimate of the usual total; null where the caller stated it.</summary>
    public int? UsualReadings { get; }

    /// <summary>Gets whether an earlier set is on the other SpO2 scale, so that it, and all before it, are not among <see cref="UsualReadings"/>.</summary>
    public bool IsAfterChangeOfScale { get; }

    /// <summary>
    /// Gets the sets of its time, itself included, where they cannot all be true: a parameter has two scores, or the scale is stated twice and differs. Empty
    /// where they agree. Which of them is right, nobody can know from them.
    /// </summary>
    public ImmutableArray<TimedScore> Disagreeing { get; }

    /// <summary>Gets by how much it is certainly above the usual total; 0 where it is not, or was not compared.</summary>
    public int CertainlyAbove => Change.Change is { Lower: > 0 } change ? change.Lower : 0;

    /// <summary>Gets whether it was not compared, and so may be above the usual total. A total of 0 is above none.</summary>
    public bool MayBeAbove => Change.Comparison is not ScoreComparison.Compared && Set.Score.Upper is not 0;

    /// <summary>Writes the set and the change, for people.</summary>
    public override string ToString() => $"{Set}; {Change}{(Disagreeing.IsEmpty ? "" : $"; {Disagreeing.Length} sets of this time disagree")}";
}
