using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Reads what a product says: one object, of which members that are not known are ignored.</summary>
internal static class ProductReplies
{
    private const int LongestShown = 120;

    private const int LongestName = 200;

    /// <summary>Reads an answer.</summary>
    internal static ProductMessage Answer(ReadOnlyMemory<byte> line)
    {
        if (StrictJson.Fault(line.Span, out JsonElement root) is { } fault) return Unreadable(line, fault);
        if (!root.TryGetProperty("id", out JsonElement id) || id.ValueKind is not JsonValueKind.String) return Unreadable(line, "has no id");
        return new ProductMessage.Answer(id.GetString()!, Content(root));
    }

    /// <summary>Reads what a product says of itself.</summary>
    /// <returns>Null where the line is not an object at all: a product may have printed something before it came to itself.</returns>
    internal static ProductStart? Started(ReadOnlyMemory<byte> line)
    {
        if (StrictJson.Fault(line.Span, out JsonElement root) is not null) return null;
        if (root.TryGetProperty("error", out JsonElement error)) return ProductStart.Failed($"the product says that it cannot start: {JsonPlace.Shortened(error.ToString(), LongestName)}");
        ImmutableArray<SuiteFault>.Builder faults = ImmutableArray.CreateBuilder<SuiteFault>();
        JsonPlace place = new("the product", line: null, faults, root, "$");
        ProductProfile? profile = place.Object("started") is { } started ? Profile(started) : null;
        return faults.Count == 0 ? new(profile, null) : ProductStart.Failed($"what the product says of itself has faults: {string.Join("; ", faults.Take(10).Select(static one => $"{one.Path}: {one.Text}"))}");
    }

    internal static ProductMessage.Unreadable Unreadable(ReadOnlyMemory<byte> line, string fault) => new($"{fault}: {Shown(line)}", IsTooLong: false);

    internal static ProductMessage.Unreadable TooLong() => new(FormattableString.Invariant($"is longer than {ProductProtocol.LongestAnswer} bytes"), IsTooLong: true);

    /// <summary>Shows how a line begins.</summary>
    internal static string Shown(ReadOnlyMemory<byte> line) =>
        JsonPlace.Shortened(Encoding.UTF8.GetString(line.Span[..Math.Min(line.Length, 4 * LongestShown)]), LongestShown);

    private static ProductAnswer Content(JsonElement root)
    {
        bool hasAnswers = root.TryGetProperty("answers", out JsonElement answers);
        bool hasSkipped = root.TryGetProperty("skipped", out JsonElement skipped);
        bool hasError = root.TryGetProperty("error", out JsonElement error);
        if ((hasAnswers ? 1 : 0) + (hasSkipped ? 1 : 0) + (hasError ? 1 : 0) is not 1) return Garbage("expected one of answers, skipped and error");
        if (hasAnswers) return answers.ValueKind is JsonValueKind.Array ? new ProductAnswer.Answered([.. answers.EnumerateArray()]) : Garbage($"answers: {JsonPlace.Shown(answers)} is not an array");
        if (hasError) return new ProductAnswer.Unknown(UnknownCause.ProductError, error.ValueKind is JsonValueKind.String ? error.GetString()! : error.GetRawText());
        return skipped.ValueKind is JsonValueKind.String && !string.IsNullOrWhiteSpace(skipped.GetString())
            ? new ProductAnswer.Skipped(skipped.GetString()!)
            : Garbage($"skipped: {JsonPlace.Shown(skipped)} is not a reason");
    }

    private static ProductAnswer.Unknown Garbage(string text) => new(UnknownCause.Garbage, text);

    private static ProductProfile Profile(JsonPlace at)
    {
        string name = JsonPlace.Shortened(at.Text("name"), LongestName);
        string version = JsonPlace.Shortened(at.Text("version"), LongestName);
        ImmutableArray<ConformanceLevel>.Builder levels = ImmutableArray.CreateBuilder<ConformanceLevel>();
        string[] names = Enum.GetNames<ConformanceLevel>();
        foreach (string level in at.Texts("levels"))
        {
            if (!names.Contains(level, StringComparer.Ordinal)) at.Fault("levels", $"{Quoted(level)} is not one of {string.Join(", ", names)}");
            else if (!levels.Contains(Enum.Parse<ConformanceLevel>(level))) levels.Add(Enum.Parse<ConformanceLevel>(level));
        }

        if (at.Has("levels") && at.Element.GetProperty("levels") is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() == 0) at.Fault("levels", "is empty: expected the levels that the product implements");
        ImmutableArray<string>.Builder details = ImmutableArray.CreateBuilder<string>();
        foreach (string detail in at.Has("details") ? at.Texts("details") : [])
        {
            if (!ProductProfile.AllDetails.Contains(detail, StringComparer.Ordinal)) at.Fault("details", $"{Quoted(detail)} is not one of {string.Join(", ", ProductProfile.AllDetails)}");
            else if (!details.Contains(detail)) details.Add(detail);
        }

        return new(name, version, levels.DrainToImmutable(), details.DrainToImmutable());
    }

    private static string Quoted(string text) => $"\"{JsonPlace.Shortened(text, LongestShown)}\"";
}
