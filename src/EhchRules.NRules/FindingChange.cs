using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.NRules;

/// <summary>A finding that came, went, or became another.</summary>
/// <remarks>A finding whose outcome stays but whose span, day, sentence or evidence is another has changed too.</remarks>
public sealed record FindingChange
{
    internal FindingChange(Finding? before, Finding? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>Gets the finding as it was; null where there was none.</summary>
    public Finding? Before { get; }

    /// <summary>Gets the finding as it is; null where there is none any more.</summary>
    public Finding? After { get; }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement => (After ?? Before!).Requirement;

    /// <summary>Gets whom it is about.</summary>
    public Subject Subject => (After ?? Before!).Subject;

    /// <summary>Says whether the outcome is another, which includes that a finding came or went.</summary>
    public bool IsOfOutcome => Before?.Outcome != After?.Outcome;

    /// <summary>Writes requirement, subject and both outcomes on one line.</summary>
    public override string ToString() => $"{Requirement.Id} {Subject}: {Before?.Outcome.ToString() ?? "none"} to {After?.Outcome.ToString() ?? "none"}";
}

/// <summary>What changed in a session.</summary>
public sealed class FindingsChangedEventArgs : EventArgs
{
    internal FindingsChangedEventArgs(DateOnly on, ImmutableArray<FindingChange> changes)
    {
        On = on;
        Changes = changes;
    }

    /// <summary>Gets the day of the session.</summary>
    public DateOnly On { get; }

    /// <summary>Gets the changes: those of subjects that are gone first, then those that rules made, in the order in which they fired. Never empty.</summary>
    public ImmutableArray<FindingChange> Changes { get; }
}
