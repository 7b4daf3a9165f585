using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using EhchRules.Funding;

namespace EhchRules.Conformance;

/// <summary>One question of the suite, with what is to be answered and why. Immutable.</summary>
public sealed class ConformanceVector
{
    internal ConformanceVector(JsonElement root) => Root = root;

    /// <summary>Gets the id: the requirement (or the file, for scores), a dot, and a few words. Never used again for another question.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the level.</summary>
    public required ConformanceLevel Level { get; init; }

    /// <summary>Gets the id of the requirement that is asked about; <c>NEWS2</c> and <c>PREMIUM</c> on the levels that have no requirements.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets, in a line, why this is the answer.</summary>
    public required string Why { get; init; }

    /// <summary>Gets the version of the suite that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>Gets what changed since, the oldest first; empty where nothing did.</summary>
    public ImmutableArray<VectorChange> Changes { get; init; } = [];

    /// <summary>Gets the vector directly before it that it is like, so that the answers to both must agree; null where it stands by itself, as all do that are not of an exam.</summary>
    public VectorLikeness? Like { get; init; }

    /// <summary>Gets the day that is asked about; null on the levels whose questions have a range of days, a month or none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the expectations, at least one.</summary>
    public required ImmutableArray<Expectation> Expectations { get; init; }

    /// <summary>Gets the whole line.</summary>
    internal JsonElement Root { get; }

    /// <summary>Gets the month that is asked about; null on levels that do not ask about one.</summary>
    internal PaymentMonth? Month => Root.TryGetProperty("month", out JsonElement text) && PaymentMonth.TryParse(text.GetString(), out PaymentMonth month) ? month : null;

    /// <summary>Writes what is put to a product as the members of an object that is open: id, level, requirement, and the question; never why, since or what is expected.</summary>
    /// <param name="json">What to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteQuestion(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("id", Id);
        json.WriteString("level", Level.ToString());
        json.WriteString("requirement", Requirement);
        foreach (string name in VectorFormat.QuestionOf(Level))
        {
            if (!Root.TryGetProperty(name, out JsonElement value)) continue;
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    /// <summary>Writes the whole vector as it stands in its file, without a line feed.</summary>
    /// <param name="json">What to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Root.WriteTo(json);
    }

    /// <summary>Gets a day of the question; null where it is absent or null.</summary>
    internal DateOnly? DayOf(string member) => Root.TryGetProperty(member, out JsonElement day) && day.ValueKind is JsonValueKind.String
        ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Computes the SHA-256 of the question and of what is expected, as <c>sha256:</c> and hexadecimal digits. Words, and versions of the suite, play no part.</summary>
    internal string ComputeHash()
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            json.WriteString("level", Level.ToString());
            json.WriteString("requirement", Requirement);
            foreach (string name in VectorFormat.QuestionOf(Level).Add("expect"))
            {
                if (!Root.TryGetProperty(name, out JsonElement value)) continue;
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(utf8.WrittenSpan))}";
    }

    /// <summary>Shows the id.</summary>
    public override string ToString() => Id;
}

/// <summary>Something that changed in a vector.</summary>
/// <param name="Version">The version of the suite that brought the change.</param>
/// <param name="What">What changed, in a sentence.</param>
public sealed record VectorChange(string Version, string What);
