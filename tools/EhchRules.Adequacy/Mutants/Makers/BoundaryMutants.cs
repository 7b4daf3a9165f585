using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Moves boundaries: what a comparison includes.</summary>
internal static class BoundaryMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        _ = model;
        if (node is BinaryExpressionSyntax binary && Other(binary.OperatorToken) is { } other)
        {
            yield return new(MutantKind.BoundaryMoved, binary, $"{binary.Left} {other} {binary.Right}");
        }
        else if (node is RelationalPatternSyntax pattern && Other(pattern.OperatorToken) is { } otherInPattern)
        {
            yield return new(MutantKind.BoundaryMoved, pattern, $"{otherInPattern} {pattern.Expression}");
        }
    }

    private static string? Other(SyntaxToken comparison) => comparison.Kind() switch
    {
        SyntaxKind.LessThanToken => "<=",
        SyntaxKind.LessThanEqualsToken => "<",
        SyntaxKind.GreaterThanToken => ">=",
        SyntaxKind.GreaterThanEqualsToken => ">",
        _ => null,
    };
}
