using System.Collections.Immutable;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>What is shown besides the catalogue.</summary>
public sealed record RuleExplorerOptions
{
    /// <summary>Gets the options that show nothing besides the catalogue.</summary>
    public static RuleExplorerOptions Default { get; } = new();

    /// <summary>
    /// Gets the ids of conformance vectors by the id of the requirement that they ask about. Empty, the default, means that vectors are
    /// not mentioned; with any, a requirement without an entry is shown as having none.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Vectors { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Gets the catalogues of other rule sets, each of which is compared with the rule set's own. None is the default.</summary>
    public ImmutableArray<CatalogueSnapshot> Others { get; init; } = [];
}
