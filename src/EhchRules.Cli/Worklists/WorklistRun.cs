using EhchRules.Cli.Console;
using EhchRules.Cli.Runs;
using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>One run of <c>ehch worklist</c>: reads and writes record by record, in memory for one of them and for the observations.</summary>
internal sealed class WorklistRun : RecordRun<Worklist>
{
    private readonly LatestScores scores = new();
    private WorklistOptions options = new();
    private IReadOnlyList<StaffConcern> concerns = [];

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateOnly On { get; init; }

    /// <summary>Gets what the worklists look at, except for the observations and the concerns.</summary>
    internal required WorklistOptions Options { get; init; }

    /// <summary>Gets the concerns, of residents of any of the records.</summary>
    internal required AskedConcerns Concerns { get; init; }

    /// <summary>Gets the file of observations; null where there is none.</summary>
    internal string? Observations { get; init; }

    internal required int UsualFrom { get; init; }

    internal WorklistFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OtherFiles => Observations is { } observations ? [observations] : [];

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => On;

    /// <inheritdoc/>
    protected override string Doing => "Listing";

    /// <inheritdoc/>
    protected override bool HasOtherFaults => scores.HaveFaults;

    /// <inheritdoc/>
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Observations is { } observations) await scores.ReadAsync(observations, On, Terminal, Error, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Report<Worklist> ReportTo(ReportOutput output) => Format switch
    {
        WorklistFormat.Text => new TextReports<Worklist>(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), EhchRuleSet.Current.Report),
        WorklistFormat.Json => new JsonDocuments<Worklist>(output.Stream, static (stream, worklist, cancelled) => EhchJson.WriteWorklistAsync(stream, worklist, indented: true, cancelled)),
        WorklistFormat.Html => SingleWorklist.Page(output.Stream),
        WorklistFormat.Ics => SingleWorklist.Calendar(output.Stream),
        _ => throw new InvalidOperationException($"{Format} has no report."),
    };

    /// <inheritdoc/>
    protected override Action<RecordReading>? Surveying => Concerns.AreAny ? Concerns.LookIn : null;

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register)
    {
        concerns = Concerns.Read();
        options = Options with { Assessment = (Options.Assessment ?? AssessmentOptions.Default) with { Register = register } };
    }

    /// <inheritdoc/>
    protected override Worklist Make(NetworkRecord record)
    {
        HashSet<string> residents = [.. record.Residents.Select(static resident => resident.Id)];
        return EhchRuleSet.Current.Worklist(record, On, options with
        {
            Scores = scores.Of(record, UsualFrom),
            Concerns = [.. concerns.Where(concern => residents.Contains(concern.Resident))],
        });
    }

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, Worklist made)
    {
        scores.Found(record.Residents.Select(static resident => resident.Id));
        return true;
    }

    /// <inheritdoc/>
    protected override void Finish(bool isAnyWritten)
    {
        if (!isAnyWritten) return;
        if (Concerns.NotFound() is { Count: > 0 } unknown) throw new UsageException($"--concern: no record holds {string.Join(", ", unknown.Select(ShownText.Resident))}");
        if (scores.NotFound() is not { Count: > 0 } strangers) return;
        Error.WriteLine(Printable.Line($"warning: {Observations}: {Words.Count(strangers.Count, "resident")} in no record: {Words.Listed([.. strangers.Select(ShownText.Resident)], 6)}"));
    }
}
