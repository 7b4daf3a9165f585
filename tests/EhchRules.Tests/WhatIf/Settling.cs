using EhchRules.Catalogue;
using EhchRules.WhatIf;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.WhatIf;

/// <summary>Asks what settles a finding, and checks by assessing the whole record that each set does and that no member can be left out.</summary>
internal static class Settling
{
    /// <summary>Asks about the one finding of a requirement, and verifies the answer.</summary>
    internal static Settlement Of(NetworkRecord record, string on, string requirement, string? by = null, AssessmentOptions? options = null)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(record, Day(on), options);
        Finding finding = Assert.Single(assessment.Findings, finding => finding.Requirement.Id == requirement);
        Settlement settlement = EhchRuleSet.Current.Settle(assessment, finding, DayOrNone(by));
        Verify(assessment, settlement);
        return settlement;
    }

    internal static string Text(NetworkRecord record, string on, string requirement, string? by = null) => Of(record, on, requirement, by).ToString();

    /// <summary>Holds every set of a settlement to what it promises, on the whole record.</summary>
    internal static void Verify(Assessment assessment, Settlement settlement)
    {
        Assert.Equal(settlement.Sets.Length == 0, settlement.WhyNone is not null);
        foreach (SettlingSet set in settlement.Sets)
        {
            Assert.All(set.Facts, fact => Assert.InRange(fact.On, settlement.On, settlement.By));
            (SettledAs? settled, Finding? told) = Judged(assessment, settlement.Finding, set.Facts, set.JudgedOn);
            Assert.True(set.SettledAs == settled, $"{settlement.Finding} is settled as {settled} by: {set}");
            Assert.True(set.Finding.Equals(told), $"the part says {set.Finding}, the whole record {told}, after: {set}");
            foreach (HypotheticalEvent left in set.Facts)
            {
                Assert.True(Judged(assessment, settlement.Finding, set.Facts.Remove(left), set.JudgedOn).Settled is null, $"{settlement.Finding} is settled without \"{left}\" of: {set}");
            }
        }
    }

    private static (SettledAs? Settled, Finding? Finding) Judged(Assessment assessment, Finding finding, IEnumerable<HypotheticalEvent> facts, DateOnly on)
    {
        if (!assessment.Record.TryWith(facts, out NetworkRecord? laid, out _)) return (null, null);
        Finding[] ofSubject = [.. EhchRuleSet.Current.Assess(laid, on, assessment.Options).Findings.Of(finding.Requirement).Where(found => found.Subject.Id == finding.Subject.Id)];
        if (finding.Subject.Occasion is { } occasion)
        {
            if (Array.Find(ofSubject, found => found.Subject.Occasion == occasion) is { } same) return (By(same), same);
            Finding? later = Array.Find(ofSubject, found => found.Subject.Occasion is { Kind: OccasionKind.Week } week && week.Day > occasion.Day);
            return (later is not null && By(later) is not null ? SettledAs.NextWeekMet : null, later);
        }

        if (ofSubject.Length == 0 || ofSubject.Any(found => By(found) is null)) return (null, ofSubject.LastOrDefault());
        return (ofSubject.Any(found => By(found) is SettledAs.MetLate) ? SettledAs.MetLate : SettledAs.Met, ofSubject[^1]);
    }

    private static SettledAs? By(Finding found) => found.Outcome switch
    {
        Outcome.Met => SettledAs.Met,
        Outcome.MetLate => SettledAs.MetLate,
        _ => null,
    };
}
