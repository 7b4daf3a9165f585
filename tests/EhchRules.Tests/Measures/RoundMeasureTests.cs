using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

public sealed class RoundMeasureTests
{
    private static NetworkRecord Record(Facts<HomeRound> rounds, params Resident[] residents) => Situation.Record(
        Situation.Oakfield with { Rounds = rounds }, residents.Length > 0 ? residents.ToFacts() : [Figures.In("r-1", "oakfield")]);

    private static HomeRound Round(string on, params string[] reviewed) => new() { On = Day(on), Reviewed = reviewed.ToFacts() };

    // The duty begins on Thursday 1 October 2020: the first week that counts is that of Monday 5 October.
    [Theory]
    [InlineData("2020-10-11", "NothingToCount")]
    [InlineData("2020-10-12", "1/1")]
    [InlineData("2020-10-18", "1/1")]
    [InlineData("2020-10-19", "1/2")]
    [InlineData("2020-10-26", "2/3")]
    public void Whole_weeks_that_have_ended_are_counted(string on, string shown)
    {
        NetworkRecord record = Record([Round("2020-10-01"), Round("2020-10-05"), Round("2020-10-07"), Round("2020-10-25")]);

        Assert.Equal(shown, Figures.Shown(record, on, MeasureCatalogue.WeeksWithARound));
        Assert.Equal(shown, Figures.Shown(record, on, MeasureCatalogue.WeeksWithARoundSinceBegun));
    }

    [Fact]
    public void The_figures_are_those_of_ROUND_1()
    {
        NetworkRecord record = Record([Round("2020-10-05"), Round("2020-10-25")]);

        Assert.Contains("Of the 3 weeks counted since 1 October 2020, 2 had one.", Situation.Finding(record, "2020-10-26", "ROUND-1").Reason.Text, StringComparison.Ordinal);
    }

    // Thursday 1 April 2021: the year's first whole week begins on Monday 5 April.
    [Fact]
    public void The_year_starts_anew_and_the_duty_does_not()
    {
        NetworkRecord record = Record([Round("2021-03-30"), Round("2021-04-06")]);

        Assert.Equal("1/1", Figures.Shown(record, "2021-04-12", MeasureCatalogue.WeeksWithARound));
        Assert.Equal("2/27", Figures.Shown(record, "2021-04-12", MeasureCatalogue.WeeksWithARoundSinceBegun));
        Assert.Equal("2021-04-01/2021-04-11", Figures.OfNetwork(record, "2021-04-12", MeasureCatalogue.WeeksWithARound).Period.ToString());
    }

    [Fact]
    public void Unknown_rounds_are_untold_and_known_none_are_none()
    {
        Measurement unknown = Figures.OfNetwork(Record(default), "2020-10-26", MeasureCatalogue.WeeksWithARound);

        Assert.Equal(("FactsAbsent*1", "homes/#/rounds=1"), (Figures.Shown(unknown), Figures.Absent(unknown)));
        Assert.Equal("0/3", Figures.Shown(Record([]), "2020-10-26", MeasureCatalogue.WeeksWithARound));
    }

    [Fact]
    public void Contacts_are_reviews_over_patients_and_those_who_left_are_in_the_numerator_alone()
    {
        Resident left = Situation.Resident("r-2", "2020-08-01/2020-10-10");
        Resident elsewhere = Figures.In("r-3", "oakfield") with { Registrations = [] };
        NetworkRecord record = Record([Round("2020-10-06", "r-1", "r-2", "r-3"), Round("2020-10-13", "r-1"), Round("2020-10-20", "r-1")], Figures.In("r-1", "oakfield"), left, elsewhere);

        Measurement contacts = Figures.OfNetwork(record, "2020-10-19", MeasureCatalogue.ContactsPerResident);

        Assert.Equal(("3/1", "NotANetworkPatient=2"), (Figures.Shown(contacts), Figures.LeftOut(contacts)));
        Assert.Equal("4/1", Figures.Shown(record, "2020-10-20", MeasureCatalogue.ContactsPerResident));
    }

    [Fact]
    public void A_round_before_the_duty_or_the_year_gives_no_contact()
    {
        NetworkRecord record = Record([Round("2020-09-30", "r-1"), Round("2020-10-01", "r-1"), Round("2021-04-01", "r-1")]);

        Assert.Equal("1/1", Figures.Shown(record, "2021-03-31", MeasureCatalogue.ContactsPerResident));
        Assert.Equal("1/1", Figures.Shown(record, "2021-04-01", MeasureCatalogue.ContactsPerResident));
    }

    [Fact]
    public void A_home_of_which_no_list_is_known_is_left_out_on_both_sides_and_one_list_more_is_untold()
    {
        HomeRound unlisted = new() { On = Day("2020-10-06") };

        Assert.Equal("FactsAbsent*1", Figures.Shown(Record([unlisted]), "2020-10-19", MeasureCatalogue.ContactsPerResident));
        Assert.Equal("1/1*1", Figures.Shown(Record([unlisted, Round("2020-10-13", "r-1")]), "2020-10-19", MeasureCatalogue.ContactsPerResident));
        Assert.Equal("0/1", Figures.Shown(Record([]), "2020-10-19", MeasureCatalogue.ContactsPerResident));
        Assert.Equal("FactsAbsent*1", Figures.Shown(Record(default), "2020-10-19", MeasureCatalogue.ContactsPerResident));
    }
}
