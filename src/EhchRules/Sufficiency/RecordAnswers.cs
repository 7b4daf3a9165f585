using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Sufficiency;

/// <summary>Counts the answers of one record on one requirement.</summary>
/// <param name="record">The record.</param>
/// <param name="count">What they are added to.</param>
/// <param name="nothing">The empty set of facts.</param>
/// <param name="missing">Takes the places where facts are missing.</param>
internal sealed class RecordAnswers(NetworkRecord record, AnswerCount count, FactSet nothing, HashSet<FactPath> missing)
{
    private Requirement Requirement => count.Requirement;

    /// <summary>Counts them.</summary>
    /// <param name="assessment">What is found by the record.</param>
    /// <param name="supposed">What is found by the record with more and more that is supposed; empty where nothing is.</param>
    internal void Count(Assessment assessment, Assessment[] supposed)
    {
        ILookup<string, Finding> further = supposed
            .SelectMany(assessment => assessment.Findings.Of(Requirement))
            .ToLookup(static finding => finding.Subject.Id, StringComparer.Ordinal);
        foreach (Finding finding in assessment.Findings.Of(Requirement))
        {
            if (finding.MissingPlaces.IsEmpty) count.Add(finding);
            else count.Add(further[finding.Subject.Id].Aggregate(Lacking(Unlisted(nothing), finding), Lacking));
        }

        bool areListed = Requirement.Subject switch
        {
            SubjectKind.Home => record.Homes.IsKnown,
            SubjectKind.Resident => record.Residents.IsKnown,
            _ => true,
        };
        if (areListed) return;
        foreach (IGrouping<string, Finding> subject in further)
        {
            if (subject.First() is { Reason.Origin: ReasonOrigin.Text } unasked) count.Add(unasked);
            else count.Add(subject.Aggregate(Unlisted(nothing), Lacking));
        }
    }

    /// <summary>Adds the lists that the record lacks and a subject of the requirement would stand in.</summary>
    private FactSet Unlisted(FactSet lacking)
    {
        if (Requirement.Subject is not SubjectKind.Network && !record.Homes.IsKnown) lacking = With(lacking, new(record, FactKinds.Homes));
        return Requirement.Subject is SubjectKind.Resident && !record.Residents.IsKnown ? With(lacking, new(record, FactKinds.Residents)) : lacking;
    }

    private FactSet Lacking(FactSet lacking, Finding finding)
    {
        foreach (FactPath fact in finding.MissingPlaces) lacking = With(lacking, fact);
        return lacking;
    }

    private FactSet With(FactSet lacking, FactPath fact)
    {
        missing.Add(fact);
        return lacking.With(fact);
    }
}
