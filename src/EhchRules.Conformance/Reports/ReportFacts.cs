using System.Globalization;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Something that identifies what was examined.</summary>
internal sealed record ReportFact(string Term, string Text, bool IsCode = false);

/// <summary>What a report says of product, suite and vectors besides their results.</summary>
internal static class ReportFacts
{
    private const int LongestName = 200;

    internal static IEnumerable<ReportFact> Of(ConformanceSummary summary)
    {
        yield return new("Product, as it stated", summary.Product is null ? "It did not state any name." : NameOf(summary));
        if (summary.Product is { } product)
        {
            yield return new("Levels implemented", product.Levels.IsEmpty ? "none" : string.Join(", ", product.Levels.Order().Select(LevelWords.Of)));
            yield return new("Details compared", product.Details.IsEmpty ? "none beyond what every product answers" : ReportText.Line(string.Join(", ", product.Details), 1000));
        }

        yield return new("Asked through", ReportText.Line(summary.Door, 1000));
        yield return new("Version of the suite", ReportText.Line(summary.SuiteVersion, LongestName));
        yield return new("Hash of the suite", summary.SuiteHash, IsCode: true);
        if (!summary.Selection.Levels.IsEmpty) yield return new("Levels asked for", string.Join(", ", summary.Selection.Levels.Order().Select(LevelWords.Of)));
        if (!summary.Selection.Requirements.IsEmpty) yield return new("Requirements asked for", ReportText.Line(string.Join(", ", summary.Selection.Requirements), 1000));
        yield return new("Hash of the answers", summary.AnswersHash, IsCode: true);
        yield return new("Began", summary.Began.ToUniversalTime().ToString("d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        yield return new("Took", string.Create(CultureInfo.InvariantCulture, $"{(summary.Ended - summary.Began).TotalSeconds:N1} seconds"));
    }

    /// <summary>Gets the name and the version of the product, as it stated them.</summary>
    internal static string NameOf(ConformanceSummary summary) => summary.Product is { } product
        ? ReportText.Line($"{product.Name} {product.Version}".Trim(), LongestName)
        : ReportWords.UnnamedProduct;

    /// <summary>Says what a vector asks besides its record, as <c>on 2020-10-13, knownOn 2020-10-10</c>; null where that is nothing.</summary>
    internal static string? AskedOf(ResultLine result) =>
        result.Asked is { ValueKind: JsonValueKind.Object } asked && string.Join(", ", MembersOf(asked)) is { Length: > 0 } text ? ReportText.Line(text, 1000) : null;

    private static IEnumerable<string> MembersOf(JsonElement asked) => asked.EnumerateObject().SelectMany(static member => member.Value.ValueKind switch
    {
        JsonValueKind.Object => MembersOf(member.Value),
        JsonValueKind.String => [$"{member.Name} {member.Value.GetString()}"],
        _ => [$"{member.Name} {member.Value.GetRawText()}"],
    });

    /// <summary>Says since when a vector is in the suite, and what changed in it.</summary>
    internal static string? HistoryOf(ResultLine result)
    {
        if (result.Since is not { } since) return null;
        string changes = string.Concat(result.Changes.Select(static change => $"; changed in {change.Version}: {change.What}"));
        return ReportText.Line($"in the suite since {since}{changes}", 2000);
    }
}
