using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EhchRules.Adequacy.Mutants.Makers;

/// <summary>Moves days: dates that are written down, and days that are asked about.</summary>
internal static class DayMutants
{
    private static readonly int[] ByOne = [-1, 1];

    // Whole numbers that these take are days.
    private static readonly HashSet<string> CountInDays = ["EhchRules.Rules.AsOf", "EhchRules.Rules.Days", "EhchRules.Rules.DaySpan"];

    internal static IEnumerable<Proposal> Of(SyntaxNode node, SemanticModel model) => node switch
    {
        BaseObjectCreationExpressionSyntax made when IsWritten(made, model) => Moved(made, $"new global::System.DateOnly{made.ArgumentList}"),
        InvocationExpressionSyntax entry when IsHoliday(entry, model) => OfHoliday(entry),
        ArgumentSyntax { Expression: var asked, Parent.Parent: { } call } when IsAsked(asked, call, model) => Moved(asked, asked.ToString()),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "DayNumber" } number when !IsMovedAlready(number, model) => Moved(number, number.ToString()),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.Text: "DayNumber" } } number when !IsMovedAlready(number, model) =>
            Moved(number, number.ToString()),
        _ => [],
    };

    private static IEnumerable<Proposal> Moved(ExpressionSyntax day, string text) =>
        ByOne.Select(by => new Proposal(MutantKind.DayMoved, day, $"global::MutantSwitch.Shift({text}, {by})", Shown: $"{day} {(by < 0 ? "less" : "and")} a day"));

    private static bool IsWritten(BaseObjectCreationExpressionSyntax made, SemanticModel model) =>
        made.ArgumentList is { Arguments.Count: 3 } && Symbols.IsDay(Symbols.TypeOf(made, model)) && made.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Shift" } } };

    private static bool IsHoliday(InvocationExpressionSyntax entry, SemanticModel model) =>
        Symbols.NameOf(Symbols.TypeOf(entry, model)) is "EhchRules.Calendars.BankHoliday" && entry.ArgumentList.Arguments.Count >= 4;

    private static IEnumerable<Proposal> OfHoliday(InvocationExpressionSyntax entry)
    {
        string date = string.Join(", ", entry.ArgumentList.Arguments.Take(3));
        return ByOne.Select(by => new Proposal(
            MutantKind.DayMoved, entry, $"({entry} with {{ Date = new global::System.DateOnly({date}).AddDays({by}) }})", Shown: $"{entry} {(by < 0 ? "less" : "and")} a day"));
    }

    /// <summary>Says whether an argument is a day that somebody asks about, and not a number or a date written there, which are moved by themselves.</summary>
    private static bool IsAsked(ExpressionSyntax asked, SyntaxNode call, SemanticModel model)
    {
        if (asked is LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax or DeclarationExpressionSyntax || IsOneOff(asked)) return false;
        if (Symbols.MethodOf(call, model) is not { } method || asked.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 }) return false;
        ITypeSymbol? type = Symbols.TypeOf(asked, model);
        string owner = Symbols.NameOf(method.ContainingType);
        return Symbols.IsDay(type) ? owner.StartsWith("EhchRules.", StringComparison.Ordinal) : Symbols.IsWhole(type) && CountInDays.Contains(owner) && !method.IsExtensionMethod;
    }

    private static bool IsMovedAlready(ExpressionSyntax number, SemanticModel model) =>
        IsOneOff(number.Parent) || (number.Parent is ArgumentSyntax { Parent.Parent: { } call } && IsAsked(number, call, model));

    /// <summary>Says whether a day is the one before or after another: its number is moved.</summary>
    private static bool IsOneOff(SyntaxNode? day) =>
        day is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression, Right: LiteralExpressionSyntax };
}
