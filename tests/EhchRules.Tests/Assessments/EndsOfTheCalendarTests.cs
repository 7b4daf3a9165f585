using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>Days and numbers at which dates run out: an assessment answers there too, and never breaks off.</summary>
public sealed class EndsOfTheCalendarTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-04-01")]
    [InlineData("9998-12-31")]
    [InlineData("9999-03-31")]
    [InlineData("9999-04-01")]
    [InlineData("9999-12-20")]
    [InlineData("9999-12-27")]
    [InlineData("9999-12-31")]
    public void A_record_can_be_assessed_on_the_first_and_the_last_days_there_are(string on)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with
        {
            MedicationReviews = [new() { On = Day("9999-03-15"), Structured = true }],
            HospitalEpisodes = [new() { From = Day("9999-01-01"), To = Day("9999-01-08"), DischargeSupport = [] }, new() { From = Day("9999-12-20"), To = Day("9999-12-28") }],
        };
        NetworkRecord record = Situation.Record(
            Situation.Oakfield with { Rounds = [new() { On = Day("9999-12-14") }, new() { On = Day("9999-12-31") }], Leads = [Situation.Nurse with { From = Day("9999-12-31") }] }, [resident]);
        Assessment assessment = EhchRuleSet.Current.Assess(record, Day(on));

        Assert.Equal(Witness.Ids, assessment.Findings.Select(static finding => finding.Requirement.Id).Distinct());
        Assert.All(assessment.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Reason.Text)));
    }

    [Theory]
    [InlineData("9999-03-14", Outcome.NotMet)]
    [InlineData("9999-03-15", Outcome.Met)]
    [InlineData("9999-12-31", Outcome.Met)]
    public void A_review_whose_twelve_months_reach_beyond_the_last_day_counts_to_that_day(string on, Outcome outcome)
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with
        {
            MedicationReviews = [new() { On = Day("9999-03-15"), Structured = true }],
            IdentifiedForMedicationReview = [],
        };

        Assert.Equal(outcome, Situation.Finding(Situation.Record(residents: [resident]), on, "SMR-1").Outcome);
    }

    [Theory]
    [InlineData("9999-12-26", "9999-12-26")]
    [InlineData("9999-12-27", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void A_week_that_dates_do_not_reach_the_end_of_is_due_on_the_last_day(string on, string due) => Assert.Equal(
        Day(due),
        Situation.Finding(Situation.Record(Situation.Oakfield with { Rounds = [] }, [Situation.Resident("r-1", "2020-10-01/..")]), on, "ROUND-1").DueOn);

    [Theory]
    [InlineData(1)]
    [InlineData(521_722)]
    [InlineData(306_783_379)]
    [InlineData(int.MaxValue)]
    public void A_number_of_weeks_that_no_span_of_dates_can_hold_is_not_yet_due_and_breaks_nothing_off(int everyWeeks)
    {
        PrimaryCareNetwork network = Situation.Network with { MedicalInput = [new() { EveryWeeks = everyWeeks, From = new(2020, 10, 1) }] };
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [] }, [Situation.Resident("r-1", "2020-10-01/..")], network: network);

        Finding finding = Situation.Finding(record, "2020-10-07", "ROUND-4");

        Assert.Equal(Outcome.NotYetDue, finding.Outcome);
        Assert.Equal(everyWeeks == 1 ? new(2020, 10, 11) : DateOnly.MaxValue, finding.DueOn);
    }

    [Fact]
    public void Awkward_records_can_be_assessed_on_either_end() => Assert.All(Enumerable.Range(1, 150), seed =>
    {
        NetworkRecord record = RandomRecords.Make(seed);
        foreach (DateOnly on in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue.AddDays(-4), DateOnly.MaxValue])
        {
            Assert.NotEmpty(EhchRuleSet.Current.Assess(record, on, new() { AllOccasions = true }).Findings);
        }
    });
}
