using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Comparison;

/// <summary>Terms in words, for sentences about what changed in them.</summary>
internal static class RuleWords
{
    private static readonly string[] SmallNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Of(Force force) => force switch
    {
        Force.Contractual => "by contract",
        Force.InterimFlexibility => "applied by letter, without contract action",
        Force.Requested => "asked for, not a duty",
        Force.Guidance => "guidance",
        Force.Unverified => "not verified whether contract or guidance",
        _ => throw new ArgumentOutOfRangeException(nameof(force), force, "The force has no words."),
    };

    internal static string Of(Instrument instrument) => $"{instrument.Title} ({instrument.Id})";

    internal static string Codes(ImmutableArray<string> codes) => codes.Length switch
    {
        0 => "no code",
        1 => "one code",
        _ => $"{Number(codes.Length)} codes",
    };

    internal static string AreOrIs(ImmutableArray<string> codes) => codes.Length > 1 ? "are" : "is";

    internal static string Listed(IEnumerable<string> items) => Phrase.List([.. items]);

    internal static string Counted(int number, string unit) => number == 1 ? $"1 {unit}" : string.Create(CultureInfo.InvariantCulture, $"{number} {unit}s");

    /// <summary>Writes the day and the numbers of a term, each as a sentence.</summary>
    internal static IEnumerable<string> Numbers(Term term)
    {
        if (term.DueBy is { } day) yield return $"To be done by {DueBy(day, term.DueByStatus)}.";
        if (term.WorkingDays is { } days) yield return $"Within {Counted(days, "working day")}.";
        if (term.MonthsCounted is { } months) yield return $"A fact counts for {Counted(months, "month")}.";
        if (term.WeeksLookedBack is { } weeks) yield return $"Looks back {Counted(weeks, "week")}.";
        if (!term.AcceptedCodes.IsEmpty) yield return $"{Capital(Codes(term.AcceptedCodes))} {AreOrIs(term.AcceptedCodes)} accepted: {Listed(term.AcceptedCodes)}.";
        if (!term.UnsettledCodes.IsEmpty) yield return $"No source tells whether {Listed(term.UnsettledCodes)} is accepted.";
    }

    internal static string DueBy(DateOnly day, CitationStatus status) =>
        status is CitationStatus.Unconfirmed ? $"{Day(day)} (a day that is not confirmed)" : Day(day);

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Number(int number) => number < SmallNumbers.Length ? SmallNumbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
