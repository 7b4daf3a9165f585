using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The verdicts of a sentence that says no more than how many months a term counts: one for each number, which all findings share.</summary>
internal sealed class VerdictsByMonths
{
    private readonly Verdict?[] verdicts;

    internal VerdictsByMonths(ReasonTemplate sentence, ImmutableArray<Term> terms)
    {
        int most = 0;
        foreach (Term term in terms) most = Math.Max(most, term.MonthsCounted ?? 0);
        verdicts = new Verdict?[most + 1];
        foreach (Term term in terms)
        {
            if (term.MonthsCounted is { } months) verdicts[months] ??= sentence.With(months);
        }
    }

    /// <summary>Gets the verdict of a number of months that a term counts.</summary>
    internal Verdict this[int months] => verdicts[months]!;
}
