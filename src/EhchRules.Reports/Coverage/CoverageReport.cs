using EhchRules.Sufficiency;

namespace EhchRules.Reports;

/// <summary>What records suffice for, for people: what they decide, what they do not, and what to add first.</summary>
public sealed class CoverageReport : TextReport
{
    private readonly string? name;

    internal CoverageReport(DataSufficiency coverage, string? name)
    {
        Coverage = coverage;
        this.name = name;
    }

    /// <summary>Gets what the records suffice for.</summary>
    public DataSufficiency Coverage { get; }

    /// <summary>Writes it as CSV, one row a requirement. The columns are a contract: new ones are only added at the end.</summary>
    /// <remarks>A cell that a spreadsheet would take for a formula is escaped.</remarks>
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    public void WriteCsv(TextWriter csv) => CoverageCsv.Write(csv, Coverage);

    internal override void Write(TextPage page) => new CoverageText(page, Coverage, name).Write();
}
