using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace EhchRules.Tables;

/// <summary>All tables that are being read, side by side.</summary>
[SuppressMessage("Reliability", "CA2000", Justification = "Sources are closed with this, and the rows of a network by whoever takes it.")]
internal sealed class TableSources : IAsyncDisposable
{
    private readonly List<(RecordTableNode? Node, TableSource Source)> sources = [];
    private readonly TableFaults stray = new();
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly CompleteRows ofAll = new();
    private readonly TableRows completeOfAll = new(CompleteReading.Node);
    private readonly List<CompleteRow> unseen = [];
    private readonly HashSet<int> withKnownKey = [];
    private ImmutableHashSet<RecordTableNode> withLostRows = [];
    private readonly ConcurrentBag<NetworkRows> free = [];
    private bool isAnyComplete;
    private bool isOver;

    /// <summary>Opens the tables.</summary>
    /// <returns>What is wrong with their columns; null where nothing is.</returns>
    internal TablesReading? Open(Func<string, DbDataReader?> open)
    {
        List<TableFault> faults = [];
        foreach (RecordTable table in RecordTables.All)
        {
            DbDataReader? reader = null;
            try
            {
                reader = open(table.Name);
            }
            catch (TableFaultException unfit)
            {
                faults.AddRange(unfit.Faults);
                continue;
            }

            if (reader is null)
            {
                if (table.Path == "network") faults.Add(new() { Table = table.Name, Text = "there is no such table: expected a row for each network" });
                continue;
            }

            RecordTableNode? node = RecordTableTree.Current.Find(table.Name);
            TableSource? source = null;
            try
            {
                source = TableSource.Of(table, reader, node?.Keys ?? CompleteReading.Keys, faults);
            }
            finally
            {
                if (source is null) reader.Dispose();
            }

            if (source is not null) sources.Add((node, source));
        }

        return faults.Count == 0 ? null : new() { Faults = [.. faults], EndsAll = true };
    }

