namespace EhchRules.Reports;

/// <summary>An assessment sorted for a reader: the network, what many homes share, each home, questions, and what is not known.</summary>
internal sealed class AssessmentView
{
    /// <summary>From how many homes on the same sentence is told once for all of them.</summary>
    private const int Many = 5;

    internal AssessmentView(Assessment assessment, FindingFilter filter)
    {
        Assessment = assessment;
        Filter = filter;
        Residences residences = new(assessment.Record, assessment.On);
        Shown = [.. assessment.Findings.Where(filter.Shows).Select(finding => new FindingItem(finding, residences.HomeOf(finding.Subject), assessment.On))];
        List<FindingItem> toDo = [.. Shown.Where(static item => item.Rank is not null)];
        OfNetwork = FindingGroup.Of(toDo.Where(static item => item.Requirement.Subject is SubjectKind.Network));
        List<FindingItem> ofHomes = [.. toDo.Where(static item => item.Requirement.Subject is not SubjectKind.Network)];
        List<FindingItem> shared = [.. SharedByMany(ofHomes)];
        InManyHomes = FindingGroup.Of(shared);
        HashSet<FindingItem> told = [.. shared];
        Homes = HomeFindings.InOrder(ofHomes
            .GroupBy(static item => item.Home?.Id, StringComparer.Ordinal)
            .Select(home => new HomeFindings(home.First().Home, [.. home], [.. home.Where(item => !told.Contains(item))])));
        List<FindingItem> questions = [.. Shown.Where(static item => item.Finding.Outcome is Outcome.NeedsJudgement)];
        Questions = FindingGroup.OfQuestions(questions.Where(static item => item.Finding.Reason.Origin is not ReasonOrigin.Scope));
        OfTemporaryResidents = [.. questions.Where(static item => item.Finding.Reason.Origin is ReasonOrigin.Scope)];
        List<FindingItem> undetermined = [.. Shown.Where(static item => item.Finding.Outcome is Outcome.Undetermined)];
        Missing = MissingFactGroup.Of(undetermined);
        NotSettledByFacts = FindingGroup.OfQuestions(undetermined.Where(static item => item.Finding.Missing.IsEmpty));
        Residents = residences;
    }

    internal Assessment Assessment { get; }

    /// <summary>Gets on what the assessment rests, in words.</summary>
    internal string Basis =>
        $"The EHCH service on {Words.WithWeekday(Assessment.On)}{Words.AsPublishedBy(Assessment.Options.KnownOn)}. Rule set {EhchRuleSet.Current.Version}.";

    /// <summary>Gets of how many it is, and how far their entries reach, in words.</summary>
    internal string Extent =>
        $"{Words.Count(Assessment.Record.Homes.Count, "home")}, {Words.Count(Residents.Total, "resident")} on the day.{NewestEntry.Told(Assessment.Record, Assessment.On)}";

    internal FindingFilter Filter { get; }

    internal Residences Residents { get; }

    internal IReadOnlyList<FindingItem> Shown { get; }

    internal IReadOnlyList<FindingGroup> OfNetwork { get; }

    internal IReadOnlyList<FindingGroup> InManyHomes { get; }

    /// <summary>Gets the homes with something wrong or due, the worst first.</summary>
    internal IReadOnlyList<HomeFindings> Homes { get; }

    /// <summary>Gets the questions, except for the one that every duty puts of temporary residents.</summary>
    internal IReadOnlyList<FindingGroup> Questions { get; }

    /// <summary>Gets what would be not met if the duties reached temporary residents.</summary>
    internal IReadOnlyList<FindingItem> OfTemporaryResidents { get; }

    internal IReadOnlyList<MissingFactGroup> Missing { get; }

    /// <summary>Gets what is not known though no fact is missing, because the sources leave it open.</summary>
    internal IReadOnlyList<FindingGroup> NotSettledByFacts { get; }

    /// <summary>
    /// Finds what the same sentence says of many homes, or, where it is advice alone, of residents of many homes. What is not met for a
    /// resident by contract, or is to be done for one by a day, is told in the home: somebody there has to act on it.
    /// </summary>
    private static IEnumerable<FindingItem> SharedByMany(IEnumerable<FindingItem> items) => items
        .Where(static item => item.Home is not null && (item.Requirement.Subject is SubjectKind.Home || item.IsAdviceNotMet))
        .GroupBy(static item => $"{item.Kind}: {item.Sentence}", StringComparer.Ordinal)
        .Where(static group => group.Select(static item => item.Home!.Id).Distinct(StringComparer.Ordinal).Count() >= Many)
        .SelectMany(static group => group);
}
