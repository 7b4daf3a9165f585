using System.Buffers;
using System.Text;
using CsvHelper;

namespace EhchRules.Reports.Tests.Text;

/// <summary>Rows are written byte for byte as CsvHelper writes them with its escaping of formulas.</summary>
public sealed class CsvRowsTests
{
    private static readonly string[] Pieces =
        ["", "a", ",", "\"", "\r", "\n", "\t", "=", "+", "-", "@", "'", " ", ";", "é", "\u2028", "\u00a0", "😀", "\0", "word", "Met", "2020-10-19", "\"\"", "\r\n"];

    private static readonly CsvWriterOptions Escaping = new() { Injection = CsvInjection.Escape };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cells_of_any_signs_are_written_alike(int seed)
    {
        Chance chance = new(seed);
        string[][] rows = [.. Enumerable.Range(0, 3000).Select(_ => Enumerable.Range(0, 3).Select(_ => Cell(chance)).ToArray())];

        Assert.Equal(ByCsvHelper(rows), ByRows(rows));
        using StringWriter text = new();
        CsvRows.Write(text, ["one", "two", "three"], hasHeader: true, rows);
        Assert.Equal(ByCsvHelper(rows), text.ToString());
    }

    [Fact]
    public void Each_sign_is_written_alike_wherever_it_stands()
    {
        string[][] rows = [.. Enumerable.Range(0, 0x3000).Select(static sign => (char)sign).Select(static sign => (string[])[$"{sign}", $"a{sign}b", $"{sign}a"])];

        Assert.Equal(ByCsvHelper(rows), ByRows(rows));
    }

    // Rows are given away some 32 KB at a time, from a room that grows where a cell is longer.
    [Theory]
    [InlineData(32_760)]
    [InlineData(32_768)]
    [InlineData(65_530)]
    [InlineData(65_536)]
    [InlineData(300_000)]
    public void Long_cells_are_written_alike(int length)
    {
        string[][] rows = [.. Enumerable.Range(-3, 7).Select(more => (string[])[new string('x', length + more), new string('"', length + more), "=" + new string('é', length + more)])];

        Assert.Equal(ByCsvHelper(rows), ByRows(rows));
    }

    private static string Cell(Chance chance) => string.Concat(Enumerable.Range(0, chance.Below(5)).Select(_ => chance.Of<string>(Pieces)));

    private static string ByRows(string[][] rows)
    {
        ArrayBufferWriter<byte> utf8 = new();
        CsvRows.Write(utf8, ["one", "two", "three"], hasHeader: true, rows);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    private static string ByCsvHelper(string[][] rows)
    {
        using StringWriter text = new();
        using (CsvWriter csv = CsvWriter.Create(text, Escaping, leaveOpen: true))
        {
            csv.WriteHeader(["one", "two", "three"]);
            foreach (string[] row in rows) csv.WriteRecord(row);
        }

        return text.ToString();
    }
}
