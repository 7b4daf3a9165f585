namespace EhchRules.Adequacy.Mutants;

/// <summary>One change of the rules or of the law's numbers.</summary>
/// <param name="Id">Its number in this run.</param>
/// <param name="Key">What it is called from run to run: place, member, kind, change, and which of several alike.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Change">What reads otherwise, for people.</param>
internal abstract record Mutant(int Id, string Key, MutantKind Kind, MutantPlace Place, string Change);

/// <summary>A change of a line of source.</summary>
/// <param name="Id">Its number in this run.</param>
/// <param name="Key">What it is called from run to run.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Change">What reads otherwise, for people.</param>
/// <param name="Edit">The change of the text.</param>
/// <param name="Form">How it stands beside the original.</param>
/// <param name="Site">The piece of text that holds the choice between both.</param>
internal sealed record SourceMutant(int Id, string Key, MutantKind Kind, MutantPlace Place, string Change, TextEdit Edit, MutantForm Form, Site Site)
    : Mutant(Id, Key, Kind, Place, Change);

/// <summary>A change of the catalogue: of one requirement's terms, of when it binds, or of whether it has a rule.</summary>
/// <param name="Id">Its number in this run.</param>
/// <param name="Key">What it is called from run to run.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Change">What reads otherwise, for people.</param>
/// <param name="Instruction">What the switch in the mutated library is told.</param>
internal sealed record CatalogueMutant(int Id, string Key, MutantKind Kind, MutantPlace Place, string Change, string Instruction)
    : Mutant(Id, Key, Kind, Place, Change);
