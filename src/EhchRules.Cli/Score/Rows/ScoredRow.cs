using EhchRules.Cli.Score.Observations;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Rows;

/// <summary>A row of a file of observations with its score.</summary>
/// <param name="Row">The row.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct ScoredRow(ObservationRow Row, News2Score Score)
{
    /// <summary>Gets what is written of it.</summary>
    internal ScoredObservation Observation => new(Row.Resident, Row.At.Text, Row.Set, Score);
}
