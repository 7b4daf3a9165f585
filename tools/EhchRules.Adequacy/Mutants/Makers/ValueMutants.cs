using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Reads one of the field's values as another: a profession, a service, an outcome.</summary>
internal static class ValueMutants
{
    // What an answer does not say, or says in words only.
    private static readonly HashSet<string> NotAnswered =
    [
        "EhchRules.BoundaryCauses", "EhchRules.ReasonOrigin", "EhchRules.Catalogue.CitationStatus", "EhchRules.Catalogue.Modality", "EhchRules.Catalogue.Bearer", "EhchRules.Catalogue.Topic",
    ];

    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not MemberAccessExpressionSyntax value || model.GetSymbolInfo(value).Symbol is not IFieldSymbol { HasConstantValue: true, ContainingType: { TypeKind: TypeKind.Enum } type } field) yield break;
        string name = Symbols.NameOf(type);
        if (name is "System.MidpointRounding") yield return new(MutantKind.ArithmeticChanged, value, $"{value.Expression}.{(field.Name is "ToEven" ? "AwayFromZero" : "ToEven")}");
        if (!name.StartsWith("EhchRules", StringComparison.Ordinal) || NotAnswered.Contains(name)) yield break;
        bool isOutcome = name is "EhchRules.Outcome";
        string other = isOutcome ? OtherOutcome(field.Name) : Next(type, field);
        if (other != field.Name) yield return new(isOutcome ? MutantKind.OutcomeChanged : MutantKind.ValueChanged, value, $"{value.Expression}.{other}");
    }

    private static string OtherOutcome(string outcome) => outcome switch
    {
        "Met" => "NotMet",
        "NotMet" => "Met",
        "MetLate" => "Met",
        "NotYetDue" => "NotMet",
        "NotApplicable" => "Undetermined",
        "Undetermined" => "NotApplicable",
        _ => "NotMet",
    };

    private static string Next(INamedTypeSymbol type, IFieldSymbol field)
    {
        IFieldSymbol[] values = [.. type.GetMembers().OfType<IFieldSymbol>().Where(static one => one.HasConstantValue)];
        return values[(Array.FindIndex(values, one => one.Name == field.Name) + 1) % values.Length].Name;
    }
}
