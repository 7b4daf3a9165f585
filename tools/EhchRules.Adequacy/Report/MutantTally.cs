using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy.Report;

/// <summary>How many mutants there are of something, and what became of them.</summary>
/// <param name="Mutants">All of them.</param>
/// <param name="Equivalent">Those of which somebody found that no vector can tell them from the rules.</param>
/// <param name="Found">Those that a vector found out.</param>
internal readonly record struct MutantTally(int Mutants, int Equivalent, int Found)
{
    /// <summary>Gets those that no vector found out although one could.</summary>
    internal int Survived => Mutants - Equivalent - Found;

    /// <summary>Gets how many of a hundred that are not equivalent were found out; 100 where there are none.</summary>
    internal double Rate => Mutants == Equivalent ? 100 : 100.0 * Found / (Mutants - Equivalent);

    internal static MutantTally Of(IEnumerable<ReviewedTrial> trials)
    {
        int mutants = 0;
        int equivalent = 0;
        int found = 0;
        foreach (ReviewedTrial trial in trials)
        {
            mutants++;
            if (trial.Trial.IsFound) found++;
            else if (trial.Review is { IsEquivalent: true }) equivalent++;
        }

        return new(mutants, equivalent, found);
    }
}

/// <summary>A trial, and what somebody found of the mutant.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Review">What somebody found; null where nobody looked.</param>
internal sealed record ReviewedTrial(Trial Trial, Review? Review);
