using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>In what two versions of a rule set differ: requirements added and removed, and on which days a requirement's terms say something else.</summary>
/// <remarks>
/// Catalogues alone are compared. The code that judges is in no catalogue: a change of outcomes that it makes shows here only in the
/// version, and in CHANGELOG.md.
/// </remarks>
public sealed class RuleSetComparison
{
    private RuleSetComparison(CatalogueSnapshot from, CatalogueSnapshot to)
    {
        From = from;
        To = to;
        Dictionary<string, CatalogueEntry> before = from.Requirements.ToDictionary(static entry => entry.Requirement.Id, StringComparer.Ordinal);
        HashSet<string> after = [.. to.Requirements.Select(static entry => entry.Requirement.Id)];
        Added = [.. to.Requirements.Select(static entry => entry.Requirement).Where(requirement => !before.ContainsKey(requirement.Id))];
        Removed = [.. from.Requirements.Select(static entry => entry.Requirement).Where(requirement => !after.Contains(requirement.Id))];
        Revised = [.. to.Requirements.Select(entry => before.TryGetValue(entry.Requirement.Id, out CatalogueEntry? was) ? RequirementRevision.Between(was, entry) : null).OfType<RequirementRevision>()];
        Instruments = [.. from.Instruments.Concat(to.Instruments).Select(static one => one.Id).Distinct(StringComparer.Ordinal).Select(id => InstrumentRevision.Between(Find(from, id), Find(to, id))).OfType<InstrumentRevision>()];
        ListedAdded = Without(to.Listed, from.Listed);
        ListedRemoved = Without(from.Listed, to.Listed);
    }

    /// <summary>Gets the first version.</summary>
    public CatalogueSnapshot From { get; }

    /// <summary>Gets the second version.</summary>
    public CatalogueSnapshot To { get; }

    /// <summary>Gets the requirements that the second version alone has, in its order.</summary>
    public ImmutableArray<Requirement> Added { get; }

    /// <summary>Gets the requirements that the first version alone has, in its order.</summary>
    public ImmutableArray<Requirement> Removed { get; }

    /// <summary>Gets the requirements of both that differ, in the order of the second version.</summary>
    public ImmutableArray<RequirementRevision> Revised { get; }

    /// <summary>Gets the texts of which the two say different things: those of the first version in its order, then those that are new.</summary>
    public ImmutableArray<InstrumentRevision> Instruments { get; }

    /// <summary>Gets the entries, listed and not judged, that the second version alone has. They are told by their ids.</summary>
    public ImmutableArray<ListedEntry> ListedAdded { get; }

    /// <summary>Gets the entries, listed and not judged, that the first version alone has.</summary>
    public ImmutableArray<ListedEntry> ListedRemoved { get; }

    /// <summary>Gets whether the catalogues say the same.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Revised.IsEmpty && Instruments.IsEmpty && ListedAdded.IsEmpty && ListedRemoved.IsEmpty;

    /// <summary>Compares two versions.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The second.</param>
    public static RuleSetComparison Between(CatalogueSnapshot from, CatalogueSnapshot to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(from, to);
    }

    private static Instrument? Find(CatalogueSnapshot catalogue, string id) => catalogue.Instruments.FirstOrDefault(instrument => instrument.Id == id);

    private static ImmutableArray<ListedEntry> Without(ImmutableArray<ListedEntry> entries, ImmutableArray<ListedEntry> others)
    {
        HashSet<string> ids = [.. others.Select(static entry => entry.Id)];
        return [.. entries.Where(entry => !ids.Contains(entry.Id))];
    }
}
