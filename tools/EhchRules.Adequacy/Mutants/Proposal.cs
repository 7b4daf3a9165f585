using Microsoft.CodeAnalysis;

namespace EhchRules.Adequacy.Mutants;

/// <summary>What a maker would change: a piece of the source, and what it reads instead.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Node">The piece.</param>
/// <param name="Replacement">What it reads instead; empty where it is left out.</param>
/// <param name="Form">How it stands beside the original.</param>
/// <param name="Shown">What people are shown instead of <paramref name="Replacement"/>; null where that is fit to be shown.</param>
internal sealed record Proposal(MutantKind Kind, SyntaxNode Node, string Replacement, MutantForm Form = MutantForm.Expression, string? Shown = null);
