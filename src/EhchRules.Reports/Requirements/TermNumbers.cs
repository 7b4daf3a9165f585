using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>The days and numbers of a term in words.</summary>
internal static class TermNumbers
{
    internal static string Of(Term term)
    {
        List<string> numbers = [];
        if (term.DueBy is { } day) numbers.Add($"by {Words.Of(day)}");
        if (term.WorkingDays is { } days) numbers.Add(Invariant($"within {days} working days"));
        if (term.MonthsCounted is { } months) numbers.Add(Invariant($"counts for {months} months"));
        if (term.WeeksLookedBack is { } weeks) numbers.Add(Invariant($"over {weeks} weeks"));
        if (!term.AcceptedCodes.IsEmpty) numbers.Add($"codes {string.Join(", ", term.AcceptedCodes)}");
        if (!term.UnsettledCodes.IsEmpty) numbers.Add($"not settled {string.Join(", ", term.UnsettledCodes)}");
        return string.Join("; ", numbers);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
