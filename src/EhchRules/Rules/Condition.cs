namespace EhchRules.Rules;

/// <summary>Whether something holds.</summary>
internal enum Answer
{
    No,
    Yes,

    /// <summary>The record does not tell.</summary>
    Unknown,
}

/// <summary>
/// Something that holds on some days, does not on others, and is unknown on the rest: worked out once for the whole record, and asked
/// through an <see cref="AsOf"/>.
/// </summary>
/// <remarks>
/// On a day it turns only on facts dated by that day: an interval that is known to end later counts as going on. That is why looking at a
/// whole record here cannot let a later fact change an earlier answer.
/// </remarks>
internal sealed class Condition
{
    internal Condition(Days yes, Days unknown, UnknownDays[]? absent = null, Days? inForce = null)
    {
        Yes = yes;
        InForce = inForce;
        Unknown = unknown.IsEmpty ? unknown : unknown.Except(yes);
        Absent = Unknown.IsEmpty || absent is null ? [] : Array.ConvertAll(absent, absence => absence with { During = absence.During.Intersect(Unknown) });
    }

    internal static Condition Always { get; } = new(Days.All, Days.None);

    internal static Condition Never { get; } = new(Days.None, Days.None);

    internal Days Yes { get; }

    internal Days Unknown { get; }

    /// <summary>Gets the days on which it holds or may hold.</summary>
    internal Days Maybe => Unknown.IsEmpty ? Yes : Yes.Union(Unknown);

    /// <summary>Gets the absent facts that make it unknown on some day.</summary>
    internal UnknownDays[] Absent { get; }

    /// <summary>Gets the days to which the text it rests on confines it; null where it turns on facts alone.</summary>
    internal Days? InForce { get; }

    internal static Condition On(Days days) => new(days, Days.None);

    internal static Condition UnknownWithout(FactPath absent) => new(Days.None, Days.All, [new(absent)]);

    internal Condition And(Condition other)
    {
        if (ReferenceEquals(this, Always)) return other;
        if (ReferenceEquals(other, Always)) return this;
        Days both = Yes.Intersect(other.Yes);
        return Unknown.IsEmpty && other.Unknown.IsEmpty
            ? new(both, Days.None, inForce: InForce ?? other.InForce)
            : new(both, Maybe.Intersect(other.Maybe).Except(both), [.. Absent, .. other.Absent], InForce ?? other.InForce);
    }

    /// <summary>Confines it to the days on which a text is in force.</summary>
    internal Condition While(Days inForce) => new(Yes.Intersect(inForce), Unknown.Intersect(inForce), Absent, inForce);

    internal Condition Not() => new(Maybe.Complement(), Unknown, Absent, InForce);

    /// <summary>Gets the absent facts that can matter on the day: those that leave unknown some day that has come.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="since">The first day on which it matters whether the condition holds.</param>
    internal FactPath[] Missing(AsOf asOf, int since = DaySpan.NoStart)
    {
        List<FactPath> missing = new(Absent.Length);
        foreach (UnknownDays absence in Absent)
        {
            if (absence.During.FirstOnOrAfter(since) is { } first && asOf.IsOnOrAfter(first)) missing.Add(absence.Fact);
        }

        return [.. missing];
    }

    /// <summary>Gets the condition on both readings of what is unknown: first as if it did not hold, then as if it did.</summary>
    internal Days DaysIf(bool unknownHolds) => unknownHolds ? Maybe : Yes;
}

/// <summary>A fact that is absent, and the days that it leaves unknown.</summary>
internal readonly record struct UnknownDays(FactPath Fact, Days During)
{
    internal UnknownDays(FactPath fact)
        : this(fact, Days.All)
    {
    }

    internal UnknownDays(FactPath fact, DaySpan during)
        : this(fact, Days.Of(during))
    {
    }
}
