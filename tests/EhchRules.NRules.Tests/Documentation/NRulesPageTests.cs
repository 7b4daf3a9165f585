using EhchRules.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace EhchRules.NRules.Tests.Documentation;

/// <summary>Runs the examples of docs/nrules.md, and holds the page to them.</summary>
public sealed class NRulesPageTests
{
    private const string Page = "docs/nrules.md";

    private static readonly NetworkRecord Planned = Invented.Of(Invented.First, Invented.Second with { Plans = [new() { AgreedOn = new(2020, 10, 2) }] });

    [Fact]
    public void Every_example_of_the_page_is_run_here()
    {
        string tests = File.ReadAllText(Repository.PathOf("tests", "EhchRules.NRules.Tests", "Documentation", "NRulesPageTests.cs"));

        Assert.All(Example.NamesIn(Page), name => Assert.Contains($"// example: {name}\n", tests, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_falls_overdue_is_printed()
    {
        NetworkRecord record = Planned;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: open
        EhchSessionFactory sessions = EhchSessionFactory.Compile();
        EhchSession session = sessions.Open(record, on: new(2020, 10, 12));

        foreach (FindingChange change in session.MoveTo(new(2020, 10, 13)).Where(change => change.After?.Outcome is Outcome.NotMet)) Console.WriteLine(change);
        // end of example

        IsPrinted("open", Console.ToString());
    }

    [Fact]
    public void Changes_are_told()
    {
        Resident resident = Invented.First;
        EhchSession session = Compiled.All.Open(Planned, new(2020, 10, 13));
        using StringWriter Console = new() { NewLine = "\n" };

        // example: changes
        session.FindingsChanged += (_, changed) => Console.WriteLine($"{changed.On:yyyy-MM-dd}: {changed.Changes.Length} changed");

        session.Replace(resident with { Plans = [new() { AgreedOn = new(2020, 10, 13) }] });
        session.MoveTo(new(2020, 10, 19));

        Finding plan = session.FindingsOf(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, "r-1").Single();
        int open = session.Findings.Count(finding => finding.Outcome is Outcome.Undetermined);
        // end of example

        Assert.Equal(Outcome.MetLate, plan.Outcome);
        Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings.Count(finding => finding.Outcome is Outcome.Undetermined), open);
        Assert.Equal(["2020-10-13", "2020-10-19"], Console.ToString().Split('\n')[..^1].Select(static line => line[..10]));
        IsPrinted("changes");
    }

    [Fact]
    public void The_task_of_an_own_rule_is_printed()
    {
        NetworkRecord record = Planned;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: own
        RuleRepository own = new();
        own.Load(rules => rules.From(typeof(NursingPlanRule)));

        EhchSession session = EhchSessionFactory.Compile(own: own).Open(record, on: new(2020, 10, 13));
        foreach (PlanTask task in session.Session.Query<PlanTask>()) Console.WriteLine(task);
        // end of example

        IsPrinted("own", Console.ToString());
        IsPrinted("own-rule");
    }

    [Fact]
    public void A_container_has_the_session_factory()
    {
        ServiceCollection services = new();
        RuleRepository own = OwnRules.Of(typeof(NursingPlanRule));

        // example: container
        services.AddEhchRules(options => options.RuleSetVersion = "2026.12");
        services.AddEhchRulesNRules(options =>
        {
            options.Requirements = options.Requirements.Tagged("topic:CarePlanning");
            options.Add(own);
        });
        // end of example

        using ServiceProvider provider = services.BuildServiceProvider();
        EhchSession session = provider.GetRequiredService<EhchSessionFactory>().Open(Planned, new(2020, 10, 13));
        Assert.Equal([new PlanTask("r-1", "oakfield")], session.Session.Query<PlanTask>());
        Assert.All(session.Findings, static finding => Assert.Equal(Topic.CarePlanning, finding.Requirement.Topic));
        IsPrinted("container");
    }

    private static void IsPrinted(string example, string? output = null)
    {
        Example.IsPrintedIn(Page, example, "NRulesPageTests.cs", "EhchRules.NRules");
        if (output is not null) Assert.Contains(output, File.ReadAllText(Repository.PathOf("docs", "nrules.md")), StringComparison.Ordinal);
    }
}

// example: own-rule
public sealed record PlanTask(string Resident, string Home);

public sealed class NursingPlanRule : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        ResidentFact resident = null!;

        When()
            .Match(() => finding, found => found.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, found => found.Outcome == Outcome.NotMet)
            .Match(() => resident, fact => fact.Id == finding.Subject.Id, fact => IsInNursingHome(fact));
        Then().Yield(_ => new PlanTask(resident.Id, resident.Home!.Id));
    }

    private static bool IsInNursingHome(ResidentFact fact) =>
        fact.Home is { } home && home.Registrations.Any(registration => registration.Services.Contains(RegisteredService.CareHomeWithNursing));
}
// end of example
