using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Turns patterns round, drops their alternatives, and leaves cases out.</summary>
internal static class PatternMutants
{
    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        IsPatternExpressionSyntax question => OfQuestion(question, model),
        BinaryPatternSyntax several =>
        [
            new(MutantKind.ConditionDropped, several, several.Left.ToString()),
            new(MutantKind.ConditionDropped, several, several.Right.ToString()),
        ],
        SwitchExpressionSyntax choice => OfCases(choice),
        _ => [],
    };

    private static IEnumerable<Proposal> OfQuestion(IsPatternExpressionSyntax question, SemanticModel model)
    {
        PatternSyntax pattern = question.Pattern;
        bool isNot = pattern is UnaryPatternSyntax { RawKind: (int)SyntaxKind.NotPattern };
        PatternSyntax inner = isNot ? ((UnaryPatternSyntax)pattern).Pattern : pattern;
        yield return isNot
            ? new(MutantKind.NegationChanged, question, $"{question.Expression} is {inner}")
            : new(MutantKind.NegationChanged, question, $"{question.Expression} is not {(inner is BinaryPatternSyntax ? $"({inner})" : inner.ToString())}");

        // A truth that may be absent: "is false" leaves out what is not known, "is not true" takes it for a no.
        if (Symbols.IsNullable(model.GetTypeInfo(question.Expression).Type) && inner is ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal }
            && literal.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
        {
            string other = literal.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true";
            yield return new(MutantKind.AbsentReadAsEmpty, question, isNot ? $"{question.Expression} is {other}" : $"{question.Expression} is not {other}");
        }
    }

    private static IEnumerable<Proposal> OfCases(SwitchExpressionSyntax choice)
    {
        if (!choice.Arms.Any(static arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null)) yield break;
        foreach (SwitchExpressionArmSyntax arm in choice.Arms)
        {
            if (arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null) continue;
            SeparatedSyntaxList<SwitchExpressionArmSyntax> left = choice.Arms.Remove(arm);
            yield return new(MutantKind.ConditionDropped, choice, choice.WithArms(left).ToString(), Shown: $"without {arm}");
        }
    }
}
