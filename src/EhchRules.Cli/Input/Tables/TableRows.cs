using System.Runtime.CompilerServices;
using CsvHelper;

namespace EhchRules.Cli.Input.Tables;

/// <summary>Reads a file row by row, in memory for one of them. Faults of the data are told, never thrown.</summary>
/// <remarks>
/// <para>
/// The file is UTF-8 with or without a byte order mark (UTF-16 with one), cells parted by commas and quoted as RFC 4180 has it. Blanks around a cell are no
/// part of it, those within its quotes are, except around numbers, days and the like. Blank lines are ignored, and rows in which every cell is empty.
/// </para>
/// <para>
/// A quoted cell ends on the line on which it begins: no column holds text of several lines, and so a quote that is never closed spoils one row and
/// not the rest of the file.
/// </para>
/// </remarks>
/// <param name="stream">The file, from its beginning. It is read once, forwards, and left open.</param>
/// <param name="columns">The columns of the file.</param>
internal sealed class TableRows<TRow>(Stream stream, TableColumns columns)
    where TRow : struct
{
    /// <summary>The longest line in bytes. A row has a hundred or two.</summary>
    private const int LongestLine = 1 << 16;

    /// <summary>Reads the rows, faulty ones among them, in the order of the file. A header with faults is the only thing that is read.</summary>
    /// <param name="rowOf">Reads a row from its cells; what it gives is ignored where the cells had a fault.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async IAsyncEnumerable<RowReading<TRow>> ReadAsync(Func<TableCells, TRow> rowOf, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        List<TableFault> faults = [];
        bool isHeaderRead = false;
        await using CsvReader csv = CsvReader.Create(stream, Options(record => faults.Add(Malformed(record, isHeaderRead))), leaveOpen: true);
        TableHeader? header = await ReadOnAsync(csv, faults, cancellationToken) && faults.Count == 0 ? TableHeader.Find(csv.LineNumber, Names(csv), columns, faults) : null;
        if (header is null)
        {
            if (faults.Count == 0) faults.Add(new(1, null, $"the file is empty; expected a header of {columns.Header}"));
            yield return new(null, faults);
            yield break;
        }

        isHeaderRead = true;
        TableCells cells = new(csv, header, faults);
        bool isRow;
        do
        {
            isRow = await ReadOnAsync(csv, faults, cancellationToken);
            foreach (TableFault fault in faults) yield return new(null, [fault]);
            faults.Clear();
            if (!isRow || cells.AreEmpty) continue;
            TRow? row = Row(csv, header, cells, faults, rowOf);
            yield return new(row, row is null ? [.. faults] : []);
            faults.Clear();
        }
        while (isRow);
    }

    private static TRow? Row(CsvReader csv, TableHeader header, TableCells cells, List<TableFault> faults, Func<TableCells, TRow> rowOf)
    {
        if (csv.FieldCount != header.Count)
        {
            faults.Add(new(csv.LineNumber, null, $"has {Words.Count(csv.FieldCount, "cell")} where the header has {Words.Number(header.Count)}"));
            return null;
        }

        TRow row = rowOf(cells);
        return faults.Count > 0 ? null : row;
    }

    /// <summary>Goes to the next row that is quoted soundly.</summary>
    /// <returns>Whether there is one. A line that is too long ends the reading.</returns>
    private async ValueTask<bool> ReadOnAsync(CsvReader csv, List<TableFault> faults, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken);
        }
        catch (CsvFormatException endless)
        {
            faults.Add(new(Math.Max(1, endless.LineNumber), null, $"cannot be read: a line may have {LongestLine >> 10} KiB at most; nothing from here on is {columns.Done}"));
            return false;
        }
    }

    private static string[] Names(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    // A spreadsheet that quotes names and parts them by semicolons has text behind the closing quotation mark of the first.
    private TableFault Malformed(CsvMalformedRecord record, bool isHeaderRead) => !isHeaderRead && TableHeader.SeparatorIn(record.RawRecord) is { } separator
        ? TableHeader.NoCommas(record.LineNumber, separator, columns)
        : new(record.LineNumber, null, InWords(record.Reason));

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
