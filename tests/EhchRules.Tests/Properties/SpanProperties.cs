namespace EhchRules.Tests.Properties;

/// <summary>What a finding's span promises: on each of its days the same finding stands.</summary>
public sealed class SpanProperties
{
    [SeededProperty(400, desk: 80)]
    public void On_any_day_of_its_span_the_same_finding_stands(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        Chance chance = given.Choices();
        DateOnly on = given.On;
        SubjectAssessor assessor = EhchRuleSet.Current.AssessorOf(record, on);
        foreach (Finding finding in EhchRuleSet.Current.Assess(record, on).Findings)
        {
            DateOnly from = finding.HoldsFrom ?? on.AddDays(-400);
            DateOnly to = finding.HoldsThrough ?? on.AddDays(400);
            Assert.InRange(on, from, to);
            foreach (DateOnly day in (ReadOnlySpan<DateOnly>)[from, to, from.AddDays(chance.Below(to.DayNumber - from.DayNumber + 1))])
            {
                Finding? same = Find(assessor.MoveTo(day), finding);
                Assert.True(finding.Equals(same), $"{on:yyyy-MM-dd} said {Shown(finding)}, {day:yyyy-MM-dd} says {Shown(same)}");
            }
        }
    }

    private static Finding? Find(SubjectAssessor assessor, Finding like) =>
        assessor.Judge(like.Requirement, like.Subject.Id).Findings.FirstOrDefault(finding => finding.Subject == like.Subject);

    private static string Shown(Finding? finding) => finding is null
        ? "nothing"
        : $"{finding} [{finding.Reason.Code}, {finding.HoldsFrom:yyyy-MM-dd} to {finding.HoldsThrough:yyyy-MM-dd}, missing {string.Join(' ', finding.Missing)}]";
}
