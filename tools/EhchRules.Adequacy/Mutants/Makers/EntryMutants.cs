using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Leaves entries of a table out: a bank holiday, a rate, a row of a score, a rule.</summary>
internal static class EntryMutants
{
    private static readonly string[] Tables = ["EnglandAndWales.cs", "PremiumRates.cs", "News2Table.cs", "RuleBook.cs"];

    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        _ = model;
        if (node is not ExpressionElementSyntax || !Tables.Contains(Path.GetFileName(node.SyntaxTree.FilePath))) yield break;
        MutantKind kind = node.SyntaxTree.FilePath.EndsWith("RuleBook.cs", StringComparison.Ordinal) ? MutantKind.RuleRemoved : MutantKind.EntryRemoved;
        yield return new(kind, node, ".. System.Array.Empty<object>()", MutantForm.Entry, Shown: "left out");
    }
}
