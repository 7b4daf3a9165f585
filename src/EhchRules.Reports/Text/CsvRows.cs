using System.Buffers;
using System.Text;

namespace EhchRules.Reports;

/// <summary>Writes rows as CSV.</summary>
internal static class CsvRows
{
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="hasHeader">Whether the names of the columns come first.</param>
    /// <param name="rows">The rows.</param>
    internal static void Write(TextWriter csv, IReadOnlyList<string> columns, bool hasHeader, IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(csv);
        Write(new AsText(csv), columns, hasHeader, rows);
    }

    /// <param name="utf8">What takes the rows.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="hasHeader">Whether the names of the columns come first.</param>
    /// <param name="rows">The rows.</param>
    internal static void Write(IBufferWriter<byte> utf8, IReadOnlyList<string> columns, bool hasHeader, IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        CsvBytes csv = new(utf8);
        if (hasHeader) Write(csv, columns);
        foreach (string[] row in rows) Write(csv, row);
        csv.Flush();
    }

    /// <summary>Writes a row.</summary>
    internal static void Write(CsvBytes csv, IReadOnlyList<string> row)
    {
        foreach (string cell in row) csv.Cell(cell);
        csv.EndRow();
    }

    /// <summary>Writes whole rows of UTF-8 as text.</summary>
    internal sealed class AsText(TextWriter text) : IBufferWriter<byte>
    {
        private byte[] bytes = [];

        /// <inheritdoc/>
        public void Advance(int count) => text.Write(Encoding.UTF8.GetString(bytes, 0, count));

        /// <inheritdoc/>
        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            if (bytes.Length < Math.Max(sizeHint, 1)) bytes = new byte[Math.Max(sizeHint, 1 << 16)];
            return bytes;
        }

        /// <inheritdoc/>
        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
