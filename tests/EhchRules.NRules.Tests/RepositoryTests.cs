using EhchRules.Catalogue;
using NRules.RuleModel;

namespace EhchRules.NRules.Tests;

/// <summary>The rules, as the catalogue has them.</summary>
public sealed class RepositoryTests
{
    private static IRuleDefinition[] RulesOf(EhchRuleRepository repository) => [.. Assert.Single(repository.GetRuleSets()).Rules];

    [Fact]
    public void There_is_one_rule_for_each_judged_requirement_in_the_order_of_the_catalogue()
    {
        IRuleDefinition[] rules = RulesOf(new());

        Assert.Equal(Witness.Ids, rules.Select(static rule => rule.Name));
        Assert.Equal(EhchRuleSet.Current.Requirements, rules.Select(static rule => (Requirement)rule.Properties[EhchRuleRepository.RequirementProperty]));
        Assert.Equal(Enumerable.Range(1_000, Witness.All.Count).Reverse(), rules.Select(static rule => rule.Priority));
    }

    [Theory]
    [InlineData("ALIGN-1", "JudgedHomes")]
    [InlineData("LEAD-3", "JudgedHomes")]
    [InlineData("MDT-1", "JudgedNetwork")]
    [InlineData("PCSP-3", "JudgedResidents")]
    public void A_rule_matches_one_fact_for_all_its_subjects_and_joins_none(string id, string fact)
    {
        IRuleDefinition rule = RulesOf(new()).Single(rule => rule.Name == id);

        Assert.Equal(fact, Assert.IsType<PatternElement>(Assert.Single(rule.LeftHandSide.ChildElements)).ValueType.Name);
        Assert.Single(rule.RightHandSide.Actions);
    }

    // As the catalogue has it: a duty of the network on care plans, by contract to March 2024 and unverified after.
    [Fact]
    public void A_rule_carries_what_the_catalogue_says()
    {
        IRuleDefinition rule = RulesOf(new()).Single(static rule => rule.Name == "PCSP-3");

        Assert.StartsWith("Plan within 7 working days of admission: ", rule.Description, StringComparison.Ordinal);
        Assert.Contains("topic:CarePlanning", rule.Tags);
        Assert.Contains("force:Contractual", rule.Tags);
        Assert.Contains("modality:Must", rule.Tags);
        Assert.Contains("bearer:PrimaryCareNetwork", rule.Tags);
    }

    [Fact]
    public void Rules_are_kept_by_tags()
    {
        IRuleDefinition[] rules = RulesOf(new EhchRuleRepository().Tagged("topic:CarePlanning", "modality:Must"));

        Assert.Contains(rules, static rule => rule.Name == "PCSP-3");
        Assert.All(rules, static rule => Assert.True(rule.Tags.Contains("topic:CarePlanning") && rule.Tags.Contains("modality:Must")));
        Assert.True(rules.Length < RulesOf(new EhchRuleRepository().Tagged("topic:CarePlanning")).Length);
    }

    [Fact]
    public void A_tag_that_no_rule_has_is_named_with_those_that_are_known() => Assert.Contains(
        "No rule has the tag \"topic:CarePlaning\" (known: bearer:",
        Assert.Throws<ArgumentException>(static () => new EhchRuleRepository().Tagged("topic:CarePlaning")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Tags_that_no_rule_has_together_are_named() => Assert.Contains(
        "No rule has all of the tags topic:CarePlanning, topic:HomeRounds. For rules that have one or another, use Where.",
        Assert.Throws<ArgumentException>(static () => new EhchRuleRepository().Tagged("topic:CarePlanning", "topic:HomeRounds")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void To_keep_none_is_an_error() => Assert.Contains(
        $"None of the {Witness.All.Count} requirements is kept.", Assert.Throws<ArgumentException>(static () => new EhchRuleRepository().Where(static _ => false)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_session_of_some_rules_finds_of_those_what_the_built_in_engine_finds()
    {
        DateOnly on = new(2020, 10, 13);
        EhchSession session = EhchSessionFactory.Compile(new EhchRuleRepository().Tagged("topic:CarePlanning")).Open(Invented.Record, on);
        session.MoveTo(on.AddDays(1));

        Assert.Equal(
            EhchRuleSet.Current.Assess(Invented.Record, on.AddDays(1)).Findings.Where(static finding => finding.Requirement.Topic is Topic.CarePlanning),
            session.Findings);
        Assert.Empty(session.FindingsOf(Requirement("LEAD-2"), "oakfield"));
    }

    private static Requirement Requirement(string id) => EhchRuleSet.Current.Requirements.Single(requirement => requirement.Id == id);
}
