using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Makes numbers one more and one less; decimals by one of their last place.</summary>
internal static class NumberMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal || IsPlace(literal) || IsPartOfDay(literal, model)) yield break;
        switch (literal.Token.Value)
        {
            case int number:
                yield return To(literal, (number + 1).ToString(CultureInfo.InvariantCulture));
                if (number > 0) yield return To(literal, (number - 1).ToString(CultureInfo.InvariantCulture));
                break;
            case uint number:
                yield return To(literal, $"{number + 1}u");
                if (number > 0) yield return To(literal, $"{number - 1}u");
                break;
            case decimal amount:
                decimal least = new(1, 0, 0, false, amount.Scale);
                yield return To(literal, $"{(amount + least).ToString(CultureInfo.InvariantCulture)}m");
                if (amount > 0) yield return To(literal, $"{(amount - least).ToString(CultureInfo.InvariantCulture)}m");
                break;
        }
    }

    private static Proposal To(LiteralExpressionSyntax literal, string other) => new(MutantKind.NumberMoved, literal, other);

    /// <summary>Says whether a number is a place in a list, or a sentinel below zero.</summary>
    private static bool IsPlace(LiteralExpressionSyntax literal) =>
        literal.Parent is PrefixUnaryExpressionSyntax or RangeExpressionSyntax or ArgumentSyntax { Parent: BracketedArgumentListSyntax };

    /// <summary>Says whether a number is a year, month or day of a date: the date is moved as a whole.</summary>
    private static bool IsPartOfDay(LiteralExpressionSyntax literal, SemanticModel model)
    {
        if (literal.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument) return false;
        return list.Arguments.IndexOf(argument) < 3 && Symbols.MethodOf(call, model) is { Parameters: [{ Name: "year" }, { Name: "month" }, { Name: "day" }, ..] };
    }
}
