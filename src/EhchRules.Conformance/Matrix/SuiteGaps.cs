using System.Globalization;
using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>Looks for what the topic levels of a suite do not ask: terms, sides of boundaries and of due days, and controls.</summary>
internal static class SuiteGaps
{
    /// <summary>Lists the gaps, in the order of the catalogue.</summary>
    internal static IEnumerable<SuiteGap> Of(IEnumerable<ConformanceVector> vectors)
    {
        ILookup<string, ConformanceVector> asked = vectors
            .Where(static vector => VectorFormat.IsTopic(vector.Level))
            .ToLookup(static vector => vector.Requirement, StringComparer.Ordinal);
        return RequirementCatalogue.Judged.SelectMany(requirement => Of(requirement, [.. asked[requirement.Id]]).Select(text => new SuiteGap(requirement.Id, text)));
    }

    private static IEnumerable<string> Of(Requirement requirement, ConformanceVector[] vectors) =>
        [.. Terms(requirement, vectors), .. Boundaries(requirement, vectors), .. DueDays(vectors), .. Controls(requirement, vectors)];

    private static IEnumerable<string> Terms(Requirement requirement, ConformanceVector[] vectors) => requirement.Terms
        .Where(term => !Array.Exists(vectors, vector =>
            term.Period.Contains(vector.On!.Value) && (term.Effect is TermEffect.Disapplied || RightAnswers(vector).Any(Binds))))
        .Select(static term => $"the term {term.Period} has no vector in which it binds");

    private static IEnumerable<string> Boundaries(Requirement requirement, ConformanceVector[] vectors)
    {
        for (int i = 0; i <= requirement.Terms.Length; i++)
        {
            Term? before = i == 0 ? null : requirement.Terms[i - 1];
            Term? after = i == requirement.Terms.Length ? null : requirement.Terms[i];
            if ((after?.Period.From ?? before!.Period.To?.AddDays(1)) is not { } first) continue;
            if (ShowsAnyway(before, after))
            {
                foreach (string gap in Sides(first, vectors, "a vector")) yield return gap;
            }

            if (before is not null && after is not null && ShowsBeforePublication(before, after, first))
            {
                DateOnly published = after.Instrument.Published;
                ConformanceVector[] unseen = [.. vectors.Where(vector => vector.DayOf("knownOn") < published)];
                foreach (string gap in Sides(first, unseen, $"a vector known before {Day(published)}, when {after.Instrument} was published")) yield return gap;
            }
        }
    }

    private static IEnumerable<string> Sides(DateOnly first, ConformanceVector[] vectors, string what) => new[] { first.AddDays(-1), first }
        .Where(day => !Array.Exists(vectors, vector => vector.On == day))
        .Select(day => $"{Day(day)}, one side of the boundary at {Day(first)}, lacks {what}");

    /// <summary>Says whether an answer can differ between two neighbours, everything known.</summary>
    private static bool ShowsAnyway(Term? before, Term? after) => before is null || after is null
        || (before.Force, before.Effect, before.DueBy, before.WorkingDays, before.MonthsCounted, before.WeeksLookedBack, before.VariedLocallyBy)
            != (after.Force, after.Effect, after.DueBy, after.WorkingDays, after.MonthsCounted, after.WeeksLookedBack, after.VariedLocallyBy)
        || !before.AcceptedCodes.SequenceEqual(after.AcceptedCodes)
        || !before.UnsettledCodes.SequenceEqual(after.UnsettledCodes);

    /// <summary>Says whether there was a day on which the earlier text was seen, the later was not, and nothing was in force from the boundary on.</summary>
    private static bool ShowsBeforePublication(Term before, Term after, DateOnly first) =>
        before.Instrument != after.Instrument
        && before.Instrument.Published < after.Instrument.Published
        && (before.Instrument.PublishedThrough ?? before.Instrument.Period.To) < first;

    private static IEnumerable<string> DueDays(ConformanceVector[] vectors)
    {
        HashSet<DateOnly> asked = [.. vectors.Select(static vector => vector.On!.Value)];
        HashSet<DateOnly> due = [.. vectors.SelectMany(RightAnswers).Select(DueOn).OfType<DateOnly>()];
        if (due.Count == 0 || due.Any(day => asked.Contains(day) && asked.Contains(day.AddDays(1)))) yield break;
        yield return "no due day has a vector on it and one on the day after";
    }

    private static IEnumerable<string> Controls(Requirement requirement, ConformanceVector[] vectors)
    {
        HashSet<string?> certain = [.. vectors.SelectMany(static vector => vector.Expectations)
            .Where(static one => one.Kind is ExpectationKind.Must)
            .Select(static one => one.Answers[0].TryGetProperty("outcome", out JsonElement outcome) ? outcome.GetString() : null)];
        // A permission is never failed: where it is not used, it does not apply. An attestation makes a question of judgement met, so all else can be both.
        return new[] { Control(Outcome.Met, isNever: false), Control(Outcome.NotMet, isNever: requirement.Modality is Modality.May) }.OfType<string>();

        string? Control(Outcome outcome, bool isNever) => (certain.Contains(outcome.ToString()), isNever) switch
        {
            (true, true) => $"a vector must be {outcome}, and a permission never is",
            (false, false) => $"no vector must be {outcome}",
            _ => null,
        };
    }

    private static IEnumerable<JsonElement> RightAnswers(ConformanceVector vector) =>
        vector.Expectations.Where(static one => one.Kind is not ExpectationKind.MustNot).Select(static one => one.Answers[0]);

    private static bool Binds(JsonElement answer) => answer.TryGetProperty("outcome", out JsonElement outcome) && outcome.GetString() != nameof(Outcome.NotApplicable);

    private static DateOnly? DueOn(JsonElement answer) => answer.TryGetProperty("dueOn", out JsonElement due) && due.ValueKind is JsonValueKind.String
        ? DateOnly.ParseExact(due.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
