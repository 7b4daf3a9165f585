using EhchRules.WhatIf;

namespace EhchRules.Tests.WhatIf;

/// <summary>What holds of every set that settles a finding of a random record.</summary>
public sealed class SettlementProperties
{
    [Fact]
    public void Every_set_settles_its_finding_and_no_member_can_be_left_out()
    {
        int verified = 0;
        int larger = 0;
        for (int seed = 1; seed <= 20; seed++)
        {
            NetworkRecord record = RandomRecords.Make(seed);
            DateOnly on = new Chance(seed).Day();
            Assessment assessment = EhchRuleSet.Current.Assess(record, on);
            foreach (Finding finding in assessment.Findings.Where(IsOpen))
            {
                Settlement settlement = EhchRuleSet.Current.Settle(assessment, finding);
                Settling.Verify(assessment, settlement);
                verified += settlement.Sets.Length;
                larger += settlement.Sets.Count(static set => set.Facts.Length > 1);
            }

            Assert.Equal(RandomRecords.Make(seed), record);
        }

        Assert.True(verified > 200 && larger > 40, $"only {verified} sets were verified, {larger} of them of more than one fact");
    }

    [SeededProperty(80, desk: 20)]
    public void The_part_of_a_record_that_is_asked_gives_the_finding_of_the_whole(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        DateOnly on = given.On;
        foreach (Finding finding in EhchRuleSet.Current.Assess(record, on).Findings)
        {
            IEnumerable<NetworkRecord> parts = PartOfRecord.Of(record, finding.Subject).SkipLast(1);
            Assert.Contains(parts, part => EhchRuleSet.Current.Assess(part, on).Findings.Of(finding.Requirement).Contains(finding));
        }
    }

    private static bool IsOpen(Finding finding) => finding.Outcome is Outcome.NotMet or Outcome.NotYetDue or Outcome.Undetermined or Outcome.NeedsJudgement;
}
