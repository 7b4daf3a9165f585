using EhchRules.Scoring;

namespace EhchRules.Cli.Charts;

/// <summary>One set of observations with its time and its score.</summary>
/// <param name="At">When it was recorded.</param>
/// <param name="Set">What was recorded.</param>
/// <param name="Score">What NEWS2 makes of it.</param>
internal readonly record struct ScoredSet(DateTimeOffset At, ObservationSet Set, News2Score Score);
