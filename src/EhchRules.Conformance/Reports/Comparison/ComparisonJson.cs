using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>The wire format of a comparison, <c>ehch-conformance-comparison/1</c>.</summary>
internal static class ComparisonJson
{
    internal const string Name = "ehch-conformance-comparison/1";

    private static readonly ResultChange[] Changes = Enum.GetValues<ResultChange>();

    internal static async Task WriteAsync(ReportComparison comparison, Stream output, CancellationToken cancellationToken)
    {
        Utf8JsonWriter json = new(output, ReportFormat.Pages);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("format", Name);
            json.WriteBoolean("gotWorse", comparison.GotWorse);
            Write(json, "before", comparison.Before);
            Write(json, "after", comparison.After);
            json.WriteStartArray("levels");
            foreach (LevelComparison level in comparison.Levels)
            {
                json.WriteStartObject();
                json.WriteString("level", level.Level.ToString());
                foreach (ResultChange change in Changes) json.WriteNumber(MemberOf(change), level[change]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("vectors");
            foreach (ComparedVector vector in comparison.Vectors) Write(json, vector);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    internal static JsonObject Schema() => JsonNode.Parse($$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:ehch-rules:ehch-conformance-comparison:1",
          "title": "{{Name}}: what differs between two conformance reports",
          "type": "object",
          "required": ["format", "gotWorse", "before", "after", "levels", "vectors"],
          "properties": {
            "format": { "const": "{{Name}}" },
            "gotWorse": { "type": "boolean", "description": "Whether any vector is Worse." },
            "before": { "$ref": "#/$defs/Report" },
            "after": { "$ref": "#/$defs/Report" },
            "levels": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["level", {{string.Join(", ", Changes.Select(static change => $"\"{MemberOf(change)}\""))}}],
                "properties": {
                  "level": { "enum": {{ReportFormat.Words<ConformanceLevel>()}} },
                  {{string.Join(", ", Changes.Select(static change => $"\"{MemberOf(change)}\": {{ \"type\": \"integer\", \"minimum\": 0, \"description\": \"{ComparisonWords.Meaning(change)}\" }}"))}}
                },
                "additionalProperties": false
              }
            },
            "vectors": { "type": "array", "items": { "$ref": "#/$defs/Vector" }, "description": "Every vector that did not come to the same." }
          },
          "additionalProperties": false,
          "$defs": {
            "Report": {
              "type": "object",
              "description": "What a bare file of results does not say is null.",
              "required": ["suiteVersion", "suiteHash", "productName", "productVersion", "details", "results"],
              "properties": {
                "suiteVersion": { "type": ["string", "null"] },
                "suiteHash": { "type": ["string", "null"] },
                "productName": { "type": ["string", "null"] },
                "productVersion": { "type": ["string", "null"] },
                "details": { "type": ["array", "null"], "items": { "type": "string" } },
                "results": { "type": "integer", "minimum": 0 }
              },
              "additionalProperties": false
            },
            "Outcome": { "enum": [{{string.Join(", ", Enum.GetNames<VectorOutcome>().Select(static name => $"\"{name}\""))}}, null] },
            "Vector": {
              "type": "object",
              "required": ["id", "level", "requirement", "change", "identity", "before", "after"],
              "properties": {
                "id": { "type": "string" },
                "level": { "enum": {{ReportFormat.Words<ConformanceLevel>()}} },
                "requirement": { "type": "string" },
                "change": { "enum": {{ReportFormat.Words<ResultChange>()}} },
                "identity": { "enum": {{ReportFormat.Words<VectorIdentity>()}}, "description": "Whether the vector is the same in both suites." },
                "before": { "$ref": "#/$defs/Outcome" },
                "after": { "$ref": "#/$defs/Outcome" }
              },
              "additionalProperties": false
            }
          }
        }
        """)!.AsObject();

    private static void Write(Utf8JsonWriter json, string name, ComparedReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("suiteVersion", report.SuiteVersion);
        json.WriteString("suiteHash", report.SuiteHash);
        json.WriteString("productName", report.ProductName);
        json.WriteString("productVersion", report.ProductVersion);
        if (report.Details is { } details)
        {
            json.WriteStartArray("details");
            foreach (string detail in details) json.WriteStringValue(detail);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("details");
        }

        json.WriteNumber("results", report.Results);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedVector vector)
    {
        json.WriteStartObject();
        json.WriteString("id", vector.Id);
        json.WriteString("level", vector.Level.ToString());
        json.WriteString("requirement", vector.Requirement);
        json.WriteString("change", vector.Change.ToString());
        json.WriteString("identity", vector.Identity.ToString());
        json.WriteString("before", vector.Before?.ToString());
        json.WriteString("after", vector.After?.ToString());
        json.WriteEndObject();
    }

    private static string MemberOf(ResultChange change) => JsonNamingPolicy.CamelCase.ConvertName(change.ToString());
}
