namespace EhchRules.Scoring;

/// <summary>The policies whose rows have a source. Neither is a default: the caller names one, or supplies another.</summary>
/// <remarks>
/// There is no RESTORE2 here. It is a trademark of what is now the Hampshire and Isle of Wight Integrated Care Board, free of charge on condition that
/// nothing in it is changed, and its official chart was not among the sources. Whoever has the official rows, and leave to use them, supplies them to
/// <see cref="ResponsePolicy.TryCreate"/>.
/// </remarks>
public static class ResponsePolicies
{
    /// <summary>Gets the clinical response of the RCP's NEWS2 Chart 4 (2017), in other words. It was written for hospitals.</summary>
    /// <remarks>
    /// Its responders and intervals do not fit a care home. Totals and intervals are the chart's (confirmed); the wording of the responses is a summary,
    /// and the chart's own wording governs.
    /// </remarks>
    public static ResponsePolicy RcpHospital2017 { get; } = ResponsePolicy.Create(RcpHospitalRows.Terms);

    /// <summary>
    /// Gets the escalation steps for care homes that one training provider describes, to be read against the resident's usual score. It is not RESTORE2
    /// and not the official chart of any scheme.
    /// </summary>
    /// <remarks>
    /// Its status is secondary: a single provider, whose two pages differ in places. For totals of 7 and above no text was found, and the row says so.
    /// No row for a single parameter at 3 occurs in the sourced text, so none is here; whether the official chart has one is to be checked.
    /// </remarks>
    public static ResponsePolicy CareHomeEscalation { get; } = ResponsePolicy.Create(CareHomeEscalationRows.Terms);
}
