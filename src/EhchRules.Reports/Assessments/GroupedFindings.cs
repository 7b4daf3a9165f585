namespace EhchRules.Reports;

/// <summary>Findings of one outcome and force, requirement by requirement, as a home's section shows them.</summary>
/// <param name="Look">How the outcome looks.</param>
/// <param name="Heading">The outcome, and the force where it is not met.</param>
/// <param name="Requirements">The requirements.</param>
internal sealed record GroupedFindings(OutcomeLook Look, string Heading, IReadOnlyList<GroupedRequirement> Requirements)
{
    internal static IReadOnlyList<GroupedFindings> Of(IReadOnlyList<FindingGroup> groups, PageSubject where, PageLinks links) =>
    [
        .. groups
            .GroupBy(static group => group.Rank)
            .Select(ranked =>
            {
                Finding first = ranked.First().Items[0].Finding;
                OutcomeLook look = OutcomeLook.Of(first.Outcome);
                string heading = first.Outcome is Outcome.NotMet ? $"Not met, {Words.Of(first.Force)}" : first.Outcome is Outcome.MetLate ? "Done late" : "Not yet due";
                return new GroupedFindings(look, heading, [.. ranked.Select(group => new GroupedRequirement(group, where, links))]);
            }),
    ];
}

/// <summary>What is said of one requirement in one home.</summary>
internal sealed class GroupedRequirement
{
    private const int SayingsShown = 4;

    internal GroupedRequirement(FindingGroup group, PageSubject where, PageLinks links)
    {
        Finding first = group.Items[0].Finding;
        Id = group.Requirement.Id;
        Title = group.Requirement.Title;
        Bearer = first.Bearer is EhchRules.Catalogue.Bearer.PrimaryCareNetwork ? string.Empty : Words.Of(first.Bearer);
        ListHref = PageLinks.ToList(group.Requirement, home: where.Home, outcomes: first.Outcome);
        IReadOnlyList<Saying> sayings = group.Sayings();
        Sayings = [.. sayings.Take(SayingsShown).Select(saying => new PageSaying(saying, ListHref, links))];
        int more = sayings.Skip(SayingsShown).Sum(static saying => saying.Items.Count);
        More = more > 0 ? $"and {Words.Count(more, "more finding")}" : string.Empty;
    }

    public string Id { get; }

    public string Title { get; }

    /// <summary>Gets who bears it, where that is not the network.</summary>
    public string Bearer { get; }

    public IReadOnlyList<PageSaying> Sayings { get; }

    public string More { get; }

    public string ListHref { get; }
}

/// <summary>A sentence and those of whom it is said.</summary>
internal sealed class PageSaying
{
    private const int SubjectsShown = 8;

    internal PageSaying(Saying saying, string listHref, PageLinks links)
    {
        ListHref = listHref;
        Sentence = ShownText.Of(saying.Sentence);
        IReadOnlyList<FindingItem> shown = [.. saying.Items.Take(saying.Items.Count <= SubjectsShown + 1 ? SubjectsShown + 1 : SubjectsShown)];
        Who = [.. shown.Select(item => links.To(item.Finding, TextOf(item.Finding)))];
        More = saying.Items.Count > shown.Count ? $"and {Words.Number(saying.Items.Count - shown.Count)} more" : string.Empty;
    }

    public string Sentence { get; }

    /// <summary>Gets the list of all of them.</summary>
    public string ListHref { get; }

    public IReadOnlyList<FindingLink> Who { get; }

    public string More { get; }

    private static string? TextOf(Finding finding) => finding.Subject.Kind is SubjectKind.Resident ? null : "show";
}
