using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Writes a bar for each requirement on the network, bars of homes alike together, and for residents how many are not met.</summary>
internal sealed class TimelineOverview(TextPage page, TimelineText pages)
{
    private const int GroupsInFull = 12;
    private const int GroupsOfMany = 5;
    private const int ChangesTold = 3;
    private const int HomesNamed = 3;
    private const int Indent = 4;

    internal void Write(IReadOnlyList<Requirement> requirements)
    {
        ILookup<Requirement, TimelineTrack> tracks = pages.Tracks.ToLookup(static track => track.Requirement);
        foreach (IGrouping<SubjectKind, Requirement> ofKind in requirements.GroupBy(static requirement => requirement.Subject).OrderBy(static group => group.Key))
        {
            pages.WriteHeading(ofKind.Key switch { SubjectKind.Network => "THE NETWORK", SubjectKind.Home => "HOMES", _ => "RESIDENTS" });
            pages.WriteAxis();
            HashSet<string> bound = [.. ofKind.SelectMany(requirement => tracks[requirement]).Where(static track => track.Spans.Any(static span => span.Outcome is not Outcome.NotApplicable)).Select(static track => track.Subject.Id)];
            string[] never = [.. ofKind.Key is SubjectKind.Home ? pages.Timeline.Record.Homes.Where(home => !bound.Contains(home.Id)).Select(static home => home.Name ?? home.Id) : []];
            if (never.Length > 0) page.Write($"Left out, because nothing applies to them on any of these days: {Words.Listed(never, HomesNamed)}.", indent: 2, hang: 2);
            foreach (Requirement requirement in ofKind)
            {
                pages.WriteTitle(requirement, tracks[requirement]);
                Subjects subjects = new(requirement, tracks[requirement].Where(track => bound.Contains(track.Subject.Id)), pages);
                if (ofKind.Key is SubjectKind.Resident) WriteCounts(subjects);
                else WriteBars(subjects);
            }
        }
    }

    private void WriteCounts(Subjects subjects)
    {
        NotMetCounts counts = subjects.Count(pages);
        if (counts.Most == 0)
        {
            string others = string.Concat(subjects.OtherOutcomes().Select(static pair => $"; {Words.Of(pair.Outcome)} on some day for {Words.Number(pair.Count)}"));
            page.Write($"Not breached for any of them on any of these days{others}.", Indent, hang: 2);
            return;
        }

        pages.WriteBar("not met", counts.Bar(pages.Columns));
        string step = counts.Step > 1 ? $" A step is {Words.Number(counts.Step)}: a 2 stands for {Words.Number(counts.Step + 1)} to {Words.Number(2 * counts.Step)}." : string.Empty;
        string many = subjects.Requirement.Subject is SubjectKind.Home ? "homes" : "residents";
        page.Write(
            $"Most at once: {Words.Number(counts.Most)} of the {Words.Number(counts.BoundThen)} {many} it applied to, on {Words.Of(counts.FirstOfMost)}; {Words.Number(counts.Last)} on the last day.{step}",
            Indent,
            hang: 2);
    }

    private void WriteBars(Subjects subjects)
    {
        IReadOnlyList<Group> groups = subjects.Groups();
        bool areMany = groups.Count > GroupsInFull;
        if (areMany) WriteCounts(subjects);
        IReadOnlyList<Group> shown = areMany ? [.. groups.Take(GroupsOfMany)] : groups;
        bool isNetwork = subjects.Requirement.Subject is SubjectKind.Network;
        foreach (Group group in shown) pages.WriteBar(isNetwork ? string.Empty : group.Label, Bar.Of(group.Course, pages.Columns));
        if (areMany)
        {
            int rest = groups.Skip(GroupsOfMany).Sum(static group => group.Names.Count);
            page.Write($"These were not met for longest; and {Words.Count(rest, "more home")} (--requirement {subjects.Requirement.Id} shows each).", Indent, hang: 2);
        }

        WriteChanges(subjects, shown, isNetwork);
    }

