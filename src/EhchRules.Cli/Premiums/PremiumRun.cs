using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Funding;
using EhchRules.Json;

namespace EhchRules.Cli.Premiums;

/// <summary>One run of <c>ehch premium</c>: reads, works out and writes record by record, in memory for one of them.</summary>
internal sealed class PremiumRun
{
    private readonly HashSet<string> toldOfMonth = new(StringComparer.Ordinal);

    internal required Terminal Terminal { get; init; }

    internal required string File { get; init; }

    internal required PaymentMonth Month { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([File], Output);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        return await LongWork.RunAsync(Terminal, output, [File], "Working out", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        await using Stream input = RecordFile.OpenOnce(File, Terminal);
        Complaints complaints = new(progress.Error, namesFiles: false);
        Report<MonthlyPremium> report = Format is DocumentFormat.Json
            ? new JsonDocuments<MonthlyPremium>(output.Stream, static (stream, premium, cancelled) => EhchJson.WritePremiumAsync(stream, premium, indented: true, cancelled))
            : new TextPremiums(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile));
        bool areMany = false;
        bool isWritten = false;
        bool haveFaults = false;
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(input, cancellationToken))
        {
            areMany = reading.Line is not null;
            complaints.Tell(File, reading);
            progress.Reached(input);
            if (reading.Record is not { } record) continue;
            MonthlyPremium premium = CareHomePremium.ForMonth(record, Month, KnownOn);
            if (premium.Total is null)
            {
                haveFaults = true;
                Tell(progress.Error, premium, reading.Line);
                continue;
            }

            await report.WriteAsync(premium, areMany, cancellationToken);
            isWritten = true;
        }

        await report.EndAsync(areMany, cancellationToken);
        if (isWritten) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults || haveFaults ? ExitCode.Faults : ExitCode.Done;
    }

    /// <summary>Tells the faults of a record; that the month has no rate is told once, whatever the number of records.</summary>
    private void Tell(TextWriter error, MonthlyPremium premium, long? line)
    {
        string place = line is { } number ? FormattableString.Invariant($"line {number}: ") : string.Empty;
        foreach (PremiumFault fault in premium.Faults)
        {
            if (fault.Path is not null) error.WriteLine(Printable.Line($"{place}{fault}"));
            else if (toldOfMonth.Add(fault.Text)) error.WriteLine($"--month: {fault}");
        }
    }
}
