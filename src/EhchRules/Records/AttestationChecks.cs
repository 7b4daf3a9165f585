using EhchRules.Catalogue;

namespace EhchRules.Records;

/// <summary>The checks on an attestation: it answers for a requirement that is judged, about a subject of that requirement's kind.</summary>
internal static class AttestationChecks
{
    internal static void Check(RecordChecks at, Attestation attestation)
    {
        if (at.Key(attestation.Requirement, "requirement"))
        {
            if (RequirementCatalogue.Find(attestation.Requirement) is { } requirement) Subject(at, attestation.Subject, requirement);
            else at.Fault("requirement", NotJudged(attestation.Requirement));
        }

        if (attestation.From is not null) at.Ends(attestation.To, attestation.From, "from");
        else if (!at.IsUnreadable("from")) at.Ends(attestation.To, attestation.On, "on");
    }

    private static void Subject(RecordChecks at, string? subject, Requirement requirement)
    {
        switch (requirement.Subject)
        {
            case SubjectKind.Home:
                at.Reference(subject, "subject", at.Homes);
                break;
            case SubjectKind.Resident:
                at.Reference(subject, "subject", at.Residents);
                break;
            case SubjectKind.Network:
                Network(at, subject, requirement);
                break;
        }
    }

    private static void Network(RecordChecks at, string? subject, Requirement requirement)
    {
        if (!at.Key(subject, "subject") || at.Network is not { } network) return;
        if (string.Equals(subject, network.Value, StringComparison.Ordinal)) return;
        at.Fault("subject", $"{FaultText.Quote(subject)} is not the network of this record, {network}; {requirement.Id} is judged for the network");
    }

    private static string NotJudged(string id)
    {
        if (RequirementCatalogue.Listed.Any(entry => string.Equals(entry.Id, id, StringComparison.Ordinal)))
        {
            return $"{FaultText.Quote(id)} is listed in the catalogue and not judged, so there is nothing to attest";
        }

        string[] judged = [.. RequirementCatalogue.Judged.Select(requirement => requirement.Id)];
        return FaultText.DiffersInCase(id, judged) is { } near
            ? $"{FaultText.Quote(id)} is no requirement (letter case differs: {near})"
            : $"{FaultText.Quote(id)} is no requirement ({FaultText.Known(judged)})";
    }
}
