using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>Follows one requirement through a small record.</summary>
internal static class Follow
{
    internal static Timeline Of(string requirement, string range, NetworkRecord record, AssessmentOptions? options = null) =>
        EhchRuleSet.Current.Timeline(record, Range(range), options, one => one.Id == requirement);

    internal static TimelineTrack Single(string requirement, string range, NetworkRecord record, AssessmentOptions? options = null) =>
        Assert.Single(Of(requirement, range, record, options).Tracks);

    /// <summary>Finds the track of an occasion by its label; an empty label stands for the track without one.</summary>
    internal static TimelineTrack Track(this Timeline timeline, string occasion) =>
        Assert.Single(timeline.Tracks, track => (track.Subject.Occasion?.ToString() ?? string.Empty) == occasion);

    /// <summary>Writes spans as <c>2020-10-01/2020-10-12 NotYetDue</c>.</summary>
    internal static IEnumerable<string> Lines(this TimelineTrack track) => track.Spans.Select(static span => span.ToString());

    /// <summary>Writes where spans begin: day, causes and words.</summary>
    internal static IEnumerable<string> Boundaries(this TimelineTrack track) => track.Spans.Skip(1).Select(static span => Of(span.Start));

    internal static string Of(Boundary? boundary) => boundary is null ? "none" : $"{boundary.Causes.ToString().Replace(", ", "+", StringComparison.Ordinal)} {boundary}";
}
