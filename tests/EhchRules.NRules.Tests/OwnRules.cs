using EhchRules.Assessments;
using EhchRules.Catalogue;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace EhchRules.NRules.Tests;

/// <summary>What somebody has to do.</summary>
public sealed record PlanTask(string Resident, string Home);

/// <summary>A host's rule: raises a task when a plan of a resident in a nursing home turns NotMet.</summary>
public sealed class NursingPlanRule : Rule
{
    /// <inheritdoc/>
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
        fact.Home is { } home && home.Registrations.Any(static registration => registration.Services.Contains(RegisteredService.CareHomeWithNursing));
}

/// <summary>Counts what a rule is told.</summary>
public sealed class Tally
{
    private readonly List<string> lines = [];

    /// <summary>Gets what was told.</summary>
    public IReadOnlyList<string> Lines => lines;

    internal void Add(string line) => lines.Add(line);
}

/// <summary>A host's rule that depends on something of the container.</summary>
public sealed class TallyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Tally tally = null!;
        PlanTask task = null!;

        Dependency().Resolve(() => tally);
        When().Match(() => task);
        Then().Do(_ => tally.Add(task.Resident));
    }
}

internal static class OwnRules
{
    internal static RuleRepository Of(params Type[] rules)
    {
        RuleRepository repository = new();
        repository.Load(load => load.From(rules));
        return repository;
    }
}
