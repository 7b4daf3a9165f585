using EhchRules.Calendars;
using Microsoft.Extensions.DependencyInjection;

namespace EhchRules.Tests.DependencyInjection;

/// <summary>The rules in a container.</summary>
public sealed class AddEhchRulesTests
{
    // The plan of somebody admitted on 9 September 2022 is due a day later for those who knew of the bank holiday announced on the 10th.
    private static readonly NetworkRecord AdmittedBeforeTheFuneral = Situation.Record(residents: [Situation.Resident("r-1", "2022-09-09/..")]);

    [Theory]
    [InlineData(2022, 9, 9, 20)]
    [InlineData(2022, 9, 10, 21)]
    public void The_options_are_those_of_every_assessment(int year, int month, int day, int due)
    {
        using ServiceProvider provider = new ServiceCollection().AddEhchRules(options => options.KnownOn = new(year, month, day)).BuildServiceProvider();

        Finding finding = provider.GetRequiredService<EhchRuleSet>().Assess(AdmittedBeforeTheFuneral, new(2022, 9, 15)).Findings.Single(static finding => finding.Requirement.Id == "PCSP-3");

        Assert.Equal(new DateOnly(2022, 9, due), finding.DueOn);
        Assert.Equal(new DateOnly(year, month, day), provider.GetRequiredService<AssessmentOptions>().KnownOn);
    }

    [Fact]
    public void What_is_registered_is_one_object_for_all_and_validates_with_the_container()
    {
        using ServiceProvider provider = new ServiceCollection().AddEhchRules().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService<EhchRuleSet>(), scope.ServiceProvider.GetRequiredService<EhchRuleSet>());
        Assert.Same(provider.GetRequiredService<EhchRuleSet>().Defaults, scope.ServiceProvider.GetRequiredService<AssessmentOptions>());
    }

    [Fact]
    public void Registered_again_the_last_options_hold_and_without_options_nothing_changes()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddEhchRules(static options => options.AllOccasions = true)
            .AddEhchRules(static options => options.KnownOn = new(2022, 1, 1))
            .AddEhchRules()
            .BuildServiceProvider();

        AssessmentOptions options = Assert.Single(provider.GetServices<AssessmentOptions>());
        Assert.Equal((false, new DateOnly(2022, 1, 1)), (options.AllOccasions, options.KnownOn));
        Assert.Single(provider.GetServices<EhchRuleSet>());
    }

    [Fact]
    public void Options_that_the_host_registered_itself_are_those_of_the_rules()
    {
        AssessmentOptions own = new() { AllOccasions = true };
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddEhchRules().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<EhchRuleSet>().Defaults);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(static () => new ServiceCollection().AddEhchRules(static options =>
        {
            options.KnownOn = new(2020, 3, 30);
            options.CalendarThrough = new(2029, 1, 1);
            options.RuleSetVersion = "2025.4";
        }));

        Assert.Equal(
            "EhchRules cannot be registered. CalendarThrough: 2029-01-01, expected a day that the calendar " + WorkingDayCalendar.EnglandAndWales.Id + " covers (2019-01-01/2028-12-31); " +
            "RuleSetVersion: \"2025.4\", expected the version of this package's rule set, " + EhchRuleSet.Current.Version + ", or the beginning of it; " +
            "KnownOn: 2020-03-30, expected a day on which some text was published: 2020-03-31 or later. (Parameter 'configure')",
            fault.Message);
    }

    [Fact]
    public void A_calendar_that_is_null_is_named() => Assert.Contains(
        "Calendar: null, expected a calendar of working days",
        Assert.Throws<ArgumentException>(static () => new ServiceCollection().AddEhchRules(static options => options.Calendar = null!)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2026")]
    [InlineData("2026.12")]
    [InlineData("2026.12.0")]
    public void The_version_or_the_beginning_of_it_is_accepted(string version) =>
        Assert.Equal(2, new ServiceCollection().AddEhchRules(options => options.RuleSetVersion = version).Count);

    [Theory]
    [InlineData("2026.1")]
    [InlineData("2026.12.")]
    [InlineData("")]
    public void Part_of_a_number_is_no_beginning(string version) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddEhchRules(options => options.RuleSetVersion = version));

    // The ends of what is accepted, from within.
    [Fact]
    public void The_last_day_of_the_calendar_and_the_first_text_are_accepted() => Assert.Equal(2, new ServiceCollection().AddEhchRules(static options =>
    {
        options.CalendarThrough = new(2028, 12, 31);
        options.KnownOn = new(2020, 3, 31);
    }).Count);
}
