using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>A measure over networks, as the page shows it.</summary>
internal sealed class MeasureSpreadRow
{
    internal MeasureSpreadRow(MeasureDistribution spread)
    {
        Title = spread.Detail is { } detail ? $"{spread.Measure.Title}: {ShownText.Of(detail)}" : spread.Measure.Title;
        Known = new(spread.WithValue);
        Unknown = new(spread.Unknown);
        Quartiles = spread.Quartiles.IsEmpty
            ? [.. Enumerable.Repeat(new ShownShare("-1", "-"), 5)]
            : [.. spread.Quartiles.Select(value => new ShownShare(ShownShare.Of(value).Key, FigureText.Value(spread.Measure.Kind, value)))];
        Categories = string.Join(", ", spread.Categories.Select(static pair => $"{pair.Key} {Words.Number(pair.Value)}"));
    }

    public string Title { get; }

    public ShownNumber Known { get; }

    public ShownNumber Unknown { get; }

    public IReadOnlyList<ShownShare> Quartiles { get; }

    public string Categories { get; }
}
