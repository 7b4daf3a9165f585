using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Leaves steps out: a call for its effect, a value set, an answer given in between.</summary>
internal static class StepMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        _ = model;
        bool isStep = node switch
        {
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => true,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax set } step => set.Right is not BaseObjectCreationExpressionSyntax && !IsInConstructor(step),
            YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldReturnStatement } => true,
            _ => false,
        };
        if (isStep) yield return new(MutantKind.StepDropped, node, ";", MutantForm.Statement, Shown: "left out");
    }

    private static bool IsInConstructor(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is ConstructorDeclarationSyntax;
}
