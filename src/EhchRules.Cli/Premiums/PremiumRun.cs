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
    private AlignmentRegister? register;
    private bool isAnyWithoutTotal;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required PaymentMonth Month { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal DocumentFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => Month.First;

    /// <inheritdoc/>
    protected override string Doing => "Calculating";

    /// <inheritdoc/>
    protected override bool HasOtherFaults => isAnyWithoutTotal;

    /// <inheritdoc/>
    protected override Report<MonthlyPremium> ReportTo(ReportOutput output) => Format is DocumentFormat.Json
        ? new JsonDocuments<MonthlyPremium>(output.Stream, static (stream, premium, cancelled) => EhchJson.WritePremiumAsync(stream, premium, indented: true, cancelled))
        : new TextReports<MonthlyPremium>(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), EhchRuleSet.Current.Report, new PremiumSummary());

    /// <inheritdoc/>
    protected override MonthlyPremium Make(NetworkRecord record) => EhchRuleSet.Current.Premium(record, Month, new() { KnownOn = KnownOn, Register = register });

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, MonthlyPremium made)
    {
        foreach (PaidHome paid in made.Homes.Where(static paid => paid.AlsoClaimedBy.Count > 0))
        {
            Error.WriteLine(Printable.Line($"warning: {Place}homes/{paid.Home.Id}: claimed by {Words.Of(paid.AlsoClaimedBy)} too on {Words.Of(Month.First)}; its beds count for {record.Network.Code} here"));
        }

        if (made.Total is not null) return true;
        isAnyWithoutTotal = true;
        Report(made);
        return false;
    }

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register) => this.register = register;

    /// <summary>Reports the faults of a record; that the month has no rate is said once, whatever the number of records.</summary>
    private void Report(MonthlyPremium premium)
    {
        foreach (PremiumFault fault in premium.Faults)
        {
            if (fault.Path is not null) Error.WriteLine(Printable.Line($"{Place}{fault}"));
            else if (saidOfMonth.Add(fault.Text)) Error.WriteLine($"--month: {fault}");
        }
    }
}
