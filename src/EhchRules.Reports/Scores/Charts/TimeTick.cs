namespace EhchRules.Reports;

/// <summary>A mark on the time axis.</summary>
/// <param name="X">Where it stands.</param>
/// <param name="Label">What it is labelled with.</param>
internal readonly record struct TimeTick(double X, string Label);
