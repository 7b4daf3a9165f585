using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EhchRules.Adequacy.Mutants;

/// <summary>Asks what a piece of source means.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    /// <summary>Gets the name of a type with its namespace and without type arguments; empty where there is none.</summary>
    internal static string NameOf(ITypeSymbol? type) => type is null ? string.Empty : type.OriginalDefinition.ToDisplayString(FullName);

    /// <summary>Gets the type of an expression, or that which it is turned into where it has none of its own.</summary>
    internal static ITypeSymbol? TypeOf(SyntaxNode node, SemanticModel model)
    {
        TypeInfo info = model.GetTypeInfo(node);
        return info.Type ?? info.ConvertedType;
    }

    /// <summary>Gets the type under a nullable value type, or the type itself.</summary>
    internal static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    internal static bool IsNullable(ITypeSymbol? type) => !ReferenceEquals(type, Underlying(type));

    internal static bool IsDay(ITypeSymbol? type) => NameOf(Underlying(type)) is "System.DateOnly";

    internal static bool IsWhole(ITypeSymbol? type) => Underlying(type)?.SpecialType is SpecialType.System_Int32;

    internal static bool IsNumber(ITypeSymbol? type) =>
        Underlying(type)?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Decimal;

    internal static bool IsTruth(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Boolean;

    internal static IMethodSymbol? MethodOf(SyntaxNode node, SemanticModel model) => model.GetSymbolInfo(node).Symbol as IMethodSymbol;
}
