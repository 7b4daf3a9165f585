using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Finds the body of the member in which something changes.</summary>
internal static class BodySite
{
    private const string Arrow = "=>";

    private static readonly BodyWrap Block = new(0, "{ ", " }", "", "");
    private static readonly BodyWrap Answer = new(Arrow.Length, "{ ", " }", "{ return ", " }");
    private static readonly BodyWrap Effect = new(Arrow.Length, "{ ", " }", "{ ", " }");
    private static readonly BodyWrap Getter = new(Arrow.Length, "{ get { ", " } }", "{ return ", " }");

    /// <summary>Gets the body with a change made in it; null where the change is in none: in a constant, a default, what a field begins with.</summary>
    internal static Site? Of(SyntaxTree tree, TextEdit edit)
    {
        foreach (SyntaxNode node in tree.GetRoot().FindNode(edit.Span, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            switch (node)
            {
                case BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax }: return Of(tree, edit, node.Span, Block);
                case ArrowExpressionClauseSyntax arrow: return OfArrow(tree, edit, arrow);
                case ParameterSyntax or MemberDeclarationSyntax: return null;
            }
        }

        return null;
    }

    private static Site? OfArrow(SyntaxTree tree, TextEdit edit, ArrowExpressionClauseSyntax arrow)
    {
        BodyWrap? wrap = arrow.Parent switch
        {
            BasePropertyDeclarationSyntax => Getter,
            AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? Answer : Effect,
            MethodDeclarationSyntax method => IsVoid(method.ReturnType) ? Effect : Answer,
            LocalFunctionStatementSyntax local => IsVoid(local.ReturnType) ? Effect : Answer,
            ConstructorDeclarationSyntax => Effect,
            _ => null,
        };
        SyntaxToken semicolon = arrow.GetLastToken().GetNextToken();
        return wrap is null ? null : Of(tree, edit, TextSpan.FromBounds(arrow.SpanStart, semicolon.Span.End), wrap);
    }

    private static Site Of(SyntaxTree tree, TextEdit edit, TextSpan span, BodyWrap wrap)
    {
        TextEdit within = new(new(edit.Span.Start - span.Start, edit.Span.Length), edit.Text);
        string body = within.Apply(tree.GetText().ToString(span));
        return new(span, body[wrap.Skips..], null, Declares: true, wrap);
    }

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
}
