using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Writes what is not met, home by home, as Markdown.</summary>
internal sealed class MarkdownFindings(MarkdownPage page, Assessment assessment)
{
    private const int SayingsShown = 4;
    private const int SubjectsShown = 8;
    private const int CitationsShown = 2;

    /// <summary>From how many requirements on each home is folded.</summary>
    private const int ManyRequirements = 30;

    /// <summary>Room for the end of a fold and for the words that say what was left out.</summary>
    private const int ForTheEnd = 80;

    /// <summary>Writes what is not met, home by home.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="view">The assessment.</param>
    /// <param name="items">What is not met.</param>
    /// <param name="end">The length of the page, in bytes, that is not to be exceeded.</param>
    internal void Write(string heading, AssessmentView view, IReadOnlyList<FindingItem> items, int end)
    {
        page.Heading($"### {heading} ({Words.Number(items.Count)})");
        if (items.Count == 0)
        {
            page.Line("Nothing that is known.");
            return;
        }

        HomePart[] parts = PartsOf(view, items);
        bool isFolded = parts.Sum(static part => part.Groups.Count) > ManyRequirements && parts.Length > 1;
        int findings = 0;
        int homes = 0;
        foreach (HomePart part in parts)
        {
            int left = Write(part, isFolded, end);
            findings += left;
            if (left == part.Findings) homes++;
        }

        if (findings == 0) return;
        page.Line();
        page.Line($"{Words.Count(findings, "more finding")} left out{(homes > 0 ? $", all those of {Words.Count(homes, "home")} among them" : string.Empty)}.");
    }

    /// <summary>Writes what was only asked for or advised, requirement by requirement.</summary>
    internal void WriteAdvice(IReadOnlyList<FindingItem> items, int length)
    {
        if (items.Count == 0) return;
        page.Fold($"Not met, and no duty: asked for or good practice ({Words.Number(items.Count)})");
        IReadOnlyList<FindingGroup> left = page.AddWithin(FindingGroup.Of(items), group => [$"{Title(group)}: {group.Reach()}"], page.Bytes + length);
        if (left.Count > 0) page.Line($"- {Words.Count(left.Sum(static group => group.Items.Count), "more finding")} left out");
        page.Unfold();
    }

    private static HomePart[] PartsOf(AssessmentView view, IReadOnlyList<FindingItem> items)
    {
        FindingItem[] ofNetwork = [.. items.Where(static item => item.Requirement.Subject is SubjectKind.Network)];
        HashSet<FindingItem> shown = [.. items];
        List<HomePart> parts = [new("The network", FindingGroup.Of(ofNetwork))];
        parts.AddRange(view.Homes.Select(home => new HomePart(home.Name, FindingGroup.Of(home.Items.Where(shown.Contains)))));
        return [.. parts.Where(static part => part.Groups.Count > 0)];
    }

    /// <returns>How many findings were left out.</returns>
    private int Write(HomePart part, bool isFolded, int end)
    {
        string summary = $"{MarkdownText.Html(part.Name)}: {Words.Number(part.Findings)}";
        IReadOnlyCollection<string> first = LinesOf(part.Groups[0]);
        MarkdownPage trial = new();
        if (isFolded) trial.Fold(summary);
        else trial.Heading($"#### {MarkdownText.Name(part.Name)}");
        foreach (string line in first) trial.Line(line);
        if (page.Bytes + trial.Bytes + ForTheEnd > end) return part.Findings;

        if (isFolded) page.Fold(summary);
        else page.Heading($"#### {MarkdownText.Name(part.Name)}");
        int left = page.AddWithin(part.Groups, LinesOf, end - ForTheEnd).Sum(static group => group.Items.Count);
        if (left > 0) page.Line($"- {Words.Count(left, "more finding")} left out");
        if (isFolded) page.Unfold();
        return left;
    }

    private List<string> LinesOf(FindingGroup group)
    {
        IReadOnlyList<Saying> sayings = group.Sayings();
        List<string> lines = [Title(group)];
        lines.AddRange(sayings.Take(SayingsShown).Select(saying => $"  - {LineOf(saying, group)}"));
        int more = sayings.Skip(SayingsShown).Sum(static saying => saying.Items.Count);
        if (more > 0) lines.Add($"  - and {Words.Count(more, "more finding")}");
        return lines;
    }

    private static string LineOf(Saying saying, FindingGroup group) => group.Requirement.Subject is SubjectKind.Resident
        ? $"{MarkdownText.Sentence(saying.Sentence)} {Words.Listed([.. saying.Subjects().Select(MarkdownText.Id)], SubjectsShown)}"
        : MarkdownText.Sentence(saying.Sentence);

    private string Title(FindingGroup group)
    {
        Finding first = group.Items[0].Finding;
        string bearer = first.Bearer is Bearer.PrimaryCareNetwork ? string.Empty : $", for the {Words.Of(first.Bearer)}";
        return $"- **{group.Requirement.Id}** {group.Requirement.Title} ({Words.Of(first.Force)}{bearer}; {Sources(group.Requirement)})";
    }

    /// <summary>Names the texts that ask, each with how sure that is.</summary>
    private string Sources(Requirement requirement) => Words.Listed(
        [.. assessment.TermOf(requirement).Citations.GroupBy(static citation => (citation.Document.Id, citation.Clause)).Select(Source)],
        CitationsShown);

    private static string Source(IGrouping<(string Document, string? Clause), Citation> citations)
    {
        string clause = citations.Key.Clause is { } known ? $" {MarkdownText.Name(known)}" : string.Empty;
        string status = string.Join(" and ", citations.Select(static citation => Status(citation.Status)).Distinct(StringComparer.Ordinal));
        return $"{citations.Key.Document}{clause}: {status}";
    }

    private static string Status(CitationStatus status) => status switch
    {
        CitationStatus.Confirmed => "confirmed",
        CitationStatus.Secondary => "secondary source",
        _ => "unconfirmed",
    };

    private sealed record HomePart(string Name, IReadOnlyList<FindingGroup> Groups)
    {
        internal int Findings { get; } = Groups.Sum(static group => group.Items.Count);
    }
}
