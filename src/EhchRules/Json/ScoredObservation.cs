using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>A set of observations with its score, as a row of <c>ehch-scores/1</c>.</summary>
/// <param name="Resident">The resident's id, in the caller's words. It is written as it is.</param>
/// <param name="At">When the set was observed, as it was given.</param>
/// <param name="Set">What was observed.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoredObservation(string Resident, string At, ObservationSet Set, News2Score Score);
