using EhchRules.NRules.Tests.Documentation;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.RuleModel;

namespace EhchRules.NRules.Tests;

/// <summary>Sessions in a container.</summary>
public sealed class AddEhchRulesNRulesTests
{
    private static readonly DateOnly Overdue = new(2020, 10, 13);

    [Fact]
    public void What_is_registered_is_one_object_for_all_and_validates_with_the_container()
    {
        using ServiceProvider provider = new ServiceCollection().AddEhchRulesNRules().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = provider.CreateScope();

        EhchSessionFactory factory = provider.GetRequiredService<EhchSessionFactory>();

        Assert.Same(factory, scope.ServiceProvider.GetRequiredService<EhchSessionFactory>());
        Assert.Equal(Witness.Ids, provider.GetRequiredService<EhchRuleRepository>().Requirements.Select(static requirement => requirement.Id));
        Assert.NotNull(provider.GetRequiredService<EhchRuleSet>());
        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, Overdue).Findings, factory.Open(Invented.Record, Overdue).Findings);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sessions_rest_on_the_options_of_the_rules_in_either_order(bool rulesFirst)
    {
        ServiceCollection services = new();
        if (rulesFirst) services.AddEhchRules(static options => options.KnownOn = new(2020, 4, 30));
        services.AddEhchRulesNRules();
        if (!rulesFirst) services.AddEhchRules(static options => options.KnownOn = new(2020, 4, 30));
        using ServiceProvider provider = services.BuildServiceProvider();

        EhchSession session = provider.GetRequiredService<EhchSessionFactory>().Open(Invented.Record, Overdue);

        Assert.Equal(new DateOnly(2020, 4, 30), session.Options.KnownOn);
        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, Overdue, new() { KnownOn = new(2020, 4, 30) }).Findings, session.Findings);
    }

    [Fact]
    public void Own_rules_run_beside_and_are_given_what_they_depend_on()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton<Tally>()
            .AddEhchRulesNRules(static options =>
            {
                options.Requirements = options.Requirements.Tagged("topic:CarePlanning");
                options.Add(OwnRules.Of(typeof(NursingPlanRule)));
                options.Add(OwnRules.Of(typeof(TallyRule)));
            })
            .BuildServiceProvider();

        provider.GetRequiredService<EhchSessionFactory>().Open(Invented.Record, Overdue);

        Assert.Equal(["r-1"], provider.GetRequiredService<Tally>().Lines);
    }

    [Fact]
    public void Rules_that_the_container_makes_are_compiled_and_checked_when_the_factory_is_resolved()
    {
        using ServiceProvider sound = new ServiceCollection()
            .AddSingleton<Tally>()
            .AddEhchRulesNRules(static options => options.Add(static provider =>
            {
                provider.GetRequiredService<Tally>().Add("made");
                return OwnRules.Of(typeof(NursingPlanRule), typeof(TallyRule));
            }))
            .BuildServiceProvider();
        sound.GetRequiredService<EhchSessionFactory>().Open(Invented.Record, Overdue);
        Assert.Equal(["made", "r-1"], sound.GetRequiredService<Tally>().Lines);

        using ServiceProvider faulty = new ServiceCollection()
            .AddEhchRulesNRules(static options => options.Add(static _ => new RuleRepository()))
            .BuildServiceProvider();
        Assert.Equal(
            "EhchRules.NRules cannot compile the rules. own rules 1: a repository without a rule, expected at least one.",
            Assert.Throws<InvalidOperationException>(faulty.GetRequiredService<EhchSessionFactory>).Message);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(static () => new ServiceCollection().AddEhchRulesNRules(static options =>
        {
            options.Requirements = null!;
            options.Add(new RuleRepository());
            options.Add((IRuleRepository)null!);
            options.Add(OwnRules.Of(typeof(NursingPlanRule)));
            options.Add(OwnRules.Of(typeof(NursingPlanRule)));
        }));

        Assert.Equal(
            "EhchRules.NRules cannot be registered. Requirements: null, expected rules of requirements; own rules 1: a repository without a rule, expected at least one; " +
            "own rules 2: null, expected a repository of rules; own rules 4: \"EhchRules.NRules.Tests.Documentation.NursingPlanRule\", expected a name that no other rule has. (Parameter 'configure')",
            fault.Message);
    }

    [Fact]
    public void Registered_again_the_last_options_hold()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddEhchRulesNRules(static options => options.Requirements = options.Requirements.Tagged("topic:CarePlanning"))
            .AddEhchRulesNRules(static options => options.Requirements = options.Requirements.Tagged("topic:HomeRounds"))
            .BuildServiceProvider();

        EhchRuleRepository rules = Assert.Single(provider.GetServices<EhchRuleRepository>());
        Assert.Single(provider.GetServices<EhchSessionFactory>());
        Assert.All(rules.Requirements, static requirement => Assert.Equal(Catalogue.Topic.HomeRounds, requirement.Topic));
    }
}
