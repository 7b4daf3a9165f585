using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Drops conditions that are combined as sets of days.</summary>
internal static class SetMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.Text: var name } } call) yield break;
        if (Symbols.NameOf(Symbols.MethodOf(call, model)?.ContainingType) is not ("EhchRules.Rules.Condition" or "EhchRules.Rules.Days" or "EhchRules.Rules.DaySpan")) yield break;
        if (model.GetSymbolInfo(receiver).Symbol is ITypeSymbol) yield break;
        ExpressionSyntax? other = call.ArgumentList.Arguments is [{ Expression: var only }] ? only : null;
        switch (name)
        {
            case "And" or "Union" or "Intersect":
                yield return new(MutantKind.ConditionDropped, call, receiver.ToString());
                bool isAlike = SymbolEqualityComparer.Default.Equals(Symbols.TypeOf(receiver, model), other is null ? null : Symbols.TypeOf(other, model));
                if (isAlike) yield return new(MutantKind.ConditionDropped, call, other!.ToString());
                break;
            case "Except" or "While":
                yield return new(MutantKind.ConditionDropped, call, receiver.ToString());
                break;
            case "Not" or "Complement":
                yield return new(MutantKind.NegationChanged, call, receiver.ToString());
                break;
        }
    }
}