    private void WriteChanges(Subjects subjects, IReadOnlyList<Group> shown, bool isNetwork)
    {
        IGrouping<string, (Change Change, IReadOnlyList<string> Names)>[] changes =
        [
            .. shown
                .SelectMany(static group => group.Course.Changes().Select(change => (change, group.Names)))
                .GroupBy(static told => TimelineWords.Of(told.change), StringComparer.Ordinal)
                .OrderBy(static same => same.First().change.Boundary.On),
        ];

        // What a lead asks first: when it came to be not met, and when it ceased to be. One more line takes as much room as the line that counts it.
        IGrouping<string, (Change Change, IReadOnlyList<string> Names)>[] first = [.. changes.Where(static same => same.First().Change.IsOfNotMet)];
        if (first.Length == 0) first = changes;
        int told = first.Length == changes.Length && changes.Length <= ChangesTold + 1 ? changes.Length : Math.Min(first.Length, ChangesTold);
        foreach (IGrouping<string, (Change Change, IReadOnlyList<string> Names)> same in first.Take(told))
        {
            string[] names = [.. same.SelectMany(static told => told.Names).Distinct(StringComparer.Ordinal)];
            string whom = isNetwork || names.Length == subjects.Total ? string.Empty : Words.Listed(names, HomesNamed);
            page.Write(TimelineWords.Of(same.First().Change, whom), Indent, hang: 2);
        }

        if (changes.Length > told) page.Write($"and {Words.Count(changes.Length - told, "more change")}; --requirement {subjects.Requirement.Id} shows each, --format json lists all", Indent, hang: 2);
    }

    /// <summary>The subjects of one requirement, each with its courses.</summary>
    private sealed class Subjects
    {
        private readonly IReadOnlyList<(string Name, IReadOnlyList<Course> Courses)> courses;

        internal Subjects(Requirement requirement, IEnumerable<TimelineTrack> tracks, TimelineText pages)
        {
            Requirement = requirement;
            Dictionary<string, string?> names = requirement.Subject is SubjectKind.Home ? pages.Timeline.Record.Homes.ToDictionary(static home => home.Id, static home => home.Name, StringComparer.Ordinal) : [];
            courses = [.. tracks.GroupBy(static track => track.Subject.Id, StringComparer.Ordinal).Select(tracks => (names.GetValueOrDefault(tracks.Key) ?? TimelineWords.Name(requirement.Subject, tracks.Key), Course.Of([.. tracks])))];
        }

        internal Requirement Requirement { get; }

        internal int Total => courses.Count;

        internal NotMetCounts Count(TimelineText pages) => new(courses.Select(static subject => subject.Courses), pages.From, pages.Columns.Days);

        /// <summary>Counts the subjects for which an outcome other than met and not applicable stands on some day, the most frequent first.</summary>
        internal IEnumerable<(Outcome Outcome, int Count)> OtherOutcomes() => OutcomeSigns.WorstFirst
            .Except([Outcome.NotMet, Outcome.Met, Outcome.NotApplicable])
            .Select(outcome => (outcome, courses.Count(subject => subject.Courses.Any(course => course.Stretches.Any(stretch => stretch.Outcome == outcome)))))
            .Where(static pair => pair.Item2 > 0);

        /// <summary>Puts subjects with the same outcomes on the same days together, those first that are not met for longest.</summary>
        internal IReadOnlyList<Group> Groups() =>
        [
            .. courses
                .GroupBy(static subject => string.Join(';', subject.Courses[0].Stretches.Select(static stretch => FormattableString.Invariant($"{stretch.From.DayNumber}{stretch.Outcome}"))), StringComparer.Ordinal)
                .Select(static alike => new Group([.. alike.Select(static subject => subject.Name)], alike.First().Courses[0]))
                .OrderByDescending(static group => group.Course.Stretches.Where(static stretch => stretch.Outcome is Outcome.NotMet).Sum(static stretch => stretch.Through.DayNumber - stretch.From.DayNumber + 1))
                .ThenByDescending(static group => group.Names.Count),
        ];
    }

    /// <summary>Subjects with the same bar.</summary>
    private sealed record Group(IReadOnlyList<string> Names, Course Course)
    {
        internal string Label => Names.Count == 1 ? Names[0] : $"{Words.Number(Names.Count)} homes alike";
    }
}
