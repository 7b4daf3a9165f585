using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.NRules.Tests.Documentation;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace EhchRules.NRules.Tests;

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

/// <summary>A host's rule that does what none may: it moves the session that fires it.</summary>
public sealed class MeddlingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        EhchSession session = null!;
        Finding finding = null!;

        Dependency().Resolve(() => session);
        When().Match(() => finding, found => found.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, found => found.Outcome == Outcome.NotMet);
        Then().Do(_ => session.MoveTo(session.On.AddDays(1)));
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
