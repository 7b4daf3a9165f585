namespace EhchRules.Scoring;

/// <summary>One line of a handover.</summary>
/// <param name="Label">What the line is about.</param>
/// <param name="Text">What is said, in the caller's words as given or in this library's; null where nothing is stated.</param>
public sealed record SbardLine(string Label, string? Text)
{
    /// <summary>Writes the label alone: what is said is about a resident, and does not belong in a log.</summary>
    public override string ToString() => Label;
}
