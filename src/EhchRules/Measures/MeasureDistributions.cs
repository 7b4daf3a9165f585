using System.Collections.Immutable;

namespace EhchRules.Measures;

/// <summary>How a figure is spread over networks.</summary>
public sealed class MeasureDistribution
{
    internal MeasureDistribution()
    {
    }

    /// <summary>Gets the measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Gets the course or the event; null for measures that have one figure a network.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets how many networks have a value, those partly known among them.</summary>
    public required int WithValue { get; init; }

    /// <summary>Gets how many of them are partly known.</summary>
    public required int PartlyKnown { get; init; }

    /// <summary>Gets how many networks could not say, those without the course or the event among them.</summary>
    public required int Unknown { get; init; }

    /// <summary>Gets minimum, lower quartile, median, upper quartile and maximum of the values; empty where there is none.</summary>
    /// <remarks>
    /// The quartile at the share p of n ordered values lies at the place 1 + p (n - 1), between two values in proportion: what spreadsheets
    /// call the inclusive quartile.
    /// </remarks>
    public ImmutableArray<decimal> Quartiles { get; init; } = [];

    /// <summary>Gets, for a category, how many networks have each name, ordered by name; else empty.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Categories { get; init; } = [];
}

/// <summary>Gathers the figures of many networks as they come, and keeps one number of each.</summary>
/// <remarks>It is filled by one thread at a time. Of courses and events, which are free text, the first <see cref="MostDetails"/> of a measure are kept.</remarks>
public sealed class MeasureDistributions
{
    /// <summary>How many different courses, and how many different events, are kept.</summary>
    public const int MostDetails = 50;

    private readonly Dictionary<Measure, SortedDictionary<string, Values>> kept = [];

    /// <summary>Gets how many networks were added.</summary>
    public int Networks { get; private set; }

    /// <summary>Gets whether there were more courses or events than are kept.</summary>
    public bool HasFurtherDetails { get; private set; }

    /// <summary>Adds the figures of a network.</summary>
    /// <param name="network">The figures. Those of homes, leads and groups are ignored.</param>
    public void Add(NetworkMeasures network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Networks++;
        foreach (Measurement measurement in network.Measurements)
        {
            if (measurement.Subject.Kind is MeasuredKind.Network) Add(measurement);
        }
    }

    /// <summary>Gets the distributions so far, in the order of <see cref="MeasureCatalogue.All"/>, then of the course or event.</summary>
    public ImmutableArray<MeasureDistribution> Gathered() =>
    [
        .. MeasureCatalogue.All
            .Where(kept.ContainsKey)
            .SelectMany(measure => Told(kept[measure]).Select(pair => Of(measure, pair.Key.Length == 0 ? null : pair.Key, pair.Value))),
    ];

    /// <summary>Gets what to tell of a measure: each course or event or, where there is none, that nobody could say.</summary>
    private static IEnumerable<KeyValuePair<string, Values>> Told(SortedDictionary<string, Values> ofMeasure) =>
        ofMeasure.Count > 1 ? ofMeasure.Where(static pair => pair.Key.Length > 0) : ofMeasure;

    private void Add(Measurement measurement)
    {
        string detail = measurement.Detail ?? string.Empty;
        if (!kept.TryGetValue(measurement.Measure, out SortedDictionary<string, Values>? ofMeasure)) kept[measurement.Measure] = ofMeasure = new(StringComparer.Ordinal);
        if (!ofMeasure.TryGetValue(detail, out Values? values))
        {
            if (detail.Length > 0 && ofMeasure.Keys.Count(static key => key.Length > 0) == MostDetails)
            {
                HasFurtherDetails = true;
                return;
            }

            ofMeasure[detail] = values = new();
        }

        if (measurement.State is MeasureState.Unknown) return;
        if (measurement.State is MeasureState.PartlyKnown) values.PartlyKnown++;
        if (measurement.Value is { } value) values.Numbers.Add(value);
        if (measurement.Category is { } category) values.Categories[category] = values.Categories.GetValueOrDefault(category) + 1;
    }

    private MeasureDistribution Of(Measure measure, string? detail, Values values)
    {
        int told = values.Numbers.Count + values.Categories.Values.Sum();
        values.Numbers.Sort();
        return new()
        {
            Measure = measure,
            Detail = detail,
            WithValue = told,
            PartlyKnown = values.PartlyKnown,
            Unknown = Networks - told,
            Quartiles = values.Numbers.Count == 0 ? [] : [.. Enumerable.Range(0, 5).Select(quarter => At(values.Numbers, quarter))],
            Categories = [.. values.Categories],
        };
    }

    private static decimal At(List<decimal> ordered, int quarter)
    {
        int quarters = quarter * (ordered.Count - 1);
        int below = quarters / 4;
        decimal share = quarters % 4 / 4m;
        return share == 0 ? ordered[below] : ordered[below] + ((ordered[below + 1] - ordered[below]) * share);
    }

    private sealed class Values
    {
        internal List<decimal> Numbers { get; } = [];

        internal SortedDictionary<string, int> Categories { get; } = new(StringComparer.Ordinal);

        internal int PartlyKnown { get; set; }
    }
}
