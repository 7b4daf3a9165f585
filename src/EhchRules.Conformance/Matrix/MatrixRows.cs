using EhchRules.Catalogue;
using EhchRules.Funding;
using EhchRules.Scoring;

namespace EhchRules.Conformance;

/// <summary>Sorts the vectors of a suite into rows: topics by terms, the premium by rates, all others by requirement.</summary>
internal static class MatrixRows
{
    internal static IEnumerable<TraceabilityRow> Of(IReadOnlyList<ConformanceVector> vectors)
    {
        ILookup<(ConformanceLevel, string), ConformanceVector> asked = vectors.ToLookup(static vector => (vector.Level, vector.Requirement));
        foreach (Requirement requirement in RequirementCatalogue.Judged)
        {
            ConformanceLevel level = Enum.Parse<ConformanceLevel>(requirement.Topic.ToString());
            foreach (TraceabilityRow row in OfTerms(requirement, level, [.. asked[(level, requirement.Id)]])) yield return row;
        }

        yield return Scored([.. asked[(ConformanceLevel.Scoring, VectorFormat.Scoring)]]);
        foreach (TraceabilityRow row in OfRequirements(ConformanceLevel.Timeline, asked)) yield return row;
        foreach (TraceabilityRow row in OfRates([.. asked[(ConformanceLevel.Premium, VectorFormat.Premium)]])) yield return row;
        foreach (TraceabilityRow row in OfRequirements(ConformanceLevel.Worklist, asked)) yield return row;
    }

    private static IEnumerable<TraceabilityRow> OfTerms(Requirement requirement, ConformanceLevel level, ConformanceVector[] vectors)
    {
        DateRange life = requirement.Life;
        if (OutsideOf(DateRange.Through(life.From!.Value.AddDays(-1))) is { } before) yield return before;
        foreach (Term term in requirement.Terms)
        {
            yield return Row(level, requirement.Id, requirement.Title, vectors.Where(vector => term.Period.Contains(vector.On!.Value))) with
            {
                Days = term.Period,
                Instrument = term.Instrument.Id,
                Force = term.Force,
                Sources = [.. term.Citations.Select(static citation => citation.ToString())],
            };
        }

        if (life.To is { } last && OutsideOf(DateRange.StartingOn(last.AddDays(1))) is { } after) yield return after;

        TraceabilityRow? OutsideOf(DateRange days)
        {
            TraceabilityRow row = Row(level, requirement.Id, requirement.Title, vectors.Where(vector => days.Contains(vector.On!.Value))) with { Days = days };
            return row.Vectors.IsEmpty ? null : row;
        }
    }

    private static IEnumerable<TraceabilityRow> OfRequirements(ConformanceLevel level, ILookup<(ConformanceLevel, string), ConformanceVector> asked) =>
        RequirementCatalogue.Judged
            .Where(requirement => asked.Contains((level, requirement.Id)))
            .Select(requirement => Row(level, requirement.Id, requirement.Title, asked[(level, requirement.Id)]));

    private static IEnumerable<TraceabilityRow> OfRates(ConformanceVector[] vectors)
    {
        ILookup<PremiumRate?, ConformanceVector> byRate = vectors.ToLookup(static vector => PremiumRates.Of(vector.Month!.Value, vector.DayOf("knownOn")));
        foreach (PremiumRate rate in PremiumRates.All)
        {
            yield return Row(byRate[rate]) with
            {
                Days = DateRange.Between(rate.From.First, rate.Through.First.AddMonths(1).AddDays(-1)),
                Instrument = rate.Citations[0].Document.Id,
                Sources = [.. rate.Citations.Select(static citation => citation.ToString())],
            };
        }

        if (byRate.Contains(null)) yield return Row(byRate[null]);

        static TraceabilityRow Row(IEnumerable<ConformanceVector> vectors) =>
            MatrixRows.Row(ConformanceLevel.Premium, VectorFormat.Premium, "Care home premium of a month", vectors);
    }

    private static TraceabilityRow Scored(ConformanceVector[] vectors) =>
        Row(ConformanceLevel.Scoring, VectorFormat.Scoring, "Score of one set of observations", vectors) with { Sources = [News2Table.Source.ToString()] };

    private static TraceabilityRow Row(ConformanceLevel level, string requirement, string title, IEnumerable<ConformanceVector> vectors)
    {
        ConformanceVector[] own = [.. vectors];
        return new()
        {
            Level = level,
            Requirement = requirement,
            Title = title,
            Vectors = [.. own.Select(static vector => vector.Id)],
            Since = [.. own.Select(static vector => vector.Since).Distinct(StringComparer.Ordinal)],
        };
    }
}
