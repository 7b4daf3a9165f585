namespace EhchRules.Scoring;

/// <summary>One band: the totals that it takes.</summary>
/// <param name="Band">The band.</param>
/// <param name="From">The lowest total, included.</param>
/// <param name="Through">The highest total, included.</param>
/// <param name="SingleParameterThree">Whether a single parameter must score 3 (true), must not (false), or does not matter (null).</param>
public sealed record News2BandRow(News2Bands Band, int From, int Through, bool? SingleParameterThree);
