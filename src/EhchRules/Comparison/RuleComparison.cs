using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Comparison;

/// <summary>What becomes of the rules between two standpoints: two days, or what was seen of one day on two others.</summary>
/// <remarks>Judged requirements alone are compared: what is listed and not judged has no terms.</remarks>
public sealed class RuleComparison
{
    private RuleComparison(Standpoint from, Standpoint to, ImmutableArray<RequirementChange> changes, ImmutableArray<RequirementChange> undone)
    {
        From = from;
        To = to;
        Changes = changes;
        Undone = undone;
    }

    /// <summary>Gets the first standpoint.</summary>
    public Standpoint From { get; }

    /// <summary>Gets the second.</summary>
    public Standpoint To { get; }

    /// <summary>Gets the requirements that differ, in the order of the catalogue.</summary>
    public ImmutableArray<RequirementChange> Changes { get; }

    /// <summary>Gets the requirements that are the same at both ends and were something else in between, in the order of the catalogue.</summary>
    public ImmutableArray<RequirementChange> Undone { get; }

    internal static RuleComparison Between(EhchRuleSet rules, Standpoint from, Standpoint to)
    {
        ImmutableArray<RequirementChange>.Builder changes = ImmutableArray.CreateBuilder<RequirementChange>();
        ImmutableArray<RequirementChange>.Builder undone = ImmutableArray.CreateBuilder<RequirementChange>();
        foreach (Requirement requirement in rules.Requirements)
        {
            RequirementChange change = Of(requirement, from, to);
            if (!change.Changes.IsEmpty) changes.Add(change);
            else if (change.Course.Any(standing => Differ(requirement, change.Before, standing))) undone.Add(change);
        }

        return new(from, to, changes.DrainToImmutable(), undone.DrainToImmutable());
    }

    private static RequirementChange Of(Requirement requirement, Standpoint from, Standpoint to)
    {
        RequirementStatus before = RequirementStatus.Of(requirement, from);
        RequirementStatus after = RequirementStatus.Of(requirement, to);
        (Standpoint earlier, Standpoint later) = to.On < from.On ? (to, from) : (from, to);
        ImmutableArray<RequirementStatus> course = Course(requirement, earlier.On, later);
        return new(requirement, before, after, FirstSeen(requirement, earlier, later, course), course, RequirementChange.Between(requirement, before, after));
    }

    private static ImmutableArray<RequirementStatus> Course(Requirement requirement, DateOnly start, Standpoint end)
    {
        if (start == end.On) return [];
        List<RequirementStatus> course = [];
        for (DateOnly day = start; ;)
        {
            RequirementStatus standing = RequirementStatus.Of(requirement, end with { On = day }, out DaySpan same);
            if (course.Count == 0 || Differ(requirement, course[^1], standing)) course.Add(standing);
            if (same.To >= end.On.DayNumber) return [.. course];
            day = DateOnly.FromDayNumber(same.To + 1);
        }
    }

    private static DateOnly FirstSeen(Requirement requirement, Standpoint earlier, Standpoint later, ImmutableArray<RequirementStatus> course)
    {
        if (!DifferByKnowledge(requirement, earlier.On.DayNumber, earlier, later, out int eve)) return course.Length > 1 ? course[1].On : earlier.On;
        while (eve >= 0 && DifferByKnowledge(requirement, eve, earlier, later, out int before)) eve = before;
        return DateOnly.FromDayNumber(eve + 1);
    }

    /// <summary>Says whether what was published in between makes a difference on a day, and finds the day before the days on which that answer is the same.</summary>
    private static bool DifferByKnowledge(Requirement requirement, int day, Standpoint one, Standpoint other, out int eve)
    {
        DateOnly on = DateOnly.FromDayNumber(day);
        RequirementStatus seen = RequirementStatus.Of(requirement, one with { On = on }, out DaySpan same);
        RequirementStatus seenLater = RequirementStatus.Of(requirement, other with { On = on }, out DaySpan sameLater);
        eve = Math.Max(Math.Max(same.From, sameLater.From), 0) - 1;
        return Differ(requirement, seen, seenLater);
    }

    private static bool Differ(Requirement requirement, RequirementStatus one, RequirementStatus other) =>
        !ReferenceEquals(one.Term, other.Term) && !RequirementChange.Between(requirement, one, other).IsEmpty;
}
