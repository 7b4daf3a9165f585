using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Writes every subject with its bars, each change in words, and the earliest day not met.</summary>
internal sealed class TimelineDetails(TextPage page, TimelineText pages)
{
    private const int SubjectsNamed = 12;
    private const int FewestNotBound = 4;
    private const int Indent = 4;

    internal void Write(IReadOnlyList<Requirement> requirements)
    {
        ILookup<Requirement, TimelineTrack> tracks = pages.Tracks.ToLookup(static track => track.Requirement);
        foreach (Requirement requirement in requirements)
        {
            pages.WriteTitle(requirement, tracks[requirement]);
            pages.WriteAxis();
            Subject[] subjects = [.. tracks[requirement].GroupBy(static track => track.Subject.Id, StringComparer.Ordinal).Select(ofOne => Of(requirement, ofOne))];
            Subject[] never = [.. subjects.Where(static subject => subject.Courses.All(static course => course.NeverBinds))];
            if (never.Length < FewestNotBound) never = [];
            foreach (IGrouping<string?, Subject> alike in subjects.Except(never).GroupBy(static subject => subject.Throughout, StringComparer.Ordinal).Where(static alike => alike.Key is not null))
            {
                Write(requirement, alike.First(), Words.Listed([.. alike.Select(static subject => subject.Name)], SubjectsNamed));
            }

            foreach (Subject subject in subjects.Except(never).Where(static subject => subject.Throughout is null)) Write(requirement, subject, subject.Name);
            if (never.Length == 0) continue;
            page.Blank();
            page.Write($"It does not apply to {Words.Count(never.Length, "other")} on any of these days: {Words.Listed([.. never.Select(static subject => subject.Name)], SubjectsNamed)}.", indent: 2, hang: 2);
        }
    }

    private Subject Of(Requirement requirement, IGrouping<string, TimelineTrack> tracks)
    {
        IReadOnlyList<Course> courses = Course.Of([.. tracks]);

        // On the days of an occasion nothing is found without one; where a subject has occasions, the rest says no more than that.
        Course[] told = courses.Count > 1 && courses[0] is { Occasion: null, NeverBinds: true } ? [.. courses.Skip(1)] : [.. courses];
        string? name = requirement.Subject is SubjectKind.Home ? pages.Timeline.Record.Homes.First(home => home.Id == tracks.Key).Name : null;
        return new(tracks.Key, TimelineWords.Name(requirement.Subject, tracks.Key, name), told);
    }

    private void Write(Requirement requirement, Subject subject, string names)
    {
        page.Blank();
        page.Write(names, indent: 2, hang: 2);
        foreach (Course course in subject.Courses)
        {
            pages.WriteBar(course.Occasion?.ToString() ?? string.Empty, Bar.Of(course, pages.Columns));
            Stretch first = course.Stretches[0];
            if (first.Start is null && first.From == pages.From) page.Write($"{Words.Of(first.From)}, the first day shown: {Words.Of(first.Outcome)}. {first.Finding.Reason.Text}", Indent, hang: 2);
            foreach (Change change in course.Changes()) page.Write($"{TimelineWords.Of(change)} {change.To?.Reason.Text}", Indent, hang: 2);
        }

        page.Write(TimelineWords.Of(pages.Timeline.EarliestBreach(requirement, subject.Id), pages.From), Indent, hang: 2);
    }

    /// <summary>A subject and its bars.</summary>
    private sealed record Subject(string Id, string Name, IReadOnlyList<Course> Courses)
    {
        /// <summary>Gets what stands on all days without a change, with the reason; null where something changes.</summary>
        internal string? Throughout => Courses is [{ Stretches: [{ Start: null, End: null } only] }] ? only.Finding.Reason.ToString() : null;
    }
}
