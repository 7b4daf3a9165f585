namespace EhchRules.Tests.Assessments;

/// <summary>Occasions of earlier stays, which appear only when asked for: settled points S4 and S24.</summary>
public sealed class AllOccasionsTests
{
    private static readonly AssessmentOptions All = new() { AllOccasions = true };

    // Admitted on 1 October 2020: a plan is due on 12 October.
    [Theory]
    [InlineData("2020-10-01/2020-10-11", Outcome.NotApplicable, "NotResident")]
    [InlineData("2020-10-01/2020-10-12", Outcome.NotMet, "PlanOverdue")]
    [InlineData("2020-10-01/2020-10-13", Outcome.NotMet, "PlanOverdue")]
    public void A_stay_without_a_plan_that_ended_before_its_due_day_owed_none_and_one_that_ended_on_it_did(string stay, Outcome outcome, string reason)
    {
        Finding[] findings = Situation.Findings(Situation.Record(residents: [Situation.Resident("r-1", stay)]), "2020-12-31", "PCSP-3", All);

        Assert.Equal([null, "admission 2020-10-01"], findings.Select(static finding => finding.Subject.Occasion?.ToString()));
        Assert.Equal((Outcome.NotApplicable, "NotResident"), (findings[0].Outcome, findings[0].Reason.Code));
        Assert.Equal((outcome, reason, new DateOnly(2020, 10, 12)), (findings[1].Outcome, findings[1].Reason.Code, findings[1].DueOn));
    }

    [Fact]
    public void Without_being_asked_for_an_earlier_stay_gives_nothing()
    {
        Finding finding = Situation.Finding(Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/2020-10-12")]), "2020-12-31", "PCSP-3");

        Assert.Null(finding.Subject.Occasion);
        Assert.Equal((Outcome.NotApplicable, "NotResident", null), (finding.Outcome, finding.Reason.Code, finding.DueOn));
    }

    [Fact]
    public void An_earlier_stay_stands_beside_the_current_one()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-11-02/..", "2020-10-01/2020-10-12")]);

        Assert.Equal(["admission 2020-11-02"], Labels(Situation.Findings(record, "2020-11-10", "PCSP-3")));
        Finding[] findings = Situation.Findings(record, "2020-11-10", "PCSP-3", All);

        Assert.Equal(["admission 2020-10-01", "admission 2020-11-02"], Labels(findings));
        Assert.Equal([Outcome.NotMet, Outcome.NotYetDue], findings.Select(static finding => finding.Outcome));
        Assert.Equal([new DateOnly(2020, 10, 12), new DateOnly(2020, 11, 11)], findings.Select(static finding => finding.DueOn));
    }

    [Fact]
    public void A_stay_that_begins_tomorrow_is_not_known_yet()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/2020-10-12", "2020-11-02/..")]);

