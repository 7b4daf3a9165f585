using System.Runtime.CompilerServices;
using EhchRules.Catalogue;
using EhchRules.Cli.Differences;
using EhchRules.Cli.Input;
using EhchRules.Cli.Output;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Commands;

/// <summary>One run of <c>ehch diff</c> between two days: compares the rules, then the records one by one, in memory for one of them.</summary>
internal sealed class DiffRun
{
    internal required Terminal Terminal { get; init; }

    internal string? File { get; init; }

    internal required Standpoint From { get; init; }

    internal required Standpoint To { get; init; }

    internal IReadOnlySet<Topic>? Topics { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string[] files = File is null ? [] : [File];
        RecordFile.Check(files, Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, files, "Comparing", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        RuleComparison rules = RuleComparison.Between(From, To);
        if (File is null)
        {
            await WriteAsync(output, rules, networks: null, areMany: false, cancellationToken);
            await output.KeepAsync(cancellationToken);
            return ExitCode.Done;
        }

        Complaints complaints = new(progress.Error, namesFiles: false);
        await using RecordFile file = await RecordFile.OpenAsync(File, Terminal, cancellationToken);
        RecordReadings readings = new(file);
        await readings.SurveyAsync(() => progress.Reached(file, pass: 1), cancellationToken);
        await using IAsyncEnumerator<RecordChanges> networks = CompareAsync(file, readings, complaints, progress, cancellationToken).GetAsyncEnumerator(cancellationToken);

        // Nothing is written of a file without a sound record.
        if (await networks.MoveNextAsync())
        {
            await WriteAsync(output, rules, FromCurrentAsync(networks), readings.AreMany, cancellationToken);
            await output.KeepAsync(cancellationToken);
        }

        return complaints.HaveFaults ? ExitCode.Faults : ExitCode.Done;
    }

    private async IAsyncEnumerable<RecordChanges> CompareAsync(
        RecordFile file, RecordReadings readings, Complaints complaints, LongWork progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RecordComparison comparison = RecordComparison.Between(From, To, readings.Register);
        await foreach (RecordReading reading in readings.ReadAsync(cancellationToken))
        {
            complaints.Tell(file.Name, reading);
            progress.Reached(file, pass: 2);
            if (reading.Record is { } record) yield return comparison.Of(record);
        }

        progress.Finished(file);
    }

    private static async IAsyncEnumerable<RecordChanges> FromCurrentAsync(IAsyncEnumerator<RecordChanges> networks)
    {
        do yield return networks.Current;
        while (await networks.MoveNextAsync());
    }

    private Task WriteAsync(ReportOutput output, RuleComparison rules, IAsyncEnumerable<RecordChanges>? networks, bool areMany, CancellationToken cancellationToken)
    {
        if (Format is not DocumentFormat.Json)
        {
            return new TextDiffReport(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), Topics).WriteAsync(rules, networks, areMany, cancellationToken);
        }

        Func<Requirement, bool>? chosen = Topics is { } topics ? requirement => topics.Contains(requirement.Topic) : null;
        return EhchJson.WriteDiffAsync(output.Stream, rules, networks, chosen, indented: true, cancellationToken);
    }
}
