using EhchRules.Comparison;

namespace EhchRules;

/// <summary>Asks a rule set what is another at one standpoint than at another: in its rules, and in what they find of a record.</summary>
/// <remarks>A standpoint that says nothing of whose knowledge is used takes that of the rule set's defaults.</remarks>
public static class ComparisonExtensions
{
    /// <summary>Compares the rules at two standpoints.</summary>
    /// <remarks>The second may be the earlier: every change is then shown the other way round, and is first seen on the same day.</remarks>
    /// <param name="rules">The rule set.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The second.</param>
    public static RuleComparison Compare(this EhchRuleSet rules, Standpoint from, Standpoint to)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return RuleComparison.Between(rules, Seen(rules, from), Seen(rules, to));
    }

    /// <summary>Assesses a record at two standpoints, and explains each outcome that differs.</summary>
    /// <param name="rules">The rule set, whose defaults name the calendar and whether earlier stays are judged.</param>
    /// <param name="record">The record.</param>
    /// <param name="from">The first standpoint.</param>
    /// <param name="to">The second: the same day, or a later one.</param>
    /// <param name="register">The alignments of the other records of the same file; null means those of the rule set's defaults.</param>
    /// <exception cref="ArgumentException">The day of <paramref name="to"/> is before that of <paramref name="from"/>.</exception>
    public static RecordChanges Compare(this EhchRuleSet rules, NetworkRecord record, Standpoint from, Standpoint to, AlignmentRegister? register = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(record);
        return new RecordComparison(rules, Seen(rules, from), Seen(rules, to), register).Of(record);
    }

    private static Standpoint Seen(EhchRuleSet rules, Standpoint standpoint) => standpoint with { KnownOn = standpoint.KnownOn ?? rules.Defaults.KnownOn };
}
