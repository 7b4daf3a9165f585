using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>Puts findings of one requirement at two standpoints side by side, by subject and occasion.</summary>
/// <remarks>
/// A finding without an occasion speaks for its subject whole ("not in force", "no readmission"), so it stands beside each of the other
/// side's occasions. A weekly duty is judged by one week at a time, so its week stands beside whatever week the other side is judged by.
/// </remarks>
internal static class FindingPairs
{
    /// <summary>Pairs findings that are ordered by subject and occasion; where one side has none of an occasion, null stands for it.</summary>
    internal static IEnumerable<(Finding? Before, Finding? After)> Of(ImmutableArray<Finding> before, ImmutableArray<Finding> after)
    {
        int i = 0;
        int j = 0;
        while (i < before.Length || j < after.Length)
        {
            string id = i < before.Length && (j == after.Length || string.CompareOrdinal(before[i].Subject.Id, after[j].Subject.Id) <= 0) ? before[i].Subject.Id : after[j].Subject.Id;
            ImmutableArray<Finding> was = Take(before, ref i, id);
            ImmutableArray<Finding> now = Take(after, ref j, id);
            foreach ((Finding? Before, Finding? After) pair in OfSubject(was, now)) yield return pair;
        }
    }

    /// <summary>Finds what is said of a subject and occasion, by name or for the subject whole; null where nothing is.</summary>
    internal static Finding? Find(ImmutableArray<Finding> findings, Subject subject)
    {
        int low = 0;
        int high = findings.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(findings[middle].Subject.Id, subject.Id) < 0) low = middle + 1;
            else high = middle;
        }

        return Find(Take(findings, ref low, subject.Id), subject.Occasion);
    }

    private static IEnumerable<(Finding? Before, Finding? After)> OfSubject(ImmutableArray<Finding> before, ImmutableArray<Finding> after)
    {
        if (before is [var one] && OccasionOf(one) is null || after is [var other] && OccasionOf(other) is null)
        {
            foreach (Finding was in before)
            {
                foreach (Finding now in after) yield return (was, now);
            }

            yield break;
        }

        foreach (Finding was in before) yield return (was, Find(after, OccasionOf(was)));
        foreach (Finding now in after)
        {
            if (Find(before, OccasionOf(now)) is null) yield return (null, now);
        }
    }

    private static Finding? Find(ImmutableArray<Finding> ofSubject, Occasion? occasion)
    {
        foreach (Finding finding in ofSubject)
        {
            if (OccasionOf(finding) is not { } own || own == occasion) return finding;
        }

        return null;
    }

    private static Occasion? OccasionOf(Finding finding) => finding.Subject.Occasion is { Kind: not OccasionKind.Week } occasion ? occasion : null;

    private static ImmutableArray<Finding> Take(ImmutableArray<Finding> findings, ref int at, string id)
    {
        int start = at;
        while (at < findings.Length && string.Equals(findings[at].Subject.Id, id, StringComparison.Ordinal)) at++;
        return findings.Slice(start, at - start);
    }
}
