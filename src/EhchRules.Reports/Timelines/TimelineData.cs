using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A timeline as the chart reads it: bars for what is asked of the network and of homes, and for residents how many are how on each day.</summary>
internal sealed class TimelineData(Timeline timeline, DateOnly on, IReadOnlyDictionary<string, int> requirements, PageSubjects subjects, DataStrings strings)
{
    /// <summary>The most changes of residents that a page tells; more would be no page that opens at once.</summary>
    private const int MostChanges = 20_000;

    private int changesLeft = MostChanges;

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("timeline");
        json.WriteNumber("from", timeline.Range.From!.Value.DayNumber - on.DayNumber);
        json.WriteNumber("through", timeline.Range.To!.Value.DayNumber - on.DayNumber);
        ILookup<SubjectKind, IGrouping<Requirement, TimelineTrack>> ofKind = timeline.Tracks
            .GroupBy(static track => track.Requirement)
            .Where(static tracks => tracks.Any(static track => track.Spans.Any(static span => span.Outcome is not Outcome.NotApplicable)))
            .ToLookup(static tracks => tracks.Key.Subject);
        json.WriteStartArray("bars");
        foreach (IGrouping<Requirement, TimelineTrack> tracks in ofKind[SubjectKind.Network].Concat(ofKind[SubjectKind.Home])) WriteBars(json, tracks);
        json.WriteEndArray();
        json.WriteStartArray("counts");
        foreach (IGrouping<Requirement, TimelineTrack> tracks in ofKind[SubjectKind.Resident]) WriteCounts(json, tracks);
        json.WriteEndArray();
        json.WriteBoolean("isCut", changesLeft == 0);
        json.WriteEndObject();
    }

    private void WriteBars(Utf8JsonWriter json, IGrouping<Requirement, TimelineTrack> tracks)
    {
        json.WriteStartObject();
        json.WriteNumber("requirement", requirements[tracks.Key.Id]);
        json.WriteStartArray("rows");
        foreach (Course course in tracks.GroupBy(static track => track.Subject.Id).SelectMany(static ofSubject => Course.Of([.. ofSubject])).Where(static course => !course.NeverBinds))
        {
            json.WriteStartArray();
            json.WriteNumberValue(subjects.PlaceOf(course.Subject.Kind, course.Subject.Id));
            json.WriteNumberValue(course.Occasion is { } occasion ? strings.PlaceOf(occasion.ToString()) : -1);
            foreach (Stretch stretch in course.Stretches)
            {
                json.WriteNumberValue(stretch.From.DayNumber - on.DayNumber);
                json.WriteNumberValue(stretch.Through.DayNumber - on.DayNumber);
                json.WriteNumberValue((int)stretch.Outcome);
                json.WriteNumberValue(strings.PlaceOf(ShownText.Of(stretch.Finding.Reason.Text)));
                json.WriteNumberValue(PlaceOf(stretch.Start));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCounts(Utf8JsonWriter json, IGrouping<Requirement, TimelineTrack> tracks)
    {
        json.WriteStartObject();
        json.WriteNumber("requirement", requirements[tracks.Key.Id]);
        ResidentCounts counts = new(tracks, timeline.Range);
        json.WriteStartArray("steps");
        foreach (Outcome outcome in OutcomeSigns.WorstFirst) WriteSteps(json, outcome, counts.Of(outcome));
        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach ((Subject subject, Occasion? occasion, Change change) in Changes(tracks).Take(changesLeft))
        {
            changesLeft--;
            json.WriteStartArray();
            json.WriteNumberValue(change.Boundary.On.DayNumber - on.DayNumber);
            json.WriteNumberValue(subjects.PlaceOf(subject.Kind, subject.Id));
            json.WriteNumberValue(occasion is { } known ? strings.PlaceOf(known.ToString()) : -1);
            json.WriteNumberValue(change.From is { } from ? (int)from : -1);
            json.WriteNumberValue(change.To is { } to ? (int)to.Outcome : -1);
            json.WriteNumberValue(PlaceOf(change.Boundary));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSteps(Utf8JsonWriter json, Outcome outcome, IReadOnlyList<(DateOnly From, int Count)> steps)
    {
        if (outcome is Outcome.NotApplicable || steps.All(static step => step.Count == 0)) return;
        json.WriteStartArray();
        json.WriteNumberValue((int)outcome);
        foreach ((DateOnly from, int count) in steps)
        {
            json.WriteNumberValue(from.DayNumber - on.DayNumber);
            json.WriteNumberValue(count);
        }

        json.WriteEndArray();
    }

    /// <summary>Lists the changes to and from not met, in order of day.</summary>
    private static IEnumerable<(Subject Subject, Occasion? Occasion, Change Change)> Changes(IEnumerable<TimelineTrack> tracks) => tracks
        .GroupBy(static track => track.Subject.Id)
        .SelectMany(static ofSubject => Course.Of([.. ofSubject]))
        .SelectMany(static course => course.Changes().Where(static change => change.IsOfNotMet).Select(change => (course.Subject, course.Occasion, change)))
        .OrderBy(static told => told.change.Boundary.On);

    private int PlaceOf(Boundary? boundary) => boundary is null ? -1 : strings.PlaceOf(ShownText.Of(boundary.Text));
}
