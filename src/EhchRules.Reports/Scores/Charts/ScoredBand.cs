namespace EhchRules.Reports;

/// <summary>A stretch of readings that score the same.</summary>
/// <param name="From">Its lower edge, half a unit below its first reading; negative infinity where it has no end.</param>
/// <param name="Through">Its upper edge, half a unit above its last reading; infinity where it has no end.</param>
/// <param name="Score">What they score; null where that is open, because rows that may apply differ.</param>
internal readonly record struct ScoredBand(double From, double Through, int? Score);
