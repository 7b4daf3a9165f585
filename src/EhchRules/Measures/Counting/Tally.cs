using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Counts for one figure: two numbers, what was left out, and what could not be told. Tallies of parts add up to that of the whole.</summary>
internal sealed class Tally
{
    private static readonly Comparer<LeftOut> ByCode = Comparer<LeftOut>.Create(static (one, other) => string.CompareOrdinal(one.Code, other.Code));

    private readonly SortedDictionary<LeftOut, int> left = new(ByCode);
    private readonly SortedDictionary<string, MissingFactCount> absent = new(StringComparer.Ordinal);
    private decimal numerator;
    private decimal denominator;
    private int unknown;

    /// <summary>Gets whether nothing was counted, and nothing unknown.</summary>
    internal bool IsEmpty => denominator == 0 && numerator == 0 && unknown == 0;

    /// <summary>Counts one subject, above the line too if something holds of it.</summary>
    internal void Count(bool holds) => Add(holds ? 1 : 0, 1);

    internal void Add(decimal above, decimal below)
    {
        numerator += above;
        denominator += below;
    }

    internal void Add(Tally other)
    {
        Add(other.numerator, other.denominator);
        unknown += other.unknown;
        foreach ((LeftOut reason, int count) in other.left) Leave(reason, count);
        foreach (MissingFactCount fact in other.absent.Values) Miss(fact.Kind, fact.Words, fact.Count);
    }

    internal void Leave(LeftOut reason, int count = 1)
    {
        if (count > 0) left[reason] = left.GetValueOrDefault(reason) + count;
    }

    /// <summary>Notes a subject that is not known, and the facts for want of which it cannot.</summary>
    internal void CannotTell(params ReadOnlySpan<FactPath> missing)
    {
        unknown++;
        HashSet<MissingFact> noted = [];
        foreach (FactPath path in missing)
        {
            MissingFact fact = MissingFact.Of(path);
            if (noted.Add(fact)) Miss(fact.Kind, fact.Words, 1);
        }
    }

    /// <summary>Counts a subject by a fact that may be absent.</summary>
    internal void CountIf(bool? holds, FactPath fact)
    {
        if (holds is { } known) Count(known);
        else CannotTell(fact);
    }

    /// <summary>Notes a subject that a finding could not tell.</summary>
    internal void CannotTell(Finding finding)
    {
        unknown++;
        foreach (MissingFact fact in finding.MissingFacts) Miss(fact.Kind, fact.Words, 1);
    }

    internal Measurement Measured(Measure measure, MeasuredSubject subject, DateRange? period, string? detail = null)
    {
        // Where the line below counts something else than the line above, nothing counted and something unknown is no zero.
        bool isZeroUnknown = measure.Kind is not MeasureKind.Proportion && numerator == 0 && unknown > 0;
        bool hasValue = denominator > 0 && !isZeroUnknown;
        return new()
        {
            Measure = measure,
            Subject = subject,
            Detail = detail,
            State = !hasValue ? MeasureState.Unknown : unknown > 0 ? MeasureState.PartlyKnown : MeasureState.Known,
            Numerator = hasValue || unknown == 0 ? numerator : null,
            Denominator = hasValue || unknown == 0 ? denominator : null,
            Value = hasValue ? numerator / denominator : null,
            Period = period,
            Exclusions = [.. left.Select(static pair => new Exclusion(pair.Key.Code, pair.Key.Words, pair.Value))],
            Unknown = unknown,
            Absent = [.. absent.Values],
            Why = hasValue ? null : unknown > 0 ? WhyUnknown.FactsAbsent : WhyUnknown.NothingToCount,
        };
    }

    private void Miss(string kind, string words, int count) =>
        absent[kind] = new(kind, words, (absent.TryGetValue(kind, out MissingFactCount before) ? before.Count : 0) + count);
}
