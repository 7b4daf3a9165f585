using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Json;

namespace EhchRules.Cli.Runs;

/// <summary>
/// One run of a command that makes something of each record: reads and makes on all cores, tells and writes in the order of the files, in memory for
/// a few of them. A faulty record does not stop the others. Nothing is kept in a file where nothing could be made.
/// </summary>
/// <typeparam name="T">What is made of a record.</typeparam>
internal abstract class RecordRun<T>
    where T : class
{
    /// <summary>A text of more bytes is worked on alone, and what is made of it is written a piece at a time.</summary>
    private const int LargestDrafted = 4 << 20;

    internal required Terminal Terminal { get; init; }

    /// <summary>Gets the file to write; null means standard output.</summary>
    internal string? Output { get; init; }

    /// <summary>Gets the names of the files of records.</summary>
    protected abstract IReadOnlyList<string> RecordFiles { get; }

    /// <summary>Gets whether rows of tables are put in the order of their networks first.</summary>
    internal bool SortsTables { get; init; }

    /// <summary>Gets the names of the other files that are read.</summary>
    protected virtual IReadOnlyList<string> OtherFiles => [];

    /// <summary>Gets what is done with the records, in a word, to stand beside the progress.</summary>
    protected abstract string Doing { get; }

    /// <summary>Gets whether each file is read a first time, for the alignments in its records.</summary>
    protected virtual bool ReadsTwice => true;

    /// <summary>Gets the last day that is judged; null where there is none. What is known of it alone counts as complete in tables.</summary>
    protected virtual DateOnly? JudgedThrough => null;

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

    /// <summary>Gets what looks at each record when its file is gone through for the first time; null, so that few need be read then, where nothing does.</summary>
    protected virtual Action<RecordReading>? Surveying => null;

    /// <summary>Makes ready for the records. Called when all have been read for the first time.</summary>
    /// <param name="register">The alignments of all records of all files; null where there is one record, or files are read once.</param>
    protected virtual void Begin(AlignmentRegister? register)
    {
    }

    /// <summary>Makes something of a record. Called on any thread, for several at once, and perhaps for one that turns out not to count: it tells and notes nothing.</summary>
    /// <returns>What was made; null where nothing is to be written of this record.</returns>
    protected abstract T? Make(NetworkRecord record);

    /// <summary>Notes and tells what there is to be of a record and what was made of it. Called in the order of the files.</summary>
    /// <returns>Whether it is to be written.</returns>
    protected virtual bool Take(NetworkRecord record, T made) => true;

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
        await using RecordInputs inputs = new(RecordFiles, Terminal, ReadsTwice) { Tables = new() { JudgedThrough = JudgedThrough }, SortsTables = SortsTables };
        double before = !ReadsTwice ? 0 : Surveying is null ? RecordInputs.ShareOfSurvey : 0.5;
        if (ReadsTwice) await inputs.SurveyAsync((file, reached) => progress.Reached(file.Stream, reached, 0, before), Surveying, cancellationToken);
        Begin(inputs.Register);
        TableOddities oddities = new();
        bool isSpoilt = false;
        WorkAhead<FoundRecord, MadeOfRecord> ahead = new(
            found => Make(found, report, cancellationToken), static found => found.Size, most: Environment.ProcessorCount + 1, largest: (long)LargestDrafted * Environment.ProcessorCount);
        await foreach (MadeOfRecord one in ahead.ResultsAsync(inputs.FindAsync(cancellationToken), cancellationToken))
        {
            (FoundRecord found, RecordReading reading) = (one.Found, one.Reading);
            areMany |= found.IsOneOfMany;
            complaints.Tell(found, reading);
            found.TellOddities(oddities);
            isSpoilt |= found.SpoilsAll;
            if (found.Progress is { } reached) progress.Reached(reached.File, reached.Reached, before, 1 - before);
            if (reading.Record is not { } record) continue;
            Place = complaints.PlaceOf(found);
            if (networks.Note(record, areMany ? complaints.Whereabouts(found) : found.Input) is { } twice) complaints.Tell(Place, [twice]);
            else if (one.Made is { } made && Take(record, made))
            {
                if (one.Draft is { } draft) await report.WriteAsync(draft, cancellationToken);
                else await report.WriteAsync(made, areMany, cancellationToken);
                isAnyWritten = true;
            }
        }

        complaints.Tell(oddities);
        Finish(isAnyWritten);
        await report.EndAsync(areMany, cancellationToken);
        if (!isSpoilt && (isAnyWritten || RecordFiles.Count == 0)) await output.KeepAsync(cancellationToken);
        return complaints.HaveFaults || HasOtherFaults ? ExitCode.Faults : ExitCodeWithoutFaults;
    }

    private MadeOfRecord Make(FoundRecord found, Report<T> report, CancellationToken cancellationToken)
    {
        using (found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RecordReading reading = found.Read();
            if (reading.Record is not { } record) return new(found, reading, null, null);
            cancellationToken.ThrowIfCancellationRequested();
            T? made = Make(record);
            cancellationToken.ThrowIfCancellationRequested();
            bool isDrafted = made is not null && found.IsOneOfMany && found.Size <= LargestDrafted;
            return new(found, reading, made, isDrafted ? report.DraftOf(made!) : null);
        }
    }

    /// <summary>What came of a record, to be told and written when its turn comes.</summary>
    private readonly record struct MadeOfRecord(FoundRecord Found, RecordReading Reading, T? Made, Draft? Draft);
}
