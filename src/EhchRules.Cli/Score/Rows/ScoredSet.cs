using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Rows;

/// <summary>What was observed of a resident at one time, and its score.</summary>
/// <param name="At">When; all times of a series have an offset, or none has.</param>
/// <param name="Set">What was observed.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct ScoredSet(ObservationTime At, ObservationSet Set, News2Score Score);
