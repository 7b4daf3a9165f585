using CsvHelper;

namespace EhchRules.Tables;

/// <summary>A CSV file with a header as a reader: every cell is text, and an empty one is null.</summary>
/// <remarks>
/// The file is UTF-8 with or without a byte order mark (UTF-16 with one), with commas between cells and quoted as RFC 4180 has it; a cell may be of several lines. Blanks around a cell that is not quoted are
/// no part of it. Empty lines are passed over. A row that has another number of cells than the header, is quoted wrongly or is not in UTF-8 is a row of which nothing is known but the network, if that can be
/// told. Where the quotation takes other rows along, the file breaks off.
/// </remarks>
internal sealed class CsvTable : RowReader
{
    private readonly CsvReader csv;
    private readonly string?[] cells;
    private readonly Queue<Malformed> malformed;
    private readonly int networkPlace;
    private readonly bool[]? areOfOneLine;
    private string? rowFault;
    private long line;
    private bool hasRowWaiting;
    private bool isCut;

    private CsvTable(RecordTable? table, CsvReader csv, IReadOnlyList<string> header, Queue<Malformed> malformed)
        : base([.. header.Select(static name => new TableColumn(name, ColumnKind.Text))])
    {
        this.csv = csv;
        this.malformed = malformed;
        cells = new string?[header.Count];
        areOfOneLine = table is null ? null : [.. header.Select(name => IsOfOneLine(table, table.PlaceOf(name)))];
        networkPlace = header.ToList().FindIndex(static name => string.Equals(name, "network", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gets the columns.</summary>
    internal IReadOnlyList<TableColumn> Cells => Columns;

    internal override long Line => line;

    internal override string? RowFault => rowFault;

    /// <summary>Begins to read a file.</summary>
    /// <param name="table">The table's name, for faults.</param>
    /// <param name="stream">The file, from its beginning. It is closed with the reader.</param>
    /// <exception cref="TableFaultException">The file has no header that could be one.</exception>
    internal static CsvTable Open(string table, Stream stream)
    {
        Queue<Malformed> malformed = new();
        CsvReader csv = CsvReader.Create(stream, CsvReading.Options(cellsHoldLines: true, record => malformed.Enqueue(Malformed.Of(record))) with { PoolStrings = true }, leaveOpen: false);
        try
        {
            bool isThere = csv.Read();
            if (malformed.TryPeek(out Malformed? broken)) throw Unusable(broken.Line, $"has {broken.Text}");
            if (!isThere) throw Unusable(1, "the file is empty; expected a header with the names of the columns");
            string[] header = [.. Enumerable.Range(0, csv.FieldCount).Select(place => csv.GetString(place).Trim())];
            if (Array.Exists(header, static name => name.Contains('\0', StringComparison.Ordinal))) throw Unusable(1, "the file is in UTF-16 without a byte order mark; save it as CSV in UTF-8");
            if (header is [var only] && CsvReading.SeparatorIn(only) is not null) throw Unusable(csv.LineNumber, "the header has no comma; expected commas between the cells");
            string[] twice = [.. header.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1).Select(static group => group.Key)];
            if (twice.Length > 0) throw Unusable(csv.LineNumber, $"the header names a column more than once: {string.Join(", ", twice.Select(ShownText.Quoted))}");
            return new(RecordTables.Find(table), csv, header, malformed);
        }
        catch (CsvFormatException endless)
        {
            csv.Dispose();
            throw Unusable(Math.Max(1, endless.LineNumber), $"has {TooLong}");
        }
        catch
        {
            csv.Dispose();
            throw;
        }

        TableFaultException Unusable(long at, string text) => new([new() { Table = table, Line = at, Text = text }]);
    }

    /// <inheritdoc/>
    protected override bool MoveNext()
    {
        if (!hasRowWaiting && malformed.Count == 0) hasRowWaiting = ReadRow();
        if (malformed.TryPeek(out Malformed? broken) && (!hasRowWaiting || broken.Line < csv.LineNumber))
        {
            malformed.Dequeue();
            Array.Clear(cells);
            if (networkPlace >= 0) cells[networkPlace] = NetworkIn(broken.Raw);
            (line, rowFault) = (broken.Line, $"has {broken.Text}");

            // Of which networks the rows were that it took along, nobody can tell; theirs would seem to be none.
            return broken.TakesRowsAlong ? throw new InvalidDataException(broken.Text) : true;
        }

        if (!hasRowWaiting) return false;
        hasRowWaiting = false;
        (line, rowFault) = (csv.LineNumber, null);
        if (csv.FieldCount != cells.Length) rowFault = $"has {csv.FieldCount} cells where the header has {cells.Length}";
        bool isParted = rowFault is null;
        if (!isParted && HasLines()) throw new InvalidDataException($"a row of several lines that {rowFault}");
        for (int place = 0; place < cells.Length; place++)
        {
            string? before = cells[place];
            cells[place] = place < csv.FieldCount && !csv.IsEmpty(place) ? csv.GetString(place) : null;
            if (isParted && areOfOneLine?[place] is true && !ReferenceEquals(cells[place], before) && HasLines(cells[place])) throw new InvalidDataException($"a cell of several lines in {ShownText.Quoted(Columns[place].Name)}, which has none");
            if (rowFault is null && !RecordTables.IsCallersOwn(Columns[place].Name) && cells[place]?.Contains('\uFFFD', StringComparison.Ordinal) is true) rowFault = $"has text in {ShownText.Quoted(Columns[place].Name)} that is not in UTF-8, or lost a character before (U+FFFD); save the file as CSV in UTF-8";
        }

        return true;
    }

    /// <inheritdoc/>
    protected override object? ValueAt(int place) => cells[place];

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => cells[ordinal] is null;

    /// <inheritdoc/>
    public override string GetString(int ordinal) => cells[ordinal] ?? throw new InvalidCastException($"{Columns[ordinal].Name} is empty.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) csv.Dispose();
        base.Dispose(disposing);
    }

    private const string TooLong = "more than 1 MiB, the most that a row may have";

    /// <summary>Says whether no cell of a column has a line break: what names something, and all but text.</summary>
    private static bool IsOfOneLine(RecordTable table, int place) => place >= 0
        && (place < table.OwnerKeys || table.Columns[place].Kind is not ColumnKind.Text || (place == table.OwnerKeys && RecordTableTree.Current.Find(table.Name) is { IsNamed: true }));

    /// <summary>Says whether any cell of the row goes over several lines. Where none can, a quotation mark that has been opened by mistake was closed by one further down, and the rows between are lost.</summary>
    private bool HasLines() => Enumerable.Range(0, csv.FieldCount).Any(place => HasLines(csv.GetString(place)));

    private static bool HasLines(string? cell) => cell.AsSpan().ContainsAny('\r', '\n');

    private bool ReadRow()
    {
        if (isCut) return false;
        try
        {
            while (csv.Read())
            {
                if (csv.FieldCount > 1 || !csv.IsEmpty(0) || cells.Length == 1) return true;
            }
        }
        catch (CsvFormatException endless)
        {
            malformed.Enqueue(new(Math.Max(1, endless.LineNumber), string.Empty, TooLong, TakesRowsAlong: true));
        }

        isCut = true;
        return false;
    }

    /// <summary>Tells the network of a row that is quoted wrongly, if what stands before and in that cell is plain.</summary>
    private string? NetworkIn(string raw)
    {
        string[] parts = raw.Split(',', networkPlace + 2);
        return parts.Length > networkPlace && parts.Take(networkPlace + 1).All(static part => !part.Contains('"', StringComparison.Ordinal)) ? parts[networkPlace].Trim() : null;
    }

    /// <summary>A row that cannot be parted into cells.</summary>
    /// <param name="Line">The line on which it begins.</param>
    /// <param name="Raw">All of it.</param>
    /// <param name="Text">What it has that it should not have.</param>
    /// <param name="TakesRowsAlong">Whether rows behind it are lost with it.</param>
    private sealed record Malformed(long Line, string Raw, string Text, bool TakesRowsAlong)
    {
        internal static Malformed Of(CsvMalformedRecord record)
        {
            (string text, bool isOpen) = record.Reason switch
            {
                CsvMalformedReason.StrayQuote => ("a quotation mark inside a cell that is not quoted", false),
                CsvMalformedReason.TextAfterClosingQuote => ("text behind the closing quotation mark of a cell", false),
                _ => ("a quotation mark that is never closed", true),
            };
            return new(record.LineNumber, record.RawRecord, text, isOpen || record.RawRecord.AsSpan().TrimEnd("\r\n").IndexOfAny('\r', '\n') >= 0);
        }
    }
}
