using EhchRules.Adequacy.Mutants;

namespace EhchRules.Adequacy.Trials;

/// <summary>What became of a mutant.</summary>
internal enum TrialOutcome
{
    /// <summary>A vector failed.</summary>
    Killed,

    /// <summary>A vector made the library throw.</summary>
    Crashed,

    /// <summary>A vector was never answered.</summary>
    Endless,

    /// <summary>Every vector passed.</summary>
    Survived,

    /// <summary>No vector came to the place that is changed.</summary>
    NotReached,
}

/// <summary>A mutant, and what became of it before the suite.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Vector">The vector that found it out; null where none did.</param>
/// <param name="Answer">What that vector was answered; null where none found it out.</param>
internal sealed record Trial(Mutant Mutant, TrialOutcome Outcome, AskedVector? Vector, string? Answer)
{
    internal bool IsFound => Outcome is TrialOutcome.Killed or TrialOutcome.Crashed or TrialOutcome.Endless;
}
