namespace EhchRules.Adequacy.Mutants;

/// <summary>One change of the rules or of the law's numbers.</summary>
/// <param name="Id">Its number in this run.</param>
/// <param name="Key">What it is called from run to run: place, member, kind, change, and which of several alike.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Change">What reads otherwise, for people.</param>
/// <param name="Instruction">What the catalogue's switch is told; null for a change of the source.</param>
internal sealed record Mutant(int Id, string Key, MutantKind Kind, MutantPlace Place, string Change, string? Instruction = null);
