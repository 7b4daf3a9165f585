using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Json;

namespace EhchRules.Cli.Verify;

/// <summary>The records of a file by network, read no further than is needed. Those ignored on the way are kept until they are asked for.</summary>
internal sealed class RecordsByNetwork : IAsyncDisposable
{
    private readonly LongWork progress;
    private readonly Complaints complaints;
    private readonly IAsyncEnumerator<(FoundRecord Found, RecordReading Reading)> readings;
    private readonly Dictionary<PcnCode, Queue<NetworkRecord>> passedOver = [];

    internal RecordsByNetwork(IAsyncEnumerable<(FoundRecord Found, RecordReading Reading)> records, LongWork progress, Complaints complaints, CancellationToken cancellationToken)
    {
        this.progress = progress;
        this.complaints = complaints;
        readings = records.GetAsyncEnumerator(cancellationToken);
    }

    /// <summary>Gets whether a record that was read had faults, so that it is of no network.</summary>
    internal bool HadFaults { get; private set; }

    /// <summary>Finds the next record of a network that was not found before: of several, each goes with one assessment, in order.</summary>
    internal async Task<NetworkRecord?> FindAsync(PcnCode network)
    {
        if (passedOver.TryGetValue(network, out Queue<NetworkRecord>? kept) && kept.TryDequeue(out NetworkRecord? found)) return found;
        while (await ReadNextAsync() is { } record)
        {
            if (record.Network.Code == network) return record;
            if (!passedOver.TryGetValue(record.Network.Code, out Queue<NetworkRecord>? ofNetwork)) passedOver[record.Network.Code] = ofNetwork = new();
            ofNetwork.Enqueue(record);
        }

        return null;
    }

    /// <summary>Reads to the end, for faults, and counts the records that were not found by anyone.</summary>
    internal async Task<int> CountTheRestAsync()
    {
        int count = passedOver.Values.Sum(static kept => kept.Count);
        while (await ReadNextAsync() is not null) count++;
        return count;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => readings.DisposeAsync();

    private async Task<NetworkRecord?> ReadNextAsync()
    {
        while (await readings.MoveNextAsync())
        {
            (FoundRecord found, RecordReading reading) = readings.Current;
            if (found.Progress is { } reached) progress.Reached(reached.File, reached.Reached, RecordInputs.ShareOfSurvey, 1 - RecordInputs.ShareOfSurvey);
            complaints.Tell($"{found.Input}: ", reading.Faults);
            if (reading.Record is { } record) return record;
            HadFaults = true;
        }

        return null;
    }
}
