using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules;

/// <summary>
/// The course of every requirement, subject and occasion over a range of days, if nothing more is recorded: the days on which an outcome
/// changes, and why.
/// </summary>
/// <remarks>
/// No day is sampled. Each finding says on which days it stands; the next one is made on the day after. So a timeline equals what an
/// assessment of every single day would say. Facts dated after a day are not known on it, here as anywhere: the course of past days is the
/// one seen with what was dated by then. Immutable.
/// </remarks>
public sealed class Timeline
{
    private readonly ILookup<(Requirement Requirement, string Subject), TimelineTrack> bySubject;

    internal Timeline(NetworkRecord record, DateRange range, AssessmentOptions options, ImmutableArray<TimelineTrack> tracks)
    {
        Record = record;
        Range = range;
        Options = options;
        Tracks = tracks;
        bySubject = tracks.ToLookup(static track => (track.Requirement, track.Subject.Id));
    }

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record { get; }

    /// <summary>Gets the days asked for. Both ends are there, and belong to it.</summary>
    public DateRange Range { get; }

    /// <summary>Gets what else it rests on. What is known of texts and holidays is the same for all days.</summary>
    public AssessmentOptions Options { get; }

    /// <summary>Gets the tracks, in the order of the catalogue, then of the subject's id and the occasion.</summary>
    public ImmutableArray<TimelineTrack> Tracks { get; }

    /// <summary>Gets the tracks of one requirement for one subject: one where it has no occasions, else one for each.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="subject">The network's code, or the id of a home or a resident.</param>
    /// <exception cref="ArgumentException">The timeline does not cover that requirement for such a subject.</exception>
    public IReadOnlyList<TimelineTrack> Of(Requirement requirement, string subject)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(subject);
        TimelineTrack[] tracks = [.. bySubject[(requirement, subject)]];
        return tracks.Length > 0 ? tracks : throw new ArgumentException($"The timeline holds no {requirement.Id} for \"{(requirement.Subject is SubjectKind.Resident ? NhsNumber.Mask(subject) : subject)}\".", nameof(subject));
    }

    /// <summary>Tells the first day on which a requirement is not met for a subject, on whatever occasion: on a day, never, or not to be told.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="subject">The network's code, or the id of a home or a resident.</param>
    /// <exception cref="ArgumentException">The timeline does not cover that requirement for such a subject.</exception>
    public Breach EarliestBreach(Requirement requirement, string subject)
    {
        TimelineSpan? breach = null;
        TimelineSpan? open = null;
        DateOnly? through = null;
        bool isWithoutEnd = true;
        foreach (TimelineTrack track in Of(requirement, subject))
        {
            foreach (TimelineSpan span in track.Spans)
            {
                if (span.Outcome is Outcome.NotMet) breach = Earlier(breach, span);
                if (span.Outcome is Outcome.Undetermined or Outcome.NeedsJudgement) open = Earlier(open, span);
                if (span.Through == Range.To) isWithoutEnd &= span.Findings[^1].HoldsThrough is null;
                through = Range.To;
            }
        }

        if (open is not null && (breach is null || open.From < breach.From)) return new BreachUnknown(open.From, open.Finding, breach?.From);
        if (breach is not null) return new BreachOnDay(breach.From, breach.Finding);
        return new NoBreach(isWithoutEnd ? null : through);
    }

    /// <summary>Names the network and the days, and says how many tracks there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Record.Network.Code} {Range}: {Tracks.Length} tracks");

    private static TimelineSpan Earlier(TimelineSpan? one, TimelineSpan other) => one is null || other.From < one.From ? other : one;
}
