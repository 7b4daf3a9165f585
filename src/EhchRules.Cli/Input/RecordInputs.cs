using System.Data.Common;
using System.Runtime.CompilerServices;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input.Sources;
using EhchRules.Json;
using EhchRules.Tables;

namespace EhchRules.Cli.Input;

/// <summary>The records of one file or several, one by one: the answer does not depend on how records are spread over files.</summary>
/// <remarks>A file is opened each time it is gone through and closed after it; what can be read only once, and a file that stands alone, are kept open between.</remarks>
internal sealed class RecordInputs(IReadOnlyList<string> names, Terminal terminal, bool areReadTwice) : IAsyncDisposable
{
    /// <summary>The part of the time that the survey takes, about, where it reads few records.</summary>
    internal const double ShareOfSurvey = 0.05;

    private const long GatheredAtMost = 8 << 20;

    private readonly HashSet<string> tables = [.. names.Where(TableSourceNames.IsTables)];
    private readonly Dictionary<string, RecordFile> kept = new(StringComparer.Ordinal);
    private UnreadRecord? single;

    /// <summary>Gets how tables are read.</summary>
    internal TablesOptions Tables { get; init; } = TablesOptions.Default;

    /// <summary>Gets whether rows of tables are put in the order of their networks first.</summary>
    internal bool SortsTables { get; init; }

    /// <summary>Gets whether any of the inputs is tables.</summary>
    internal bool HasTables => tables.Count > 0;

    /// <summary>Gets the alignments of all records, as far as homes of several are concerned; null where there is one record, or before the survey.</summary>
    internal AlignmentRegister? Register { get; private set; }

    /// <summary>
    /// Goes through all records a first time, keeping a few words of each home alone. A record is read only where it matters to the alignments of
    /// another, so that this takes a small part of the time of reading; a file of one record is kept.
    /// </summary>
    /// <param name="onReached">Called with each file and how far it has been gone through.</param>
    /// <param name="onRead">Called with each reading, which makes it take longer; null where nobody looks at them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task SurveyAsync(Action<RecordFile, long> onReached, Action<RecordReading>? onRead, CancellationToken cancellationToken)
    {
        AlignmentSurvey survey = new();
        foreach (string name in names)
        {
            if (tables.Contains(name))
            {
                await SurveyTablesAsync(name, survey, onRead, cancellationToken);
                continue;
            }

            RecordFile file = await RecordFile.OpenAsync(name, terminal, areReadTwice, cancellationToken);
            bool isKept = names.Count == 1 || file.IsCopy;
            if (isKept) kept[name] = file;
            try
            {
                await foreach (UnreadRecord text in EhchJson.FindRecordsAsync(file.Stream, cancellationToken))
                {
                    if (names.Count == 1 && text.Line is null) single = text;
                    using UnreadRecord? passing = single is null ? text : null;
                    survey.Add(name, text);
                    onRead?.Invoke(text.Read());
                    onReached(file, text.Offset + text.Utf8.Length);
                }
            }
            finally
            {
                if (!isKept) await file.DisposeAsync();
            }
        }

        if (survey.Count > 1) Register = await survey.RegisterAsync(OpenAgainAsync, cancellationToken);
    }

    /// <summary>Finds the records, faulty ones among them, in the order of the files.</summary>
    internal async IAsyncEnumerable<FoundRecord> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string name in names)
        {
            if (tables.Contains(name))
            {
                await foreach (FoundRecord found in FindInTablesAsync(name, cancellationToken)) yield return found;
                continue;
            }

            RecordFile? held = kept.GetValueOrDefault(name);
            kept.Remove(name);
            await using RecordFile file = held ?? await RecordFile.OpenAsync(name, terminal, areReadTwice, cancellationToken);
            if (single is { } only)
            {
                yield return new FoundText(file, only);
                continue;
            }

            if (held is not null) file.Stream.Position = 0;
            await foreach (UnreadRecord text in EhchJson.FindRecordsAsync(file.Stream, cancellationToken)) yield return new FoundText(file, text);
        }
    }

    /// <summary>Reads the records, faulty ones among them, in the order of the files.</summary>
    internal async IAsyncEnumerable<(FoundRecord Found, RecordReading Reading)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (FoundRecord found in FindAsync(cancellationToken))
        {
            using (found) yield return (found, found.Read());
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        single?.Dispose();
        foreach (RecordFile file in kept.Values) await file.DisposeAsync();
    }

    /// <summary>Opens a file between the two times, to look up some of its records; one that is kept stays open.</summary>
    private async ValueTask<(Stream Stream, bool IsKept)> OpenAgainAsync(string name, CancellationToken cancellationToken) => kept.TryGetValue(name, out RecordFile? file)
        ? (file.Stream, true)
        : ((await RecordFile.OpenAsync(name, terminal, areReadTwice, cancellationToken)).Stream, false);

    private async Task SurveyTablesAsync(string name, AlignmentSurvey survey, Action<RecordReading>? onRead, CancellationToken cancellationToken)
    {
        await using OpenTables source = await OpenTables.AtAsync(name, terminal, SortsTables, cancellationToken);
        await foreach (UnreadNetwork network in FindNetworksAsync(onRead is null ? source.OpenForAlignments : source.Open, cancellationToken))
        {
            using FoundRows found = new(source.Name, network, isOneOfMany: true);
            RecordReading reading = found.Read();
            if (reading.Record is { } record) survey.Add(record);
            onRead?.Invoke(reading);
        }
    }

    private async IAsyncEnumerable<FoundRecord> FindInTablesAsync(string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using OpenTables source = await OpenTables.AtAsync(name, terminal, SortsTables, cancellationToken);
        UnreadNetwork? first = null;
        bool areMany = false;
        await foreach (UnreadNetwork network in FindNetworksAsync(source.Open, cancellationToken))
        {
            // Whether the first is one of many, the second tells.
            if (first is null && !areMany)
            {
                first = network;
                continue;
            }

            areMany = true;
            if (first is not null) yield return new FoundRows(source.Name, first, isOneOfMany: true);
            first = null;
            yield return new FoundRows(source.Name, network, isOneOfMany: true);
        }

        if (first is not null) yield return new FoundRows(source.Name, first, isOneOfMany: false);
    }

    /// <summary>Finds the networks, and has what was made of those before collected. Left to itself the collector lets more of it gather than all else takes.</summary>
    private async IAsyncEnumerable<UnreadNetwork> FindNetworksAsync(Func<string, DbDataReader?> open, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long gathered = 0;
        await foreach (UnreadNetwork network in NetworkTables.FindAsync(open, Tables, cancellationToken))
        {
            gathered += network.Size;
            if (gathered > GatheredAtMost)
            {
                gathered = 0;
                GC.Collect(1);
            }

            yield return network;
        }
    }
}
