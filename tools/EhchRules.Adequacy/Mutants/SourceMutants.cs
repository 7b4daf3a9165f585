using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Makes the mutants of a compilation's sources: gives each proposal its place, its key, and the piece of text that can hold it.</summary>
/// <param name="requirementOf">Gets the requirement that a type judges, by the type's name; null where it judges none, or several.</param>
internal sealed partial class SourceMutants(Func<string, string?> requirementOf)
{
    private const int MostShown = 110;

    /// <param name="compilation">The sources, each with its path under src.</param>
    /// <param name="firstId">The number of the first mutant.</param>
    internal List<SourceMutant> Of(Compilation compilation, int firstId)
    {
        List<SourceMutant> mutants = [];
        Dictionary<string, int> alike = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            if (MutantScope.LevelOf(tree.FilePath) is not { } level) continue;
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (Proposal proposal in MutantFinder.In(tree, model))
            {
                if (SiteOf(proposal, model) is not ({ } site, var form)) continue;
                (string type, string member) = MemberOf(proposal.Node);
                MutantPlace place = new(tree.FilePath, member.Length == 0 ? type : $"{type}.{member}", level, requirementOf(type));
                string change = $"{Short(proposal.Node.ToString())} → {Short(proposal.Shown ?? proposal.Replacement)}";
                string key = $"{place.File} {place.Member} {proposal.Kind} {change}";
                int nth = alike[key] = alike.GetValueOrDefault(key) + 1;
                mutants.Add(new(new(firstId + mutants.Count, $"{key} #{nth}", proposal.Kind, place, change), new(proposal.Node.Span, proposal.Replacement), form, site));
            }
        }

        return mutants;
    }

    /// <summary>Finds the piece of text that can hold a choice between the original and a mutant; null where a change there means nothing.</summary>
    private static (Site? Site, MutantForm Form) SiteOf(Proposal proposal, SemanticModel model)
    {
        SyntaxNode at = proposal.Node;
        MutantForm form = proposal.Form;
        while (at.Parent is PatternSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax) at = at.Parent;
        if (at is PatternSyntax) at = at.Parent!;
        if (at is SwitchExpressionArmSyntax) at = at.Parent!;
        bool declares = at.DescendantNodesAndSelf().Any(static one => one is SingleVariableDesignationSyntax);
        if (at is AttributeSyntax or EnumMemberDeclarationSyntax || (declares && form is MutantForm.Statement)) return (null, form);
        bool isConstant = at is SwitchLabelSyntax || at.Parent is SwitchLabelSyntax || at.Ancestors().Any(static one => one switch
        {
            ParameterSyntax => true,
            FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            LocalDeclarationStatementSyntax local => local.IsConst,
            _ => false,
        });
        if (isConstant || (declares && form is MutantForm.Expression)) form = MutantForm.Body;
        TextEdit edit = new(TextSpan.FromBounds(proposal.Node.SpanStart - at.SpanStart, proposal.Node.Span.End - at.SpanStart), proposal.Replacement);
        return (new(at.Span, edit.Apply(at.ToString()), at is ExpressionSyntax or ExpressionElementSyntax ? TypeToName(at, model, form) : null, declares), form);
    }

    /// <summary>Gets the type that has to be named so that a choice has it: where the expression has none of its own, or is a constant of another.</summary>
    private static string? TypeToName(SyntaxNode at, SemanticModel model, MutantForm form)
    {
        if (at is ExpressionElementSyntax element) return model.GetTypeInfo(element.Expression).ConvertedType?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (form is MutantForm.True or MutantForm.False) return null;
        TypeInfo info = model.GetTypeInfo(at);
        bool isPlain = info.Type is not null && at is not (LiteralExpressionSyntax or ImplicitObjectCreationExpressionSyntax) && !model.GetConstantValue(at).HasValue;
        return isPlain ? null : info.ConvertedType?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private static (string Type, string Member) MemberOf(SyntaxNode node)
    {
        string member = string.Empty;
        foreach (SyntaxNode one in node.AncestorsAndSelf())
        {
            string? name = one switch
            {
                LocalFunctionStatementSyntax local => local.Identifier.Text,
                MethodDeclarationSyntax method => method.Identifier.Text,
                PropertyDeclarationSyntax property => property.Identifier.Text,
                ConstructorDeclarationSyntax => "new",
                IndexerDeclarationSyntax => "this",
                VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.Text,
                _ => null,
            };
            if (name is not null) member = member.Length == 0 ? name : $"{name}.{member}";
            if (one is BaseTypeDeclarationSyntax type) return (type.Identifier.Text, member);
        }

        return (string.Empty, member);
    }

    private static string Short(string text)
    {
        string line = Blanks().Replace(text, " ").Trim();
        return line.Length <= MostShown ? line : $"{line[..(MostShown / 2)]}…{line[^(MostShown / 2)..]}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
