using System.Globalization;
using CsvHelper;

namespace EhchRules.Tables;

/// <summary>Reads a register saved as CSV row by row, in memory for one of them, and keeps every fault it meets.</summary>
/// <remarks>UTF-8 with or without a byte order mark, or UTF-16 with one; cells parted by commas. Rows in which every cell is empty are ignored.</remarks>
internal sealed class RegisterRows : IAsyncDisposable
{
    private readonly CsvReader csv;
    private readonly List<RegisterFault> faults;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="cellsHoldLines">Whether a cell can hold a line break. Where none can, a quotation mark that is never closed spoils one row alone.</param>
    /// <param name="faults">Takes the faults.</param>
    internal RegisterRows(Stream stream, bool cellsHoldLines, List<RegisterFault> faults)
    {
        this.faults = faults;
        csv = CsvReader.Create(stream, CsvReading.Options(cellsHoldLines, Skipped), leaveOpen: true);
    }

    /// <summary>Gets the line on which the row in hand begins.</summary>
    internal long Line => csv.LineNumber;

    /// <summary>Gets how many cells the row in hand has.</summary>
    internal int Count => csv.FieldCount;

    /// <summary>Gets how many rows were quoted so that they could not be read.</summary>
    internal int Unread { get; private set; }

    /// <summary>Gets a cell of the row in hand, without blanks around it.</summary>
    internal string this[int place] => csv.GetString(place).Trim();

    /// <summary>Gets the cells of the row in hand as the names of columns: blanks and line breaks within a name are one blank.</summary>
    internal string[] Names() => [.. Enumerable.Range(0, Count).Select(place => string.Join(' ', csv.GetString(place).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Says whether a cell is empty, without making a text of it.</summary>
    internal bool IsEmpty(int place) => csv.GetSpan(place).Trim(" \t"u8).IsEmpty;

    /// <summary>Goes to the next row that holds anything.</summary>
    /// <returns>Whether there is one.</returns>
    internal async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                for (int place = 0; place < csv.FieldCount; place++)
                {
                    if (!IsEmpty(place)) return true;
                }
            }
        }
        catch (CsvFormatException endless)
        {
            Unread++;
            faults.Add(new(Math.Max(1, endless.LineNumber), null, null, $"cannot be read: a row may have {CsvReading.LongestRow >> 20} MiB at most; nothing from here on is used"));
        }

        return false;
    }

    /// <summary>Tells a fault of a cell of the row in hand.</summary>
    internal void Fault(string? column, string? value, string text) => faults.Add(new(Line, column, value is null ? null : RegisterFault.Shorten(value), text));

    /// <summary>Tells what is missing from a row that has been left.</summary>
    internal void Fault(long line, string? column, string text) => faults.Add(new(line, column, null, text));

    /// <summary>Lets go of what was wrong before the header: it is no part of the table.</summary>
    internal void ForgetFaults()
    {
        faults.Clear();
        Unread = 0;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private void Skipped(CsvMalformedRecord record)
    {
        Unread++;
        int lines = record.RawRecord.AsSpan().TrimEnd('\n').Count('\n');
        string through = lines == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"; lines {record.LineNumber} to {record.LineNumber + lines} are not used");
        faults.Add(new(record.LineNumber, null, RegisterFault.Shorten(record.RawRecord), $"is quoted wrongly ({record.Reason}){through}"));
    }
}
