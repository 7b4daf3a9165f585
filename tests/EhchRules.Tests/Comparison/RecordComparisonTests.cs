using EhchRules.Catalogue;
using EhchRules.Comparison;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Comparison;

/// <summary>Whose outcome changes, and by which of three causes: the rules, the record, the days.</summary>
public sealed class RecordComparisonTests
{
    [Fact]
    public void A_due_day_that_passes_is_time()
    {
        // Admitted on Thursday 1 October 2020; the seventh working day after it is Monday 12 October.
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]);

        Assert.Empty(Changes(record, "2020-10-05", "2020-10-12", "PCSP-3"));
        OutcomeChange change = Change(record, "2020-10-12", "2020-10-13", "PCSP-3");

        Assert.Equal((Outcome.NotYetDue, Outcome.NotMet, ChangeCause.TimePassed), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
        Assert.Equal("admission 2020-10-01", change.Subject.Occasion.ToString());
    }

    [Fact]
    public void A_plan_made_in_between_is_the_record()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..") with { Plans = [new() { AgreedOn = Day("2020-10-09") }] }]);

        OutcomeChange inTime = Change(record, "2020-10-08", "2020-10-09", "PCSP-3");
        OutcomeChange acrossTheDueDay = Change(record, "2020-10-08", "2020-11-20", "PCSP-3");

        Assert.Equal((Outcome.NotYetDue, Outcome.Met, ChangeCause.Record), (inTime.OutcomeBefore, inTime.OutcomeAfter, inTime.Cause));
        Assert.Equal((Outcome.NotYetDue, Outcome.Met, ChangeCause.Record), (acrossTheDueDay.OutcomeBefore, acrossTheDueDay.OutcomeAfter, acrossTheDueDay.Cause));
    }

    [Fact]
    public void A_fact_that_no_longer_counts_is_time()
    {
        // A structured review counts for twelve months: to 3 November 2021.
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-01-01/..") with
        {
            MedicationReviews = [new() { On = Day("2020-11-03"), Structured = true }],
            IdentifiedForMedicationReview = [],
        }]);

        OutcomeChange change = Change(record, "2021-11-03", "2021-11-04", "SMR-1");

        Assert.Equal((Outcome.Met, Outcome.NotMet, ChangeCause.TimePassed), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void A_code_that_comes_to_be_accepted_is_the_rules()
    {
        NetworkRecord record = Situation.Record(residents: [Coded("248171000000108", "2020-10-02")]);

        OutcomeChange change = Change(record, "2024-03-31", "2024-04-01", "CODE-1");

        Assert.Equal((Outcome.Undetermined, Outcome.Met, ChangeCause.Rules), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void A_code_that_comes_to_be_accepted_and_is_recorded_in_between_is_both()
    {
        NetworkRecord record = Situation.Record(residents: [Coded("248171000000108", "2024-04-01")]);

        OutcomeChange change = Change(record, "2024-03-31", "2024-04-01", "CODE-1");

        Assert.Equal((Outcome.NotMet, Outcome.Met, ChangeCause.RulesAndRecord), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void Where_a_code_always_accepted_is_recorded_too_either_is_enough()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-01-01/..") with
        {
            ResidenceCodes = [Code("248171000000108", "2020-10-02"), Code("160734000", "2024-04-01")],
        }]);

        OutcomeChange change = Change(record, "2024-03-31", "2024-04-01", "CODE-1");

        Assert.Equal((Outcome.Undetermined, Outcome.Met, ChangeCause.RulesOrRecord), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void A_duty_that_begins_is_the_rules_and_for_somebody_who_comes_on_that_day_the_record_too()
    {
        Resident before = Situation.Resident("r-1", "2020-01-01/..");
        Resident onTheDay = Situation.Resident("r-1", "2020-10-01/..");

        OutcomeChange question = Change(Situation.Record(residents: [before]), "2020-09-30", "2020-10-01", "PCSP-2");
        OutcomeChange admission = Change(Situation.Record(residents: [onTheDay]), "2020-09-30", "2020-10-01", "PCSP-3");

        Assert.Equal((Outcome.NotApplicable, Outcome.NeedsJudgement, ChangeCause.Rules), (question.OutcomeBefore, question.OutcomeAfter, question.Cause));
        Assert.Equal((Outcome.NotApplicable, Outcome.NotYetDue, ChangeCause.RulesAndRecord), (admission.OutcomeBefore, admission.OutcomeAfter, admission.Cause));
        Assert.NotNull(admission.Subject.Occasion);
    }

    [Fact]
    public void A_duty_that_ends_is_the_rules_even_for_a_resident_who_left()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-01-01/2024-03-31") with { Registrations = [], RegistrationSupport = [] }]);

        OutcomeChange change = Change(record, "2024-03-31", "2024-04-01", "REG-1");

        Assert.Equal((Outcome.NotMet, Outcome.NotApplicable, ChangeCause.Rules), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void What_stays_not_met_with_another_force_is_a_change_by_the_rules()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [] });

        OutcomeChange change = Change(record, "2024-03-31", "2024-04-01", "LEAD-2");

        Assert.Equal((Outcome.NotMet, Outcome.NotMet, ChangeCause.Rules), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
        Assert.Equal((Force.Contractual, Force.Unverified), (change.Before!.Force, change.After!.Force));
    }

    [Fact]
    public void Weeks_of_a_weekly_duty_stand_side_by_side()
    {
        // The weeks of 5 and 12 October 2020 count; the first had a round, the second none.
        CareHome home = Situation.Oakfield with { Rounds = [new() { On = Day("2020-10-06") }] };
        NetworkRecord record = Situation.Record(home, [Situation.Resident("r-1", "2020-01-01/..")]);

        OutcomeChange change = Change(record, "2020-10-12", "2020-10-19", "ROUND-1");

        Assert.Equal((Outcome.Met, Outcome.NotMet, ChangeCause.TimePassed), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void A_return_from_hospital_is_an_occasion_that_had_not_come_up()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-01-01/..") with
        {
            HospitalEpisodes = [new() { From = Day("2020-11-01"), To = Day("2020-11-05") }, new() { From = Day("2020-12-01"), To = Day("2020-12-08") }],
        }]);

        OutcomeChange change = Change(record, "2020-11-30", "2020-12-09", "PCSP-4");

        Assert.Null(change.Before);
        Assert.Equal((Outcome.NotYetDue, ChangeCause.Record), (change.OutcomeAfter, change.Cause));
        Assert.Equal("return 2020-12-08", change.Subject.Occasion.ToString());
    }

    [Fact]
    public void On_one_day_what_was_published_later_is_the_rules()
    {
        CareHome home = Situation.Oakfield with { Leads = [Situation.Nurse] };
        NetworkRecord record = Situation.Record(home);
        RecordComparison comparison = new(EhchRuleSet.Current, new(Day("2020-10-15"), Day("2020-09-16")), new(Day("2020-10-15"), Day("2020-09-17")), register: null);

        OutcomeChange[] changes = [.. comparison.Of(record).Changes.Where(static change => change.Requirement.Topic is Topic.Leadership)];

        Assert.Equal(["LEAD-1 NotMet NotApplicable Rules", "LEAD-2 NotApplicable Met Rules", "LEAD-3 NotApplicable Met Rules"],
            changes.Select(static change => $"{change.Requirement.Id} {change.OutcomeBefore} {change.OutcomeAfter} {change.Cause}"));
    }

    [Fact]
    public void A_bank_holiday_announced_in_between_is_the_rules()
    {
        // Monday 19 September 2022 was announced on 10 September. Seven working days from Friday 9 September end on the 20th with the 19th a working day, and on the 21st without.
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2022-09-09/..")]);
        Standpoint unannounced = new(Day("2022-09-21"), Day("2022-09-09"));

        OutcomeChange change = Assert.Single(EhchRuleSet.Current.Compare(record, unannounced, unannounced with { KnownOn = Day("2022-09-10") }).Changes, static change => change.Requirement.Id == "PCSP-3");

        Assert.Equal((Outcome.NotMet, Outcome.NotYetDue, ChangeCause.Rules), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void A_claim_in_another_record_of_the_file_is_the_record()
    {
        NetworkRecord own = Situation.Record();
        NetworkRecord other = NetworkRecord.Create(
            Situation.Network with { Code = PcnCode.Parse("U10001") },
            [Situation.Oakfield with { Alignments = [new() { Network = PcnCode.Parse("U10001"), AgreedOn = Day("2020-10-10"), From = Day("2020-10-10") }] }],
            residents: []);
        AlignmentRegister register = new();
        register.Add(own);
        register.Add(other);

        OutcomeChange change = Assert.Single(EhchRuleSet.Current.Compare(own, new(Day("2020-10-09")), new(Day("2020-10-10")), register).Changes);

        Assert.Equal(("ALIGN-2", Outcome.Met, Outcome.NotMet, ChangeCause.Record), (change.Requirement.Id, change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void An_agreement_dated_later_counts_as_not_yet_come_and_not_as_absent()
    {
        CareHome home = Situation.Oakfield with { Alignments = [new() { Network = Situation.HayesWick, AgreedOn = Day("2020-10-10"), From = Day("2020-07-31") }] };

        OutcomeChange change = Change(Situation.Record(home), "2020-10-09", "2020-10-10", "ALIGN-1");

        Assert.Equal((Outcome.NotMet, Outcome.MetLate, ChangeCause.Record), (change.OutcomeBefore, change.OutcomeAfter, change.Cause));
    }

    [Fact]
    public void The_second_day_is_not_before_the_first() =>
        Assert.Throws<ArgumentException>(() => EhchRuleSet.Current.Compare(Situation.Record(Situation.Oakfield), new(Day("2020-10-02")), new(Day("2020-10-01"))));

    private static Resident Coded(string code, string on) => Situation.Resident("r-1", "2020-01-01/..") with { ResidenceCodes = [Code(code, on)] };

    private static ResidenceCode Code(string code, string on) => new() { System = "SNOMED-CT", Code = code, On = Day(on) };

    private static IEnumerable<OutcomeChange> Changes(NetworkRecord record, string from, string to, string requirement) =>
        EhchRuleSet.Current.Compare(record, new(Day(from)), new(Day(to))).Changes.Where(change => change.Requirement.Id == requirement);

    private static OutcomeChange Change(NetworkRecord record, string from, string to, string requirement) => Assert.Single(Changes(record, from, to, requirement));
}