    /// <summary>Collects the rows of each network in turn.</summary>
    internal async IAsyncEnumerable<UnreadNetwork> NetworksAsync(TablesOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach ((RecordTableNode? _, TableSource source) in sources) await source.BeginAsync(cancellationToken).ConfigureAwait(false);
        TableSource networks = sources[0].Source;
        await TakeOfAllAsync(cancellationToken).ConfigureAwait(false);
        if (Broken() is { } atOnce)
        {
            yield return atOnce;
            yield break;
        }

        if (!networks.HasRow)
        {
            yield return new(new TablesReading { Faults = [new() { Table = networks.Table.Name, Text = "has no row: expected one for each network" }], EndsAll = true });
            yield break;
        }

        while (networks.HasRow)
        {
            if (networks.Network is not { } code || networks.IsOfNobody)
            {
                stray.Add(OfNoNetwork(networks));
                await networks.MoveAsync(1, cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (!begun.Add(code))
            {
                yield return OutOfOrder(networks);
                yield break;
            }

            if (!free.TryTake(out NetworkRows? rows)) rows = new(ofAll);
            rows.Begin(code);
            foreach ((RecordTableNode? node, TableSource source) in sources)
            {
                if (!await TakeAsync(rows, node, source, cancellationToken).ConfigureAwait(false))
                {
                    rows.Dispose();
                    yield return OutOfOrder(source);
                    yield break;
                }
            }

            if (networks is { Network: { } following, IsOfNobody: false } && string.CompareOrdinal(following, code) < 0)
            {
                rows.Dispose();
                yield return OutOfOrder(networks);
                yield break;
            }

            if (Broken() is { } broken)
            {
                rows.Dispose();
                yield return broken;
                yield break;
            }

            rows.CheckSize();
            rows.WithLostRows = withLostRows;
            LookForOwners(rows);
            yield return new(rows, options, GiveBack);
        }

        foreach ((RecordTableNode? node, TableSource source) in sources)
        {
            if (await TakeStrayAsync(node, source, upTo: null, cancellationToken).ConfigureAwait(false)) continue;
            yield return OutOfOrder(source);
            yield break;
        }

        if (Broken() is { } late)
        {
            yield return late;
            yield break;
        }

        CompleteReading ofAllRows = new(completeOfAll, stray);
        foreach (CompleteRow row in unseen) stray.Add(ofAllRows.NamesNothing(row.Row, withKnownKey.Contains(row.Row), "names nothing in any network"));
        if (stray.Count > 0) yield return new(new TablesReading { Faults = [.. stray.Listed], EndsAll = withLostRows.Any(node => isAnyComplete || node.Table.Role is TableRole.Exceptions) });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What a reader says when it is closed is of no account: its rows have been read, or something worse has been told.
        foreach ((RecordTableNode? _, TableSource source) in sources) await source.DisposeAsync().AsTask().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        completeOfAll.Dispose();
        isOver = true;
        while (free.TryTake(out NetworkRows? rows)) rows.Dispose();
    }

    /// <summary>Takes memory back from a network that has been read, for another.</summary>
    private void GiveBack(NetworkRows rows)
    {
        if (isOver) rows.Dispose();
        else free.Add(rows);
    }

    /// <summary>Takes the rows of <c>complete</c> that are of every network: they come first.</summary>
    private async ValueTask TakeOfAllAsync(CancellationToken cancellationToken)
    {
        if (sources[^1] is not { Node: null, Source: var complete }) return;
        while (complete.HasRow && complete.Network is null or RecordTables.AllOfThem) await complete.MoveAsync(complete.Take(completeOfAll), cancellationToken).ConfigureAwait(false);
        isAnyComplete = completeOfAll.Count > 0;
        completeOfAll.TellUnfit(stray);
        CompleteReading reading = new(completeOfAll, stray);
        foreach (CompleteRow row in reading.Rows())
        {
            ofAll.Add(row, reading.KeyOf(row.Row), reading.EntryOf(row.Row));
            if (!reading.KeyOf(row.Row).IsEmpty || !reading.EntryOf(row.Row).IsEmpty) unseen.Add(row);
        }
    }

    /// <summary>Strikes off the rows of <c>complete</c> that name an owner in a network.</summary>
    private void LookForOwners(NetworkRows rows)
    {
        if (unseen.Count == 0) return;
        if (rows.AreTooMany)
        {
            // Their owners are not looked at, and could be those that are named.
            unseen.Clear();
            return;
        }

        rows.Link();
        CompleteReading reading = new(completeOfAll, stray);
        unseen.RemoveAll(row =>
        {
            if (rows.HasOwner(row.Table, reading.KeyOf(row.Row), entry: default)) withKnownKey.Add(row.Row);
            return rows.HasOwner(row.Table, reading.KeyOf(row.Row), reading.EntryOf(row.Row));
        });
    }

    /// <summary>Takes the rows of a network from a table.</summary>
    /// <returns>Whether the table is in order so far.</returns>
    private async ValueTask<bool> TakeAsync(NetworkRows rows, RecordTableNode? node, TableSource source, CancellationToken cancellationToken)
    {
        if (!await TakeStrayAsync(node, source, rows.Code, cancellationToken).ConfigureAwait(false)) return false;
        while (source.HasRow && (source.IsOfNobody || string.Equals(source.Network, rows.Code, StringComparison.Ordinal)))
        {
            int count = 1;
            if (source.IsOfNobody) Lose(node, source);
            else
            {
                count = rows.Take(node, source);
                isAnyComplete |= node is null;
            }

            await source.MoveAsync(count, cancellationToken).ConfigureAwait(false);
        }

        rows.Warnings.AddRange(source.TellTrimmed());
        return true;
    }

    /// <summary>Passes over rows that are of no network, or of one that is not in <c>networks</c>.</summary>
    /// <param name="node">The table; null for <c>complete</c>.</param>
    /// <param name="source">Its rows.</param>
    /// <param name="upTo">The network in hand; null behind the last.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether the table is in order so far.</returns>
    private async ValueTask<bool> TakeStrayAsync(RecordTableNode? node, TableSource source, string? upTo, CancellationToken cancellationToken)
    {
        for (; source.HasRow && (upTo is null || source.IsOfNobody || string.CompareOrdinal(source.Network, upTo) < 0); await source.MoveAsync(1, cancellationToken).ConfigureAwait(false))
        {
            if (source.IsOfNobody) Lose(node, source);
            else if (begun.Contains(source.Network!) || source.Network == RecordTables.AllOfThem) return false;
            else stray.Add(source.FaultHere("network", $"{ShownText.Quoted(source.Network!)} names no row of networks"));
        }

        return true;
    }

    /// <summary>Tells a row that may be any network's: that its table is complete is no longer so.</summary>
    private void Lose(RecordTableNode? node, TableSource source)
    {
        stray.Add(OfNoNetwork(source));
        if (node is not null && source != sources[0].Source) withLostRows = withLostRows.Add(node);
    }

    /// <summary>Says why the row in hand is of no network.</summary>
    private static TableFault OfNoNetwork(TableSource source) =>
        source.RowFault is { } unfit ? source.FaultHere(null, unfit)
        : source.FaultHere("network", source.Table.Path.Length == 0 ? "missing: expected the code of the network; rows of all networks come first" : "missing: expected the code of the network");

    /// <summary>Says that rows of a table break off; null where none do.</summary>
    private UnreadNetwork? Broken()
    {
        TableFault[] breaks = [.. sources.Select(static one => one.Source.Break).OfType<TableFault>()];
        return breaks.Length == 0 ? null : new(new TablesReading { Faults = [.. stray.Listed, .. breaks], EndsAll = true });
    }

    private static UnreadNetwork OutOfOrder(TableSource source) => new(new TablesReading
    {
        // What seemed to be of no network may be of one further on.
        Faults =
        [
            source.FaultHere("network", $"{ShownText.Quoted(source.Network ?? string.Empty)} stands behind rows of a later network; rows are to come in the order of their networks' codes: order by \"network\"{(source.Table.Path.Length == 0 ? ", those of all networks first" : string.Empty)}. Nothing more is read, and of the networks before some may have lacked rows"),
        ],
        EndsAll = true,
    });
}
