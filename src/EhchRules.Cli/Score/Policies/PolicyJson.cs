using System.Text.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Policies;

/// <summary>Writes a policy as it stands in a policy file (<c>ehch-policy/1</c>).</summary>
internal static class PolicyJson
{
    internal const string Format = "ehch-policy/1";

    internal static void Write(Utf8JsonWriter json, ResponsePolicy policy)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("name", policy.Name);
        json.WriteString("version", policy.Version);
        json.WriteString("owner", policy.Owner);
        json.WriteString("setting", policy.Setting);
        json.WriteString("licence_note", policy.LicenceNote);
        json.WriteString("note", policy.Note);
        json.WriteBoolean("is_read_against_usual", policy.IsReadAgainstUsual);
        json.WriteBoolean("unaltered_official_content", policy.UnalteredOfficialContent);
        json.WriteStartArray("rows");
        foreach (ResponseRow row in policy.Rows) Write(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResponseRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("from", row.From);
        json.WriteNumber("through", row.Through);
        if (row.SingleParameterThree is { } three) json.WriteBoolean("single_parameter_three", three);
        else json.WriteNull("single_parameter_three");
        json.WriteString("monitoring", row.Monitoring.Kind.ToString());
        WriteMinutes(json, "shortest_minutes", row.Monitoring.Shortest);
        WriteMinutes(json, "longest_minutes", row.Monitoring.Longest);
        json.WriteString("monitoring_status", row.MonitoringStatus.ToString());
        json.WriteString("response", row.Response);
        json.WriteString("why_not_sourced", row.WhyNotSourced);
        json.WriteString("response_status", row.ResponseStatus.ToString());
        json.WritePropertyName("source");
        Write(json, row.Source);
        json.WriteString("note", row.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScoringSource source)
    {
        json.WriteStartObject();
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        if (source.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteString("read", source.Read);
        json.WriteString("status", source.Status.ToString());
        json.WriteEndObject();
    }

    private static void WriteMinutes(Utf8JsonWriter json, string name, TimeSpan? interval)
    {
        if (interval is { } known) json.WriteNumber(name, known.Ticks / TimeSpan.TicksPerMinute);
        else json.WriteNull(name);
    }
}
