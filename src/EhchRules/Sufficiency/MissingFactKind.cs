namespace EhchRules.Sufficiency;

/// <summary>A kind of fact that records lack.</summary>
/// <param name="Kind">Its place for any subject, as <c>residents/#/plans</c>.</param>
/// <param name="Words">What it is, to follow "the record does not say".</param>
public readonly record struct MissingFactKind(string Kind, string Words)
{
    /// <summary>Writes the place.</summary>
    public override string ToString() => Kind;
}
