using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>An entry of the catalogue that is listed and not judged, for people: what it says, and why no rule judges it.</summary>
public sealed class ListedEntryReport : TextReport
{
    internal ListedEntryReport(ListedEntry entry) => Entry = entry;

    /// <summary>Gets the entry.</summary>
    public ListedEntry Entry { get; }

    internal override void Write(TextPage page) => new RequirementText(page).Write(Entry);
}
