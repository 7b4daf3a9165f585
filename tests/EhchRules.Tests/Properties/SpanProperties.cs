using EhchRules.Assessments;

namespace EhchRules.Tests.Properties;

/// <summary>What a finding's span promises: on each of its days the same finding stands.</summary>
public sealed class SpanProperties
{
    private static readonly DateOnly First = new(2020, 3, 1);
    private const int SixYears = 2192;

    [Fact]
    public void On_any_day_of_its_span_the_same_finding_stands() => Property.Holds(400, static seed =>
    {
        NetworkRecord record = RandomRecords.Make(seed);
        Chance chance = new(seed);
        DateOnly on = chance.Day();
        foreach (Finding finding in EhchRuleSet.Current.Assess(record, on).Findings)
        {
            DateOnly from = finding.HoldsFrom ?? on.AddDays(-400);
            DateOnly to = finding.HoldsThrough ?? on.AddDays(400);
            Assert.InRange(on, from, to);
            foreach (DateOnly day in (ReadOnlySpan<DateOnly>)[from, to, from.AddDays(chance.Below(to.DayNumber - from.DayNumber + 1))])
            {
                Finding? same = Find(EhchRuleSet.Current.Assess(record, day), finding);
                Assert.True(finding.Equals(same), $"{on:yyyy-MM-dd} said {Shown(finding)}, {day:yyyy-MM-dd} says {Shown(same)}");
            }
        }
    });

    [Fact]
    public void A_timeline_made_of_jumps_equals_a_scan_day_by_day_over_six_years()
    {
        int pairs = 0;
        Property.Holds(24, seed =>
        {
            NetworkRecord record = RandomRecords.Make(seed);
            ILookup<(string, string), Finding>[] scan = [.. Enumerable.Range(0, SixYears).Select(i => ByKey(EhchRuleSet.Current.Assess(record, First.AddDays(i))))];
            foreach ((string, string) key in scan[0].Select(static group => group.Key))
            {
                pairs++;
                for (int start = 0; start < SixYears;)
                {
                    List<Finding> standing = [.. scan[start][key]];
                    int next = standing.Min(finding => finding.HoldsThrough is { } through ? through.DayNumber - First.DayNumber + 1 : SixYears);
                    Assert.True(next > start, $"{standing[0]} does not hold on its own day");
                    for (int day = start; day < Math.Min(next, SixYears); day++)
                    {
                        Assert.True(standing.SequenceEqual(scan[day][key]), $"{key}: jumped from {First.AddDays(start):yyyy-MM-dd} over {First.AddDays(day):yyyy-MM-dd}: {Shown(standing[0])} against {Shown(scan[day][key].First())}");
                    }

                    start = next;
                }
            }
        });

        Assert.True(pairs > 1_900, $"only {pairs} pairs of record and requirement were scanned");
    }

    private static ILookup<(string, string), Finding> ByKey(Assessment assessment) =>
        assessment.Findings.ToLookup(static finding => (finding.Requirement.Id, finding.Subject.Id));

    private static Finding? Find(Assessment assessment, Finding like) =>
        assessment.Findings.FirstOrDefault(finding => ReferenceEquals(finding.Requirement, like.Requirement) && finding.Subject == like.Subject);

    private static string Shown(Finding? finding) => finding is null
        ? "nothing"
        : $"{finding} [{finding.Reason.Code}, {finding.HoldsFrom:yyyy-MM-dd} to {finding.HoldsThrough:yyyy-MM-dd}, missing {string.Join(' ', finding.Missing)}]";
}
