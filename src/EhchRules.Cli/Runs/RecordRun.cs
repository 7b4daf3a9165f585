using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Json;

namespace EhchRules.Cli.Runs;

/// <summary>
/// One run of a command that makes something of each record: reads, makes and writes record by record, in memory for one of them.
/// A faulty record does not stop the others. Nothing is kept in a file where nothing could be made.
/// </summary>
/// <typeparam name="T">What is made of a record.</typeparam>
internal abstract class RecordRun<T>
    where T : class
{
    internal required Terminal Terminal { get; init; }

    /// <summary>Gets the file to write; null means standard output.</summary>
    internal string? Output { get; init; }

    /// <summary>Gets the names of the files of records.</summary>
    protected abstract IReadOnlyList<string> RecordFiles { get; }

    /// <summary>Gets the names of the other files that are read.</summary>
    protected virtual IReadOnlyList<string> OtherFiles => [];

    /// <summary>Gets what is done with the records, in a word, to stand beside the progress.</summary>
    protected abstract string Doing { get; }

    /// <summary>Gets whether each file is read a first time, for the alignments in its records.</summary>
    protected virtual bool ReadsTwice => true;

    /// <summary>Gets whether something other than a record had a fault. Asked at the end.</summary>
    protected virtual bool HasOtherFaults => false;

    /// <summary>Gets the exit code where nothing had a fault. Asked at the end.</summary>
    protected virtual int ExitCodeWithoutFaults => ExitCode.Done;

    /// <summary>Gets standard error, to be written to while progress is shown on it.</summary>
    protected TextWriter Error { get; private set; } = TextWriter.Null;

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check([.. RecordFiles, .. OtherFiles], Output, Terminal);
        await using ReportOutput output = OpenOutput();
        long length = RecordFile.LengthOf(RecordFiles);
        return await LongWork.RunAsync(Terminal, output, length, Doing, progress => RunAsync(output, progress, cancellationToken));
    }

    /// <summary>Reads the other files. Called first.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Opens what the report goes to. Called before anything is read.</summary>
    protected virtual ReportOutput OpenOutput() => ReportOutput.Open(Output, Terminal);

    /// <summary>Chooses what writes.</summary>
    protected abstract Report<T> ReportTo(ReportOutput output);

    /// <summary>Gets where the record in hand stands, to stand before what is said of it: empty for the one record of one file.</summary>
    protected string Place { get; private set; } = string.Empty;

    /// <summary>Looks at a record when its file is read for the first time.</summary>
    protected virtual void Survey(RecordReading reading)
    {
    }

    /// <summary>Makes ready for the records. Called when all have been read for the first time.</summary>
    /// <param name="register">The alignments of all records of all files; null where there is one record, or files are read once.</param>
    protected virtual void Begin(AlignmentRegister? register)
    {
    }

    /// <summary>Makes something of a record.</summary>
    /// <returns>What was made; null where nothing is to be written of this record.</returns>
    protected abstract T? Make(NetworkRecord record);

    /// <summary>Looks back. Called after the last record, before the end of the report.</summary>
    /// <param name="isAnyWritten">Whether something was made of any record.</param>
    protected virtual void Finish(bool isAnyWritten)
    {
    }

    private async Task<int> RunAsync(ReportOutput output, LongWork progress, CancellationToken cancellationToken)
    {
        Error = progress.Error;
        await PrepareAsync(cancellationToken);
        Complaints complaints = new(progress.Error, namesFiles: RecordFiles.Count > 1);
        await using Report<T> report = ReportTo(output);
        bool areMany = RecordFiles.Count > 1;
        bool isAnyWritten = false;
        NetworksRead networks = new();
        await using RecordInputs inputs = new(RecordFiles, Terminal, ReadsTwice);
        if (ReadsTwice) await inputs.SurveyAsync(Look, cancellationToken);
        Begin(inputs.Register);
        await foreach ((RecordFile file, RecordReading reading) in inputs.ReadAsync(cancellationToken))
        {
            areMany |= reading.Line is not null;
            complaints.Tell(file.Name, reading);
            progress.Reached(file.Stream, ReadsTwice ? 0.5 : 0, ReadsTwice ? 0.5 : 1);
            if (reading.Record is not { } record) continue;
            Place = complaints.PlaceOf(file.Name, reading);
            if (networks.Note(record, areMany ? complaints.Whereabouts(file.Name, reading) : file.Name) is { } twice) complaints.Tell(Place, [twice]);
            else if (Make(record) is { } made)
            {
                await report.WriteAsync(made, areMany, cancellationToken);
                isAnyWritten = true;
            }
        }

        Finish(isAnyWritten);
        await report.EndAsync(areMany, cancellationToken);
        if (isAnyWritten || RecordFiles.Count == 0) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults || HasOtherFaults ? ExitCode.Faults : ExitCodeWithoutFaults;

        void Look(RecordFile file, RecordReading reading)
        {
            Survey(reading);
            progress.Reached(file.Stream, 0, 0.5);
        }
    }
}
