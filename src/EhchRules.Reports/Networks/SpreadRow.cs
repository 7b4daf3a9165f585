using System.Globalization;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>A requirement over networks, as the page shows it.</summary>
internal sealed class SpreadRow
{
    internal SpreadRow(RequirementSpread spread, int networks)
    {
        Id = spread.Requirement.Id;
        Title = spread.Requirement.Title;
        Topic = Words.Of(spread.Requirement.Topic);
        Counts = [.. OutcomeSigns.WorstFirst.Select(outcome => new SpreadCount(OutcomeLook.Of(outcome), new(spread.Of(outcome))))];
        int left = 0;
        List<SpreadPiece> pieces = [];
        foreach (SpreadCount count in Counts)
        {
            int width = networks == 0 ? 0 : (left * 1000 / networks, (left + count.Number.Value) * 1000 / networks) is var (from, to) ? to - from : 0;
            if (count.Number.Value > 0) pieces.Add(new(count.Look.Key, left * 1000 / networks, width));
            left += count.Number.Value;
        }

        Pieces = pieces;
        Says = string.Join(", ", Counts.Where(static count => count.Number.Value > 0).Select(static count => $"{count.Number.Text} {count.Look.Words}"));
        IReadOnlyList<decimal> shares = spread.Shares;
        Quartiles = [.. Enumerable.Range(0, 5).Select(quarter => shares.Count == 0 ? new ShownShare("-1", "-") : ShownShare.Of(At(shares, quarter)))];
    }

    public string Id { get; }

    public string Title { get; }

    public string Topic { get; }

    /// <summary>Gets how many networks have each outcome as their worst, the worst first.</summary>
    public IReadOnlyList<SpreadCount> Counts { get; }

    /// <summary>Gets the same as pieces of a bar of 1,000 units.</summary>
    public IReadOnlyList<SpreadPiece> Pieces { get; }

    /// <summary>Gets the same in words.</summary>
    public string Says { get; }

    /// <summary>Gets minimum, lower quartile, median, upper quartile and maximum of the share not met.</summary>
    public IReadOnlyList<ShownShare> Quartiles { get; }

    // As measures have it: the quartile at the share p of n ordered values lies at the place 1 + p (n - 1), between two values in proportion.
    private static decimal At(IReadOnlyList<decimal> ordered, int quarter)
    {
        int quarters = quarter * (ordered.Count - 1);
        int below = quarters / 4;
        decimal share = quarters % 4 / 4m;
        return share == 0 ? ordered[below] : ordered[below] + ((ordered[below + 1] - ordered[below]) * share);
    }
}

/// <summary>How many networks have an outcome as their worst.</summary>
/// <param name="Look">How the outcome looks.</param>
/// <param name="Number">How many.</param>
internal sealed record SpreadCount(OutcomeLook Look, ShownNumber Number);

/// <summary>A piece of a bar.</summary>
/// <param name="Key">The style of the outcome.</param>
/// <param name="From">Where it begins, of 1,000.</param>
/// <param name="Width">How wide it is, of 1,000.</param>
internal sealed record SpreadPiece(string Key, int From, int Width);

/// <summary>A share as it is sorted by, and in per cent.</summary>
/// <param name="Key">The number by which it is sorted.</param>
/// <param name="Text">What is shown.</param>
internal sealed record ShownShare(string Key, string Text)
{
    internal static ShownShare Of(decimal share) => new(share.ToString("0.######", CultureInfo.InvariantCulture), FigureText.Value(MeasureKind.Proportion, share));
}
