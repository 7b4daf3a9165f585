using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>A report as its template reads it.</summary>
internal sealed class AssessmentPage
{
    private const int WarningsShown = 50;

    internal AssessmentPage(AssessmentReport report)
    {
        Assessment assessment = report.Assessment;
        AssessmentView view = new(assessment, FindingFilter.Everything);
        PageSubjects subjects = new(assessment.Record, view.Residents);
        PageLinks links = new(subjects, assessment.Findings.Where(static finding => finding.Outcome is not Outcome.NotApplicable));
        Network = subjects.Network.Name;
        Code = subjects.Network.Id;
        Head = new($"{Network}: EHCH on {Words.Of(assessment.On)}", PageAssets.Tables, PageAssets.Data, PageAssets.FindingDetails, PageAssets.Filters, PageAssets.FindingList, PageAssets.Findings, PageAssets.ChartLibrary, PageAssets.TimelineChart, PageAssets.Timeline);
        Intro = [view.Basis, view.Extent];
        Overdue = WorkRows.Of(report.Worklist, WorklistState.Overdue, subjects, links);
        Due = WorkRows.Of(report.Worklist, WorklistState.Due, subjects, links);
        DueThrough = Words.Of(report.Worklist.Through);
        Missing = [.. view.Missing.Select(static group => new MissingRow(group))];
        Tiles = TilesOf(report, view);
        Grid = new(view, subjects);
        OfNetwork = GroupedFindings.Of(view.OfNetwork, subjects.Network, links);
        Homes = [.. view.Homes.Select(home => new HomeSection(home, view, subjects, links))];
        HashSet<int> told = [.. Homes.Select(static home => home.Place)];
        Others = string.Join(", ", subjects.All.Where(subject => subject.Kind is SubjectKind.Home && !told.Contains(subject.Home)).Select(static home => home.Name));
        Questions = [.. view.Questions.Select(static group => new QuestionRow(group))];
        LeftOpen = [.. view.NotSettledByFacts.Select(static group => new QuestionRow(group))];
        OfTemporaryResidents = TemporaryOf(view);
        Measures = MeasureRows.Of(report.Measures);
        SourceRow[] sources = [.. assessment.Findings.Select(static finding => finding.Requirement).Distinct().Select(requirement => new SourceRow(requirement, assessment))];
        Sources = sources;
        Assumed = AssumedRow.Of(sources);
        Warnings = [.. assessment.Warnings.Take(WarningsShown).Select(static warning => ShownText.Of(warning.ToString()))];
        MoreWarnings = assessment.Warnings.Length > WarningsShown ? $"and {Words.Number(assessment.Warnings.Length - WarningsShown)} more" : string.Empty;
        Versions = VersionRow.Of(assessment);
        Timeline = $"{Words.Of(report.Timeline.Range.From!.Value)} to {Words.Of(report.Timeline.Range.To!.Value)}";
        Data = new AssessmentData(report, sources, subjects).Write();
    }

    public PageHead Head { get; }

    public string Network { get; }

    public string Code { get; }

    public IReadOnlyList<string> Intro { get; }

    public IReadOnlyList<Tile> Tiles { get; }

    public WorkRows Overdue { get; }

    public WorkRows Due { get; }

    public string DueThrough { get; }

    public IReadOnlyList<MissingRow> Missing { get; }

    public Grid Grid { get; }

    public IReadOnlyList<GroupedFindings> OfNetwork { get; }

    public IReadOnlyList<HomeSection> Homes { get; }

    /// <summary>Gets the names of the homes where nothing is wrong or due.</summary>
    public string Others { get; }

    public IReadOnlyList<QuestionRow> Questions { get; }

    public IReadOnlyList<QuestionRow> LeftOpen { get; }

    public string OfTemporaryResidents { get; }

    /// <summary>Gets the days that the timeline follows, in words.</summary>
    public string Timeline { get; }

    public IReadOnlyList<MeasureRows> Measures { get; }

    public IReadOnlyList<SourceRow> Sources { get; }

    public IReadOnlyList<AssumedRow> Assumed { get; }

    public IReadOnlyList<string> Warnings { get; }

    public string MoreWarnings { get; }

    public IReadOnlyList<VersionRow> Versions { get; }

    public string Licences => PageAssets.ChartLicences;

    /// <summary>Gets the data of the scripts, as JSON in which no sign has a meaning in HTML.</summary>
    public string Data { get; }

    private static List<Tile> TilesOf(AssessmentReport report, AssessmentView view)
    {
        int NotMet(Func<FindingItem, bool> is_) => view.Shown.Count(is_);
        int Of(Outcome outcome) => view.Shown.Count(item => item.Finding.Outcome == outcome);
        return
        [
            new("Overdue", Words.Number(WorkRows.CountOf(report.Worklist, WorklistState.Overdue)), "#overdue", OutcomeLook.Of(Outcome.NotMet)),
            new($"Due by {Words.Of(report.Worklist.Through)}", Words.Number(WorkRows.CountOf(report.Worklist, WorklistState.Due)), "#due", OutcomeLook.Of(Outcome.NotYetDue)),
            new("Not met by contract", Words.Number(NotMet(static item => item.IsNotMetByContract)), "#findings?outcome=NotMet&force=Contractual", OutcomeLook.Of(Outcome.NotMet)),
            new("Otherwise not met", Words.Number(NotMet(static item => item.IsOtherwiseNotMet)), "#findings?outcome=NotMet&force=InterimFlexibility,Requested,Guidance,Unverified", OutcomeLook.Of(Outcome.NotMet)),
            new("Not known", Words.Number(Of(Outcome.Undetermined)), "#missing", OutcomeLook.Of(Outcome.Undetermined)),
            new("Needs judgement", Words.Number(Of(Outcome.NeedsJudgement)), "#questions", OutcomeLook.Of(Outcome.NeedsJudgement)),
        ];
    }

    /// <summary>Says what would be not met if the duties reached temporary residents; empty where nothing would.</summary>
    internal static string TemporaryOf(AssessmentView view)
    {
        if (view.OfTemporaryResidents.Count == 0) return string.Empty;
        int residents = view.OfTemporaryResidents.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal).Count();
        return $"Do the duties apply to temporary residents? The sources do not say. If they do, these are not met for {Words.Count(residents, "temporary resident")}: "
            + $"{string.Join(", ", Words.Tally(view.OfTemporaryResidents.Select(static item => item.Requirement.Id)))}.";
    }
}

/// <summary>A number at the head of the page, with where it leads.</summary>
/// <param name="Words">What is counted.</param>
/// <param name="Count">The number.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Look">How it looks.</param>
internal sealed record Tile(string Words, string Count, string Href, OutcomeLook Look);
