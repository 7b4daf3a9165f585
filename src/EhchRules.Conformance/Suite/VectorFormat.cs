using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EhchRules.Catalogue;
using EhchRules.Json;

namespace EhchRules.Conformance;

/// <summary>The wire format of a vector, <c>ehch-vector/2</c>: which members a question has on which level, and its schema.</summary>
internal static class VectorFormat
{
    internal const string Name = "ehch-vector/2";

    /// <summary>What the vectors of NEWS2 give as their requirement.</summary>
    internal const string Scoring = "NEWS2";

    /// <summary>What the vectors of the premium give as their requirement.</summary>
    internal const string Premium = "PREMIUM";

    private static readonly ImmutableArray<string> OfTopic = ["on", "knownOn", "occasions", "record"];

    private static readonly ImmutableArray<string> OfScoring = ["observation"];

    private static readonly ImmutableArray<string> OfTimeline = ["from", "through", "knownOn", "record"];

    private static readonly ImmutableArray<string> OfPremium = ["month", "knownOn", "record"];

    private static readonly ImmutableArray<string> OfWorklist = ["on", "days", "knownOn", "record"];

    /// <summary>Gets the members that are the question, in order.</summary>
    internal static ImmutableArray<string> QuestionOf(ConformanceLevel level) => level switch
    {
        ConformanceLevel.Scoring => OfScoring,
        ConformanceLevel.Timeline => OfTimeline,
        ConformanceLevel.Premium => OfPremium,
        ConformanceLevel.Worklist => OfWorklist,
        _ => OfTopic,
    };

    /// <summary>Says whether answers on a level have subjects.</summary>
    internal static bool HasSubjects(ConformanceLevel level) => level is ConformanceLevel.Timeline || IsTopic(level);

    internal static bool IsTopic(ConformanceLevel level) => level < ConformanceLevel.Scoring;

    /// <summary>Says whether vectors of a level may ask about a requirement.</summary>
    internal static bool Asks(ConformanceLevel level, string requirement) => level switch
    {
        ConformanceLevel.Scoring => requirement == Scoring,
        ConformanceLevel.Premium => requirement == Premium,
        _ => RequirementCatalogue.Judged.FirstOrDefault(one => one.Id == requirement) is { } judged && (!IsTopic(level) || judged.Topic.ToString() == level.ToString()),
    };

    /// <summary>Makes the schema of a vector. It holds the schema of a record.</summary>
    internal static JsonObject Schema()
    {
        const string day = """{ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }""";
        const string text = """{ "type": "string", "pattern": "\\S" }""";
        JsonObject record = JsonNode.Parse(EhchJson.RecordSchema())!.AsObject();
        JsonObject schema = JsonNode.Parse($$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:ehch-rules:ehch-vector:2",
              "title": "{{Name}}: a question, and what is to be answered",
              "type": "object",
              "required": ["format", "id", "level", "requirement", "why", "since", "expect"],
              "properties": {
                "format": { "const": "{{Name}}" },
                "id": {{text}},
                "level": { "enum": [{{string.Join(", ", Enum.GetNames<ConformanceLevel>().Select(static name => $"\"{name}\""))}}] },
                "requirement": {{text}},
                "why": {{text}},
                "since": { "$ref": "#/$defs/Version" },
                "changed": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Change" } },
                "like": {{text}},
                "by": { "enum": [{{string.Join(", ", Enum.GetNames<MetamorphicRelation>().Select(static name => $"\"{name}\""))}}] },
                "on": {{day}},
                "from": {{day}},
                "through": {{day}},
                "month": { "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$" },
                "days": { "type": "integer", "minimum": 0, "maximum": 366 },
                "knownOn": {{day}},
                "occasions": { "const": "all", "description": "Occasions of earlier stays are judged as well." },
                "record": { "$ref": "{{record["$id"]!.GetValue<string>()}}" },
                "observation": { "type": "object" },
                "expect": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Expectation" } }
              },
              "patternProperties": { "^x-": true },
              "additionalProperties": false,
              "dependentRequired": { "like": ["by"], "by": ["like"] },
              "allOf": [
                { "if": { "properties": { "level": { "const": "Scoring" } } }, "then": { "required": ["observation"] }, "else": { "required": ["record"] } },
                { "if": { "properties": { "level": { "const": "Timeline" } } }, "then": { "required": ["from", "through"] } },
                { "if": { "properties": { "level": { "const": "Premium" } } }, "then": { "required": ["month"] } },
                { "if": { "properties": { "level": { "const": "Worklist" } } }, "then": { "required": ["on", "days"] } },
                { "if": { "properties": { "level": { "enum": ["Scoring", "Timeline", "Premium"] } } }, "else": { "required": ["on"] } }
              ],
              "$defs": {
                "Version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$" },
                "Change": { "type": "object", "required": ["in", "what"], "properties": { "in": { "$ref": "#/$defs/Version" }, "what": {{text}} }, "additionalProperties": false },
                "Expectation": {
                  "type": "object",
                  "properties": {
                    "subject": { "$ref": "#/$defs/Subject" },
                    "must": { "type": "object" },
                    "accept": { "type": "array", "minItems": 2, "items": { "type": "object" } },
                    "because": {{text}},
                    "mustNot": { "type": "array", "minItems": 1, "items": { "type": "object" } }
                  },
                  "oneOf": [{ "required": ["must"] }, { "required": ["accept", "because"] }, { "required": ["mustNot"] }],
                  "additionalProperties": false
                },
                "Subject": {
                  "type": "object",
                  "required": ["kind", "id"],
                  "properties": { "kind": { "enum": ["Network", "Home", "Resident"] }, "id": {{text}}, "occasion": {{text}} },
                  "additionalProperties": false
                }
              }
            }
            """)!.AsObject();
        schema["$defs"]!["Record"] = record;
        return schema;
    }
}
