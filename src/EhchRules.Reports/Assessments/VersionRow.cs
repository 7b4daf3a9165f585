using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Reports;

/// <summary>A line of what the page rests on: versions, hashes, days.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">What it says.</param>
internal sealed record VersionRow(string Name, string Value)
{
    private static readonly (string Property, string Name)[] Told =
    [
        ("ruleSet", "Rule set"), ("ruleSetHash", "Hash of the rule set"), ("calendar", "Calendar of working days"), ("calendarHash", "Hash of the calendar"), ("recordHash", "Hash of the record"),
    ];

    /// <summary>Takes them from the head of the assessment's document, so that both say the same.</summary>
    internal static IReadOnlyList<VersionRow> Of(Assessment assessment)
    {
        using MemoryStream document = new();
        EhchJson.WriteAssessmentAsync(document, assessment, static _ => false).GetAwaiter().GetResult();
        using JsonDocument head = JsonDocument.Parse(document.ToArray());
        List<VersionRow> rows = [];
        foreach ((string property, string name) in Told)
        {
            if (head.RootElement.TryGetProperty(property, out JsonElement value)) rows.Add(new(name, value.GetString() ?? string.Empty));
        }

        rows.Add(new("Day judged", Words.WithWeekday(assessment.On)));
        rows.Add(new("Texts and bank holidays", assessment.Options.KnownOn is { } known ? $"those known by {Words.Of(known)}" : "all that the rule set knows"));
        rows.Add(new("Occasions", assessment.Options.AllOccasions ? "those of earlier stays too" : "those of current stays"));
        return rows;
    }
}
