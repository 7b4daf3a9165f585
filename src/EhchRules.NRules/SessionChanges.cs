using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

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

    /// <summary>Raises an event; where a handler of an earlier one caused it, after all handlers have had that one. What a handler throws is thrown when all have had all.</summary>
    /// <param name="changed">What changed.</param>
    /// <param name="handlers">Gets the handlers there are at the moment; null where there are none.</param>
    /// <param name="sender">The session.</param>
    /// <exception cref="AggregateException">Several handlers have thrown. What a single one throws is thrown as it is.</exception>
    internal void Raise(FindingsChangedEventArgs changed, Func<EventHandler<FindingsChangedEventArgs>?> handlers, object sender)
    {
        pending.Enqueue(changed);
        if (isRaising) return;
        isRaising = true;
        List<Exception> thrown = [];
        while (pending.TryDequeue(out FindingsChangedEventArgs? next))
        {
            foreach (EventHandler<FindingsChangedEventArgs> handler in Delegate.EnumerateInvocationList(handlers())) Call(handler, sender, next, thrown);
        }

        isRaising = false;
        if (thrown.Count == 1) ExceptionDispatchInfo.Throw(thrown[0]);
        if (thrown.Count > 1) throw new AggregateException(thrown);
    }

    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again when the other handlers have had the change.")]
    private static void Call(EventHandler<FindingsChangedEventArgs> handler, object sender, FindingsChangedEventArgs changed, List<Exception> thrown)
    {
        try
        {
            handler(sender, changed);
        }
        catch (Exception refused)
        {
            thrown.Add(refused);
        }
    }
}
