using System.Globalization;
using System.Text.Json;
using EhchRules.Assessments;
using EhchRules.Catalogue;
using EhchRules.Cli.Output;
using EhchRules.Json;

namespace EhchRules.Cli.Timelines;

/// <summary>Writes <c>ehch-timeline/1</c>: every track with its spans, and the earliest breach of each requirement and subject.</summary>
internal static class TimelineJson
{
    private const string Format = "ehch-timeline/1";

    // What is held back before it goes to the stream, so that a timeline of any size is written in little memory.
    private const int FlushAt = 64 * 1024;

    internal static async Task WriteAsync(Stream output, Timeline timeline, CancellationToken cancellationToken)
    {
        await using (Utf8JsonWriter json = WrittenJson.Over(output))
        {
            WriteHead(json, timeline);
            json.WriteStartArray("tracks");
            foreach (TimelineTrack track in timeline.Tracks)
            {
                Write(json, track);
                if (json.BytesPending > FlushAt) await json.FlushAsync(cancellationToken);
            }

            json.WriteEndArray();
            json.WriteStartArray("earliestBreaches");
            foreach ((Requirement requirement, Subject subject) in timeline.Tracks.Select(static track => (track.Requirement, track.Subject with { Occasion = null })).Distinct())
            {
                Write(json, requirement, subject, timeline.EarliestBreach(requirement, subject.Id));
                if (json.BytesPending > FlushAt) await json.FlushAsync(cancellationToken);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            await WrittenJson.EndAsync(json, output, cancellationToken);
        }
    }

    private static void WriteHead(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("ruleSet", RuleSetVersion.Current);
        json.WriteString("ruleSetHash", RuleSetVersion.Hash);
        json.WriteString("calendar", timeline.Options.Calendar.Id);
        json.WriteString("network", timeline.Record.Network.Code.Value);
        WriteDay(json, "from", timeline.Range.From);
        WriteDay(json, "through", timeline.Range.To);
        WriteDay(json, "knownOn", timeline.Options.KnownOn);
        json.WriteString("recordHash", EhchJson.HashRecord(timeline.Record));
    }

    private static void Write(Utf8JsonWriter json, TimelineTrack track)
    {
        json.WriteStartObject();
        json.WriteString("requirement", track.Requirement.Id);
        Write(json, track.Subject);
        json.WriteStartArray("spans");
        foreach (TimelineSpan span in track.Spans)
        {
            json.WriteStartObject();
            WriteDay(json, "from", span.From);
            WriteDay(json, "through", span.Through);
            json.WriteString("outcome", Enum.GetName(span.Outcome));
            WriteWhy(json, span.Finding);
            Write(json, "start", span.Start);
            Write(json, "end", span.End);
            WriteLater(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes what changes within a span while the outcome stays: force, reason or due day.</summary>
    private static void WriteLater(Utf8JsonWriter json, TimelineSpan span)
    {
        json.WriteStartArray("later");
        for (int i = 1; i < span.Findings.Length; i++)
        {
            Finding finding = span.Findings[i];
            if (finding.Force == span.Findings[i - 1].Force && finding.DueOn == span.Findings[i - 1].DueOn && finding.Reason == span.Findings[i - 1].Reason) continue;
            json.WriteStartObject();
            WriteDay(json, "from", finding.HoldsFrom);
            WriteWhy(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWhy(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("force", Enum.GetName(finding.Force));
        json.WriteStartObject("reason");
        json.WriteString("code", finding.Reason.Code);
        json.WriteString("text", finding.Reason.Text);
        json.WriteEndObject();
        WriteDay(json, "dueOn", finding.DueOn);
    }

    private static void Write(Utf8JsonWriter json, string name, Boundary? boundary)
    {
        if (boundary is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteDay(json, "on", boundary.On);
        json.WriteStartArray("causes");
        foreach (BoundaryCause cause in boundary.Causes) json.WriteStringValue(Enum.GetName(cause));
        json.WriteEndArray();
        json.WriteString("text", boundary.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Requirement requirement, Subject subject, Breach breach)
    {
        json.WriteStartObject();
        json.WriteString("requirement", requirement.Id);
        Write(json, subject);
        switch (breach)
        {
            case BreachOnDay known:
                json.WriteString("answer", "OnDay");
                WriteDay(json, "day", known.Day);
                WriteWhy(json, known.Finding);
                break;
            case NoBreach none:
                json.WriteString("answer", "Never");
                WriteDay(json, "through", none.Through);
                break;
            case BreachNotToBeTold open:
                json.WriteString("answer", "NotToBeTold");
                WriteDay(json, "from", open.From);
                WriteDay(json, "atTheLatest", open.AtTheLatest);
                json.WriteString("outcome", Enum.GetName(open.Finding.Outcome));
                WriteWhy(json, open.Finding);
                json.WriteStartArray("missing");
                foreach (string missing in open.Finding.Missing) json.WriteStringValue(missing);
                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("kind", Enum.GetName(subject.Kind));
        json.WriteString("id", subject.Id);
        if (subject.Occasion is { } occasion) json.WriteString("occasion", occasion.ToString());
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
