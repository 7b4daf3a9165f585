using System.Collections.Immutable;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>The rows of a network that have been collected and not been made a record of yet, so that several networks can be at once, on as many threads.</summary>
/// <remarks>It may be read on any thread, one at a time. It is to be disposed of: its memory is used again for another.</remarks>
public sealed class UnreadNetwork : IDisposable
{
    private readonly TablesOptions options;
    private readonly Action<NetworkRows>? giveBack;
    private NetworkRows? rows;
    private TablesReading? reading;

    internal UnreadNetwork(NetworkRows rows, TablesOptions options, Action<NetworkRows> giveBack)
    {
        this.rows = rows;
        this.giveBack = giveBack;
        this.options = options;
        Network = rows.Code;
        Size = rows.Size;
    }

    internal UnreadNetwork(TablesReading known)
    {
        options = TablesOptions.Default;
        reading = known;
        Network = known.Network;
    }

    /// <summary>Gets the network's code as it stands in the tables; null where there are faults of no network.</summary>
    public string? Network { get; }

    /// <summary>Gets about how many bytes its rows take.</summary>
    public long Size { get; }

    /// <summary>Makes the record, or tells every fault that stops it from being one. It is made once, however often this is called.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of before it was read.</exception>
    public TablesReading Read() => reading ??= Made(rows ?? throw new ObjectDisposedException(nameof(UnreadNetwork)));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref rows, null) is { } done) giveBack!(done);
    }

    private TablesReading Made(NetworkRows rows)
    {
        if (rows.AreTooMany) return new() { Network = Network, Faults = [.. rows.Faults.Listed], Warnings = [.. rows.Warnings] };
        rows.Link();
        Coverage coverage = new(rows, options.JudgedThrough);
        RecordReading read = EhchJson.TryReadRecord(new RowsAsRecord(rows, coverage));
        ImmutableArray<TableWarning> warnings = [.. rows.Warnings, .. coverage.Warnings];
        if (read.Record is { } record && rows.Faults.Count == 0) return new() { Network = Network, Record = record, Warnings = warnings };
        ImmutableArray<TableFault> faults =
        [
            .. rows.Faults.Listed.Concat(read.Faults.Where(fault => !rows.IsNetworkUnfit || fault.Path != "$.network").Select(fault => FaultPlaces.Of(fault, rows)))
                .OrderBy(static fault => fault.Table is null ? int.MaxValue : RecordTableTree.Current.Find(fault.Table)?.Number ?? int.MaxValue - 1)
                .ThenBy(static fault => fault.Row ?? 0),
        ];
        return new() { Network = Network, Faults = faults, Warnings = warnings };
    }
}
