using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>Where an outcome changes, and why.</summary>
/// <remarks>
/// The causes come from the questions that the rule asked on both sides: that question of which the answer changes was asked on either side,
/// and says what kind of thing it compares the day with. Where several kinds change on one day, all are named.
/// </remarks>
public sealed class Boundary
{
    private readonly Finding? before;
    private readonly Finding? after;
    private readonly Rule rule;
    private readonly NetworkStanding network;

    internal Boundary(DateOnly on, Finding? before, Finding? after, Rule rule, NetworkStanding network)
    {
        On = on;
        this.before = before;
        this.after = after;
        this.rule = rule;
        this.network = network;
        BoundaryCauses ends = before?.Span.ToCauses ?? BoundaryCauses.None;
        BoundaryCauses begins = after?.Span.FromCauses ?? BoundaryCauses.None;
        Causes = (ends & begins) is not BoundaryCauses.None and var both ? both : ends | begins;
    }

    /// <summary>Gets the first day of what comes after; what was before stood through its eve.</summary>
    public DateOnly On { get; }

    /// <summary>Gets why it changes: one cause, or several that fall on one day. Never <see cref="BoundaryCauses.None"/>.</summary>
    public BoundaryCauses Causes { get; }

    /// <summary>
    /// Gets the same in plain words, without a full stop, as <c>the day by which it was due, 12 October 2020, is over</c>, or
    /// <c>the care plan was agreed on 9 October 2020</c>. Where neither the findings nor the record tell which fact it was, the words name its day alone.
    /// </summary>
    public string Text => string.Join("; ", Each(Causes).Select(cause => new BoundaryWords(On, before, after, rule, network).Of(cause)));

    /// <summary>Shows the day and the words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}: {Text}");

    /// <summary>Parts causes into single ones, in the order of the enumeration.</summary>
    internal static ImmutableArray<BoundaryCauses> Each(BoundaryCauses causes) =>
        [.. Enum.GetValues<BoundaryCauses>().Where(cause => cause is not BoundaryCauses.None && causes.HasFlag(cause))];
}
