using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>One section of a handover. Two are equal when heading and lines are.</summary>
public sealed record SbardSection
{
    private readonly ValueArray<SbardLine> lines;

    internal SbardSection(SbardHeading heading, ImmutableArray<SbardLine> lines)
    {
        Heading = heading;
        this.lines = new(lines);
    }

    /// <summary>Gets the heading.</summary>
    public SbardHeading Heading { get; }

    /// <summary>Gets the lines, in a fixed order. A line stays where nothing is stated, and its text is null.</summary>
    public ImmutableArray<SbardLine> Lines => lines.Entries;

    /// <summary>Writes the heading alone.</summary>
    public override string ToString() => Heading.ToString();
}
