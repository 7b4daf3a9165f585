using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Changes arithmetic, and takes the lesser for the greater and "any" for "all".</summary>
internal static class ArithmeticMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Other(binary.Kind()) is { } other && IsCounted(binary, model):
                yield return new(MutantKind.ArithmeticChanged, binary, $"{binary.Left} {other} {binary.Right}");
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when OtherName(access.Name.Identifier.Text) is { } name && IsOfFramework(call, model):
                yield return new(MutantKind.ArithmeticChanged, call, $"{access.Expression}.{name}{call.ArgumentList}");
                break;
        }
    }

    private static string? Other(SyntaxKind kind) => kind switch
    {
        SyntaxKind.AddExpression => "-",
        SyntaxKind.SubtractExpression => "+",
        SyntaxKind.MultiplyExpression => "/",
        SyntaxKind.DivideExpression => "*",
        SyntaxKind.ModuloExpression => "*",
        SyntaxKind.BitwiseAndExpression => "|",
        SyntaxKind.BitwiseOrExpression => "&",
        SyntaxKind.LeftShiftExpression => ">>",
        SyntaxKind.RightShiftExpression => "<<",
        _ => null,
    };

    private static string? OtherName(string name) => name switch
    {
        "Min" => "Max",
        "Max" => "Min",
        "Any" => "All",
        "All" => "Any",
        _ => null,
    };

    /// <summary>Says whether numbers or flags are reckoned with, and not texts; where one is added or taken away, the number is changed instead.</summary>
    private static bool IsCounted(BinaryExpressionSyntax binary, SemanticModel model)
    {
        bool isByNumber = binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression && binary.Right is LiteralExpressionSyntax;
        ITypeSymbol? type = Symbols.TypeOf(binary, model);
        return !isByNumber && (Symbols.IsNumber(type) || type is { TypeKind: TypeKind.Enum });
    }

    private static bool IsOfFramework(InvocationExpressionSyntax call, SemanticModel model) =>
        Symbols.MethodOf(call, model) is { } method && Symbols.NameOf(method.ContainingType) is "System.Math" or "System.Linq.Enumerable";
}
