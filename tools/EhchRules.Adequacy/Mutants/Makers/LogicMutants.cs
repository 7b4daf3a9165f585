using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Drops conditions, swaps "and" and "or", takes negations away and adds them.</summary>
internal static class LogicMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax binary => OfBinary(binary, model),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [new(MutantKind.NegationChanged, not, not.Operand.ToString())],
        IfStatementSyntax branch => Dropped(branch.Condition),
        ConditionalExpressionSyntax choice => Dropped(choice.Condition),
        WhileStatementSyntax { Condition: not LiteralExpressionSyntax } loop => [new(MutantKind.ConditionDropped, loop.Condition, "false", MutantForm.False)],
        ArrowExpressionClauseSyntax { Expression: var says } when IsCondition(says, model) => Dropped(says),
        ReturnStatementSyntax { Expression: { } says } when IsCondition(says, model) => Dropped(says),
        LambdaExpressionSyntax { ExpressionBody: { } says } when IsCondition(says, model) => Dropped(says),
        WhenClauseSyntax { Condition: var says } => Dropped(says),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } yes when IsGiven(yes) => [new(MutantKind.NegationChanged, yes, "false")],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } no when IsGiven(no) => [new(MutantKind.NegationChanged, no, "true")],
        _ => [],
    };

    private static IEnumerable<Proposal> OfBinary(BinaryExpressionSyntax binary, SemanticModel model)
    {
        (ExpressionSyntax left, ExpressionSyntax right) = (binary.Left, binary.Right);
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                yield return new(MutantKind.AndOrSwapped, binary, $"{Operand(left)} || {Operand(right)}");
                yield return new(MutantKind.ConditionDropped, left, "true", MutantForm.True);
                yield return new(MutantKind.ConditionDropped, right, "true", MutantForm.True);
                break;
            case SyntaxKind.LogicalOrExpression:
                yield return new(MutantKind.AndOrSwapped, binary, $"{Operand(left)} && {Operand(right)}");
                yield return new(MutantKind.ConditionDropped, left, "false", MutantForm.False);
                yield return new(MutantKind.ConditionDropped, right, "false", MutantForm.False);
                break;
            case SyntaxKind.EqualsExpression:
                yield return new(MutantKind.NegationChanged, binary, $"{left} != {right}");
                break;
            case SyntaxKind.NotEqualsExpression:
                yield return new(MutantKind.NegationChanged, binary, $"{left} == {right}");
                break;
            case SyntaxKind.CoalesceExpression when Symbols.TypeOf(binary, model) is { IsValueType: true }:
                yield return new(MutantKind.ConditionDropped, binary, right.ToString());
                break;
        }
    }

    private static IEnumerable<Proposal> Dropped(ExpressionSyntax condition)
    {
        if (condition is LiteralExpressionSyntax) yield break;
        yield return new(MutantKind.ConditionDropped, condition, "true", MutantForm.True);
        yield return new(MutantKind.ConditionDropped, condition, "false", MutantForm.False);
    }

    /// <summary>Says whether an expression is a condition in one piece: of one in several pieces each is dropped.</summary>
    private static bool IsCondition(ExpressionSyntax says, SemanticModel model) =>
        Symbols.IsTruth(Symbols.TypeOf(says, model)) && says.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.ConditionalExpression);

    /// <summary>Says whether a literal is an argument, or what something is set to or answered with.</summary>
    private static bool IsGiven(LiteralExpressionSyntax literal) => literal.Parent is ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax;

    private static string Operand(ExpressionSyntax operand) => operand.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression ? $"({operand})" : operand.ToString();
}
