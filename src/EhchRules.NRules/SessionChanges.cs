using System.Collections.Immutable;

namespace EhchRules.NRules;

/// <summary>The changes of findings in a session: collected while its rules fire, and raised as events once they have.</summary>
internal sealed class SessionChanges
{
    private readonly List<FindingChange> noted = [];
    private readonly Queue<FindingsChangedEventArgs> pending = [];
    private bool isRaising;

    internal void Note(FindingChange change) => noted.Add(change);

    /// <summary>Takes out what was noted since it was asked last.</summary>
    internal ImmutableArray<FindingChange> Take()
    {
        ImmutableArray<FindingChange> taken = [.. noted];
        noted.Clear();
        return taken;
    }

    /// <summary>Raises an event; where a handler of an earlier one caused it, after all handlers have had that one.</summary>
    internal void Raise(FindingsChangedEventArgs changed, Action<FindingsChangedEventArgs> raise)
    {
        pending.Enqueue(changed);
        if (isRaising) return;
        isRaising = true;
        try
        {
            while (pending.TryDequeue(out FindingsChangedEventArgs? next)) raise(next);
        }
        finally
        {
            isRaising = false;
        }
    }
}
