using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy.Report;

/// <summary>How many mutants there are of something, and what became of them.</summary>
/// <param name="Mutants">All of them.</param>
/// <param name="Equivalent">Those of which somebody found that no vector can tell them from the rules.</param>
/// <param name="Accepted">Those that are another reading of the texts, which the suite accepts.</param>
/// <param name="Found">Those that a vector found out.</param>
internal readonly record struct MutantTally(int Mutants, int Equivalent, int Accepted, int Found)
{
    /// <summary>Gets those that no vector found out although one could.</summary>
    internal int Survived => Mutants - Equivalent - Accepted - Found;

    /// <summary>Gets those that ought to be found out: neither equivalent nor another reading that is accepted.</summary>
    internal int Wrong => Mutants - Equivalent - Accepted;

    /// <summary>Gets how many of a hundred that ought to be found out were; 100 where there are none.</summary>
    internal double Rate => Wrong == 0 ? 100 : 100.0 * Found / Wrong;

    /// <summary>Gets how many of a hundred that are not equivalent were found out, accepted readings among those that were not; 100 where there are none.</summary>
    internal double RateOfOthers => Mutants == Equivalent ? 100 : 100.0 * Found / (Mutants - Equivalent);

    internal static MutantTally Of(IEnumerable<ReviewedTrial> trials)
    {
        int mutants = 0;
        int equivalent = 0;
        int accepted = 0;
        int found = 0;
        foreach (ReviewedTrial trial in trials)
        {
            mutants++;
            if (trial.Trial.IsFound) found++;
            else if (trial.Review is { Finding: ReviewFinding.Equivalent }) equivalent++;
            else if (trial.Review is { Finding: ReviewFinding.AcceptedReading }) accepted++;
        }

        return new(mutants, equivalent, accepted, found);
    }
}

/// <summary>A trial, and what somebody found of the mutant.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Review">What somebody found; null where nobody looked.</param>
internal sealed record ReviewedTrial(Trial Trial, Review? Review);
