using System.Buffers;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>The measures of one network for people: group by group, then by lead, by home and by the group that homes serve.</summary>
public sealed class MeasuresReport : TextReport
{
    internal MeasuresReport(NetworkMeasures measures) => Measures = measures;

    /// <summary>Gets the measures.</summary>
    public NetworkMeasures Measures { get; }

    /// <summary>Writes the figures as CSV, one row a figure. The columns are a contract: new ones are only added at the end.</summary>
    /// <remarks>Ids stand in it as the record has them, NHS numbers among them. A cell that a spreadsheet would take for a formula is escaped.</remarks>
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several networks they do not.</param>
    public void WriteCsv(TextWriter csv, bool hasHeader = true) => MeasuresCsv.Write(csv, hasHeader, Measures);

    /// <summary>Writes the same as UTF-8.</summary>
    /// <param name="utf8">What takes the rows.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several networks they do not.</param>
    public void WriteCsv(IBufferWriter<byte> utf8, bool hasHeader = true) => MeasuresCsv.Write(utf8, hasHeader, Measures);

    internal override void Write(TextPage page) => new NetworkMeasuresText(page, Measures).Write();
}
