namespace EhchRules.Reports;

/// <summary>A link within a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads, with the number sign.</param>
/// <param name="Anchor">The anchor that stands at it, for a reader without scripts; null where that stands elsewhere already.</param>
internal sealed record FindingLink(string Text, string Href, string? Anchor);
