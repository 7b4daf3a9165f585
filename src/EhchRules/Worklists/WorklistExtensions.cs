using EhchRules.Worklists;

namespace EhchRules;

/// <summary>Asks a rule set for a worklist.</summary>
public static class WorklistExtensions
{
    /// <summary>Makes the worklist of a day: what is overdue, what falls due, and residents to consider at the next home rounds.</summary>
    /// <param name="rules">The rule set. Its defaults are used where <paramref name="options"/> name nothing for the findings to rest on.</param>
    /// <param name="record">The record.</param>
    /// <param name="on">The day, usually a Monday.</param>
    /// <param name="options">What else it looks at; null means <see cref="WorklistOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">A score or a concern is of a resident whom the record does not hold.</exception>
    public static Worklist Worklist(this EhchRuleSet rules, NetworkRecord record, DateOnly on, WorklistOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(record);
        return new WorklistMaker(rules, record, on, options ?? WorklistOptions.Default).Make();
    }
}
