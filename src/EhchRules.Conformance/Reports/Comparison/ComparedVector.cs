namespace EhchRules.Conformance;

/// <summary>What is different of a vector between two reports.</summary>
public enum ResultChange
{
    /// <summary>The same vector passes now, and did not.</summary>
    Better,

    /// <summary>The same vector no longer passes; or the product left it out, and now fails it or gives no answer that can be judged.</summary>
    Worse,

    /// <summary>The same vector came to something else, which is neither: as where what failed is skipped now.</summary>
    Otherwise,

    /// <summary>The vector is new, or what it asks or expects has changed; and it passes.</summary>
    NewlyPassed,

    /// <summary>The vector is new, or what it asks or expects has changed; and it fails or is unknown. The product need not have got worse.</summary>
    NewlyFailed,

    /// <summary>The vector is new, or what it asks or expects has changed; and it is skipped or not covered.</summary>
    NewlyLeftOut,

    /// <summary>The vector is no longer there.</summary>
    Gone,

    /// <summary>The outcome is the same.</summary>
    Same,
}

/// <summary>Whether a vector is the same in two suites.</summary>
public enum VectorIdentity
{
    /// <summary>Question and expectation are the same.</summary>
    Same,

    /// <summary>Question or expectation have changed.</summary>
    Changed,

    /// <summary>It is in the later report alone.</summary>
    New,

    /// <summary>It is in the earlier report alone.</summary>
    Gone,
}

/// <summary>A vector in two reports.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">Its level.</param>
/// <param name="Requirement">The requirement that it asks about.</param>
/// <param name="Identity">Whether it is the same in both.</param>
/// <param name="Before">What became of it in the earlier report; null where it is not there.</param>
/// <param name="After">What became of it in the later report; null where it is not there.</param>
public sealed record ComparedVector(string Id, ConformanceLevel Level, string Requirement, VectorIdentity Identity, VectorOutcome? Before, VectorOutcome? After)
{
    /// <summary>Gets what is different.</summary>
    public ResultChange Change => (Identity, Before, After) switch
    {
        (VectorIdentity.Gone, _, _) => ResultChange.Gone,
        (VectorIdentity.Same or VectorIdentity.Changed, { } before, { } after) when before == after => ResultChange.Same,
        (VectorIdentity.Same, _, VectorOutcome.Passed) => ResultChange.Better,
        (VectorIdentity.Same, VectorOutcome.Passed, _) => ResultChange.Worse,
        (VectorIdentity.Same, VectorOutcome.Skipped or VectorOutcome.NotCovered, VectorOutcome.Failed or VectorOutcome.Unknown) => ResultChange.Worse,
        (VectorIdentity.Same, _, _) => ResultChange.Otherwise,
        (_, _, VectorOutcome.Passed) => ResultChange.NewlyPassed,
        (_, _, VectorOutcome.Failed or VectorOutcome.Unknown) => ResultChange.NewlyFailed,
        _ => ResultChange.NewlyLeftOut,
    };

    /// <summary>Writes what became of it, as <c>ROUND-1.exempt: passed before, failed now</c>.</summary>
    public override string ToString() => $"{Id}: {ComparisonWords.Course(this)}";
}

/// <summary>How many vectors of a level changed in which way.</summary>
/// <param name="Level">The level.</param>
/// <param name="Better">How many are better.</param>
/// <param name="Worse">How many are worse.</param>
/// <param name="Otherwise">How many are neither.</param>
/// <param name="NewlyPassed">How many new or changed ones pass.</param>
/// <param name="NewlyFailed">How many new or changed ones fail or are unknown.</param>
/// <param name="NewlyLeftOut">How many new or changed ones are skipped or not covered.</param>
/// <param name="Gone">How many are no longer there.</param>
/// <param name="Same">How many came to the same.</param>
public sealed record LevelComparison(
    ConformanceLevel Level, long Better, long Worse, long Otherwise, long NewlyPassed, long NewlyFailed, long NewlyLeftOut, long Gone, long Same)
{
    /// <summary>Gets the number of a change.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is none.</exception>
    public long this[ResultChange change] => change switch
    {
        ResultChange.Better => Better,
        ResultChange.Worse => Worse,
        ResultChange.Otherwise => Otherwise,
        ResultChange.NewlyPassed => NewlyPassed,
        ResultChange.NewlyFailed => NewlyFailed,
        ResultChange.NewlyLeftOut => NewlyLeftOut,
        ResultChange.Gone => Gone,
        ResultChange.Same => Same,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "There is no such change."),
    };
}
