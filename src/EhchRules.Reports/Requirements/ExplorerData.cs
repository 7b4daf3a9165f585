using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>The data of the page for its scripts: every text once, and days counted from the first of the axis.</summary>
/// <param name="rules">The rule set.</param>
/// <param name="requirements">The requirements, in order.</param>
/// <param name="axis">The days.</param>
/// <param name="on">The day that is shown first.</param>
internal sealed class ExplorerData(EhchRuleSet rules, IReadOnlyList<RequirementEntry> requirements, DayAxis axis, DateOnly on)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>Writes it as JSON in which &lt;, &gt;, &amp; and the quotation marks are escaped, so that it can stand in a script element.</summary>
    internal string Write()
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter json = new(written, new() { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("ruleSet", rules.Version);
            json.WriteString("from", axis.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("through", Offset(axis.Through));
            json.WriteNumber("on", Offset(on));
            json.WriteStartArray("changes");
            foreach (DateOnly day in axis.Changes) json.WriteNumberValue(Offset(day));
            json.WriteEndArray();
            WriteVocabulary(json);
            WriteRequirements(json);
            json.Texts("texts", texts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    private static void WriteVocabulary(Utf8JsonWriter json)
    {
        json.WriteStartArray("states");
        foreach (DayState state in DayState.All) Named(json, state.Key, state.Words, state.Sign);
        json.WriteEndArray();
        json.WriteStartArray("forces");
        foreach (Force force in Enum.GetValues<Force>()) Named(json, force.ToString(), Words.Of(force), null);
        json.WriteEndArray();
        json.Texts("sections", RuleChangeSections.Headings);
    }

    private static void Named(Utf8JsonWriter json, string key, string words, string? sign)
    {
        json.WriteStartObject();
        json.WriteString("key", key);
        json.WriteString("words", words);
        if (sign is not null) json.WriteString("sign", sign);
        json.WriteEndObject();
    }

    private void WriteRequirements(Utf8JsonWriter json)
    {
        Dictionary<(string Id, int From, int To), RequirementDifference> differences = RequirementDifference.Between(rules, requirements, axis);
        json.WriteStartArray("requirements");
        foreach (RequirementEntry entry in requirements)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("title", RequirementWords.Title(entry.Requirement));
            json.WriteString("topic", entry.Requirement.Topic.ToString());
            json.WriteStartArray("stretches");
            foreach (RequirementStretch stretch in entry.Stretches) Write(json, stretch, entry.Requirement);
            json.WriteEndArray();
            json.WriteStartObject("differences");
            for (int from = 0; from < entry.Stretches.Count; from++)
            {
                for (int to = from + 1; to < entry.Stretches.Count; to++)
                {
                    if (differences.TryGetValue((entry.Id, from, to), out RequirementDifference? difference)) Write(json, string.Create(CultureInfo.InvariantCulture, $"{from}-{to}"), difference);
                }
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, RequirementStretch stretch, Requirement requirement)
    {
        json.WriteStartObject();
        json.WriteNumber("from", Offset(stretch.From));
        json.WriteString("state", DayState.Of(stretch.Term).Key);
        json.WriteNumber("status", PlaceOf(stretch.Status.Text));
        json.WriteNumber("term", stretch.Term is { } term ? requirement.Terms.IndexOf(term) : -1);
        if (stretch.Term?.Effect is TermEffect.Binds) json.WriteString("force", stretch.Term.Force.ToString());
        json.Texts("sources", stretch.Term is null ? [] : stretch.Term.Citations.Select(static citation => citation.Status.ToString()).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    /// <summary>Writes the first day on which it is seen, its section, what is said and the sources; without a day, that all was changed back.</summary>
    private void Write(Utf8JsonWriter json, string name, RequirementDifference difference)
    {
        json.WriteStartArray(name);
        if (difference.FirstSeen is { } day) json.WriteNumberValue(Offset(day));
        else json.WriteNullValue();
        json.WriteNumberValue(difference.Section);
        json.WriteNumberValue(PlaceOf(difference.Said));
        foreach (string source in difference.Sources) json.WriteNumberValue(PlaceOf(source));
        json.WriteEndArray();
    }

    private int Offset(DateOnly day) => day.DayNumber - axis.From.DayNumber;

    private int PlaceOf(string text)
    {
        if (places.TryGetValue(text, out int place)) return place;
        places[text] = texts.Count;
        texts.Add(text);
        return texts.Count - 1;
    }
}
