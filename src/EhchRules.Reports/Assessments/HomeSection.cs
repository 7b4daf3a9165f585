namespace EhchRules.Reports;

/// <summary>What is wrong or due in one home, to be read by itself.</summary>
internal sealed class HomeSection
{
    /// <summary>The anchor of the residents of whom no stay is known: no home's own ends so.</summary>
    internal const string AnchorOfNoHome = "home--";

    internal HomeSection(HomeFindings home, AssessmentView view, PageSubjects subjects, PageLinks links)
    {
        PageSubject? subject = home.Home is { } known ? subjects.OfHome(known) : null;
        Name = subject?.Name ?? home.Name;
        Id = subject is null || subject.Id == subject.Name ? string.Empty : subject.Id;
        Anchor = subject is null ? AnchorOfNoHome : $"home-{subject.Anchor}";
        Place = subject?.Home ?? subjects.HomeNotKnown;
        Residents = home.Home is { } of ? Words.Count(view.Residents.In(of), "resident") : string.Empty;
        Summary = home.Summary(requirementsNamed: 0);
        Groups = GroupedFindings.Of(FindingGroup.Of(home.Items), subject ?? new(SubjectKind.Home, Name, Name, subjects.HomeNotKnown, "-"), links);
        ListHref = PageLinks.ToList(home: Place);
    }

    public string Name { get; }

    /// <summary>Gets the id, where the name does not say it.</summary>
    public string Id { get; }

    public string Anchor { get; }

    internal int Place { get; }

    public string Residents { get; }

    public string Summary { get; }

    public IReadOnlyList<GroupedFindings> Groups { get; }

    public string ListHref { get; }
}
