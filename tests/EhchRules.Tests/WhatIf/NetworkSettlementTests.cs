using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle the duties of a network: its team, its plan, its learning and its staff.</summary>
public sealed class NetworkSettlementTests
{
    private const string On = "2020-10-19";
    private static readonly PrimaryCareNetwork NoTeam = Network with { Team = new() { Established = [], PlanArrangements = [], Members = [] }, ServicePlans = [], Learning = [] };

    [Theory]
    [InlineData("2020-09-14", "By 30 September 2020: establish the multidisciplinary team, co-ordinated by a person to be named and bring somebody from RJ1 into the team.")]
    [InlineData("2020-09-30", "By 30 September 2020: establish the multidisciplinary team, co-ordinated by a person to be named and bring somebody from RJ1 into the team.")]
    [InlineData("2020-10-01", "By 1 October 2020: establish the multidisciplinary team, co-ordinated by a person to be named and bring somebody from RJ1 into the team (late).")]
    public void A_team_needs_to_be_established_and_to_have_somebody_from_a_partner(string on, string expected) =>
        Assert.Equal(expected, Of(NoTeam, on, "MDT-1"));

    [Theory]
    [InlineData("MDT-2", "By 19 October 2020: bring somebody from RJ1 into the team (late).")]
    [InlineData("MDT-3", "By 19 October 2020, either: bring a GP into the team; or: bring a geriatrician into the team.")]
    [InlineData("MDT-4", "By 19 October 2020: bring a clinical pharmacist into the team.")]
    [InlineData("MDT-5", "By 19 October 2020, either: attest that MDT-5 is satisfied, or not owed, for U57491; or: bring a social worker, a dentist and an optometrist into the team.")]
    [InlineData("PCSP-1", "By 19 October 2020: arrange how the team develops care and support plans (late).")]
    [InlineData("PLAN-1", "By 19 October 2020: agree a plan for how the service operates with community services (late).")]
    [InlineData("LEARN-1", "By 19 October 2020, either: take part in locally organised shared learning; or: attest that LEARN-1 is satisfied, or not owed, for U57491.")]
    [InlineData("ROLE-3", "By 19 October 2020, either: bring a mental health practitioner into the team; or: bring a dementia specialist into the team; or: attest that ROLE-3 is satisfied, or not owed, for U57491.")]
    [InlineData("ROLE-5", "By 19 October 2020, either: take part in locally organised shared learning; or: attest that ROLE-5 is satisfied, or not owed, for U57491.")]
    public void Each_duty_on_the_team_names_what_it_lacks(string requirement, string expected) => Assert.Equal(expected, Of(NoTeam, On, requirement));

    [Fact]
    public void A_team_of_which_nothing_is_known_lacks_the_same() => Assert.Equal(
        "By 19 October 2020: establish the multidisciplinary team, co-ordinated by a person to be named and bring somebody from RJ1 into the team (late).",
        Of(Network, On, "MDT-1"));

    [Fact]
    public void Without_the_name_of_the_community_provider_nobody_can_be_brought_in_from_it()
    {
        Settlement settlement = Settling.Of(Record(network: NoTeam with { CommunityProvider = null, Team = new() { Members = [new() { Person = "p-1", From = new(2020, 9, 1), Organisation = OdsCode.Parse("R1K") }] } }), On, "MDT-2");

        Assert.Equal(NothingSettles.TheRecordLacksFacts, settlement.WhyNone);
    }

    [Fact]
    public void Everybody_in_a_personalised_care_role_who_is_not_trained_is_to_be_enrolled() => Assert.Equal(
        "By 1 June 2020: enrol p-8 and p-9 in accredited training.",
        Of(Network with { PersonalisedCareStaff = [Staff("p-8"), Staff("p-9")] }, "2020-06-01", "PCI-1"));

    [Fact]
    public void What_no_source_tells_no_fact_settles()
    {
        Settlement settlement = Settling.Of(Record(network: Network with { PersonalisedCareStaff = [Staff("p-8")] }), "2021-06-01", "PCI-1");

        Assert.Equal(NothingSettles.NoSourceTells, settlement.WhyNone);
        Assert.Equal("No fact settles it: the sources do not.", settlement.ToString());
    }

    private static PersonalisedCareStaffMember Staff(string person) => new() { Person = person, Role = TeamRole.CareCoordinator, From = new(2020, 4, 1), Training = [] };

    private static string Of(PrimaryCareNetwork network, string on, string requirement) => Settling.Text(Record(network: network), on, requirement);
}
