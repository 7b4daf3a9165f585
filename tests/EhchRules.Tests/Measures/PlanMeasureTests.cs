using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

public sealed class PlanMeasureTests
{
    private static CarePlan Plan(string agreed, params string[] reviewed) => new() { AgreedOn = Day(agreed), ReviewedOn = reviewed.Select(Day).ToFacts() };

    private static NetworkRecord Record(params Resident[] residents) => Situation.Record(residents: residents.ToFacts());

    // Admitted on Thursday 1 October 2020: due on Monday 12 October.
    [Theory]
    [InlineData("2020-10-12", "1/1", "")]
    [InlineData("2020-10-13", "0/1", "")]
    [InlineData(null, "0/1", "")]
    public void Met_is_counted_of_met_late_and_not_met(string? agreed, string shown, string leftOut)
    {
        Measurement plans = Figures.OfNetwork(Record(Situation.Resident("r-1", "2020-10-01/..") with { Plans = agreed is null ? [] : [Plan(agreed)] }), "2020-10-20", MeasureCatalogue.PlansAfterAdmission);

        Assert.Equal((shown, leftOut), (Figures.Shown(plans), Figures.LeftOut(plans)));
    }

    [Theory]
    [InlineData("2020-10-12", "NothingToCount", "PlanNotYetDue=1")]
    [InlineData("2020-10-13", "0/1", "")]
    public void A_missing_plan_is_left_out_to_its_due_day(string on, string shown, string leftOut)
    {
        Measurement plans = Figures.OfNetwork(Record(Situation.Resident("r-1", "2020-10-01/..")), on, MeasureCatalogue.PlansAfterAdmission);

        Assert.Equal((shown, leftOut), (Figures.Shown(plans), Figures.LeftOut(plans)));
    }

    // Neither the network nor the agreement to the alignment has come: the duty has not begun to apply, and how long the stay lasts is not known.
    [Theory]
    [InlineData("2022-11-19")]
    [InlineData(null)]
    public void A_duty_that_begins_to_apply_only_later_leaves_nothing_out(string? left)
    {
        NetworkRecord record = Situation.Record(
            Situation.Oakfield with { Alignments = [Situation.Oakfield.Alignments[0] with { AgreedOn = left is null ? DateOnly.MaxValue : Day("2025-03-17") }] },
            [Situation.Resident("r-1", $"2022-09-23/{left ?? ".."}")],
            network: Situation.Network with { From = Day("2023-06-22") });

        Measurement plans = Figures.OfNetwork(record, "2022-10-28", MeasureCatalogue.PlansAfterAdmission);

        Assert.Equal(("NothingToCount", ""), (Figures.Shown(plans), Figures.LeftOut(plans)));
    }

    [Fact]
    public void Earlier_stays_count_for_the_network_and_for_the_home_they_were_in()
    {
        NetworkRecord record = NetworkRecord.Create(
            Situation.Network,
            [Situation.Oakfield, Figures.Second()],
            [Situation.Resident("r-1", "2020-10-01/2020-10-20") with
            {
                Stays = [new() { Home = "oakfield", From = Day("2020-10-01"), To = Day("2020-10-20"), Kind = StayKind.Permanent }, new() { Home = "elm-court", From = Day("2020-11-02"), Kind = StayKind.Permanent }],
                Plans = [Plan("2020-11-03")],
            }]);

        Assert.Equal(["1/2", "1/1", "0/1"], Figures.All(record, "2020-12-31", MeasureCatalogue.PlansAfterAdmission)[..3].Select(Figures.Shown));
    }

    [Theory]
    [InlineData("2021-03-31/..", "NothingToCount", "0/1")]
    [InlineData("2021-04-01/..", "0/1", "0/1")]
    public void An_occasion_belongs_to_the_contract_year_of_its_event(string stay, string year, string since)
    {
        NetworkRecord record = Record(Situation.Resident("r-1", stay));

        Assert.Equal(year, Figures.Shown(record, "2021-05-01", MeasureCatalogue.PlansAfterAdmission));
        Assert.Equal(since, Figures.Shown(record, "2021-05-01", MeasureCatalogue.PlansAfterAdmissionSinceBegun));
    }

    [Fact]
    public void The_days_counted_begin_with_the_contract_year_or_the_duty()
    {
        NetworkRecord record = Record(Situation.Resident("r-1", "2020-10-01/.."));

        Assert.Equal("2021-04-01/2021-05-01", Figures.OfNetwork(record, "2021-05-01", MeasureCatalogue.PlansAfterAdmission).Period.ToString());
        Assert.Equal("2020-10-01/2021-05-01", Figures.OfNetwork(record, "2021-05-01", MeasureCatalogue.PlansAfterAdmissionSinceBegun).Period.ToString());
        Assert.Null(Figures.OfNetwork(record, "2020-09-30", MeasureCatalogue.PlansAfterAdmissionSinceBegun).Period);
    }

    [Fact]
    public void Returns_from_hospital_are_counted_apart_and_unknown_ones_are_untold_also_of_those_who_left()
    {
        Resident returned = Situation.Resident("r-1", "2020-10-01/..") with { HospitalEpisodes = [new() { From = Day("2020-11-01"), To = Day("2020-11-05") }] };
        Resident left = Situation.Resident("r-2", "2020-10-01/2020-12-01") with { HospitalEpisodes = default };
        Resident unknown = Situation.Resident("r-3", "2020-10-01/..") with { HospitalEpisodes = default };

        Measurement returns = Figures.OfNetwork(Record(returned, left, unknown), "2020-12-31", MeasureCatalogue.PlansAfterReturn);

        Assert.Equal(("0/1*2", "residents/#/hospitalEpisodes=2"), (Figures.Shown(returns), Figures.Absent(returns)));
    }

    [Theory]
    [InlineData("2021-03-31", "0/1")]
    [InlineData("2021-04-01", "1/1")]
    [InlineData("2021-05-01", "1/1")]
    [InlineData("2021-05-02", "0/1")]
    public void A_plan_of_the_year_was_agreed_from_1_April_to_the_day(string agreed, string shown) =>
        Assert.Equal(shown, Figures.Shown(Record(Situation.Resident("r-1", "2020-10-01/..") with { Plans = [Plan(agreed)] }), "2021-05-01", MeasureCatalogue.PlansInTheYear));

    [Fact]
    public void A_review_in_the_year_counts_and_what_is_not_known_of_reviews_leaves_it_untold()
    {
        Resident reviewed = Situation.Resident("r-1", "2020-10-01/..") with { Plans = [Plan("2020-10-05", "2021-04-06")] };
        Resident unknown = Situation.Resident("r-2", "2020-10-01/..") with { Plans = [new() { AgreedOn = Day("2020-10-05") }] };
        Resident elsewhere = Situation.Resident("r-3", "2020-10-01/..") with { Registrations = [] };
        Resident noPlans = Situation.Resident("r-4", "2020-10-01/..") with { Plans = default };

        Measurement plans = Figures.OfNetwork(Record(reviewed, unknown, elsewhere, noPlans), "2021-05-01", MeasureCatalogue.PlansInTheYear);

        Assert.Equal(("1/1*2", "NotANetworkPatient=1", "residents/#/plans=1 residents/#/plans/#/reviewedOn=1"), (Figures.Shown(plans), Figures.LeftOut(plans), Figures.Absent(plans)));
    }
}
