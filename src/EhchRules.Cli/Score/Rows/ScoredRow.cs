using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Rows;

/// <summary>A row of a file of observations with its score.</summary>
/// <param name="Row">The row.</param>
/// <param name="Score">Its score.</param>
/// <param name="Responses">The rows of the policy that are possible at that score, least urgent first; empty where no policy was named, or nothing is recorded.</param>
internal readonly record struct ScoredRow(ObservationRow Row, News2Score Score, IReadOnlyList<ResponseRow> Responses);
