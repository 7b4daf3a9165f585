using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>What becomes of a requirement from one stretch of days to another, in the words of <c>ehch diff</c>.</summary>
/// <param name="FirstSeen">The first day on which the difference is seen; null where there is none at the end.</param>
/// <param name="Section">The place of its heading in <see cref="RuleChangeSections.Headings"/>.</param>
/// <param name="Said">What differs or, where all was changed back, what it was on the way.</param>
/// <param name="Sources">Where that is said.</param>
internal sealed record RequirementDifference(DateOnly? FirstSeen, int Section, string Said, IReadOnlyList<string> Sources)
{
    internal static RequirementDifference Of(RequirementChange change)
    {
        if (change.Changes.IsEmpty) return new(null, 0, $"{Words.Capital(ChangeWords.Course(change))}.", []);
        return new(change.FirstSeenOn, RuleChangeSections.PlaceOf(change), ChangeWords.Said(change).Trim(), ChangeWords.Sources(change.Before.Term, change.After.Term));
    }

    /// <summary>Finds what differs between any two stretches of each requirement: by its id, and the places of the earlier and the later.</summary>
    /// <remarks>Between two days on which no requirement changes all is the same, so the days on which some does stand for all days.</remarks>
    internal static Dictionary<(string Id, int From, int To), RequirementDifference> Between(EhchRuleSet rules, IReadOnlyList<RequirementEntry> requirements, DayAxis axis)
    {
        Dictionary<(string Id, int From, int To), RequirementDifference> differences = [];
        DateOnly[] days = [axis.Changes[0].AddDays(-1), .. axis.Changes];
        Dictionary<string, int[]> places = requirements.ToDictionary(static one => one.Id, one => Array.ConvertAll(days, day => PlaceOf(one.Stretches, day)), StringComparer.Ordinal);
        for (int from = 0; from < days.Length; from++)
        {
            for (int to = from + 1; to < days.Length; to++)
            {
                // Everything known: no day on which something was published is after the last that there is.
                RuleComparison comparison = rules.Compare(new(days[from], DateOnly.MaxValue), new(days[to], DateOnly.MaxValue));
                foreach (RequirementChange change in comparison.Changes.Concat(comparison.Undone))
                {
                    string id = change.Requirement.Id;
                    differences.TryAdd((id, places[id][from], places[id][to]), Of(change));
                }
            }
        }

        return differences;
    }

    private static int PlaceOf(IReadOnlyList<RequirementStretch> stretches, DateOnly day)
    {
        int place = stretches.Count - 1;
        while (place > 0 && stretches[place].From > day) place--;
        return place;
    }
}
