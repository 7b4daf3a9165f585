namespace EhchRules.Conformance;

/// <summary>How many vectors had which outcome.</summary>
/// <param name="Passed">Answered rightly.</param>
/// <param name="Failed">Answered wrongly.</param>
/// <param name="Skipped">Not implemented, as the product says with its reason.</param>
/// <param name="Unknown">Without an answer that could be judged.</param>
/// <param name="NotCovered">Of a level that the product does not implement: not put to it.</param>
public readonly record struct OutcomeCounts(long Passed, long Failed, long Skipped, long Unknown, long NotCovered)
{
    /// <summary>Gets the number of all vectors.</summary>
    public long Total => Passed + Failed + Skipped + Unknown + NotCovered;

    /// <summary>Gets whether no vector failed and none is unknown.</summary>
    public bool AreGood => Failed == 0 && Unknown == 0;

    /// <summary>Gets the number of vectors with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is none of the five.</exception>
    public long this[VectorOutcome outcome] => outcome switch
    {
        VectorOutcome.Passed => Passed,
        VectorOutcome.Failed => Failed,
        VectorOutcome.Skipped => Skipped,
        VectorOutcome.Unknown => Unknown,
        VectorOutcome.NotCovered => NotCovered,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome is not known."),
    };

    /// <summary>Adds the counts of other vectors.</summary>
    /// <param name="others">Their counts.</param>
    public OutcomeCounts Plus(OutcomeCounts others) =>
        new(Passed + others.Passed, Failed + others.Failed, Skipped + others.Skipped, Unknown + others.Unknown, NotCovered + others.NotCovered);

    /// <summary>Counts vectors of one outcome more, or fewer.</summary>
    internal OutcomeCounts With(VectorOutcome outcome, int more = 1) => outcome switch
    {
        VectorOutcome.Passed => this with { Passed = Passed + more },
        VectorOutcome.Failed => this with { Failed = Failed + more },
        VectorOutcome.Skipped => this with { Skipped = Skipped + more },
        VectorOutcome.Unknown => this with { Unknown = Unknown + more },
        VectorOutcome.NotCovered => this with { NotCovered = NotCovered + more },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome is not known."),
    };
}
