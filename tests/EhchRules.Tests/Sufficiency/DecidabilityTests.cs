using EhchRules.Sufficiency;

namespace EhchRules.Tests.Sufficiency;

public sealed class DecidabilityTests
{
    private static readonly ClinicalLead Gp = new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31) };

    [Fact]
    public void A_requirement_is_decided_everywhere_where_no_answer_lacks_a_fact()
    {
        RequirementSufficiency lead = Sufficient.Of(Situation.Record(Situation.Oakfield with { Leads = [Gp] })).For("LEAD-2");

        Assert.Equal((Decidability.Everywhere, 1, 0), (lead.Decidability, lead.Decided, lead.NeedsJudgement));
        Assert.Equal((0, 0, 0), (lead.NotApplicable, lead.Undetermined, lead.LeftOpen));
        Assert.Equal(Force.Contractual, lead.Force);
    }

    [Fact]
    public void What_is_known_not_to_be_done_is_decided_too() =>
        Assert.Equal(Decidability.Everywhere, Sufficient.Of(Situation.Record(Situation.Oakfield with { Leads = [] })).For("LEAD-2").Decidability);

    [Fact]
    public void A_requirement_that_binds_nobody_was_not_tested_and_is_not_decided()
    {
        RequirementSufficiency exception = Sufficient.Of(Situation.Record(Situation.Oakfield with { Leads = [Gp] })).For("LEAD-3");

        Assert.Equal((Decidability.NotTested, 0, 1), (exception.Decidability, exception.Decided, exception.NotApplicable));
    }

    [Fact]
    public void A_question_for_a_person_is_an_answer_that_the_record_suffices_for()
    {
        RequirementSufficiency team = Sufficient.Of(Situation.Record(network: Situation.Network with { Team = new() { Members = [] } })).For("MDT-5");

        Assert.Equal((Decidability.Everywhere, 0, 1), (team.Decidability, team.Decided, team.NeedsJudgement));
    }

    [Fact]
    public void A_requirement_is_decided_for_some_where_one_home_has_the_fact_and_another_lacks_it()
    {
        CareHome elmCourt = Situation.Home("elm-court", "1-200000001");
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [Situation.Oakfield with { Leads = [Gp] }, elmCourt], []);

        DataSufficiency of = Sufficient.Of(record);

        Assert.Equal((Decidability.Somewhere, 1, 1), (of.For("LEAD-2").Decidability, of.For("LEAD-2").Decided, of.For("LEAD-2").Undetermined));
        Assert.Equal(["homes/#/leads: 1"], of.Lacks("LEAD-2"));
        // Of the home with a GP the exception is not applicable: nothing shows that the record would suffice.
        Assert.Equal(Decidability.Nowhere, of.For("LEAD-3").Decidability);
    }

    [Theory]
    [InlineData("COVID-1", "2020-09-30", Decidability.Nowhere)]
    [InlineData("COVID-1", "2020-10-01", Decidability.NotAsked)]
    [InlineData("ROUND-1", "2020-09-30", Decidability.NotAsked)]
    [InlineData("ROUND-1", "2020-10-01", Decidability.Nowhere)]
    [InlineData("PLAN-1", "2024-03-31", Decidability.Nowhere)]
    [InlineData("PLAN-1", "2024-04-01", Decidability.NotAsked)]
    public void What_no_text_asks_for_on_the_day_is_not_asked(string requirement, string on, Decidability expected)
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]);

        Assert.Equal(expected, Sufficient.On(Iso.Day(on), null, record).For(requirement).Decidability);
        if (expected is Decidability.NotAsked) Assert.Equal(Decidability.NotAsked, Sufficient.On(Iso.Day(on), null).For(requirement).Decidability);
    }

    [Fact]
    public void What_no_source_tells_is_left_open_and_not_asked()
    {
        RequirementSufficiency staff = Sufficient.On(new(2021, 4, 1), null, Situation.Record()).For("PCI-1");

        Assert.Equal((Decidability.NotAsked, 1, 0), (staff.Decidability, staff.LeftOpen, staff.Undetermined));
    }

    [Theory]
    [InlineData("2026-03-30", Decidability.NotAsked)]
    [InlineData("2026-03-31", Decidability.Nowhere)]
    public void A_text_published_after_the_day_of_knowledge_asks_for_nothing(string knownOn, Decidability expected)
    {
        AssessmentOptions options = new() { KnownOn = Iso.Day(knownOn) };

        Assert.Equal(expected, Sufficient.On(new(2026, 4, 1), options, Situation.Record()).For("VACC-1").Decidability);
    }

    [Fact]
    public void A_due_day_beyond_the_calendar_lacks_no_fact()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2028-12-28/..")]);

        RequirementSufficiency plan = Sufficient.On(new(2028, 12, 29), null, record).For("PCSP-3");

        Assert.Equal((Decidability.NotTested, 1, 0), (plan.Decidability, plan.LeftOpen, plan.Undetermined));
    }

    [Fact]
    public void Without_a_record_nothing_was_tested()
    {
        DataSufficiency of = Sufficient.Of();

        Assert.Equal((0, null), (of.Networks, of.Network));
        Assert.Equal((0, 0, 0), (of.CountOf(Decidability.Everywhere), of.CountOf(Decidability.Somewhere), of.CountOf(Decidability.Nowhere)));
        Assert.Equal((40, 11), (of.CountOf(Decidability.NotTested), of.CountOf(Decidability.NotAsked)));
        Assert.Empty(of.Steps);
        Assert.Empty(of.MissingFacts);
    }

    [Fact]
    public void A_network_known_to_have_no_homes_tests_nothing_of_homes_and_residents()
    {
        DataSufficiency of = Sufficient.Of(NetworkRecord.Create(Situation.Network, [], []));

        Assert.All(
            of.Requirements.Where(static one => one.Requirement.Subject is not SubjectKind.Network),
            static one => Assert.True(one.Decidability is Decidability.NotTested or Decidability.NotAsked, one.ToString()));
        Assert.DoesNotContain(of.MissingFacts, static rank => !rank.Fact.Kind.StartsWith("network/", StringComparison.Ordinal));
    }
}
