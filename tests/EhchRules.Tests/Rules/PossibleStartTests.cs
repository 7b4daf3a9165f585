using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>Where it is not known from which day the duty applied, a plan has several possible due days: what is so on each is settled, and nothing else.</summary>
public sealed class PossibleStartTests
{
    private static readonly AssessmentOptions All = new() { AllOccasions = true };

    // From 3 October, or a day from then to the 10th: due from the 13th to the 20th. The stay ended on the 12th.
    [Fact]
    public void Who_left_before_any_possible_due_day_owed_no_plan_though_in_hospital_between_them()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/2020-10-12") with { HospitalEpisodes = [Episode("2020-10-14", "2020-10-16")] };

        Finding finding = OfAdmission(resident, "2020-10-26", Alignment("2020-07-31", "2020-10-09"), Agreed("2020-10-10"));

        Assert.Equal((Outcome.NotApplicable, "NotResident"), (finding.Outcome, finding.Reason.Code));
    }

    // From a day between 7 and 19 October: due on a working day between the 16th and the 28th.
    [Theory]
    [InlineData("2020-10-15/2020-10-28", Outcome.NotApplicable)]
    [InlineData("2020-10-15/2020-10-27", Outcome.Undetermined)]
    [InlineData("2020-10-17/2020-10-28", Outcome.Undetermined)]
    [InlineData("2020-10-15/2020-10-23,2020-10-26/2020-10-29", Outcome.NotApplicable)]
    [InlineData("2020-10-15/2020-10-21,2020-10-26/2020-10-29", Outcome.Undetermined)]
    public void A_plan_is_not_owed_where_every_possible_due_day_was_in_hospital(string episodes, Outcome outcome)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/..") with { HospitalEpisodes = episodes.Split(',').Select(Episode).ToFacts() };

        Assert.Equal(outcome, OfAdmission(resident, "2020-11-10", Alignment("2020-10-07", "2020-10-18"), Agreed("2020-10-19")).Outcome);
    }

    [Fact]
    public void A_plan_is_not_owed_where_every_possible_due_day_was_in_hospital_or_after_the_stay()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/2020-10-27") with { HospitalEpisodes = [Episode("2020-10-15", "2020-10-27")] };

        Assert.Equal(Outcome.NotApplicable, OfAdmission(resident, "2020-11-10", Alignment("2020-10-07", "2020-10-18"), Agreed("2020-10-19")).Outcome);
        Assert.Equal(Outcome.NotApplicable, OfAdmission(resident, "2020-11-10", Alignment("2020-10-07", "2020-10-18")).Outcome);
    }

    // Due on the 16th or the 28th, and on working days between: no plan is due at a weekend.
    [Theory]
    [InlineData("2020-10-24/2020-10-25", Outcome.NeedsJudgement)]
    [InlineData("2020-10-23/2020-10-25", Outcome.Undetermined)]
    [InlineData("2020-10-29/2020-11-03", Outcome.NeedsJudgement)]
    public void Time_in_hospital_matters_only_where_a_plan_may_have_been_due_in_it(string episode, Outcome outcome)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/..") with { HospitalEpisodes = [Episode(episode)] };

        Assert.Equal(outcome, OfAdmission(resident, "2020-11-10", Alignment("2020-10-07", "2020-10-18"), Agreed("2020-10-19")).Outcome);
    }

    [Fact]
    public void A_draft_is_named_beside_the_alignment_that_leaves_the_start_open()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/..") with { HospitalEpisodes = [Episode("2020-10-21", "2020-10-23")], Plans = [new()] };

        Finding finding = OfAdmission(resident, "2020-11-10", Alignment("2020-10-07", "2020-10-18"), Agreed("2020-10-19"));

        Assert.Equal(["homes/oakfield/alignments/0/agreedOn", "residents/r-1/plans/0/agreedOn"], finding.Missing);
    }

    // Whether the duty binds on the day is not known either, so that there is one finding for all occasions.
    [Fact]
    public void A_draft_is_named_beside_the_alignment_that_leaves_open_whether_the_duty_binds()
    {
        Finding finding = Situation.Finding(
            Situation.Record(Situation.Oakfield with { Alignments = [Alignment("2020-10-07")] }, [Situation.Resident("r-1", "2020-10-03/..") with { Plans = [new()] }]), "2020-11-10", "PCSP-3");

        Assert.Equal(["homes/oakfield/alignments/0/agreedOn", "residents/r-1/plans/0/agreedOn"], finding.Missing);
    }

    // The home was aligned when the resident came; whether it still was after the return is not known.
    [Fact]
    public void A_return_in_an_earlier_stay_after_which_the_duty_may_never_have_bound_is_open()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/2020-12-20") with { HospitalEpisodes = [Episode("2020-10-15", "2020-10-20")] };
        NetworkRecord record = Situation.Record(
            Situation.Oakfield with { Alignments = [Agreed("2020-08-01") with { To = Day("2020-10-10") }, Alignment("2020-10-11", "2020-12-31")] }, [resident]);

        Finding finding = Assert.Single(Situation.Findings(record, "2021-01-10", "PCSP-4", All), static finding => finding.Subject.Occasion?.ToString() == "return 2020-10-20");

        Assert.Equal((Outcome.Undetermined, "homes/oakfield/alignments/1/agreedOn"), (finding.Outcome, Assert.Single(finding.Missing)));
    }

    // The plan after admission was due on 13 October, and not met, or later, and a question; that after the return is due on 1 December.
    [Theory]
    [InlineData("2020-10-03", Outcome.Undetermined)]
    [InlineData("2020-10-04", Outcome.NotYetDue)]
    public void PCSP_2_is_open_where_a_timescale_before_the_latest_may_be_broken(string aligned, Outcome outcome)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-03/..") with { HospitalEpisodes = [Episode("2020-11-16", "2020-11-20")] };
        CareHome home = Situation.Oakfield with { Alignments = [Alignment(aligned, "2020-10-12"), Agreed("2020-10-13")] };

        Finding finding = Situation.Finding(Situation.Record(home, [resident]), "2020-11-25", "PCSP-2");

        Assert.Equal(outcome, finding.Outcome);
    }

    [Fact]
    public void A_discharge_between_two_homes_is_one_occasion_that_of_the_second_home()
    {
        Resident resident = Situation.Resident("r-1") with
        {
            Stays =
            [
                new() { Home = "elm-court", From = Day("2020-10-01"), To = Day("2020-11-10"), Kind = StayKind.Permanent },
                new() { Home = "oakfield", From = Day("2020-11-20"), Kind = StayKind.Permanent },
            ],
            HospitalEpisodes = [Episode("2020-11-10", "2020-11-20") with { DischargeSupport = [] }],
        };
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [Situation.Oakfield, Situation.Home("elm-court", "1-125856396")], [resident]);

        Finding finding = Situation.Finding(record, "2020-12-01", "DISCH-1", All);

        Assert.Equal(("discharge 2020-11-20", "NoDischargeSupport"), (finding.Subject.Occasion?.ToString(), finding.Reason.Code));
    }

    private static Finding OfAdmission(Resident resident, string on, params NetworkAlignment[] alignments) => Assert.Single(
        Situation.Findings(Situation.Record(Situation.Oakfield with { Alignments = alignments.ToFacts() }, [resident]), on, "PCSP-3", All),
        static finding => finding.Subject.Occasion?.ToString() == "admission 2020-10-03");

    private static NetworkAlignment Alignment(string from, string? to = null) => new() { Network = Situation.HayesWick, From = Day(from), To = DayOrNone(to) };

    private static NetworkAlignment Agreed(string from) => Alignment(from) with { AgreedOn = Day(from) };

    private static HospitalEpisode Episode(string days) => Episode(days.Split('/')[0], days.Split('/')[1]);

    private static HospitalEpisode Episode(string from, string to) => new() { From = Day(from), To = Day(to) };
}
