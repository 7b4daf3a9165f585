using EhchRules.Catalogue;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes one timeline as text: what it shows, how to read it, then an overview or, where a requirement or a subject was asked for, all of it.</summary>
internal sealed class TimelineText
{
    private const int WidthOfRoomyPages = 80;
    private const int RoomyLabel = 24;
    private const int NarrowLabel = 20;
    private const int Indent = 2;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly TextPage page;
    private readonly Timeline timeline;
    private readonly TimelineReportOptions options;
    private readonly int label;

    internal TimelineText(TextPage page, Timeline timeline, TimelineReportOptions options)
    {
        this.page = page;
        this.timeline = timeline;
        this.options = options;
        label = page.Width < WidthOfRoomyPages ? NarrowLabel : RoomyLabel;
        Columns = new(From, To, page.Width - label);
        Tracks = options.Topics is { } topics ? [.. timeline.Tracks.Where(track => topics.Contains(track.Requirement.Topic))] : timeline.Tracks;
    }

    internal Timeline Timeline => timeline;

    /// <summary>Gets the tracks that are shown.</summary>
    internal IReadOnlyList<TimelineTrack> Tracks { get; }

    internal DateOnly From => timeline.Range.From!.Value;

    internal DateOnly To => timeline.Range.To!.Value;

    internal DayColumns Columns { get; }

    /// <summary>Writes the head, how to read the bars, and what follows.</summary>
    internal void Write()
    {
        bool isOverview = !options.ShowsEachSubject;
        WriteHead();
        if (options.Topics is { } topics) page.Write($"Shown: topic {string.Join(", ", topics.Order())}.");
        Requirement[] binding = [.. Tracks.Where(static track => track.Spans.Any(static span => span.Outcome is not Outcome.NotApplicable)).Select(static track => track.Requirement).Distinct()];
        if (binding.Length > 0) WriteKey(isOverview);
        if (isOverview) new TimelineOverview(page, this).Write(binding);
        else new TimelineDetails(page, this).Write(binding);
        string[] others = [.. Tracks.Select(static track => track.Requirement).Except(binding).Select(static requirement => requirement.Id).Distinct(StringComparer.Ordinal)];
        if (others.Length == 0) return;
        page.Blank();
        page.Write($"Not in force, or not applying to anyone, on any of these days: {string.Join(", ", others)}.");
    }

    internal void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }

    /// <summary>Writes a requirement's title with the force it has on these days.</summary>
    internal void WriteTitle(Requirement requirement, IEnumerable<TimelineTrack> tracks)
    {
        page.Blank();
        page.Write($"{requirement.Id} {requirement.Title}, {TimelineWords.Forces(tracks)}", Indent, hang: Indent, style: Heading);
    }

    internal void WriteAxis()
    {
        foreach (string line in Columns.Axis()) page.WriteAsDrawn([(new string(' ', label) + line, null)]);
    }

    /// <summary>Writes a bar behind its label.</summary>
    internal void WriteBar(string name, string bar)
    {
        string shown = name.Length > label - Indent - 1 ? $"{name[..(label - Indent - 2)]}…" : name;
        string drawn = bar.TrimEnd();
        List<(string, Style?)> pieces = [($"{new string(' ', Indent)}{shown}".PadRight(label), null)];
        for (int start = 0; start < drawn.Length;)
        {
            int end = start;
            Style style = OutcomeGlyphs.StyleOf(drawn[start]);
            while (end < drawn.Length && OutcomeGlyphs.StyleOf(drawn[end]).Equals(style)) end++;
            pieces.Add((drawn[start..end], drawn[start] == OutcomeGlyphs.Nothing ? (Style?)null : style));
            start = end;
        }

        page.WriteAsDrawn(pieces);
    }

    private void WriteHead()
    {
        NetworkRecord record = timeline.Record;
        page.Write(record.Network.Name is { } name ? $"{name} ({record.Network.Code})" : record.Network.Code.Value, style: Heading);
        page.Write($"The EHCH service from {Words.Of(From)} to {Words.Of(To)}, {Words.Count(Columns.Days, "day")}, if nothing more is recorded{Words.AsPublishedBy(timeline.Options.KnownOn)}. Rule set {EhchRuleSet.Current.Version}.");
        page.Write($"{Words.Count(record.Homes.Count, "home")} and {Words.Count(record.Residents.Count, "resident")} in the record.");
    }

    private void WriteKey(bool isOverview)
    {
        page.Blank();
        page.Write(string.Join(", ", OutcomeSigns.WorstFirst.Select(static outcome => $"{OutcomeSigns.Of(outcome)} {Words.Of(outcome)}")));
        page.Write(Columns.DaysPerColumn == 1
            ? "Each column is one day."
            : $"Each column is {Words.Count(Columns.DaysPerColumn, "day")} and shows the worst of them, in this order, so that no day that is not met is hidden.");
        if (isOverview) page.Write("Digits count those not met, on the worst day of the column. Where there are many, a line below says what one step stands for.");
    }
}
