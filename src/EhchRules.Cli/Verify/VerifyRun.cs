using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Json;

namespace EhchRules.Cli.Verify;

/// <summary>One run of <c>ehch verify</c>: assessment by assessment, in memory for one of them where both files are in the same order.</summary>
internal sealed class VerifyRun
{
    internal required Terminal Terminal { get; init; }

    internal required string Assessment { get; init; }

    internal required string Record { get; init; }

    internal WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([Assessment, Record], output: null, Terminal);
        await using ReportOutput output = ReportOutput.Open(name: null, Terminal);
        return await LongWork.RunAsync(Terminal, output, RecordFile.LengthOf([Record]), "Verifying", progress => RunAsync(output, progress, cancellationToken));
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        Complaints complaints = new(progress.Error, namesFiles: true);
        await using Stream input = RecordFile.OpenOnce(Assessment, Terminal);
        EhchRuleSet rules = EhchRuleSet.Current.WithDefaults(new() { Calendar = Calendar });
        VerificationText text = new(output.Stream, TextStyle.For(Terminal, isFile: false));
        await using IAsyncEnumerator<ReceiptReading> receipts = EhchJson.ReadAssessmentsAsync(input, cancellationToken).GetAsyncEnumerator(cancellationToken);
        string name = RecordFile.NameOf(Assessment);
        ReceiptReading? next = await receipts.MoveNextAsync() ? receipts.Current : null;
        Complaints alreadyTold = new(TextWriter.Null, namesFiles: true);
        await using RecordsOfDays records = new((day, isFirst) => new RecordsByNetwork(Record, Terminal, day, progress, isFirst ? complaints : alreadyTold, cancellationToken));
        while (next is { } reading)
        {
            next = await receipts.MoveNextAsync() ? receipts.Current : null;
            bool isOneOfMany = next is not null || reading.Position > 1;
            complaints.Tell(isOneOfMany ? FormattableString.Invariant($"{name}: assessment {reading.Position}: ") : $"{name}: ", reading.Faults);
            if (reading.Receipt is not { } receipt) continue;
            RecordsByNetwork ofDay = await records.OfAsync(receipt.On, cancellationToken);
            if (await ofDay.FindAsync(receipt.Network) is { } record) text.Write(receipt, rules.Verify(receipt, record, ofDay.Register), isOneOfMany);
            else text.WriteWithoutRecord(receipt, RecordFile.NameOf(Record), ofDay.HadFaults);
        }

        text.WriteEnd(await records.CountUnusedAsync(cancellationToken));
        return complaints.HaveFaults ? ExitCode.Faults : text.AreAllTheSame ? ExitCode.Done : ExitCode.NotTheSame;
    }
}
