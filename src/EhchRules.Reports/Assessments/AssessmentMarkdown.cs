using EhchRules.Catalogue;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>Writes a report for a comment on a pull request, within the 65,536 characters that such a comment may have.</summary>
internal sealed class AssessmentMarkdown
{
    /// <summary>How many bytes of UTF-8 the whole has at most.</summary>
    internal const int Longest = 60_000;

    /// <summary>How many bytes some parts may have; what is not met may have the rest.</summary>
    private const int AdviceLength = 7_000;
    private const int DueLength = 9_000;
    private const int QuestionsLength = 7_000;
    private const int MissingLength = 6_000;

    /// <summary>Room for the words that say what was left out.</summary>
    private const int ForCounts = 300;

    /// <summary>From how many lines on a part is folded.</summary>
    private const int ManyLines = 12;
    private const int ResidentsNamed = 8;

    private static readonly (string Heading, Func<FindingItem, bool> Counts)[] Columns =
    [
        ("Not met by contract", static item => item.IsNotMetByContract),
        ("Otherwise not met", static item => item.IsOtherwiseNotMet),
        ("Not known", static item => item.Finding.Outcome is Outcome.Undetermined),
        ("Needs judgement", static item => item.Finding.Outcome is Outcome.NeedsJudgement),
        ("Done late", static item => item.Finding.Outcome is Outcome.MetLate),
        ("Not yet due", static item => item.Finding.Outcome is Outcome.NotYetDue),
        ("Met", static item => item.Finding.Outcome is Outcome.Met),
    ];

    private readonly AssessmentReport report;
    private readonly Assessment assessment;
    private readonly AssessmentView view;
    private MarkdownPage page = new();

    internal AssessmentMarkdown(AssessmentReport report)
    {
        this.report = report;
        assessment = report.Assessment;
        view = new(assessment, FindingFilter.Everything);
    }

    internal string Write()
    {
        FindingItem[] notMet = [.. view.Shown.Where(static item => item.Finding.Outcome is Outcome.NotMet)];

        // What comes last is written first, since what is not met may have all that it leaves.
        new MarkdownFindings(page, assessment).WriteAdvice([.. notMet.Where(static item => item.IsAdviceNotMet)], AdviceLength);
        WriteDue();
        WriteQuestions();
        WriteMissing();
        WriteVersions();
        MarkdownPage rest = page;

        page = new();
        WriteHead();
        WriteTotals();
        new MarkdownFindings(page, assessment).Write("Not met", view, [.. notMet.Where(static item => !item.IsAdviceNotMet)], Longest - rest.Bytes - ForCounts);
        return $"{page}\n{rest}";
    }

    private void WriteHead()
    {
        PrimaryCareNetwork network = assessment.Record.Network;
        string name = network.Name is { } known ? $"{MarkdownText.Name(known)} ({network.Code})" : network.Code.Value;
        page.Line($"## {name}: the EHCH service on {Words.WithWeekday(assessment.On)}");
        page.Line();
        page.Line($"Rule set {EhchRuleSet.Current.Version}{Words.AsPublishedBy(assessment.Options.KnownOn)}. {view.Extent}");
        page.Line();
        page.Line($"**{Words.Number(WorkRows.CountOf(report.Worklist, WorklistState.Overdue))} overdue, "
            + $"{Words.Number(WorkRows.CountOf(report.Worklist, WorklistState.Due))} due by {Words.Of(report.Worklist.Through)}.**");
    }

    private void WriteTotals()
    {
        page.Line();
        page.Line($"| Topic | {string.Join(" | ", Columns.Select(static column => column.Heading))} |");
        page.Line($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", Columns.Length))}");
        foreach (IGrouping<Topic, FindingItem> topic in view.Shown.GroupBy(static item => item.Requirement.Topic).OrderBy(static topic => topic.Key))
        {
            if (topic.Any(static item => item.Finding.Outcome is not Outcome.NotApplicable)) Total(Words.Of(topic.Key), [.. topic]);
        }

        Total("**All**", view.Shown);
    }

    private void Total(string name, IReadOnlyList<FindingItem> items) =>
        page.Line($"| {name} | {string.Join(" | ", Columns.Select(column => Words.Number(items.Count(column.Counts))))} |");

