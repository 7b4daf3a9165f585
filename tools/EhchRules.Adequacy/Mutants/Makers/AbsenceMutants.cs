using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Reads absent facts as if they were known to be empty, or known to be so.</summary>
internal static class AbsenceMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.Text: "IsKnown" } known when model.GetSymbolInfo(known).Symbol is IPropertySymbol:
                yield return new(MutantKind.AbsentReadAsEmpty, known, "true", MutantForm.True);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.Text: "IsEmpty", Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Unknown" } } settled:
                yield return new(MutantKind.AbsentReadAsEmpty, settled, "true", MutantForm.True);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.Text: "Maybe" } maybe when IsCondition(model.GetTypeInfo(maybe.Expression).Type):
                yield return new(MutantKind.AbsentReadAsEmpty, maybe, $"{maybe.Expression}.Yes");
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "UnknownWithout" } } unknown:
                yield return new(MutantKind.AbsentReadAsEmpty, unknown, "global::EhchRules.Rules.Condition.Never");
                break;
            case ArgumentSyntax { Expression: not ConditionalExpressionSyntax and var fact, Parent.Parent: InvocationExpressionSyntax call }
                when IsFact(Symbols.TypeOf(fact, model)) && Symbols.NameOf(Symbols.MethodOf(call, model)?.ContainingType) is "EhchRules.Rules.ConditionBuilder" && call.ToString().Contains(".Add(", StringComparison.Ordinal):
                yield return new(MutantKind.AbsentReadAsEmpty, fact, "(global::EhchRules.Rules.FactPath?)null", Shown: "known");
                break;
        }
    }

    private static bool IsCondition(ITypeSymbol? type) => Symbols.NameOf(type) is "EhchRules.Rules.Condition";

    private static bool IsFact(ITypeSymbol? type) => Symbols.NameOf(Symbols.Underlying(type)) is "EhchRules.Rules.FactPath";
}
