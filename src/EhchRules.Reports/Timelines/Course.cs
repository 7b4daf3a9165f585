using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A run of days with one outcome, of a bar in which weeks are joined.</summary>
/// <param name="From">The first day.</param>
/// <param name="Through">The last day, included.</param>
/// <param name="Finding">What is found on the first day.</param>
/// <param name="Start">Why it begins; null where it begins with the days asked for.</param>
/// <param name="End">Why it ends; null where it ends with the days asked for.</param>
internal sealed record Stretch(DateOnly From, DateOnly Through, Finding Finding, Boundary? Start, Boundary? End)
{
    internal Outcome Outcome => Finding.Outcome;
}

/// <summary>What one bar shows: a requirement for a subject, its weeks joined, or for one occasion of it.</summary>
internal sealed class Course
{
    private Course(TimelineTrack any, Occasion? occasion, IReadOnlyList<Stretch> stretches)
    {
        Subject = any.Subject;
        Occasion = occasion;
        Stretches = stretches;
    }

    /// <summary>Gets whom it is about.</summary>
    internal Subject Subject { get; }

    /// <summary>Gets the occasion; null where the duty has none, and for weeks, which are joined.</summary>
    internal Occasion? Occasion { get; }

    /// <summary>Gets the runs of days, in order. Two that touch differ in outcome.</summary>
    internal IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Gets whether the duty binds on no day of it.</summary>
    internal bool NeverBinds => Stretches.All(static stretch => stretch.Outcome is Outcome.NotApplicable);

    /// <summary>Makes the courses of one requirement for one subject: that without occasion or of the weeks first, then each occasion.</summary>
    internal static IReadOnlyList<Course> Of(IReadOnlyList<TimelineTrack> tracks)
    {
        List<Course> courses = [];
        TimelineTrack[] joined = [.. tracks.Where(static track => track.Subject.Occasion is null or { Kind: OccasionKind.Week })];
        if (joined.Length > 0) courses.Add(new(joined[0], null, Join(joined.SelectMany(static track => track.Spans).OrderBy(static span => span.From))));
        foreach (TimelineTrack track in tracks.Except(joined)) courses.Add(new(track, track.Subject.Occasion, Join(track.Spans)));
        return courses;
    }

    private static List<Stretch> Join(IEnumerable<TimelineSpan> spans)
    {
        List<Stretch> stretches = [];
        foreach (TimelineSpan span in spans)
        {
            bool goesOn = stretches.Count > 0 && stretches[^1].Through.AddDays(1) == span.From && stretches[^1].Outcome == span.Outcome;
            if (goesOn) stretches[^1] = stretches[^1] with { Through = span.Through, End = span.End };
            else stretches.Add(new(span.From, span.Through, span.Finding, span.Start, span.End));
        }

        return stretches;
    }

    /// <summary>Lists where the outcome changes within the days asked for, in order.</summary>
    internal IEnumerable<Change> Changes()
    {
        for (int i = 0; i < Stretches.Count; i++)
        {
            Stretch stretch = Stretches[i];
            Stretch? before = i > 0 && Stretches[i - 1].Through.AddDays(1) == stretch.From ? Stretches[i - 1] : null;
            Stretch? after = i + 1 < Stretches.Count && stretch.Through.AddDays(1) == Stretches[i + 1].From ? Stretches[i + 1] : null;
            if ((stretch.Start ?? before?.End) is { } start) yield return new(start, before?.Outcome, stretch.Finding);
            if (after is null && stretch.End is { } end) yield return new(end, stretch.Outcome, null);
        }
    }
}

/// <summary>Where a bar changes.</summary>
/// <param name="Boundary">The day and why.</param>
/// <param name="From">The outcome before; null where the occasion comes up.</param>
/// <param name="To">What is found from the day on; null where the occasion is no longer asked about.</param>
internal sealed record Change(Boundary Boundary, Outcome? From, Finding? To)
{
    /// <summary>Gets whether it comes to be not met, or ceases to be.</summary>
    internal bool IsOfNotMet => From is Outcome.NotMet || To?.Outcome is Outcome.NotMet;
}
