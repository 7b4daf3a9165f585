using CsvHelper;

namespace EhchRules.Tables;

/// <summary>How the CSV files of this package are read: UTF-8 with or without a byte order mark, or UTF-16 with one; commas, and quotation marks as RFC 4180 has them.</summary>
internal static class CsvReading
{
    /// <summary>The longest row in bytes. A row of the tables has a few hundred, one of CQC's active locations a few thousand.</summary>
    internal const int LongestRow = 1 << 20;

    /// <summary>Makes the options. The header is read as a row.</summary>
    /// <param name="cellsHoldLines">Whether a cell can hold a line break. Where none can, a quotation mark that is never closed spoils one row alone.</param>
    /// <param name="onMalformed">Takes the rows that are quoted wrongly, which are passed over.</param>
    internal static CsvReaderOptions Options(bool cellsHoldLines, Action<CsvMalformedRecord> onMalformed) => new()
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = cellsHoldLines,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = LongestRow,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = onMalformed,
    };

    /// <summary>Finds what parts the cells of a line that should have commas, in words; null where nothing else does.</summary>
    internal static string? SeparatorIn(string line) => line switch
    {
        _ when line.Contains(';', StringComparison.Ordinal) => "semicolons",
        _ when line.Contains('\t', StringComparison.Ordinal) => "tabs",
        _ when line.Contains('|', StringComparison.Ordinal) => "bars",
        _ => null,
    };
}
