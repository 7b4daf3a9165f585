using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A term as a row of its requirement's table, and as a piece of its bar.</summary>
internal sealed class TermRow
{
    /// <summary>A gap between the pieces of a bar, so that each term is seen.</summary>
    private const int Gap = 25;

    internal TermRow(Term term, DayAxis axis, bool isOfDay)
    {
        Look = TermLook.Of(term);
        Days = RequirementWords.Days(term.Period);
        IsOfDay = isOfDay;
        Text = term.Instrument.Title;
        Instrument = term.Instrument.Id;
        Sets = [.. SetsOf(term)];
        Assumptions = [.. term.Assumptions.Select(static assumption => assumption.Id)];
        Citations = [.. term.Citations.Select(static citation => new CitationRow(citation))];
        int from = axis.PlaceOf(term.Period.From!.Value);
        int end = term.Period.To is { } last && last < axis.Through ? axis.PlaceOf(last.AddDays(1)) : TermLook.Width;
        Pieces = Look.Pieces(from, Math.Max(end - from - Gap, Gap));
    }

    public TermLook Look { get; }

    public string Days { get; }

    /// <summary>Gets whether it is the term of the day that is shown first.</summary>
    public bool IsOfDay { get; }

    public string Text { get; }

    public string Instrument { get; }

    /// <summary>Gets the day and the numbers that it sets, each as a sentence.</summary>
    public IReadOnlyList<string> Sets { get; }

    public IReadOnlyList<string> Assumptions { get; }

    public IReadOnlyList<CitationRow> Citations { get; }

    public IReadOnlyList<BarPiece> Pieces { get; }

    private static IEnumerable<string> SetsOf(Term term)
    {
        if (term.DueBy is { } day) yield return $"To be done by {Words.Of(day)} ({CitationRow.InWords(term.DueByStatus)}).";
        if (term.WorkingDays is { } days) yield return $"Within {Words.Count(days, "working day")}.";
        if (term.MonthsCounted is { } months) yield return $"A fact counts for {Words.Count(months, "month")}.";
        if (term.WeeksLookedBack is { } weeks) yield return $"Looks back {Words.Count(weeks, "week")}.";
        foreach (string condition in RequirementWords.Conditions(term)) yield return condition;
    }
}
