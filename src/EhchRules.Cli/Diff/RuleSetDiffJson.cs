using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Diff;

/// <summary>Writes in what two versions of the rule set differ as one document, <c>ehch-diff/1</c>.</summary>
internal static class RuleSetDiffJson
{
    internal static async Task WriteAsync(Stream output, RuleSetComparison comparison, CancellationToken cancellationToken)
    {
        await using Utf8JsonWriter json = WrittenJson.Over(output);
        json.WriteStartObject();
        json.WriteString("format", JsonDiffReport.Format);
        Write(json, "from", comparison.From);
        Write(json, "to", comparison.To);
        Write(json, "added", comparison.Added.Select(static requirement => requirement.Id));
        Write(json, "removed", comparison.Removed.Select(static requirement => requirement.Id));
        json.WriteStartArray("revised");
        foreach (RequirementRevision revision in comparison.Revised) Write(json, revision);
        json.WriteEndArray();
        json.WriteStartArray("instruments");
        foreach (InstrumentRevision instrument in comparison.Instruments)
        {
            json.WriteStartObject();
            json.WriteString("id", (instrument.After ?? instrument.Before)!.Id);
            json.WriteString("text", instrument.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "listedAdded", comparison.ListedAdded.Select(static entry => entry.Id));
        Write(json, "listedRemoved", comparison.ListedRemoved.Select(static entry => entry.Id));
        json.WriteEndObject();
        await WrittenJson.EndAsync(json, output, cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, string name, CatalogueSnapshot side)
    {
        json.WriteStartObject(name);
        json.WriteString("ruleSet", side.RuleSet);
        json.WriteString("ruleSetHash", side.RuleSetHash);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (string id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RequirementRevision revision)
    {
        json.WriteStartObject();
        json.WriteString("requirement", revision.After.Id);
        json.WriteStartArray("aspects");
        foreach (AspectChange aspect in revision.Aspects)
        {
            json.WriteStartObject();
            json.WriteString("aspect", aspect.Aspect.ToString());
            json.WriteString("text", aspect.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("terms");
        foreach (TermRevision term in revision.Terms)
        {
            json.WriteStartObject();
            json.WriteString("from", IsoDay.Of(term.Days.From!.Value));
            json.WriteString("to", IsoDay.Of(term.Days.To));
            JsonDiffReport.Write(json, term.Changes);
            Write(json, "before", term.Before);
            Write(json, "after", term.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Term? term)
    {
        json.WritePropertyName(name);
        if (term is null) json.WriteNullValue();
        else CatalogueJson.Write(json, term);
    }
}