    private void WriteDue()
    {
        (string Where, WorklistGroup Group)[] groups =
        [
            .. WorkRows.GroupsOf(report.Worklist, WorklistState.Due)
                .Select(static pair => (pair.Home is { } home ? MarkdownText.Name(home.Name ?? home.Id) : "The network", pair.Group))
                .OrderBy(static pair => pair.Group.First.By),
        ];
        page.Heading($"### Due by {Words.Of(report.Worklist.Through)} ({Words.Number(WorkRows.CountOf(report.Worklist, WorklistState.Due))})");
        if (groups.Length == 0)
        {
            page.Line("Nothing.");
            return;
        }

        page.Line("If nothing more is recorded.");
        WithinFold(groups.Length, "By day", () =>
            LeftOut(page.AddWithin(groups, static pair => [LineOf(pair)], page.Bytes + DueLength).Sum(static pair => pair.Group.Items.Count)));
    }

    private static string LineOf((string Where, WorklistGroup Group) due)
    {
        string who = due.Group.Residents.Count > 0 ? $": {Words.Listed([.. due.Group.Residents.Select(MarkdownText.Id)], ResidentsNamed)}" : string.Empty;
        string force = due.Group.First.Finding.Force is Force.Contractual ? string.Empty : $" ({Words.Of(due.Group.First.Finding.Force)})";
        return $"- {Words.Of(due.Group.First.By!.Value)}, {due.Where}: **{due.Group.Requirement.Id}** {due.Group.Requirement.Title}{force}{who}";
    }

    private void WriteQuestions()
    {
        FindingGroup[] questions = [.. view.Questions, .. view.NotSettledByFacts];
        string temporary = AssessmentPage.TemporaryOf(view);
        int count = view.Shown.Count(static item => item.Finding.Outcome is Outcome.NeedsJudgement);
        if (questions.Length == 0 && temporary.Length == 0) return;
        page.Heading($"### Questions that only people can answer ({Words.Number(count)})");
        if (temporary.Length > 0) page.Line(MarkdownText.Sentence(temporary));
        WithinFold(questions.Length, Words.Count(questions.Length, "question"), () =>
            LeftOut(page.AddWithin(questions, LinesOf, page.Bytes + QuestionsLength).Sum(static group => group.Items.Count)));
    }

    private static string[] LinesOf(FindingGroup group)
    {
        Saying most = group.Sayings().MaxBy(static saying => saying.Items.Count)!;
        string open = group.Items[0].Finding.Outcome is Outcome.Undetermined ? " (left open by the sources)" : string.Empty;
        string example = group.Sayings().Count == 1 ? string.Empty : $"For example, {MarkdownText.Id(most.Subjects()[0])}: ";
        return [$"- **{group.Requirement.Id}** {group.Requirement.Title}, {group.Reach()}{open}. {example}{MarkdownText.Sentence(most.Sentence)}"];
    }

    private void WriteMissing()
    {
        if (view.Missing.Count == 0) return;
        int findings = view.Shown.Count(static item => item.Finding is { Outcome: Outcome.Undetermined, Missing.IsEmpty: false });
        page.Heading($"### Not known: information missing from the record ({Words.Number(findings)})");
        WithinFold(view.Missing.Count, Words.Count(view.Missing.Count, "kind of fact", "kinds of facts"), () =>
        {
            page.Line("| Findings | The record does not say | Of | What turns on it |");
            page.Line("| ---: | --- | --- | --- |");
            IReadOnlyList<MissingFactGroup> more = page.AddWithin(view.Missing, static group => [RowOf(new MissingRow(group))], page.Bytes + MissingLength);
            if (more.Count == 0) return;
            page.Line();
            page.Line($"{Words.Count(more.Count, "more kind of fact", "more kinds of facts")} left out.");
        });
    }

    private static string RowOf(MissingRow row) => $"| {row.Findings} | {MarkdownText.Name(row.Fact)} | {row.Subjects} | {row.Requirements} |";

    private void WriteVersions()
    {
        page.Fold("What this rests on");
        foreach (VersionRow version in VersionRow.Of(assessment)) page.Line($"- {version.Name}: {MarkdownText.Id(version.Value)}");
        int odd = assessment.Warnings.Length;
        if (odd > 0) page.Line($"- {Words.Count(odd, "thing", "things")} odd about the record; the page of the same assessment lists them");
        page.Unfold();
        page.Line();
        page.Line("It tells what the record shows, and is no advice.");
    }

    /// <summary>Writes a part, folded where it is long.</summary>
    private void WithinFold(int lines, string summary, Action write)
    {
        if (lines == 0) return;
        bool isLong = lines > ManyLines;
        if (isLong) page.Fold(summary);
        else page.Line();
        write();
        if (isLong) page.Unfold();
    }

    private void LeftOut(int findings)
    {
        if (findings == 0) return;
        page.Line();
        page.Line($"{Words.Count(findings, "more finding")} left out.");
    }
}
