using System.Text.Json.Nodes;
using EhchRules.Catalogue;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>The schema of an assessment, which this library writes and does not read.</summary>
internal static class AssessmentSchema
{
    internal static JsonObject Make() => JsonNode.Parse($$"""
        {
          "$schema": "{{SchemaText.Draft}}",
          "$id": "urn:ehch-rules:ehch-assessment:1",
          "title": "ehch-assessment/1: what was concluded about each requirement, for each subject, on one day",
          "type": "object",
          "required": ["format", "ruleSet", "ruleSetHash", "calendar", "network", "on", "knownOn", "recordHash", "requirements", "findings", "warnings", "summary"],
          "properties": {
            "format": { "const": "ehch-assessment/1" },
            "ruleSet": { "type": "string" },
            "ruleSetHash": {{SchemaText.Hash}},
            "calendar": { "type": "string" },
            "calendarHash": {{SchemaText.Hash}},
            "network": { "type": "string", "pattern": "^U[0-9]{5}$" },
            "on": {{SchemaText.Day}},
            "knownOn": {{SchemaText.DayOrNull}},
            "occasions": { "const": "{{AssessmentWriter.AllOccasions}}" },
            "recordHash": {{SchemaText.Hash}},
            "requirements": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Requirement" } },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/Finding" } },
            "{{AssessmentWriter.OmittedFindings}}": { "type": "integer", "minimum": 1 },
            "warnings": { "type": "array", "items": { "$ref": "#/$defs/Warning" } },
            "summary": { "type": "array", "items": { "$ref": "#/$defs/TopicSummary" } }
          },
          "additionalProperties": false,
          "$defs": {
            "Citation": {
              "type": "object",
              "required": ["document", "clause", "status", "source"],
              "properties": {
                "document": { "type": "string" },
                "clause": { "type": ["string", "null"] },
                "status": {{SchemaText.OneOf<CitationStatus>()}},
                "source": { "type": "string" }
              },
              "additionalProperties": false
            },
            "Evidence": {
              "type": "object",
              "required": ["path", "value"],
              "properties": {
                "path": { "type": "string" },
                "value": { "type": ["string", "number", "boolean", "null"] }
              },
              "additionalProperties": false
            },
            "Finding": {
              "type": "object",
              "required": ["requirement", "subject", "bearer", "force", "outcome", "reason", "dueOn", "holdsFrom", "holdsThrough", "missing", "evidence"],
              "properties": {
                "requirement": { "type": "string" },
                "subject": { "$ref": "#/$defs/Subject" },
                "bearer": {{SchemaText.OneOf<Bearer>()}},
                "force": {{SchemaText.OneOf<Force>()}},
                "outcome": {{SchemaText.OneOf<Outcome>()}},
                "reason": { "$ref": "#/$defs/Reason" },
                "dueOn": {{SchemaText.DayOrNull}},
                "holdsFrom": {{SchemaText.DayOrNull}},
                "holdsThrough": {{SchemaText.DayOrNull}},
                "missing": {{SchemaText.Texts}},
                "evidence": { "type": "array", "items": { "$ref": "#/$defs/Evidence" } }
              },
              "additionalProperties": false
            },
            "Reason": {
              "type": "object",
              "required": ["code", "text", "conditions"],
              "properties": {
                "code": { "type": "string" },
                "text": { "type": "string" },
                "conditions": {{SchemaText.Texts}}
              },
              "additionalProperties": false
            },
            "Requirement": {
              "type": "object",
              "required": ["title", "topic", "citations", "assumptions"],
              "properties": {
                "title": { "type": "string" },
                "topic": {{SchemaText.OneOf<Topic>()}},
                "citations": { "type": "array", "items": { "$ref": "#/$defs/Citation" } },
                "assumptions": {{SchemaText.Texts}}
              },
              "additionalProperties": false
            },
            "Subject": {{SubjectSchema.Text}},
            "TopicSummary": {
              "type": "object",
              "required": ["topic", "{{string.Join("\", \"", EnumNames<Outcome>.All)}}"],
              "properties": {
                "topic": {{SchemaText.OneOf<Topic>()}},
                {{string.Join(", ", EnumNames<Outcome>.All.Select(outcome => $$"""  "{{outcome}}": { "type": "integer", "minimum": 0 } """.Trim()))}}
              },
              "additionalProperties": false
            },
            "Warning": {
              "type": "object",
              "required": ["path", "text"],
              "properties": {
                "path": { "type": "string" },
                "text": { "type": "string" }
              },
              "additionalProperties": false
            }
          }
        }
        """)!.AsObject();
}

/// <summary>The schema of what a finding is about, which vectors name too.</summary>
internal static class SubjectSchema
{
    internal static string Text { get; } = $$"""
        {
          "type": "object",
          "required": ["kind", "id"],
          "properties": {
            "kind": {{SchemaText.OneOf<SubjectKind>()}},
            "id": { "type": "string", "pattern": "\\S" },
            "occasion": { "type": ["string", "null"] }
          },
          "additionalProperties": false
        }
        """;
}
