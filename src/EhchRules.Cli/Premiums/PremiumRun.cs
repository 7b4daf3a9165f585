using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Funding;
using EhchRules.Json;

namespace EhchRules.Cli.Premiums;

/// <summary>One run of <c>ehch premium</c>: reads, works out and writes record by record, in memory for one of them.</summary>
internal sealed class PremiumRun : RecordRun<MonthlyPremium>
{
    private readonly HashSet<string> saidOfMonth = new(StringComparer.Ordinal);
    private bool isAnyWithoutTotal;

    internal required string File { get; init; }

    internal required PaymentMonth Month { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal DocumentFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => [File];

    /// <inheritdoc/>
    protected override string Doing => "Calculating";

    /// <inheritdoc/>
    protected override bool ReadsTwice => false;

    /// <inheritdoc/>
    protected override bool HasOtherFaults => isAnyWithoutTotal;

    /// <inheritdoc/>
    protected override Report<MonthlyPremium> ReportTo(ReportOutput output) => Format is DocumentFormat.Json
        ? new JsonDocuments<MonthlyPremium>(output.Stream, static (stream, premium, cancelled) => EhchJson.WritePremiumAsync(stream, premium, indented: true, cancelled))
        : new TextPremiums(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile));

    /// <inheritdoc/>
    protected override MonthlyPremium? Make(NetworkRecord record, long? line)
    {
        MonthlyPremium premium = EhchRuleSet.Current.Premium(record, Month, new() { KnownOn = KnownOn });
        if (premium.Total is not null) return premium;
        isAnyWithoutTotal = true;
        Report(premium, line);
        return null;
    }

    /// <summary>Reports the faults of a record; that the month has no rate is said once, whatever the number of records.</summary>
    private void Report(MonthlyPremium premium, long? line)
    {
        string place = line is { } number ? FormattableString.Invariant($"line {number}: ") : string.Empty;
        foreach (PremiumFault fault in premium.Faults)
        {
            if (fault.Path is not null) Error.WriteLine(Printable.Line($"{place}{fault}"));
            else if (saidOfMonth.Add(fault.Text)) Error.WriteLine($"--month: {fault}");
        }
    }
}