        Assert.Equal([null, "admission 2020-10-01"], Labels(Situation.Findings(record, "2020-11-01", "PCSP-3", All)));
        Assert.Equal(["admission 2020-10-01", "admission 2020-11-02"], Labels(Situation.Findings(record, "2020-11-02", "PCSP-3", All)));
    }

    [Fact]
    public void A_stay_before_the_duty_has_no_occasion() =>
        Assert.Equal([null], Labels(Situation.Findings(Situation.Record(residents: [Situation.Resident("r-1", "2020-09-01/2020-10-20")]), "2020-12-31", "PCSP-3", All)));

    [Fact]
    public void Requirements_without_occasions_and_other_subjects_are_as_they_were()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-11-02/..", "2020-10-01/2020-10-12")]);

        Assert.Equal(
            EhchRuleSet.Current.Assess(record, new(2020, 11, 10)).Findings.Where(static finding => finding.Subject.Occasion is null),
            EhchRuleSet.Current.Assess(record, new(2020, 11, 10), All).Findings.Where(static finding => finding.Subject.Occasion is null));
    }

    // A stay of one day in one home, and on that day the beginning of another elsewhere.
    [Theory]
    [InlineData("2020-10-01", Outcome.NotYetDue)]
    [InlineData("2020-10-12", Outcome.NotYetDue)]
    [InlineData("2020-10-13", Outcome.NotMet)]
    public void Who_was_admitted_twice_on_one_day_has_one_occasion_that_of_the_later_stay(string on, Outcome outcome)
    {
        CareHome elmCourt = Situation.Home("elm-court", "1-116865921");
        Resident resident = Situation.Resident("r-1") with
        {
            Stays =
            [
                new() { Home = "elm-court", From = new(2020, 10, 1), To = new(2020, 10, 1), Kind = StayKind.Permanent },
                new() { Home = "oakfield", From = new(2020, 10, 1), Kind = StayKind.Permanent },
            ],
        };
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [Situation.Oakfield, elmCourt], [resident]);

        Finding finding = Situation.Finding(record, on, "PCSP-3", All);

        Assert.Equal(("admission 2020-10-01", outcome), (finding.Subject.Occasion?.ToString(), finding.Outcome));
    }

    // The network begins later; the stay goes on. Nothing of a day that has not come is owed.
    [Theory]
    [InlineData("2020-10-19", "2020-10-20")]
    [InlineData("2020-10-19", "2020-12-01")]
    public void A_network_that_begins_later_owes_the_present_stay_nothing_yet(string on, string begins)
    {
        NetworkRecord record = Situation.Record(
            network: Situation.Network with { From = DateOnly.ParseExact(begins, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
            residents: [Situation.Resident("r-1", "2020-10-01/..") with { HospitalEpisodes = [new() { From = new(2020, 10, 2), To = new(2020, 10, 5), DischargeSupport = [] }] }]);

        foreach (string requirement in (string[])["PCSP-3", "PCSP-4", "DISCH-1"])
        {
            Finding finding = Situation.Finding(record, on, requirement, All);

            Assert.Equal((null, "NetworkNotBegun", null), (finding.Subject.Occasion?.ToString(), finding.Reason.Code, finding.DueOn));
        }
    }

    [Fact]
    public void On_the_day_the_network_begins_the_present_stay_has_its_occasion()
    {
        NetworkRecord record = Situation.Record(network: Situation.Network with { From = new(2020, 10, 20) }, residents: [Situation.Resident("r-1", "2020-10-01/..")]);

        Finding finding = Situation.Finding(record, "2020-10-20", "PCSP-3", All);

        Assert.Equal(("admission 2020-10-01", Outcome.NotYetDue, new DateOnly(2020, 10, 29)), (finding.Subject.Occasion?.ToString(), finding.Outcome, finding.DueOn));
    }

    [Theory]
    [InlineData("2020-10-10", null)]
    [InlineData("2020-10-09", "discharge 2020-10-05")]
    public void An_earlier_stay_in_a_home_that_was_not_aligned_in_it_has_no_occasion(string aligned, string? occasion)
    {
        NetworkAlignment alignment = Situation.Oakfield.Alignments[0] with { From = DateOnly.ParseExact(aligned, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        Resident resident = Situation.Resident("r-1", "2020-10-01/2020-10-09") with { HospitalEpisodes = [new() { From = new(2020, 10, 2), To = new(2020, 10, 5), DischargeSupport = [] }] };
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Alignments = [alignment] }, [resident]);

        Assert.Equal(occasion is null ? [null] : [null, occasion], Labels(Situation.Findings(record, "2020-12-31", "DISCH-1", All)));
    }

    // Two stays without a day between them, of which it is not known whether they are one: then the first went on past its due day.
    [Fact]
    public void An_earlier_stay_that_may_have_gone_on_as_another_is_not_said_to_have_ended_before_its_plan_was_due()
    {
        Stay first = new() { Home = "oakfield", From = new(2020, 10, 1), To = new(2020, 10, 9), Kind = StayKind.Permanent };
        Stay second = new() { Home = "oakfield", From = new(2020, 10, 10), To = new(2020, 11, 30) };

        Finding[] findings = Situation.Findings(Situation.Record(residents: [Situation.Resident("r-1") with { Stays = [first, second] }]), "2020-12-31", "PCSP-3", All);

        Finding finding = Assert.Single(findings, static finding => finding.Subject.Occasion?.ToString() == "admission 2020-10-01");
        Assert.Equal((Outcome.Undetermined, "residents/r-1/stays/1/kind"), (finding.Outcome, Assert.Single(finding.Missing)));
    }

    private static IEnumerable<string?> Labels(Finding[] findings) => findings.Select(static finding => finding.Subject.Occasion?.ToString());
}
