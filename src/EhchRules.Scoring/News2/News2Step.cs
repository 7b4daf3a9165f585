namespace EhchRules.Scoring;

/// <summary>One step of a row: the readings above the step before it, through its own end.</summary>
/// <param name="Through">The highest reading of the step, included; null where it has no end.</param>
/// <param name="Score">What a reading of the step scores: 0 to 3.</param>
public readonly record struct News2Step(int? Through, int Score);
