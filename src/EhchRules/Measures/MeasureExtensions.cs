using EhchRules.Measures;

namespace EhchRules;

/// <summary>Asks a rule set for the measures of a network.</summary>
public static class MeasureExtensions
{
    /// <summary>Counts every measure of a network on a day.</summary>
    /// <param name="rules">The rule set. Its defaults are used where <paramref name="options"/> name nothing for the judgements to rest on.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The day asked about: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else the figures rest on; null means <see cref="MeasureOptions.Default"/>.</param>
    public static NetworkMeasures Measures(this EhchRuleSet rules, NetworkRecord record, DateOnly on, MeasureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(record);
        return NetworkMeasures.Of(rules, record, on, options ?? MeasureOptions.Default);
    }
}
