using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>Where an absent kind leaves open whether two stays are one, what both readings say is settled (section 1), and nothing else.</summary>
public sealed class AbsentKindOfStayTests
{
    private static readonly AssessmentOptions All = new() { AllOccasions = true };

    [Fact]
    public void A_time_in_hospital_that_goes_on_is_the_same_occasion_of_one_stay_or_two()
    {
        Resident resident = InTwoEntries() with { HospitalEpisodes = [new() { From = Day("2020-11-25") }] };

        Finding finding = Situation.Finding(Situation.Record(residents: [resident]), "2020-12-01", "PCSP-4");

        Assert.Equal(("hospital 2020-11-25", "InHospital"), (finding.Subject.Occasion?.ToString(), finding.Reason.Code));
    }

    // It began before the second entry: within the stay if the two are one, and within none if they are not.
    [Fact]
    public void Where_nothing_is_owed_of_one_stay_or_two_nothing_is_owed()
    {
        Resident resident = InTwoEntries() with { HospitalEpisodes = [new() { From = Day("2020-11-05") }] };

        Finding finding = Situation.Finding(Situation.Record(residents: [resident]), "2020-12-01", "PCSP-4");

        Assert.Equal((null, Outcome.NotApplicable), (finding.Subject.Occasion?.ToString(), finding.Outcome));
    }

    [Fact]
    public void A_plan_overdue_before_the_second_entry_is_overdue_of_one_stay_or_two()
    {
        Finding[] findings = Situation.Findings(Situation.Record(residents: [InTwoEntries()]), "2020-12-01", "PCSP-3", All);

        Assert.Equal(
            [(null, Outcome.Undetermined), ("admission 2020-10-05", Outcome.NotMet)],
            findings.Select(static finding => (finding.Subject.Occasion?.ToString(), finding.Outcome)));
        Assert.Equal(["residents/r-1/stays/1/kind"], findings[0].Missing);
    }

    // Of one stay the plan of 13 November came late; of two it came in time for the second.
    [Fact]
    public void A_plan_that_is_late_for_one_stay_and_in_time_for_the_second_of_two_stays_open()
    {
        Resident resident = InTwoEntries() with { Plans = [new() { AgreedOn = Day("2020-11-13") }] };

        Finding finding = Situation.Finding(Situation.Record(residents: [resident]), "2020-12-01", "PCSP-3");

        Assert.Equal((Outcome.Undetermined, "residents/r-1/stays/1/kind"), (finding.Outcome, Assert.Single(finding.Missing)));
    }

    // Without a plan PCSP-2 follows the timescales: not met of one stay, and a question of a second that is temporary.
    [Theory]
    [InlineData(null, StayKind.Permanent, Outcome.NotMet)]
    [InlineData(StayKind.Permanent, null, Outcome.Undetermined)]
    public void PCSP_2_without_a_plan_is_settled_where_both_readings_are(StayKind? first, StayKind? second, Outcome outcome)
    {
        NetworkRecord record = Situation.Record(residents: [InTwoEntries(first, second)]);

        Assert.Equal(outcome, Situation.Finding(record, "2020-12-01", "PCSP-2").Outcome);
    }

    [Fact]
    public void PCSP_2_names_the_times_in_hospital_beside_the_absent_kind()
    {
        Finding finding = Situation.Finding(Situation.Record(residents: [InTwoEntries() with { HospitalEpisodes = default }]), "2020-12-01", "PCSP-2");

        Assert.Equal(["residents/r-1/hospitalEpisodes", "residents/r-1/stays/1/kind"], finding.Missing);
    }

    [Fact]
    public void The_plans_that_a_reading_turns_on_are_named_beside_the_absent_kind()
    {
        Finding finding = Situation.Finding(Situation.Record(residents: [InTwoEntries() with { Plans = [new()] }]), "2020-12-01", "PCSP-3");

        Assert.Equal(["residents/r-1/plans/0/agreedOn", "residents/r-1/stays/1/kind"], finding.Missing);
    }

    private static Resident InTwoEntries(StayKind? first = StayKind.Permanent, StayKind? second = null) => Situation.Resident("r-1") with
    {
        Stays =
        [
            new() { Home = "oakfield", From = Day("2020-10-05"), To = Day("2020-11-10"), Kind = first },
            new() { Home = "oakfield", From = Day("2020-11-11"), Kind = second },
        ],
    };
}
