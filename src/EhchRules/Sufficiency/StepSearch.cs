using System.Collections.Immutable;

namespace EhchRules.Sufficiency;

/// <summary>Finds an order in which to add facts: each step takes what opens most requirements for each kind of fact.</summary>
internal static class StepSearch
{
    internal static ImmutableArray<SufficiencyStep> Of(ImmutableArray<RequirementSufficiency> requirements)
    {
        List<RequirementSufficiency> open = [.. requirements.Where(static requirement => !requirement.Unknown.IsEmpty)];
        ImmutableHashSet<MissingFactKind> added = [];
        ImmutableArray<SufficiencyStep>.Builder steps = ImmutableArray.CreateBuilder<SufficiencyStep>();
        while (open.Count > 0)
        {
            SufficiencyStep best = open.Select(requirement => StepFor(requirement, open, added))
                .OrderByDescending(static step => step.Opens.Length / (decimal)step.Add.Length)
                .ThenBy(static step => step.Add.Length)
                .ThenByDescending(static step => step.Answers)
                .ThenBy(static step => string.Join('\n', step.Add), StringComparer.Ordinal)
                .First();
            steps.Add(best);
            added = added.Union(best.Add);
            open.RemoveAll(requirement => best.Opens.Contains(requirement.Requirement));
        }

        return steps.DrainToImmutable();
    }

    /// <summary>Makes the step that adds what a requirement still lacks.</summary>
    private static SufficiencyStep StepFor(RequirementSufficiency wanted, List<RequirementSufficiency> open, ImmutableHashSet<MissingFactKind> added)
    {
        ImmutableHashSet<MissingFactKind> then = added.Union(wanted.Unknown.SelectMany(static answers => answers.Facts));
        bool AreKnown(UnknownAnswers answers) => then.IsSupersetOf(answers.Facts);
        return new()
        {
            Add = [.. then.Except(added).OrderBy(static fact => fact.Kind, StringComparer.Ordinal)],
            Opens = [.. open.Where(requirement => requirement.Unknown.All(AreKnown)).Select(static requirement => requirement.Requirement)],
            Answers = open.SelectMany(static requirement => requirement.Unknown)
                .Where(answers => AreKnown(answers) && !added.IsSupersetOf(answers.Facts))
                .Sum(static answers => answers.Count),
        };
    }
}
