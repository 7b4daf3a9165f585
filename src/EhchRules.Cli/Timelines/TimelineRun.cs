using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Runs;
using EhchRules.Json;

namespace EhchRules.Cli.Timelines;

/// <summary>One run of <c>ehch timeline</c>: reads, follows and writes record by record, in memory for one of them.</summary>
internal sealed class TimelineRun : RecordRun<Timeline>
{
    private AssessmentOptions options = AssessmentOptions.Default;

    internal required IReadOnlyList<string> Files { get; init; }

    internal required DateRange Range { get; init; }

    /// <summary>Gets the requirements asked for; null means all.</summary>
    internal IReadOnlyList<Requirement>? Requirements { get; init; }

    /// <summary>Gets the subjects asked for; null means all.</summary>
    internal AskedSubjects? Subjects { get; init; }

    /// <summary>Gets the topics asked for; null means all.</summary>
    internal IReadOnlySet<Topic>? Topics { get; init; }

    internal DateOnly? KnownOn { get; init; }

    internal WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.EnglandAndWales;

    internal DocumentFormat Format { get; init; }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> RecordFiles => Files;

    /// <inheritdoc/>
    protected override DateOnly? JudgedThrough => Range.To;

    /// <inheritdoc/>
    protected override string Doing => "Following";

    /// <inheritdoc/>
    protected override Report<Timeline> ReportTo(ReportOutput output) => Format is DocumentFormat.Json
        ? new JsonDocuments<Timeline>(output.Stream, static (stream, timeline, cancelled) => EhchJson.WriteTimelineAsync(stream, timeline, indented: false, cancelled))
        : new TextReports<Timeline>(output.Stream, TextStyle.For(Terminal, isFile: output.IsFile), ReportOf);

    /// <inheritdoc/>
    protected override Action<RecordReading>? Surveying => Subjects is { } subjects ? subjects.LookIn : null;

    /// <inheritdoc/>
    protected override void Begin(AlignmentRegister? register)
    {
        Subjects?.Check();
        options = new() { KnownOn = KnownOn, Calendar = Calendar, Register = register };
    }

    /// <inheritdoc/>
    protected override Timeline? Make(NetworkRecord record)
    {
        Timeline timeline = EhchRuleSet.Current.Timeline(
            record, Range, options, Requirements is null && Topics is null ? null : IsShown, Subjects is null ? null : Subjects.Contains);

        // Of many networks, those that hold none of the subjects are left out.
        return timeline.Tracks.IsEmpty && Subjects is not null ? null : timeline;
    }

    private TimelineReport ReportOf(Timeline timeline) =>
        EhchRuleSet.Current.Report(timeline, new() { ShowsEachSubject = Requirements is not null || Subjects is not null, Topics = Topics });

    private bool IsShown(Requirement requirement) => Requirements?.Contains(requirement) is not false && Topics?.Contains(requirement.Topic) is not false;
}
