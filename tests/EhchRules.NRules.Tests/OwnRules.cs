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

/// <summary>Something for which a host stops everything.</summary>
public sealed class Emergency;

/// <summary>A host's rule that halts before any requirement is judged.</summary>
public sealed class HaltingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Emergency emergency = null!;

        Priority(5_000);
        When().Match(() => emergency);
        Then().Do(context => context.Halt());
    }
}

/// <summary>Counts tasks.</summary>
public sealed class Counting
{
    /// <summary>Gets how many there were.</summary>
    public int Tasks { get; private set; }

    internal void Count() => Tasks++;
}

/// <summary>A host's rule that joins a fact of the host's own.</summary>
public sealed class TaskCountRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Counting counting = null!;
        PlanTask task = null!;

        When().Match(() => counting).Match(() => task);
        Then().Do(_ => counting.Count());
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
