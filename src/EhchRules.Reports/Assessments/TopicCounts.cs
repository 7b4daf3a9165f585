using System.Text;

namespace EhchRules.Reports;

/// <summary>Counts findings by topic and outcome, and writes them as a table; where the page is too narrow for that, as a list.</summary>
internal sealed class TopicCounts
{
    private const string Corner = "Topic";

    private static readonly Column[] Columns =
    [
        new("Not met", "contract", "not met by contract"),
        new("Not met", "other", "otherwise not met"),
        new("Done", "late", "done late"),
        new("Due", "later", "due later"),
        new("Needs", "judgement", "for judgement"),
        new("Not", "known", "not known"),
        new(string.Empty, "Met", "met"),
        new("Does not", "apply", "not applicable"),
    ];

    private readonly List<Row> rows = [];

    internal TopicCounts(IEnumerable<Finding> findings)
    {
        int[] sums = new int[Columns.Length];
        foreach (IGrouping<string, Finding> topic in findings.GroupBy(static finding => Words.Of(finding.Requirement.Topic), StringComparer.Ordinal))
        {
            int[] counts = new int[Columns.Length];
            foreach (Finding finding in topic) counts[ColumnOf(finding)]++;
            for (int i = 0; i < sums.Length; i++) sums[i] += counts[i];
            rows.Add(new(topic.Key, counts));
        }

        rows.Add(new("All", sums));
    }

    internal void Write(TextPage page)
    {
        int[] widths = Widths(out int nameWidth);
        int width = nameWidth;
        foreach (int columnWidth in widths) width += 1 + columnWidth;
        if (width > page.Width)
        {
            foreach (Row row in rows) page.Write(row.Told(), hang: 2);
            return;
        }

        StringBuilder above = new(string.Empty.PadRight(nameWidth));
        StringBuilder below = new(Corner.PadRight(nameWidth));
        for (int i = 0; i < Columns.Length; i++)
        {
            above.Append(' ').Append(Columns[i].Above.PadLeft(widths[i]));
            below.Append(' ').Append(Columns[i].Below.PadLeft(widths[i]));
        }

        page.WriteAsDrawn(above.ToString());
        page.WriteAsDrawn(below.ToString());
        foreach (Row row in rows)
        {
            StringBuilder line = new(row.Name.PadRight(nameWidth));
            for (int i = 0; i < Columns.Length; i++) line.Append(' ').Append(row.Shown(i).PadLeft(widths[i]));
            page.WriteAsDrawn(line.ToString());
        }
    }

    private int[] Widths(out int name)
    {
        name = Corner.Length;
        int[] widths = new int[Columns.Length];
        for (int i = 0; i < widths.Length; i++) widths[i] = Columns[i].Width;
        foreach (Row row in rows)
        {
            name = Math.Max(name, row.Name.Length);
            for (int i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], row.Shown(i).Length);
        }

        return widths;
    }

    private static int ColumnOf(Finding finding) => finding.Outcome switch
    {
        Outcome.NotMet => finding.Force is Force.Contractual ? 0 : 1,
        Outcome.MetLate => 2,
        Outcome.NotYetDue => 3,
        Outcome.NeedsJudgement => 4,
        Outcome.Undetermined => 5,
        Outcome.Met => 6,
        _ => 7,
    };

    /// <summary>A column: the two lines of its heading, and what follows a count in a list.</summary>
    private sealed record Column(string Above, string Below, string Told)
    {
        internal int Width => Math.Max(Above.Length, Below.Length);
    }

    /// <summary>The counts of a topic, or of all.</summary>
    private sealed record Row(string Name, int[] Counts)
    {
        internal string Shown(int column) => Counts[column] == 0 ? "-" : Words.Number(Counts[column]);

        internal string Told() => $"{Name}: {string.Join(", ", Columns.Select((column, i) => Counts[i] == 0 ? null : $"{Words.Number(Counts[i])} {column.Told}").OfType<string>())}";
    }
}
