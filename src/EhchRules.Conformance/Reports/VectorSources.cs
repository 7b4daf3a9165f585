using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Funding;
using EhchRules.Scoring;

namespace EhchRules.Conformance;

/// <summary>What a vector rests on: the citations of the terms in force on the days it asks about, of the rate of its month, or of the scoring chart.</summary>
internal static class VectorSources
{
    // Which term applies turns on the day and on what was known, never on the record.
    private static readonly NetworkRecord Empty = NetworkRecord.Create(new() { Code = PcnCode.Parse("U00000") }, Facts<CareHome>.None, Facts<Resident>.None);

    /// <param name="level">The level of the vector.</param>
    /// <param name="id">The requirement of the vector.</param>
    /// <param name="asked">What it asks, except for the record.</param>
    /// <returns>The sources; empty where this catalogue knows nothing of what is asked.</returns>
    internal static ImmutableArray<ReportedSource> Of(ConformanceLevel level, string id, JsonElement asked) => level switch
    {
        ConformanceLevel.Scoring => [OfScoring(News2Table.Source), OfScoring(News2Table.BandSource), OfScoring(News2Table.BandNameSource)],
        ConformanceLevel.Premium => OfMonth(asked),
        _ => OfTerms(id, asked),
    };

    private static ImmutableArray<ReportedSource> OfTerms(string id, JsonElement asked)
    {
        if (RequirementCatalogue.Find(id) is not { } requirement) return [];
        if ((Day(asked, "on") ?? Day(asked, "from")) is not { } from) return [];
        DateOnly through = Day(asked, "through") ?? DateOnly.FromDayNumber(int.Min(from.DayNumber + DaysAhead(asked), DateOnly.MaxValue.DayNumber));
        return [.. Terms(requirement, from, through, Day(asked, "knownOn")).SelectMany(static term => term.Citations).Select(OfCitation).Distinct()];
    }

    /// <summary>Finds the terms of some days, as far as they were seen: for a day outside the requirement's life, the one that is nearest.</summary>
    private static IEnumerable<Term> Terms(Requirement requirement, DateOnly from, DateOnly through, DateOnly? knownOn) =>
        requirement.Terms.Select(static term => term.Period.From!.Value)
            .Where(first => from < first && first <= through)
            .Prepend(from)
            .Select(day => EhchRuleSet.Current.Assess(Empty, day, new() { KnownOn = knownOn }).TermOf(requirement))
            .Distinct();

    private static ImmutableArray<ReportedSource> OfMonth(JsonElement asked) =>
        PaymentMonth.TryParse(Text(asked, "month"), out PaymentMonth month) && PremiumRates.Of(month, Day(asked, "knownOn")) is { } rate
            ? [.. rate.Citations.Select(OfCitation).Distinct()]
            : [];

    private static ReportedSource OfCitation(Citation citation) => new(citation.Document.Id, citation.Clause, citation.Status.ToString(), citation.Source);

    private static ReportedSource OfScoring(ScoringSource source) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Title}{(source.Year is { } year ? $", {year}" : "")}"), null, source.Status.ToString(), source.Read);

    private static DateOnly? Day(JsonElement asked, string member) =>
        DateOnly.TryParseExact(Text(asked, member), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static int DaysAhead(JsonElement asked) =>
        asked.TryGetProperty("days", out JsonElement days) && days.ValueKind is JsonValueKind.Number && days.TryGetInt16(out short ahead) ? short.Max(ahead, 0) : 0;

    private static string? Text(JsonElement asked, string member) =>
        asked.TryGetProperty(member, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
