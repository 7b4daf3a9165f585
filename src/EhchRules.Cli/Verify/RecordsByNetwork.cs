using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Json;

namespace EhchRules.Cli.Verify;

/// <summary>The records of a file by network, read no further than is needed. Those ignored on the way are kept until they are asked for.</summary>
internal sealed class RecordsByNetwork : IAsyncDisposable
{
    private readonly LongWork progress;
    private readonly Complaints complaints;
    private readonly RecordInputs inputs;
    private readonly DateOnly? judgedThrough;
    private readonly IAsyncEnumerator<(FoundRecord Found, RecordReading Reading)> readings;
    private readonly Dictionary<PcnCode, Queue<NetworkRecord>> passedOver = [];

    /// <param name="name">The file's name.</param>
    /// <param name="terminal">What holds standard input.</param>
    /// <param name="judgedThrough">The day of the assessments, which decides what tables are complete to; null where there are none.</param>
    /// <param name="progress">Takes how far the file was read.</param>
    /// <param name="complaints">Takes the faults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal RecordsByNetwork(string name, Terminal terminal, DateOnly? judgedThrough, LongWork progress, Complaints complaints, CancellationToken cancellationToken)
    {
        this.judgedThrough = judgedThrough;
        this.progress = progress;
        this.complaints = complaints;
        inputs = new([name], terminal, areReadTwice: true) { Tables = new() { JudgedThrough = judgedThrough } };
        readings = inputs.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
    }

    /// <summary>Gets the alignments of all records; null where there is one record.</summary>
    internal AlignmentRegister? Register => inputs.Register;

    /// <summary>Gets whether a record that was read had faults, so that it is of no network.</summary>
    internal bool HadFaults { get; private set; }

    /// <summary>Goes through the file for its alignments. Called first.</summary>
    internal Task SurveyAsync(CancellationToken cancellationToken) =>
        inputs.SurveyAsync((file, reached) => progress.Reached(file.Stream, reached, 0, RecordInputs.ShareOfSurvey), onRead: null, cancellationToken);

    /// <summary>Says whether the records are those that an assessment of a day was made from. What stands in files of records is the same for every day.</summary>
    internal bool AreOf(DateOnly day) => day == judgedThrough || !inputs.HasTables;

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

    /// <summary>Reads to the end, for faults, and lists the networks of the records that were not found by anyone.</summary>
    internal async Task<IReadOnlyList<PcnCode>> ReadTheRestAsync()
    {
        List<PcnCode> rest = [.. passedOver.Values.SelectMany(static kept => kept).Select(static record => record.Network.Code)];
        while (await ReadNextAsync() is { } record) rest.Add(record.Network.Code);
        return rest;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await readings.DisposeAsync();
        await inputs.DisposeAsync();
    }

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
