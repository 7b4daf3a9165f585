using EhchRules.Adequacy.Mutants.Makers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Walks a source and proposes what to change.</summary>
internal sealed class MutantFinder(SemanticModel model) : CSharpSyntaxWalker
{
    private static readonly Func<SyntaxNode, SemanticModel, IEnumerable<Proposal>>[] Makers =
    [
        LogicMutants.Of, PatternMutants.Of, BoundaryMutants.Of, NumberMutants.Of, DayMutants.Of, AbsenceMutants.Of, SetMutants.Of, ValueMutants.Of, ArithmeticMutants.Of, StepMutants.Of,
        EntryMutants.Of,
    ];

    /// <summary>Gets what was found, in the order of the text.</summary>
    internal List<Proposal> Found { get; } = [];

    internal static List<Proposal> In(SyntaxTree tree, SemanticModel model)
    {
        MutantFinder finder = new(model);
        finder.Visit(tree.GetRoot());
        return finder.Found;
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is null) return;
        if (NotJudged.Contains(node, model) || (node is ExpressionStatementSyntax { Expression: var only } && NotJudged.Contains(only, model)))
        {
            foreach (SyntaxNode part in NotJudged.JudgedPartsOf(node, model)) Visit(part);
            return;
        }

        Propose(node);
        base.Visit(node);
    }

    private void Propose(SyntaxNode node)
    {
        foreach (Func<SyntaxNode, SemanticModel, IEnumerable<Proposal>> maker in Makers)
        {
            foreach (Proposal proposal in maker(node, model))
            {
                if (proposal.Node.ToString() != proposal.Replacement) Found.Add(proposal);
            }
        }
    }
}
