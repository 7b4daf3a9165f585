using EhchRules.Cli.Console;
using EhchRules.Cli.Runs;
using EhchRules.Json;
using EhchRules.Tables;

namespace EhchRules.Cli.Import;

/// <summary>One run of <c>ehch import</c>: reads the registers, then completes and writes record by record.</summary>
internal sealed class ImportRun : RecordRun<ImportedRecord>
{
    internal required IReadOnlyList<string> Files { get; init; }

    /// <summary>Gets the last day on which the records are to be judged.</summary>
    internal required DateOnly On { get; init; }

    internal required ImportRegisters Registers { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> OtherFiles => Registers.Files;

    /// <inheritdoc/>
    protected override string Doing => "Importing";

    /// <inheritdoc/>
    protected override bool ReadsTwice => false;

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => On;

    /// <inheritdoc/>
    protected override bool HasOtherFaults => Registers.HaveFaults;

    /// <inheritdoc/>
    protected override Task PrepareAsync(CancellationToken cancellationToken) => Registers.ReadAsync(Error, cancellationToken);

    /// <inheritdoc/>
    protected override Report<ImportedRecord> ReportTo(ReportOutput output) => new JsonLines<ImportedRecord>(
        output.Stream,
        static (stream, imported, cancelled) => EhchJson.WriteRecordAsync(stream, imported.Record, indented: false, cancelled),
        static (utf8, imported) => EhchJson.WriteRecord(utf8, imported.Record));

    /// <inheritdoc/>
    protected override ImportedRecord Make(NetworkRecord record) => Registers.Complete(record);

    /// <inheritdoc/>
    protected override bool Take(NetworkRecord record, ImportedRecord made)
    {
        foreach (RegisterDisagreement disagreement in made.Disagreements) Error.WriteLine(Printable.Line($"warning: {Place}{disagreement}"));
        return true;
    }
}
