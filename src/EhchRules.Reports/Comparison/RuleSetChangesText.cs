using EhchRules.Catalogue;
using EhchRules.Comparison;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes in what two versions of the rule set differ.</summary>
internal sealed class RuleSetChangesText(TextPage page)
{
    private const int IdColumn = 12;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(RuleSetComparison comparison)
    {
        page.Write($"{RuleSetWords.Heading(comparison)}.", style: Heading);
        if (RuleSetWords.Nothing(comparison) is { } nothing)
        {
            page.Write(nothing);
            return;
        }

        Write("Added", comparison.Added, "from");
        Write("Removed", comparison.Removed, "was there from");
        SharedRevisions shared = new(comparison);
        Write(shared);
        RequirementRevision[] left = [.. comparison.Revised.Where(revision => shared.Left(revision).Any() || shared.LeftOfTerms(revision).Any())];
        if (left.Length > 0) WriteHeading("Different");
        foreach (RequirementRevision revision in left) Write(revision, shared);
        if (!comparison.Instruments.IsEmpty) WriteHeading("Texts");
        foreach (InstrumentRevision instrument in comparison.Instruments) page.Write($"{(instrument.After ?? instrument.Before)!.Id}: {instrument.Text}", indent: 2, hang: 2);
        Write("Listed, not judged: added", comparison.ListedAdded);
        Write("Listed, not judged: removed", comparison.ListedRemoved);
        page.Blank();
        page.Write("Only catalogues are compared. Changes in how records are judged are in CHANGELOG.md.");
    }

    private void Write(string heading, IReadOnlyCollection<Requirement> requirements, string since)
    {
        if (requirements.Count > 0) WriteHeading(heading);
        foreach (Requirement requirement in requirements)
        {
            page.Write(RuleSetWords.Title(requirement, since), IdColumn, lead: $"  {requirement.Id}");
            page.Write(requirement.Says, IdColumn);
        }
    }

    private void Write(string heading, IReadOnlyCollection<ListedEntry> entries)
    {
        if (entries.Count > 0) WriteHeading(heading);
        foreach (ListedEntry entry in entries) page.Write(entry.Says, IdColumn, lead: $"  {entry.Id}");
    }

    private void Write(SharedRevisions shared)
    {
        if (shared.Groups.Count > 0) WriteHeading("Different alike in several requirements");
        foreach ((DateRange? days, string text, IReadOnlyList<string> requirements) in shared.Groups)
        {
            page.Write(RuleSetWords.Said(days, text), indent: 2, hang: 2);
            page.Write($"{Words.Count(requirements.Count, "requirement")}: {string.Join(", ", requirements)}.", indent: 4, hang: 2);
        }
    }

    private void Write(RequirementRevision revision, SharedRevisions shared)
    {
        page.Write(revision.After.Title, IdColumn, lead: $"  {revision.After.Id}");
        foreach (AspectChange aspect in shared.Left(revision)) page.Write(aspect.Text, IdColumn, hang: 2);
        foreach ((TermRevision term, string text) in shared.LeftOfTerms(revision))
        {
            page.Write(RuleSetWords.Said(term.Days, text), IdColumn, hang: 2);
            foreach (string source in ChangeWords.Sources(term.Before, term.After)) page.Write(source, IdColumn + 2, hang: 2);
        }
    }

    private void WriteHeading(string text)
    {
        page.Blank();
        page.Write(text, style: Heading);
    }
}
