using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>Writes timelines, byte for byte the same for the same timeline, and a piece at a time.</summary>
internal static class TimelineWriter
{
    internal const string Format = "ehch-timeline/1";

    private static readonly JsonTypeInfo<TimelineDocument> OnOneLine = Written(indented: false);
    private static readonly JsonTypeInfo<TimelineDocument> OverManyLines = Written(indented: true);

    internal static Task WriteAsync(Stream stream, Timeline timeline, bool indented, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, Of(timeline), indented ? OverManyLines : OnOneLine, cancellationToken);

    private static JsonTypeInfo<TimelineDocument> Written(bool indented)
    {
        JsonWriterOptions writing = EhchJson.WriterOptions(indented);
        JsonSerializerOptions options = new(TimelineJsonContext.Default.Options) { Encoder = writing.Encoder, WriteIndented = writing.Indented, NewLine = writing.NewLine };
        return new TimelineJsonContext(options).TimelineDocument;
    }

    private static TimelineDocument Of(Timeline timeline) => new(
        Format,
        RuleSetVersion.Current,
        CatalogueJson.Current.RuleSetHash,
        timeline.Options.Calendar.Id,
        timeline.Record.Network.Code.Value,
        timeline.Range.From!.Value,
        timeline.Range.To!.Value,
        timeline.Options.KnownOn,
        EhchJson.HashRecord(timeline.Record),
        timeline.Tracks.Select(static track => new TrackDocument(track.Requirement.Id, Of(track.Subject), [.. track.Spans.Select(Of)])),
        timeline.Tracks
            .Select(static track => (track.Requirement, Subject: track.Subject with { Occasion = null }))
            .Distinct()
            .Select(asked => Of(asked.Requirement, asked.Subject, timeline.EarliestBreach(asked.Requirement, asked.Subject.Id))));

    private static SpanDocument Of(TimelineSpan span) => new(
        span.From,
        span.Through,
        span.Outcome,
        span.Finding.Force,
        SentenceDocument.Of(span.Finding),
        span.Finding.DueOn,
        Of(span.Start),
        Of(span.End),
        [.. span.Findings.Zip(span.Findings.Skip(1)).Where(static pair => SaysOtherThan(pair.First, pair.Second)).Select(static pair => LaterOf(pair.Second))]);

    private static bool SaysOtherThan(Finding before, Finding after) => before.Force != after.Force || before.DueOn != after.DueOn || before.Reason != after.Reason;

    private static LaterDocument LaterOf(Finding finding) => new(finding.HoldsFrom, finding.Force, SentenceDocument.Of(finding), finding.DueOn);

    private static BoundaryDocument? Of(Boundary? boundary) => boundary is null ? null : new(boundary.On, boundary.Causes, boundary.Text);

    private static BreachDocument Of(Requirement requirement, Subject subject, Breach breach) => breach switch
    {
        BreachOnDay known => new BreachOnDayDocument(requirement.Id, Of(subject), known.Day, known.Finding.Force, SentenceDocument.Of(known.Finding), known.Finding.DueOn),
        BreachNotToBeTold open => new BreachNotToBeToldDocument(
            requirement.Id,
            Of(subject),
            open.From,
            open.AtTheLatest,
            open.Finding.Outcome,
            open.Finding.Force,
            SentenceDocument.Of(open.Finding),
            open.Finding.DueOn,
            open.Finding.Missing),
        NoBreach none => new NoBreachDocument(requirement.Id, Of(subject), none.Through),
        _ => throw new InvalidOperationException($"{breach.GetType().Name} has no document."),
    };

    private static SubjectDocument Of(Subject subject) => new(subject.Kind, subject.Id, subject.Occasion?.ToString());
}
