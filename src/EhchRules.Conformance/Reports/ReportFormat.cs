using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>The wire format of a report, <c>ehch-conformance-report/1</c>.</summary>
internal static class ReportFormat
{
    internal const string Name = "ehch-conformance-report/1";

    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonWriterOptions Pages = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonObject Schema() => JsonNode.Parse($$"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:ehch-rules:ehch-conformance-report:1",
          "title": "{{Name}}: what a product answered to the conformance suite",
          "type": "object",
          "required": ["format", "standing", "suite", "product", "door", "began", "ended", "stopped", "answersHash", "counts", "levels", "causes", "strays", "standardError", "results"],
          "properties": {
            "format": { "const": "{{Name}}" },
            "standing": { "type": "string", "description": "That the suite has no official standing." },
            "suite": {
              "type": "object",
              "required": ["version", "hash", "levels", "requirements"],
              "properties": {
                "version": { "type": "string", "description": "deck, where it has none." },
                "hash": { "$ref": "#/$defs/Hash" },
                "levels": { "type": "array", "items": { "$ref": "#/$defs/Level" }, "description": "The levels that were asked for; empty means all." },
                "requirements": { "type": "array", "items": { "type": "string" }, "description": "The requirements that were asked for; empty means all." }
              },
              "additionalProperties": false
            },
            "product": {
              "type": ["object", "null"],
              "description": "As it stated itself; null where it did not start.",
              "required": ["name", "version", "levels", "details"],
              "properties": {
                "name": { "type": "string" },
                "version": { "type": "string" },
                "levels": { "type": "array", "items": { "$ref": "#/$defs/Level" } },
                "details": { "type": "array", "items": { "type": "string" } }
              },
              "additionalProperties": false
            },
            "door": { "type": "string", "description": "Through what it was asked." },
            "began": { "type": "string", "format": "date-time" },
            "ended": { "type": "string", "format": "date-time" },
            "stopped": { "type": ["string", "null"], "description": "Why the run stopped before its end." },
            "answersHash": { "$ref": "#/$defs/Hash" },
            "counts": { "$ref": "#/$defs/Counts" },
            "levels": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["level", "counts", "requirements"],
                "properties": {
                  "level": { "$ref": "#/$defs/Level" },
                  "counts": { "$ref": "#/$defs/Counts" },
                  "requirements": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["requirement", "title", "counts"],
                      "properties": { "requirement": { "type": "string" }, "title": { "type": "string" }, "counts": { "$ref": "#/$defs/Counts" } },
                      "additionalProperties": false
                    }
                  }
                },
                "additionalProperties": false
              }
            },
            "causes": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["cause", "count"],
                "properties": { "cause": { "$ref": "#/$defs/Cause" }, "count": { "type": "integer", "minimum": 1 } },
                "additionalProperties": false
              }
            },
            "strays": {
              "type": "object",
              "required": ["answers", "unreadable", "examples"],
              "properties": { "answers": { "$ref": "#/$defs/Count" }, "unreadable": { "$ref": "#/$defs/Count" }, "examples": { "type": "array", "items": { "type": "string" } } },
              "additionalProperties": false
            },
            "standardError": {
              "type": "object",
              "required": ["first", "last", "lines", "bytes"],
              "properties": {
                "first": { "type": "array", "items": { "type": "string" } },
                "last": { "type": "array", "items": { "type": "string" } },
                "lines": { "$ref": "#/$defs/Count" },
                "bytes": { "$ref": "#/$defs/Count" }
              },
              "additionalProperties": false
            },
            "results": { "type": "array", "items": { "$ref": "#/$defs/Result" } }
          },
          "additionalProperties": false,
          "$defs": {
            "Level": { "enum": {{Words<ConformanceLevel>()}} },
            "Cause": { "enum": {{Words<UnknownCause>()}} },
            "Hash": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" },
            "Count": { "type": "integer", "minimum": 0 },
            "Counts": {
              "type": "object",
              "required": ["passed", "failed", "skipped", "unknown", "notCovered"],
              "properties": {
                "passed": { "$ref": "#/$defs/Count" },
                "failed": { "$ref": "#/$defs/Count" },
                "skipped": { "$ref": "#/$defs/Count" },
                "unknown": { "$ref": "#/$defs/Count" },
                "notCovered": { "$ref": "#/$defs/Count" }
              },
              "additionalProperties": false
            },
            "Result": {
              "type": "object",
              "required": ["id", "level", "requirement", "hash", "outcome"],
              "properties": {
                "id": { "type": "string" },
                "level": { "$ref": "#/$defs/Level" },
                "requirement": { "type": "string" },
                "hash": { "$ref": "#/$defs/Hash", "description": "Of the question and of what is expected: the same exactly where both are." },
                "outcome": { "enum": {{Words<VectorOutcome>()}} },
                "cause": { "$ref": "#/$defs/Cause" },
                "text": { "type": "string" },
                "since": { "type": "string" },
                "changed": { "type": "array", "items": { "type": "object", "required": ["in", "what"], "properties": { "in": { "type": "string" }, "what": { "type": "string" } }, "additionalProperties": false } },
                "why": { "type": "string" },
                "asked": { "type": "object" },
                "expected": { "type": "array" },
                "answered": { "type": "array" },
                "differences": { "type": "array", "items": { "$ref": "#/$defs/Difference" } },
                "furtherDifferences": { "type": "integer", "minimum": 1 },
                "sources": { "type": "array", "items": { "$ref": "#/$defs/Source" } }
              },
              "additionalProperties": false
            },
            "Difference": {
              "type": "object",
              "required": ["member", "expected", "answered"],
              "properties": {
                "subject": {
                  "type": "object",
                  "required": ["kind", "id"],
                  "properties": { "kind": { "type": "string" }, "id": { "type": "string" }, "occasion": { "type": "string" } },
                  "additionalProperties": false
                },
                "member": { "type": "string", "description": "Empty where the answer as a whole is missing, is one too many, or is none of several that are right." },
                "expected": { "type": "string" },
                "answered": { "type": ["string", "null"] }
              },
              "additionalProperties": false
            },
            "Source": {
              "type": "object",
              "required": ["document", "status", "read"],
              "properties": {
                "document": { "type": "string" },
                "clause": { "type": "string", "description": "Only where the official text was read and the number is known." },
                "status": { "enum": ["Confirmed", "Secondary", "Unconfirmed"] },
                "read": { "type": "string", "description": "What was read." }
              },
              "additionalProperties": false
            }
          }
        }
        """)!.AsObject();

    internal static string Words<T>()
        where T : struct, Enum => $"[{string.Join(", ", Enum.GetNames<T>().Select(static name => $"\"{name}\""))}]";
}
