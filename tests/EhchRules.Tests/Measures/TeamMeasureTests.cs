using EhchRules.Measures;

namespace EhchRules.Tests.Measures;

public sealed class TeamMeasureTests
{
    private static readonly PracticeCode Other = PracticeCode.Parse("G84002");

    private static NetworkRecord Record(MultidisciplinaryTeam? team, params PracticeMembership[] further) => NetworkRecord.Create(
        Situation.Network with { Team = team, Practices = [new() { Code = Situation.Practice, From = new(2019, 7, 1) }, .. further] }, [], []);

    private static TeamMember Member(TeamRole? role, string? organisation = "RJ1", string from = "2020-09-14") =>
        new() { Person = $"m-{role}", Role = role, Organisation = organisation is null ? null : OdsCode.Parse(organisation), From = Iso.Day(from) };

    [Fact]
    public void The_status_is_the_networks_own_word()
    {
        Assert.Equal("Establishing", Figures.OfNetwork(Record(new() { Status = TeamStatus.Establishing }), "2020-10-19", MeasureCatalogue.TeamStatus).Category);
        Measurement unknown = Figures.OfNetwork(Record(new()), "2020-10-19", MeasureCatalogue.TeamStatus);
        Assert.Equal((null, MeasureState.Unknown, "network/team/status=1"), (unknown.Category, unknown.State, Figures.Absent(unknown)));
        Assert.Equal("network/team=1", Figures.Absent(Figures.OfNetwork(Record(null), "2020-10-19", MeasureCatalogue.TeamStatus)));
    }

    [Fact]
    public void Roles_that_are_there_and_those_that_are_not_are_named()
    {
        MultidisciplinaryTeam team = new() { Members = [Member(TeamRole.DistrictNurse), Member(TeamRole.DementiaSpecialist), Member(TeamRole.CommunityMatron), Member(TeamRole.SeniorNurse, "G84001")] };

        Measurement breadth = Figures.OfNetwork(Record(team), "2020-10-19", MeasureCatalogue.TeamBreadth);

        Assert.Equal("3/11", Figures.Shown(breadth));
        Assert.Equal(["GP or senior nurse of each practice", "district nurse", "mental health with dementia"], breadth.Present);
        Assert.Equal(["clinical pharmacist", "occupational therapist", "heart failure", "respiratory", "wound care", "end of life", "social care", "nutrition"], breadth.Lacking);
    }

    [Theory]
    [InlineData("2020-10-31", true)]
    [InlineData("2020-11-01", false)]
    public void Each_practice_of_the_day_needs_a_GP_or_senior_nurse_of_its_own(string on, bool there)
    {
        MultidisciplinaryTeam team = new() { Members = [Member(TeamRole.GeneralPractitioner, "G84001")] };

        Measurement breadth = Figures.OfNetwork(Record(team, new PracticeMembership { Code = Other, From = new(2020, 11, 1) }), on, MeasureCatalogue.TeamBreadth);

        Assert.Equal(there, breadth.Present.Contains("GP or senior nurse of each practice"));
        Assert.Equal(!there, breadth.Lacking.Contains("GP or senior nurse of G84002"));
    }

    [Theory]
    [InlineData("2020-09-13", "0/11")]
    [InlineData("2020-09-14", "1/11")]
    public void A_member_counts_from_the_first_day(string on, string shown) =>
        Assert.Equal(shown, Figures.Shown(Record(new() { Members = [Member(TeamRole.Nutritionist)] }), on, MeasureCatalogue.TeamBreadth));

    [Fact]
    public void A_member_whose_role_is_not_known_may_fill_any_role_that_is_not_filled()
    {
        Measurement breadth = Figures.OfNetwork(Record(new() { Members = [Member(null), Member(TeamRole.Nutritionist)] }), "2020-10-19", MeasureCatalogue.TeamBreadth);

        // A member of RJ1 is of no practice, whatever the role.
        Assert.Equal(("1/2*9", "network/team/members/#/role=9"), (Figures.Shown(breadth), Figures.Absent(breadth)));
        Assert.Equal(["GP or senior nurse of G84001"], breadth.Lacking);
        Assert.Equal(9, breadth.UnknownNames.Length);
    }

    [Fact]
    public void Unknown_members_are_not_to_be_told_and_known_none_is_none_of_the_roles()
    {
        Assert.Equal("FactsAbsent*1", Figures.Shown(Record(new()), "2020-10-19", MeasureCatalogue.TeamBreadth));
        Assert.Equal("FactsAbsent*1", Figures.Shown(Record(null), "2020-10-19", MeasureCatalogue.TeamBreadth));
        Assert.Equal("0/11", Figures.Shown(Record(new() { Members = [] }), "2020-10-19", MeasureCatalogue.TeamBreadth));
    }
}
