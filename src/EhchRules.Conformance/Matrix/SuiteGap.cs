namespace EhchRules.Conformance;

/// <summary>Something that a suite should ask about a requirement, and does not.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Text">What is missing, in a sentence.</param>
internal sealed record SuiteGap(string Requirement, string Text)
{
    /// <summary>Writes it on one line.</summary>
    public override string ToString() => $"{Requirement}: {Text}";
}
