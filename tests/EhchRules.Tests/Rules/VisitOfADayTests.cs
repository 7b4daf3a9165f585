using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>A day in another home, or at another hospital, does not end what goes on around it (section "Scope", S13).</summary>
public sealed class VisitOfADayTests
{
    private static readonly AssessmentOptions All = new() { AllOccasions = true };
    private static readonly CareHome ElmCourt = Situation.Home("elm-court", "1-125856396") with { Rounds = [] };

    [Theory]
    [InlineData("2020-10-09", "admission 2020-10-01", Outcome.NotYetDue)]
    [InlineData("2020-10-10", "admission 2020-10-10", Outcome.NotYetDue)]
    [InlineData("2020-10-11", "admission 2020-10-01", Outcome.NotYetDue)]
    [InlineData("2020-10-13", "admission 2020-10-01", Outcome.NotMet)]
    public void A_stay_goes_on_after_a_day_in_another_home(string on, string occasion, Outcome outcome)
    {
        Finding finding = Situation.Finding(Visiting(Stay("oakfield", "2020-10-01"), Stay("elm-court", "2020-10-10", "2020-10-10")), on, "PCSP-3");

        Assert.Equal((occasion, outcome), (finding.Subject.Occasion?.ToString(), finding.Outcome));
    }

    [Theory]
    [InlineData("2020-10-15", "2020-10-16", "admission 2020-10-01")]
    [InlineData("2020-10-15", "2020-10-17", "admission 2020-10-17")]
    [InlineData("2020-10-10", "2020-10-10", "admission 2020-10-01")]
    [InlineData("2020-10-10", "2020-10-11", "admission 2020-10-01")]
    public void Entries_with_no_day_between_are_one_stay_though_a_day_elsewhere_lies_between_them(string to, string from, string occasion)
    {
        NetworkRecord record = Visiting(Stay("oakfield", "2020-10-01", to), Stay("elm-court", "2020-10-10", "2020-10-10"), Stay("oakfield", from));

        Assert.Equal(occasion, Situation.Finding(record, "2020-10-20", "PCSP-3").Subject.Occasion?.ToString());
    }

    [Fact]
    public void The_day_elsewhere_is_an_earlier_stay_and_the_one_that_goes_on_is_none()
    {
        Finding[] findings = Situation.Findings(Visiting(Stay("oakfield", "2020-10-01"), Stay("elm-court", "2020-10-10", "2020-10-10")), "2020-10-20", "PCSP-3", All);

        Assert.Equal(
            [("admission 2020-10-01", "PlanOverdue"), ("admission 2020-10-10", "NotResident")],
            findings.Select(static finding => (finding.Subject.Occasion?.ToString(), finding.Reason.Code)));
    }

    // The stay began as one whose kind is not known, and goes on under another entry.
    [Fact]
    public void An_absent_kind_matters_though_a_day_elsewhere_lies_between_the_entries()
    {
        NetworkRecord record = Visiting(Stay("oakfield", "2020-10-01", "2020-10-15") with { Kind = null }, Stay("elm-court", "2020-10-10", "2020-10-10"), Stay("oakfield", "2020-10-16"));

        Finding finding = Situation.Finding(record, "2020-10-20", "PCSP-3");

        Assert.Equal((Outcome.Undetermined, "residents/r-1/stays/0/kind"), (finding.Outcome, Assert.Single(finding.Missing)));
    }

    // The only patient is elsewhere on Wednesday 7 October 2020: the week from the 5th has a day without one, that from the 12th has not.
    [Theory]
    [InlineData("2020-10-12", Outcome.NotYetDue)]
    [InlineData("2020-10-19", Outcome.NotMet)]
    public void A_week_with_a_day_on_which_the_only_patient_counts_elsewhere_does_not_count(string on, Outcome outcome)
    {
        NetworkRecord record = Visiting(Stay("oakfield", "2019-10-01"), Stay("elm-court", "2020-10-07", "2020-10-07"));

        Finding finding = Assert.Single(Situation.Findings(record, on, "ROUND-1"), static finding => finding.Subject.Id == "oakfield");

        Assert.Equal(("week 2020-10-12", outcome), (finding.Subject.Occasion?.ToString(), finding.Outcome));
    }

    [Fact]
    public void Measures_count_the_plan_after_a_return_in_the_home_of_the_stay_that_goes_on()
    {
        Resident resident = Situation.Resident("r-1") with
        {
            Stays = [Stay("oakfield", "2020-10-01"), Stay("elm-court", "2020-10-10", "2020-10-10")],
            HospitalEpisodes = [new() { From = Day("2020-10-14"), To = Day("2020-10-16") }],
        };
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [Situation.Oakfield, ElmCourt], [resident]);

        Measurement[] returns = [.. EhchRuleSet.Current.Measures(record, Day("2020-11-10")).Measurements.Where(static one => one.Measure == MeasureCatalogue.PlansAfterReturn)];

        Assert.Equal("oakfield", Assert.Single(returns, static one => one.Subject.Kind is MeasuredKind.Home && one.Denominator > 0).Subject.Id);
    }

    [Theory]
    [InlineData("2020-12-10", "hospital 2020-12-01", Outcome.NotApplicable)]
    [InlineData("2020-12-19", "hospital 2020-12-01", Outcome.NotApplicable)]
    [InlineData("2020-12-20", "return 2020-12-20", Outcome.NotYetDue)]
    public void A_time_in_hospital_goes_on_after_a_day_at_another_hospital(string on, string occasion, Outcome outcome)
    {
        HospitalEpisode episode = new() { From = Day("2020-12-01"), To = Day("2020-12-20") };
        HospitalEpisode visit = new() { From = Day("2020-12-08"), To = Day("2020-12-08") };
        foreach (Facts<HospitalEpisode> order in (Facts<HospitalEpisode>[])[[episode, visit], [visit, episode]])
        {
            Finding finding = Situation.Finding(Situation.Record(residents: [Situation.Resident("r-1", "2020-10-05/..") with { HospitalEpisodes = order }]), on, "PCSP-4");

            Assert.Equal((occasion, outcome), (finding.Subject.Occasion?.ToString(), finding.Outcome));
        }
    }

    private static Stay Stay(string home, string from, string? to = null) =>
        new() { Home = home, From = Day(from), To = to is null ? null : Day(to), Kind = StayKind.Permanent };

    private static NetworkRecord Visiting(params Stay[] stays) =>
        NetworkRecord.Create(Situation.Network, [Situation.Oakfield with { Rounds = [] }, ElmCourt], [Situation.Resident("r-1") with { Stays = stays.ToFacts() }]);
}
