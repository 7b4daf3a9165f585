using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Makes the links of a page, and remembers which anchors stand in it.</summary>
internal sealed class PageLinks
{
    private readonly PageSubjects subjects;
    private readonly HashSet<string> listed;
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    /// <param name="subjects">Whom the page is about.</param>
    /// <param name="listed">The findings that the page lists.</param>
    internal PageLinks(PageSubjects subjects, IEnumerable<Finding> listed)
    {
        this.subjects = subjects;
        this.listed = [.. listed.Select(subjects.AnchorOf)];
    }

    /// <summary>Links to a finding or, where the page does not list it, to those of its requirement.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">What the link says; null means the subject's name.</param>
    internal FindingLink To(Finding finding, string? text = null)
    {
        PageSubject subject = subjects.Of(finding.Subject);
        string shown = text ?? (subject.Kind is SubjectKind.Home ? subject.Name : subject.Id);
        string anchor = subjects.AnchorOf(finding);
        return listed.Contains(anchor)
            ? new(shown, "#" + anchor, placed.Add(anchor) ? anchor : null)
            : new(shown, ToList(finding.Requirement, home: subject.Home), null);
    }

    /// <summary>Links to a list of findings.</summary>
    internal static string ToList(Requirement? requirement = null, Topic? topic = null, int? home = null, params Outcome[] outcomes)
    {
        List<string> parts = [];
        if (requirement is not null) parts.Add($"requirement={requirement.Id}");
        if (topic is { } of) parts.Add($"topic={of}");
        if (home is { } place) parts.Add(FormattableString.Invariant($"home={place}"));
        if (outcomes.Length > 0) parts.Add($"outcome={string.Join(',', outcomes)}");
        return "#findings?" + string.Join('&', parts);
    }
}
