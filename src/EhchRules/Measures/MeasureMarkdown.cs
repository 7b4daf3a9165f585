using System.Text;

namespace EhchRules.Measures;

/// <summary>Writes the measures as a table that people can read and check.</summary>
internal static class MeasureMarkdown
{
    /// <summary>Writes GitHub-flavoured Markdown, one row a measure; lines end in a line feed.</summary>
    internal static string Write()
    {
        StringBuilder page = new();
        Row(page, "Measure", "Counts", "Of", "Over", "Read as", "Decided", "Published beside it");
        Row(page, "---", "---", "---", "---", "---", "---", "---");
        foreach (Measure measure in MeasureCatalogue.All)
        {
            Row(page, $"`{measure.Id}`<br>{measure.Title}", measure.Numerator, measure.Denominator, InWords(measure.Period), InWords(measure.Kind), measure.Remarks, string.Join("<br>", measure.Comparators));
        }

        return page.ToString();
    }

    private static string InWords(MeasurePeriod period) => period switch
    {
        MeasurePeriod.Day => "the day",
        MeasurePeriod.ContractYear => "1 April to the day",
        MeasurePeriod.SinceDutyBegan => "1 October 2020 to the day",
        MeasurePeriod.TwelveMonths => "12 months to the day",
        MeasurePeriod.AsGiven => "as given",
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "The period has no words."),
    };

    private static string InWords(MeasureKind kind) => kind switch
    {
        MeasureKind.Proportion => "per cent",
        MeasureKind.Ratio => "per cent, can pass 100",
        MeasureKind.Mean => "number",
        MeasureKind.Category => "name",
        MeasureKind.Change => "per cent of change",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no words."),
    };

    private static void Row(StringBuilder page, params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells) page.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        page.Append("|\n");
    }
}
