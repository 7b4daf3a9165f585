namespace EhchRules.Scoring;

/// <summary>Something wrong with what a caller gave: where, what was found, and what was expected.</summary>
public sealed record ScoringFault
{
    /// <summary>Gets the place, by position, as <c>rows[2].From</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Gets what was found, text in quotation marks and shortened to 40 characters.</summary>
    public required string Found { get; init; }

    /// <summary>Gets what was expected.</summary>
    public required string Expected { get; init; }

    /// <summary>Writes the fault on one line, as <c>rows[2].From: 21; expected a total from 0 to 20</c>.</summary>
    public override string ToString() => $"{Place}: {Found}; expected {Expected}";
}
