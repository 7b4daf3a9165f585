using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Tables;

namespace EhchRules.Cli.Import;

/// <summary>The registers that one run completes records from. Of several that know a fact the first that was named counts.</summary>
internal sealed class ImportRegisters
{
    private readonly List<CqcRegister> cqc = [];
    private PracticeRegister? practices;

    internal required Terminal Terminal { get; init; }

    /// <summary>Gets the names of the files of CQC's registers.</summary>
    internal required IReadOnlyList<string> Cqc { get; init; }

    /// <summary>Gets the name of the file of practices; null where there is none.</summary>
    internal string? Practices { get; init; }

    /// <summary>Gets the day of the files that do not name theirs; null where the user named none.</summary>
    internal DateOnly? AsOf { get; init; }

    internal IReadOnlyList<string> Files => Practices is null ? Cqc : [.. Cqc, Practices];

    internal bool HaveFaults { get; private set; }

    internal async Task ReadAsync(TextWriter error, CancellationToken cancellationToken)
    {
        foreach (string file in Cqc)
        {
            await using Stream stream = RecordFile.OpenOnce(file, Terminal);
            CqcReading reading = await CqcRegister.ReadAsync(stream, FileDay.Of(file) ?? AsOf, cancellationToken);
            if (reading.NeedsDay) throw new UsageException($"{RecordFile.NameOf(file)}: does not say of which day it is; name the day with --as-of");
            Tell(file, reading.Faults, error);
            if (reading.Register is { } register) cqc.Add(register);
        }

        if (Practices is null) return;
        await using Stream ofPractices = RecordFile.OpenOnce(Practices, Terminal);
        PracticeReading read = await PracticeRegister.ReadAsync(ofPractices, AsOf, cancellationToken);
        Tell(Practices, read.Faults, error);
        practices = read.Register;
        if (practices is { IsDated: false } && AsOf is null)
        {
            await error.WriteLineAsync(Printable.Line($"warning: {RecordFile.NameOf(Practices)}: does not say since when practices belong to their networks, so they stay unknown; --as-of says it"));
        }
    }

    /// <summary>Completes a record, and compares it as it was. Called on any thread.</summary>
    internal ImportedRecord Complete(NetworkRecord record)
    {
        IEnumerable<RegisterDisagreement> disagreements = cqc.SelectMany(record.DisagreementsWith);
        NetworkRecord completed = cqc.Aggregate(record, static (known, register) => known.CompletedFrom(register));
        if (practices is null) return new(completed, [.. disagreements]);
        return new(completed.CompletedFrom(practices, AsOf), [.. record.DisagreementsWith(practices), .. disagreements]);
    }

    private void Tell(string file, IReadOnlyList<RegisterFault> faults, TextWriter error)
    {
        foreach (RegisterFault fault in faults) error.WriteLine(Printable.Line($"{RecordFile.NameOf(file)}: {fault}"));
        HaveFaults |= faults.Count > 0;
    }
}
