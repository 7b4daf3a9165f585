using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>The table of timelines: a row a span of days with one outcome.</summary>
internal static class TimelineTable
{
    internal static readonly AnswerColumn<(Timeline Timeline, TimelineTrack Track, TimelineSpan Span)>[] Definition =
    [
        new("network", ColumnKind.Name, static row => row.Timeline.Record.Network.Code.Value),
        new("asked_from", ColumnKind.Day, static row => row.Timeline.Range.From),
        new("asked_through", ColumnKind.Day, static row => row.Timeline.Range.To),
        new("requirement", ColumnKind.Name, static row => row.Track.Requirement.Id),
        new("title", ColumnKind.Name, static row => row.Track.Requirement.Title),
        new("topic", ColumnKind.Name, static row => row.Track.Requirement.Topic.ToString()),
        new("subject_kind", ColumnKind.Name, static row => row.Track.Requirement.Subject.ToString()),
        new("subject", ColumnKind.Text, static row => row.Track.Subject.Id),
        new("occasion", ColumnKind.Text, static row => row.Track.Subject.Occasion?.ToString(), IsRequired: false),
        new("bearer", ColumnKind.Name, static row => row.Span.Finding.Bearer.ToString()),
        new("span_from", ColumnKind.Day, static row => row.Span.From),
        new("span_through", ColumnKind.Day, static row => row.Span.Through),
        new("force", ColumnKind.Name, static row => row.Span.Finding.Force.ToString()),
        new("outcome", ColumnKind.Name, static row => row.Span.Outcome.ToString()),
        new("reason", ColumnKind.Name, static row => row.Span.Finding.Reason.Code),
        new("text", ColumnKind.Text, static row => row.Span.Finding.Reason.Text),
        new("due_on", ColumnKind.Day, static row => row.Span.Finding.DueOn, IsRequired: false),
        new("start_causes", ColumnKind.Names, static row => CausesOf(row.Span.Start)),
        new("start_text", ColumnKind.Text, static row => row.Span.Start?.Text, IsRequired: false),
        new("end_causes", ColumnKind.Names, static row => CausesOf(row.Span.End)),
        new("end_text", ColumnKind.Text, static row => row.Span.End?.Text, IsRequired: false),
        new("missing", ColumnKind.Names, static row => row.Span.Finding.Missing.ToArray()),
    ];

    private static readonly ImmutableArray<BoundaryCauses> Causes = [.. Enum.GetValues<BoundaryCauses>().Where(static cause => cause is not BoundaryCauses.None)];

    internal static IReadOnlyList<TableColumn> Columns { get; } = AnswerColumn.NamesOf(Definition);

    internal static IEnumerable<(Timeline, TimelineTrack, TimelineSpan)> RowsOf(Timeline timeline) =>
        timeline.Tracks.SelectMany(track => track.Spans.Select(span => (timeline, track, span)));

    private static string[] CausesOf(Boundary? boundary) =>
        boundary is null ? [] : [.. Causes.Where(cause => boundary.Causes.HasFlag(cause)).Select(static cause => cause.ToString())];
}
