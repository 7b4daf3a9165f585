namespace EhchRules.Scoring;

/// <summary>One rule of scope.</summary>
/// <param name="Reason">The reason that it gives.</param>
/// <param name="Answer">The answer where the reason applies.</param>
/// <param name="Source">Where it is from, and how sure that is.</param>
public sealed record ScopeRule(ScopeReasons Reason, ScopeAnswer Answer, ScoringSource Source);
