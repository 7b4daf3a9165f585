using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>Scores for people: a line a row, and below them what they come to and what the score is for.</summary>
/// <remarks>Rows that come one after another, too many to be held, go to <see cref="ScoresText"/>, and block by block to <see cref="WriteCsv"/>.</remarks>
/// <param name="rows">The rows. They are read again each time that something is written.</param>
/// <param name="policy">The policy whose responses are written; null means none.</param>
public sealed class ScoresReport(IReadOnlyCollection<ScoredObservation> rows, ResponsePolicy? policy = null) : TextReport
{
    /// <summary>Gets the rows.</summary>
    public IReadOnlyCollection<ScoredObservation> Rows { get; } = rows ?? throw new ArgumentNullException(nameof(rows));

    /// <summary>Writes the readings and the scores as CSV, one row a set. The columns are a contract: new ones are only added at the end.</summary>
    /// <remarks>
    /// Residents and times are written as they were given, to be joined with other data by them: a resident whose id a spreadsheet would take for a
    /// formula too. Readings are written as they were understood: 37 °C as 37.0. Where a partial set leaves several responses of a policy
    /// possible, all stand in their cells, least urgent first, with a bar between them.
    /// </remarks>
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several blocks they do not.</param>
    public void WriteCsv(TextWriter csv, bool hasHeader = true) => ScoresCsv.Write(csv, hasHeader, Rows, policy);

    internal override void Write(TextPage page)
    {
        ScoresText text = new(page, policy);
        text.Write(Rows);
        text.WriteEnd();
    }
}
