using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules;

/// <summary>A longest run of days on which an outcome stands, within the days asked for.</summary>
public sealed class TimelineSpan
{
    internal TimelineSpan(DateOnly from, DateOnly through, ImmutableArray<Finding> findings, Boundary? start, Boundary? end)
    {
        From = from;
        Through = through;
        Findings = findings;
        Start = start;
        End = end;
    }

    /// <summary>Gets the first day.</summary>
    public DateOnly From { get; }

    /// <summary>Gets the last day, included.</summary>
    public DateOnly Through { get; }

    /// <summary>Gets the outcome of all its days.</summary>
    public Outcome Outcome => Findings[0].Outcome;

    /// <summary>Gets the finding of its first day.</summary>
    public Finding Finding => Findings[0];

    /// <summary>
    /// Gets the findings of its days, in order: one for each run of days on which the whole finding stands. All have the outcome; reason, due
    /// day, force or evidence differ. Each stands from the later of <see cref="From"/> and its own <see cref="Finding.HoldsFrom"/>.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Gets why it begins; null where it begins with the days asked for, and may have stood before.</summary>
    public Boundary? Start { get; }

    /// <summary>Gets why it ends; null where it ends with the days asked for, and may stand on.</summary>
    public Boundary? End { get; }

    /// <summary>Shows days and outcome on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}/{Through:yyyy-MM-dd} {Outcome}");
}

/// <summary>The course of one requirement for one subject and occasion.</summary>
public sealed class TimelineTrack
{
    internal TimelineTrack(Requirement requirement, Subject subject, ImmutableArray<TimelineSpan> spans)
    {
        Requirement = requirement;
        Subject = subject;
        Spans = spans;
    }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>Gets whom it is about, with the occasion where the duty has them.</summary>
    public Subject Subject { get; }

    /// <summary>
    /// Gets the spans, in order. Two that touch differ in outcome. Days between two of them, and days at either end that none covers, are
    /// days on which this occasion is not reported; a subject as a whole always has a finding.
    /// </summary>
    public ImmutableArray<TimelineSpan> Spans { get; }

    /// <summary>Gets the outcome on a day; null where this occasion is not reported on it, or the day was not asked for.</summary>
    /// <param name="day">The day.</param>
    public Outcome? On(DateOnly day)
    {
        foreach (TimelineSpan span in Spans)
        {
            if (span.From <= day && day <= span.Through) return span.Outcome;
        }

        return null;
    }

    /// <summary>Shows requirement, subject and number of spans on one line.</summary>
    public override string ToString() => $"{Requirement.Id} {Subject}: {Spans.Length} spans";
}
