using CsvHelper;

namespace EhchRules.Cli.Input.Sheets;

/// <summary>Reads a sheet row by row, in memory for one of them. Faults of the data are told, never thrown.</summary>
/// <remarks>
/// <para>A sheet is a CSV file that is no table of records: observations, counts of events, scores of satisfaction.</para>
/// <para>
/// The file is UTF-8 with or without a byte order mark (UTF-16 with one), cells parted by commas and quoted as RFC 4180 has it. Blanks around a cell are no
/// part of it, those within its quotes are, except around numbers, days and the like. Blank lines are ignored, and rows in which every cell is empty.
/// </para>
/// <para>
/// A quoted cell ends on the line on which it begins: no column holds text of several lines, and so a quote that is never closed spoils one row and
/// not the rest of the file.
/// </para>
/// </remarks>
internal sealed class SheetRows : IAsyncDisposable
{
    /// <summary>The longest line in bytes. A row has a hundred or two.</summary>
    private const int LongestLine = 1 << 16;

    private readonly SheetColumns columns;
    private readonly Action<SheetFault> tell;
    private readonly CsvReader csv;
    private SheetCells? cells;
    private bool isAtEnd;

    /// <summary>Begins to read a file.</summary>
    /// <param name="stream">The file, from its beginning. It is read once, forwards, and left open.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="tell">Takes the faults as they are met: those of a row in the order of its columns.</param>
    internal SheetRows(Stream stream, SheetColumns columns, Action<SheetFault> tell)
    {
        this.columns = columns;
        this.tell = tell;
        csv = CsvReader.Create(stream, Options(Skipped), leaveOpen: true);
    }

    /// <summary>Gets how many rows had a fault so far. A header with faults is one, and the only thing that is read.</summary>
    internal long Faulty { get; private set; }

    /// <summary>Reads rows, from the next one on.</summary>
    /// <param name="take">Takes the cells of each row that has as many as the header, and says whether to go on. It is faulty if its cells have a fault then.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there may be more.</returns>
    internal async ValueTask<bool> ReadAsync(Func<SheetCells, bool> take, CancellationToken cancellationToken)
    {
        if (isAtEnd) return false;
        isAtEnd = true;
        try
        {
            cells ??= await FindColumnsAsync(cancellationToken);
            if (cells is null) return false;
            while (await csv.ReadAsync(cancellationToken))
            {
                if (cells.AreEmpty || Take(cells, take)) continue;
                isAtEnd = false;
                return true;
            }
        }
        catch (CsvFormatException endless)
        {
            Faulty++;
            tell(new(Math.Max(1, endless.LineNumber), null, $"cannot be read: a line may have {LongestLine >> 10} KiB at most; nothing from here on is {columns.Done}"));
        }

        return false;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private async ValueTask<SheetCells?> FindColumnsAsync(CancellationToken cancellationToken)
    {
        bool isThere = await csv.ReadAsync(cancellationToken);
        if (Faulty > 0) return null;
        List<SheetFault> faults = [];
        SheetHeader? header = isThere ? SheetHeader.Find(csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], columns, faults) : null;
        if (!isThere) faults.Add(new(1, null, $"the file is empty; expected a header of {columns.Header}"));
        faults.ForEach(tell);
        if (header is not null) return new(csv, header, tell);
        Faulty++;
        return null;
    }

    private bool Take(SheetCells row, Func<SheetCells, bool> take)
    {
        row.Begin();
        bool goesOn = true;
        if (row.Count == row.Expected) goesOn = take(row);
        else row.Fault(null, $"has {Words.Count(row.Count, "cell")} where the header has {Words.Number(row.Expected)}");
        if (row.HasFault) Faulty++;
        return goesOn;
    }

    // A row that is not quoted soundly is told and passed over.
    private void Skipped(CsvMalformedRecord record)
    {
        Faulty++;
        tell(cells is null && SheetHeader.SeparatorIn(record.RawRecord) is { } separator
            ? SheetHeader.NoCommas(record.LineNumber, separator, columns) // A spreadsheet that quotes names and parts them by semicolons has text behind the closing quotation mark of the first.
            : new(record.LineNumber, null, InWords(record.Reason)));
    }

    private static CsvReaderOptions Options(Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = LongestLine,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = onMalformed,
    };

    private static string InWords(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "has a quotation mark inside a cell that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "has text behind the closing quotation mark of a cell",
        _ => "has a quotation mark that is not closed on the same line",
    };
}
