namespace EhchRules.Reports;

/// <summary>A timeline for people: bars of days, and changes in words.</summary>
public sealed class TimelineReport : TextReport
{
    private readonly TimelineReportOptions options;

    internal TimelineReport(Timeline timeline, TimelineReportOptions options)
    {
        Timeline = timeline;
        this.options = options;
    }

    /// <summary>Gets the timeline.</summary>
    public Timeline Timeline { get; }

    internal override void Write(TextPage page) => new TimelineText(page, Timeline, options).Write();
}
