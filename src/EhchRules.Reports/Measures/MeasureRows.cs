using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>The measures of one group.</summary>
/// <param name="Heading">What the group is about.</param>
/// <param name="Rows">The measures.</param>
internal sealed record MeasureRows(string Heading, IReadOnlyList<MeasureRow> Rows)
{
    internal static IReadOnlyList<MeasureRows> Of(NetworkMeasures measures) =>
    [
        .. measures.Measurements
            .Where(static one => one.Subject.Kind is MeasuredKind.Network)
            .GroupBy(static one => one.Measure.Group)
            .Select(group => new MeasureRows(Words.Of(group.Key), [.. group.Select(one => new MeasureRow(one, measures))])),
    ];
}

/// <summary>One measure of the network, with its comparators.</summary>
internal sealed class MeasureRow
{
    internal MeasureRow(Measurement one, NetworkMeasures measures)
    {
        Title = one.Detail is { } detail ? $"{one.Measure.Title}: {ShownText.Resident(detail)}" : one.Measure.Title;
        Value = FigureText.Value(one);
        Numbers = FigureText.Numbers(one);
        Counts = $"{one.Measure.Numerator}; out of {one.Measure.Denominator}";
        Notes = [.. NotesOf(one, measures).Select(ShownText.Of)];
        Published = [.. one.Measure.Comparators.Select(static comparator => comparator.ToString())];
    }

    public string Title { get; }

    public string Value { get; }

    public string Numbers { get; }

    /// <summary>Gets what is counted above and below the line.</summary>
    public string Counts { get; }

    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<string> Published { get; }

    private static IEnumerable<string> NotesOf(Measurement one, NetworkMeasures measures)
    {
        if (one.Why is WhyUnknown.NotInTheRecord) yield return "Not known: the record does not hold it.";
        else if (FigureText.Why(one) is { Length: > 0 } why) yield return why;
        if (!one.Present.IsEmpty || !one.Lacking.IsEmpty) yield return $"Present: {ListOf(one.Present)}. Missing: {ListOf(one.Lacking)}.";
        if (!one.UnknownNames.IsEmpty) yield return $"Not known: {ListOf(one.UnknownNames)}.";
        string left = string.Join(", ", one.Exclusions
            .Where(reason => !measures.LeftOutHomes.Any(ofHomes => string.Equals(ofHomes.Code, reason.Code, StringComparison.Ordinal)))
            .Select(static reason => $"{reason.Words} ({Words.Number(reason.Count)})"));
        if (left.Length > 0) yield return $"Left out: {left}.";
        if (one.Unknown > 0) yield return $"{(one.Why is null ? $"Not known for {Words.Number(one.Unknown)} more" : "Not known")}. The record does not say {FigureText.Absent(one)}.";
    }

    private static string ListOf(IReadOnlyCollection<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);
}
