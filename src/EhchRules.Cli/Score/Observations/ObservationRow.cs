using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>One sound row of a file of observations.</summary>
/// <param name="Line">The line of the file on which it begins, counted from 1.</param>
/// <param name="Resident">The resident's id, as the file has it.</param>
/// <param name="At">When the set was observed.</param>
/// <param name="Set">What was observed.</param>
internal readonly record struct ObservationRow(long Line, string Resident, ObservationTime At, ObservationSet Set);
