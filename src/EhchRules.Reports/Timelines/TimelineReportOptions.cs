using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>What a report shows of a timeline.</summary>
public sealed record TimelineReportOptions
{
    /// <summary>Gets the options that show an overview of all topics.</summary>
    public static TimelineReportOptions Default { get; } = new();

    /// <summary>
    /// Gets whether each subject is shown, with every change in words and the earliest day not met. Else, by default, homes alike are shown
    /// together and residents are counted.
    /// </summary>
    public bool ShowsEachSubject { get; init; }

    /// <summary>Gets the topics to show; null, the default, means all that the timeline holds.</summary>
    public IReadOnlySet<Topic>? Topics { get; init; }
}
