using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy.Report;

/// <summary>What a whole run says of the suite.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="HashOfSources">The hash of the sources of which mutants were made.</param>
/// <param name="Trials">Every trial with its review, in the order of the mutants.</param>
internal sealed record AdequacyResult(SuiteLines Suite, string HashOfSources, IReadOnlyList<ReviewedTrial> Trials)
{
    /// <summary>Gets the share of mutants that are to be found out, in a hundred of those that are not equivalent.</summary>
    internal const double Goal = 98;

    internal static AdequacyResult Of(SuiteLines suite, string hashOfSources, IEnumerable<Trial> trials, ReviewedMutants reviewed) =>
        new(suite, hashOfSources, [.. trials.Select(trial => new ReviewedTrial(trial, reviewed.Of(trial.Mutant.Key)))]);

    internal MutantTally Total => MutantTally.Of(Trials);

    /// <summary>Gets the rules whose removal does not make a vector of their level fail.</summary>
    internal IEnumerable<Mutant> RulesNotMissed => Trials
        .Where(static one => one.Trial.Mutant is { Kind: MutantKind.RuleRemoved, Instruction: not null } && one.Trial.Vector?.Level != one.Trial.Mutant.Place.Level)
        .Select(static one => one.Trial.Mutant);

    /// <summary>Gets what is wrong with the reviews: a mutant that was called equivalent is found out, or is no longer made.</summary>
    internal IEnumerable<string> Faults(ReviewedMutants reviewed)
    {
        HashSet<string> made = [.. Trials.Select(static one => one.Trial.Mutant.Key)];
        foreach (string key in reviewed.Keys.Where(key => !made.Contains(key))) yield return $"reviewed, and no longer made: {key}";
        foreach (ReviewedTrial one in Trials)
        {
            if (one.Review is not null && one.Trial.IsFound) yield return $"reviewed, and found out by {one.Trial.Vector?.Id ?? "starting the library"}: {one.Trial.Mutant.Key}";
        }
    }
}
