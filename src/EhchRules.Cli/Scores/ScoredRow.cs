using EhchRules.Cli.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Scores;

/// <summary>A row of a file of observations with its score.</summary>
/// <param name="Row">The row.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct ScoredRow(ObservationRow Row, News2Score Score);
