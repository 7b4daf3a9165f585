using EhchRules.Measures;

namespace EhchRules.Tests.Measures;

public sealed class LeadMeasureTests
{
    private static ClinicalLead Lead(string person, Profession? profession = Profession.GeneralPractitioner, string from = "2020-08-01", string? to = null) =>
        new() { Person = person, Profession = profession, From = Iso.Day(from), To = Iso.DayOrNone(to) };

    private static NetworkRecord Record(Facts<ClinicalLead> oakfield, Facts<ClinicalLead> elmCourt) => NetworkRecord.Create(
        Situation.Network,
        [Situation.Oakfield with { Leads = oakfield }, Figures.Second() with { Leads = elmCourt }],
        [Figures.In("r-1", "oakfield"), Figures.In("r-2", "oakfield"), Figures.In("r-3", "elm-court")]);

    [Fact]
    public void A_home_with_two_leads_counts_for_each_of_them()
    {
        NetworkRecord record = Record([Lead("p-1"), Lead("p-2")], [Lead("p-1")]);

        Assert.Equal(["3/2", "2/1", "1/1"], Figures.All(record, "2020-10-19", MeasureCatalogue.HomesPerLead).Select(Figures.Shown));
        Assert.Equal(["5/2", "3/1", "2/1"], Figures.All(record, "2020-10-19", MeasureCatalogue.ResidentsPerLead).Select(Figures.Shown));
        Assert.Equal(["Network U57491", "Lead p-1", "Lead p-2"], Figures.All(record, "2020-10-19", MeasureCatalogue.HomesPerLead).Select(static one => one.Subject.ToString()));
        Assert.Equal(["3/2", "1/1", "2/1"], Figures.All(record, "2020-10-19", MeasureCatalogue.ResidentsPerHome).Where(static one => one.Subject.Kind is not MeasuredKind.HomesServing).Select(Figures.Shown));
    }

    [Theory]
    [InlineData("2020-09-30", "1/1")]
    [InlineData("2020-10-01", "2/2")]
    [InlineData("2020-10-31", "2/2")]
    [InlineData("2020-11-01", "1/1")]
    public void A_lead_counts_from_the_first_day_to_the_last(string on, string shown) =>
        Assert.Equal(shown, Figures.Shown(Record([Lead("p-1")], [Lead("p-2", from: "2020-10-01", to: "2020-10-31")]), on, MeasureCatalogue.HomesPerLead));

    [Fact]
    public void A_home_without_a_lead_is_left_out_and_one_of_which_it_is_not_known_is_untold()
    {
        Measurement without = Figures.OfNetwork(Record([Lead("p-1")], []), "2020-10-19", MeasureCatalogue.HomesPerLead);
        Measurement unknown = Figures.OfNetwork(Record([Lead("p-1")], default), "2020-10-19", MeasureCatalogue.HomesPerLead);
        Measurement neither = Figures.OfNetwork(Record(default, default), "2020-10-19", MeasureCatalogue.HomesPerLead);

        Assert.Equal(("1/1", "NoLead=1", MeasureState.Known), (Figures.Shown(without), Figures.LeftOut(without), without.State));
        Assert.Equal(("1/1*1", "homes/#/leads=1", MeasureState.PartlyKnown), (Figures.Shown(unknown), Figures.Absent(unknown), unknown.State));
        Assert.Equal(("FactsAbsent*2", "homes/#/leads=2", MeasureState.Unknown), (Figures.Shown(neither), Figures.Absent(neither), neither.State));
        Assert.Null(neither.Numerator);
        Assert.Equal("NothingToCount", Figures.Shown(Record([], []), "2020-10-19", MeasureCatalogue.HomesPerLead));
    }

    [Fact]
    public void Leads_who_are_GPs_are_counted_by_person_and_a_GP_in_one_home_is_a_GP()
    {
        NetworkRecord record = Record([Lead("p-1", Profession.Nurse), Lead("p-2", Profession.Nurse), Lead("p-3", null)], [Lead("p-1")]);

        Measurement gps = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.LeadsWhoAreGps);

        Assert.Equal(("1/2*1", "homes/#/leads/#/profession=1", 0.5m), (Figures.Shown(gps), Figures.Absent(gps), gps.Value));
    }

    [Fact]
    public void Residents_of_whom_no_stay_is_known_may_be_in_any_home()
    {
        NetworkRecord record = NetworkRecord.Create(
            Situation.Network, [Situation.Oakfield with { Leads = [Lead("p-1")] }], [Figures.In("r-1", "oakfield"), Situation.Resident("r-2") with { Stays = default }]);

        Assert.All(Figures.All(record, "2020-10-19", MeasureCatalogue.ResidentsPerHome), static one => Assert.Equal("1/1*1", Figures.Shown(one)));
        Assert.Equal("1/1*1", Figures.Shown(record, "2020-10-19", MeasureCatalogue.ResidentsPerLead));
    }

    [Fact]
    public void No_resident_is_known_is_no_zero()
    {
        NetworkRecord unknown = NetworkRecord.Create(Situation.Network, [Situation.Oakfield with { Leads = [Lead("p-1")] }], default);
        NetworkRecord unplaced = NetworkRecord.Create(Situation.Network, [Situation.Oakfield], [Situation.Resident("r-2") with { Stays = default }]);
        NetworkRecord none = NetworkRecord.Create(Situation.Network, [Situation.Oakfield], []);

        Assert.Equal("FactsAbsent*1", Figures.Shown(unknown, "2020-10-19", MeasureCatalogue.ResidentsPerHome));
        Assert.Equal("FactsAbsent*1", Figures.Shown(unknown, "2020-10-19", MeasureCatalogue.ResidentsPerLead));
        Assert.Equal("FactsAbsent*1", Figures.Shown(unplaced, "2020-10-19", MeasureCatalogue.ResidentsPerHome));
        Assert.Equal("0/1", Figures.Shown(none, "2020-10-19", MeasureCatalogue.ResidentsPerHome));
    }
}
