using EhchRules.Cli.Console;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>Writes the worklist of one network in a format that is of one network.</summary>
/// <param name="refusal">What is said of many records.</param>
/// <param name="write">Writes it.</param>
internal sealed class SingleWorklist(string refusal, Func<WorklistReport, CancellationToken, Task> write) : Report<Worklist>
{
    /// <summary>A page for whoever prints it.</summary>
    internal static SingleWorklist Page(Stream output) => new(
        "--format html: the page is of one network; give a file of one record, not several records or lines",
        (report, cancelled) => report.WriteHtmlAsync(output, cancelled));

    /// <summary>A calendar.</summary>
    internal static SingleWorklist Calendar(Stream output) => new(
        "--format ics: a calendar is of one network, whose lead subscribes to it; give a file of one record, not several records or lines",
        (report, cancelled) => report.WriteCalendarAsync(output, cancelled));

    /// <inheritdoc/>
    internal override Task WriteAsync(Worklist worklist, bool isOneOfMany, CancellationToken cancellationToken) =>
        isOneOfMany ? throw new UsageException(refusal) : write(EhchRuleSet.Current.Report(worklist), cancellationToken);
}
