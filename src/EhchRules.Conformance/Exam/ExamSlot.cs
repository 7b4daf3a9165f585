using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>A place in a round of the exam: what the vector that takes it asks about.</summary>
/// <param name="Level">The level.</param>
/// <param name="Requirement">The requirement, on the levels of topics; null where each vector asks about another, or about none.</param>
/// <param name="Answers">The kinds of answers over which its vectors are spread: outcomes on the levels of topics.</param>
internal sealed record ExamSlot(ConformanceLevel Level, Requirement? Requirement, ImmutableArray<string> Answers)
{
    /// <summary>How many vectors a round has at least, so that its network is worth making.</summary>
    private const int FewestInRound = 48;

    /// <summary>Gets what the vectors are counted under, in a report: the requirement, or else the level.</summary>
    internal string Name => Requirement?.Id ?? Level.ToString();

    /// <summary>Gets the slots of a round: each requirement of a topic once, and some of each level that has none of its own.</summary>
    internal static ImmutableArray<ExamSlot> Round(IReadOnlyCollection<ConformanceLevel> levels)
    {
        ExamSlot[] once =
        [
            .. RequirementCatalogue.Judged.Select(OfTopic),
            .. Enumerable.Repeat(new ExamSlot(ConformanceLevel.Scoring, null, ScoringQuestions.Answers), 8),
            .. Enumerable.Repeat(new ExamSlot(ConformanceLevel.Timeline, null, TimelineQuestions.Answers), 8),
            .. Enumerable.Repeat(new ExamSlot(ConformanceLevel.Premium, null, PremiumQuestions.Answers), 4),
            .. Enumerable.Repeat(new ExamSlot(ConformanceLevel.Worklist, null, WorklistQuestions.Answers), 8),
        ];
        ExamSlot[] asked = [.. once.Where(slot => levels.Contains(slot.Level))];
        return [.. Enumerable.Repeat(asked, 1 + ((FewestInRound - 1) / asked.Length)).SelectMany(static slots => slots)];
    }

    private static ExamSlot OfTopic(Requirement requirement)
    {
        IEnumerable<Outcome> outcomes = EhchRuleSet.Current.ReasonsOf(requirement).Select(static reason => reason.Outcome).Distinct().Order();
        return new(Enum.Parse<ConformanceLevel>(requirement.Topic.ToString()), requirement, [.. outcomes.Select(static outcome => outcome.ToString())]);
    }
}
