using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>A failure in words, for reports that have no tables.</summary>
internal static class FailureText
{
    private const int LongestShown = 300;

    /// <summary>Says on one line what differs first.</summary>
    internal static string Message(ResultLine result)
    {
        int others = result.Differences.Length + result.FurtherDifferences - 1;
        string first = result.Differences.IsEmpty ? "the answer is wrong" : Sentence(result.Differences[0]);
        return others switch { <= 0 => first, 1 => $"{first} (and one more difference)", _ => $"{first} (and {ReportWords.Number(others)} more differences)" };
    }

    /// <summary>Says all that is known of a failure, line by line.</summary>
    internal static string Body(ResultLine result)
    {
        StringBuilder body = new();
        foreach (AnswerDifference difference in result.Differences) Line(body, Sentence(difference));
        if (result.FurtherDifferences > 0) Line(body, $"and {ReportWords.Number(result.FurtherDifferences)} more");
        Line(body, $"Why: {result.Why}");
        if (ReportFacts.AskedOf(result) is { } asked) Line(body, $"Asked: {asked}");
        foreach (string because in Because(result)) Line(body, $"Several answers are right: {because}");
        foreach (ReportedSource source in SourcesOf(result)) Line(body, $"Source: {source}");
        return body.ToString();
    }

    /// <summary>Gets why several answers are right, where they are.</summary>
    internal static IEnumerable<string> Because(ResultLine result) => result.Expected is not { ValueKind: JsonValueKind.Array } expected ? [] : expected.EnumerateArray()
        .Where(static one => one.ValueKind is JsonValueKind.Object)
        .Select(static one => one.TryGetProperty("because", out JsonElement because) && because.ValueKind is JsonValueKind.String ? because.GetString() : null)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    internal static ImmutableArray<ReportedSource> SourcesOf(ResultLine result) => result.Asked is { } asked ? VectorSources.Of(result.Level, result.Requirement, asked) : [];

    private static string Sentence(AnswerDifference difference)
    {
        string place = (difference.Subject, difference.Member) switch
        {
            ({ } subject, "") => $"{subject}: ",
            ({ } subject, _) => $"{subject}, {difference.Member}: ",
            (null, "") => "",
            _ => $"{difference.Member}: ",
        };
        string answered = difference.Answered is { } found ? ReportText.Line(found, LongestShown) : "nothing";
        return $"{ReportText.Line(place, LongestShown)}expected {ReportText.Line(difference.Expected, LongestShown)}, answered {answered}";
    }

    private static void Line(StringBuilder body, string text) => body.Append(text).Append('\n');
}
