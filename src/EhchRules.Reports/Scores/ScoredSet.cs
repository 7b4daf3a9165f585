using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>What was observed of a resident at one time, and its score.</summary>
/// <param name="At">When, in UTC or as the home's clock showed it; all times of a series are of one kind.</param>
/// <param name="Set">What was observed.</param>
/// <param name="Score">Its score.</param>
internal readonly record struct ScoredSet(DateTime At, ObservationSet Set, News2Score Score);
