using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Tells what of a source no answer of the suite turns on: sentences, citations, what is thrown, what is shown.</summary>
internal static class NotJudged
{
    // What the types of this repository are shown, compared or described by.
    private static readonly HashSet<string> Members = ["ToString", "Equals", "GetHashCode", "CompareTo", "TurnsOn", "Reasons", "Hash", "ComputeHash", "Iso"];

    // What these make is words, places and causes, of which no member of an answer is made.
    private static readonly HashSet<string> Made =
    [
        "EhchRules.Rules.FactPath", "EhchRules.Rules.ReasonArgument", "EhchRules.Rules.FactKind", "EhchRules.Rules.CitedFact", "EhchRules.BoundaryCauses", "EhchRules.Rules.TurnWords",
        "EhchRules.Catalogue.Citation", "EhchRules.Catalogue.Assumption", "EhchRules.Catalogue.CitationStatus", "EhchRules.Funding.AlternativeRate", "EhchRules.Scoring.ScoringSource",
        "EhchRules.Scoring.ScoreText", "System.Exception",
    ];

    /// <summary>Says whether nothing in a piece of source is to be changed.</summary>
    internal static bool Contains(SyntaxNode node, SemanticModel model) => node switch
    {
        AttributeListSyntax or UsingDirectiveSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => true,
        MethodDeclarationSyntax method => Members.Contains(method.Identifier.Text) || method.Identifier.Text.StartsWith("Cite", StringComparison.Ordinal) || IsOfWords(method, model),
        PropertyDeclarationSyntax property => Members.Contains(property.Identifier.Text),
        OperatorDeclarationSyntax => true,
        EnumDeclarationSyntax => true,
        IfStatementSyntax { Statement: ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] } } => true,
        StatementSyntax statement and (IfStatementSyntax or ForStatementSyntax or ForEachStatementSyntax) when IsCiting(statement) => true,
        InvocationExpressionSyntax call => IsWords(call, model),
        ConditionalExpressionSyntax choice when IsOneReason(choice) => true,
        BaseObjectCreationExpressionSyntax made => IsWords(Symbols.TypeOf(made, model)),
        ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => IsText(Symbols.TypeOf(node, model)),
        ArgumentSyntax { NameColon.Name.Identifier.Text: "why" } => true,
        _ => false,
    };

    /// <summary>Gets the parts of a piece that are judged although the piece as a whole is words: the outcome of a reason, and which reason is given.</summary>
    internal static IEnumerable<SyntaxNode> JudgedPartsOf(SyntaxNode node, SemanticModel model) => node switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [_, var outcome, ..] } made when IsReason(Symbols.TypeOf(made, model)) => [outcome],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "With", Expression: var reason } } call when IsReason(Symbols.MethodOf(call, model)?.ContainingType) => [reason],
        _ => [],
    };

    /// <summary>Says whether all that a statement does is to cite facts.</summary>
    private static bool IsCiting(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => NameOf(call).StartsWith("Cite", StringComparison.Ordinal),
        IfStatementSyntax branch => IsCiting(branch.Statement) && (branch.Else is null || IsCiting(branch.Else.Statement)),
        ForStatementSyntax loop => IsCiting(loop.Statement),
        ForEachStatementSyntax loop => IsCiting(loop.Statement),
        BlockSyntax block => block.Statements.Any(IsCiting) && block.Statements.All(static one => IsCiting(one) || one is LocalDeclarationStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
            || one is IfStatementSyntax { Statement: ContinueStatementSyntax or BreakStatementSyntax, Else: null }),
        _ => false,
    };

    /// <summary>Says whether a choice is between two wordings of one reason.</summary>
    private static bool IsOneReason(ConditionalExpressionSyntax choice) =>
        choice.WhenTrue is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "With", Expression: var one } }
        && choice.WhenFalse is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "With", Expression: var other } }
        && one.ToString() == other.ToString();

    /// <summary>Says whether a method makes words; the names of bands are part of an answer.</summary>
    private static bool IsOfWords(MethodDeclarationSyntax method, SemanticModel model) =>
        method.Identifier.Text is not "NamesOf" && (method.Identifier.Text is "Words" || model.GetTypeInfo(method.ReturnType).Type is { } type && IsText(type));

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        IdentifierNameSyntax name => name.Identifier.Text,
        _ => string.Empty,
    };

    private static bool IsReason(ITypeSymbol? type) => Symbols.NameOf(type) is "EhchRules.Rules.ReasonTemplate";

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } || Symbols.NameOf(type) is "EhchRules.Rules.ReasonArgument";

    private static bool IsWords(ITypeSymbol? type)
    {
        type = Symbols.Underlying(type);
        if (type is null) return false;
        return type.SpecialType is SpecialType.System_String || IsReason(type) || Made.Contains(Symbols.NameOf(type)) || (type.BaseType is { } parent && Made.Contains(Symbols.NameOf(parent)));
    }

    private static bool IsWords(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (Symbols.MethodOf(call, model) is not { } method) return NameOf(call) is "nameof";
        return method.Name is "Saying" || method.Name.StartsWith("Cite", StringComparison.Ordinal) || method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
            || (method.Name is "With" && IsReason(method.ContainingType))
            || IsWords(method.ReturnType);
    }
}
