using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>What makes an outcome change from one day to the next.</summary>
public enum BoundaryCause
{
    /// <summary>Something in the record is dated so, or ended on the eve.</summary>
    Fact,

    /// <summary>A time allowed has run out, or a time for which a fact counts.</summary>
    Deadline,

    /// <summary>A text came into force, or ended.</summary>
    Rules,

    /// <summary>A week or a contract year began.</summary>
    Calendar,
}

/// <summary>Where an outcome changes, and why.</summary>
/// <remarks>
/// The causes come from the questions that the rule asked on both sides: that question of which the answer changes was asked on either side,
/// and says what kind of thing it compares the day with. Where several kinds change on one day, all are named.
/// </remarks>
public sealed class Boundary
{
    private readonly Finding? before;
    private readonly Finding? after;
    private readonly EdgeCauses causes;
    private readonly Rule rule;
    private readonly NetworkStanding network;

    internal Boundary(DateOnly on, Finding? before, Finding? after, Rule rule, NetworkStanding network)
    {
        On = on;
        this.before = before;
        this.after = after;
        this.rule = rule;
        this.network = network;
        EdgeCauses ends = before?.Span.ToCauses ?? EdgeCauses.None;
        EdgeCauses begins = after?.Span.FromCauses ?? EdgeCauses.None;
        causes = (ends & begins) is not EdgeCauses.None and var both ? both : ends | begins;
    }

    /// <summary>Gets the first day of what comes after; what was before stood through its eve.</summary>
    public DateOnly On { get; }

    /// <summary>Gets why it changes, in the order of the enumeration. Never empty.</summary>
    public ImmutableArray<BoundaryCause> Causes => [.. Enum.GetValues<BoundaryCause>().Where(cause => causes.HasFlag(FlagOf(cause)))];

    /// <summary>
    /// Gets the same in plain words, without a full stop, as <c>the day by which it was due, 12 October 2020, is over</c>, or
    /// <c>the care plan was agreed on 9 October 2020</c>. Where neither the findings nor the record tell which fact it was, the words name its day alone.
    /// </summary>
    public string Text => string.Join("; ", Causes.Select(cause => new BoundaryWords(On, before, after, rule, network).Of(cause)));

    /// <summary>Shows the day and the words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd}: {Text}");

    private static EdgeCauses FlagOf(BoundaryCause cause) => cause switch
    {
        BoundaryCause.Fact => EdgeCauses.Fact,
        BoundaryCause.Deadline => EdgeCauses.Deadline,
        BoundaryCause.Rules => EdgeCauses.Rules,
        _ => EdgeCauses.Calendar,
    };
}
