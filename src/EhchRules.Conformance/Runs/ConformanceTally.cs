namespace EhchRules.Conformance;

/// <summary>How the vectors of one requirement came out on one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Requirement">The requirement; <c>NEWS2</c> and <c>PREMIUM</c> on the levels that have none.</param>
/// <param name="Counts">How many vectors had which outcome.</param>
public sealed record ConformanceTally(ConformanceLevel Level, string Requirement, OutcomeCounts Counts);

/// <summary>How the vectors of one level came out.</summary>
/// <param name="Level">The level.</param>
/// <param name="Counts">How many vectors had which outcome.</param>
public sealed record LevelTally(ConformanceLevel Level, OutcomeCounts Counts);

/// <summary>How many vectors are unknown for one cause.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Count">How many, at least one.</param>
public sealed record CauseTally(UnknownCause Cause, long Count);
