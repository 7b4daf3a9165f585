using EhchRules.Catalogue;

namespace EhchRules.Reports.Tests.Timelines;

/// <summary>How many residents have an outcome on each day.</summary>
public sealed class ResidentCountsTests
{
    private static readonly DateRange Days = DateRange.Between(new(2020, 9, 20), new(2020, 12, 10));

    [Fact]
    public void They_equal_what_an_assessment_of_each_day_finds()
    {
        Timeline timeline = EhchRuleSet.Current.Timeline(Pages.Demo, Days, requirements: static requirement => requirement.Id == "PCSP-4");
        ResidentCounts counts = new(timeline.Tracks, Days);
        Outcome[] outcomes = [Outcome.NotMet, Outcome.NotYetDue, Outcome.MetLate];
        Dictionary<Outcome, IReadOnlyList<(DateOnly From, int Count)>> steps = outcomes.ToDictionary(static outcome => outcome, counts.Of);

        for (DateOnly day = Days.From!.Value; day <= Days.To; day = day.AddDays(1))
        {
            Finding[] findings = [.. EhchRuleSet.Current.Assess(Pages.Demo, day).Findings.Where(static finding => finding.Requirement.Id == "PCSP-4")];
            foreach (Outcome outcome in outcomes)
            {
                int expected = findings.Where(finding => finding.Outcome == outcome).Select(static finding => finding.Subject.Id).Distinct().Count();
                Assert.Equal(expected, steps[outcome].Last(step => step.From <= day).Count);
            }
        }

        Assert.Contains(steps[Outcome.NotMet], static step => step.Count > 0);
    }

    [Fact]
    public void A_resident_with_two_occasions_at_once_counts_once()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..") with
        {
            HospitalEpisodes = [new() { From = new(2020, 10, 5), To = new(2020, 10, 6) }, new() { From = new(2020, 10, 8), To = new(2020, 10, 9) }],
        }]);
        Timeline timeline = EhchRuleSet.Current.Timeline(record, Days, requirements: static requirement => requirement.Id == "PCSP-4");

        Assert.Equal(2, timeline.Tracks.Count(static track => track.Subject.Occasion is { Kind: OccasionKind.Return }));
        Assert.Equal(1, new ResidentCounts(timeline.Tracks, Days).Of(Outcome.NotMet)[^1].Count);
    }
}
