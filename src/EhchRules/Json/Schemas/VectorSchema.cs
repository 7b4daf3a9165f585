using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>The schema of a conformance vector: a record, a day, and what is to be found on it. It holds the schema of a record.</summary>
internal static class VectorSchema
{
    internal static JsonObject Make()
    {
        JsonObject schema = JsonNode.Parse($$"""
            {
              "$schema": "{{SchemaText.Draft}}",
              "$id": "urn:ehch-rules:ehch-vector:1",
              "title": "ehch-vector/1: a record, a day, and what is to be found on it",
              "type": "object",
              "required": ["format", "id", "requirement", "why", "on", "record", "expect"],
              "properties": {
                "format": { "const": "ehch-vector/1" },
                "id": { "type": "string", "pattern": "\\S" },
                "requirement": { "type": "string", "pattern": "\\S" },
                "why": { "type": "string", "pattern": "\\S" },
                "on": {{SchemaText.Day}},
                "knownOn": {{SchemaText.DayOrNull}},
                "occasions": { "const": "all", "description": "Occasions of earlier stays are judged as well." },
                "record": { "$ref": "{{SchemaText.IdOf(RecordFormat.Name)}}" },
                "expect": { "type": "array", "items": { "$ref": "#/$defs/Expectation" } }
              },
              "patternProperties": { "^x-": true },
              "additionalProperties": false,
              "$defs": {
                "Expectation": {
                  "type": "object",
                  "required": ["subject", "outcome"],
                  "properties": {
                    "subject": { "$ref": "#/$defs/Subject" },
                    "outcome": {{SchemaText.OneOf<Outcome>()}},
                    "reason": { "type": "string" },
                    "force": {{SchemaText.OneOf<Force>()}},
                    "dueOn": {{SchemaText.DayOrNull}},
                    "conditions": {{SchemaText.Texts}},
                    "missing": {{SchemaText.Texts}}
                  },
                  "patternProperties": { "^x-": true },
                  "additionalProperties": false
                },
                "Subject": {{SharedFormat.Subject.Describe(new()).ToJsonString()}}
              }
            }
            """)!.AsObject();
        schema["$defs"]!["Record"] = RecordFormat.Document.Schema();
        return schema;
    }
}
