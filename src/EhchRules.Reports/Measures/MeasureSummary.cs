using System.Globalization;
using EhchRules.Measures;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>How figures are spread over networks on one day.</summary>
public sealed class MeasureSummary : SummaryReport<NetworkMeasures>
{
    private static readonly string[] Columns = ["Known", "Partly", "Not known", "Least", "Lower quart.", "Median", "Upper quart.", "Most"];
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly MeasureDistributions distributions = new();
    private DateOnly? on;

    private protected override void Take(NetworkMeasures answer)
    {
        if (on is { } day && day != answer.On) throw new ArgumentException($"The measures of {answer.Record.Network.Code} are not of the day of the others.", nameof(answer));
        on = answer.On;
        distributions.Add(answer);
    }

    internal override void Write(TextPage page)
    {
        if (on is not { } day)
        {
            page.Write("0 networks.");
            return;
        }

        page.Write($"{Words.Count(distributions.Networks, "network")}: figures on {Words.WithWeekday(day)}.", style: Heading);
        page.Write("Known: networks that have a value. Partly: those of them whose value is partly known. Not known: networks whose record does not say. Each network counts once, whatever its size. --format csv, json or ndjson has every network.");
        page.Blank();
        Table table = new Table().Border(TableBorder.None).Collapse();
        table.AddColumn(new TableColumn("Figure").PadLeft(0).PadRight(1));
        foreach (string column in Columns) table.AddColumn(new TableColumn(column).RightAligned().PadLeft(0).PadRight(1));
        foreach (MeasureDistribution one in distributions.Gathered())
        {
            if (one.Measure.Kind is not MeasureKind.Category) table.AddRow([new Text(TitleOf(one)), .. CellsOf(one).Select(static cell => new Text(cell))]);
        }

        page.Write(table);
        if (distributions.HasFurtherDetails) page.Write($"Only the first {MeasureDistributions.MostDetails} courses and events are shown.");
        page.Blank();
        foreach (MeasureDistribution one in distributions.Gathered().Where(static one => one.Measure.Kind is MeasureKind.Category)) WriteCategories(page, one);
        WritePublished(page);
    }

    private static void WriteCategories(TextPage page, MeasureDistribution one)
    {
        string counts = one.Categories.IsEmpty ? "none known" : string.Join(", ", one.Categories.Select(pair => $"{pair.Key} {Words.Number(pair.Value)} ({FigureText.Value(MeasureKind.Proportion, (decimal)pair.Value / one.WithValue)})"));
        page.Write($"{one.Measure.Title}: {counts}; {Words.Number(one.Unknown)} not known.", hang: 2);
    }

    private static void WritePublished(TextPage page)
    {
        page.Blank();
        page.Write("PUBLISHED ELSEWHERE, for comparison; none of it is a target", style: Heading);
        foreach (IGrouping<string, Measure> same in MeasureCatalogue.All.Where(static one => !one.Comparators.IsEmpty).GroupBy(static one => string.Join("; ", one.Comparators)))
        {
            page.Write($"{string.Join(", ", same.Select(static one => one.Title))}: {same.Key}", hang: 2);
        }
    }

    private static string TitleOf(MeasureDistribution one) => Printable.Line(one.Detail is null ? one.Measure.Title : $"{one.Measure.Title}: {ShownText.Resident(one.Detail)}");

    private static IEnumerable<string> CellsOf(MeasureDistribution one)
    {
        yield return one.WithValue.ToString(CultureInfo.InvariantCulture);
        yield return one.PartlyKnown.ToString(CultureInfo.InvariantCulture);
        yield return one.Unknown.ToString(CultureInfo.InvariantCulture);
        for (int i = 0; i < 5; i++) yield return one.Quartiles.IsEmpty ? FigureText.Nothing : FigureText.Value(one.Measure.Kind, one.Quartiles[i]).Replace(" %", "%", StringComparison.Ordinal);
    }
}
