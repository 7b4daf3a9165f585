namespace EhchRules.Catalogue;

/// <summary>A text that asks for something: a contract specification, a letter, a framework, a role description.</summary>
public sealed record Instrument
{
    /// <summary>Gets the stable id, such as <c>DES-2020-21-OCT</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the title, in plain words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the force with which it asks, unless a term says otherwise.</summary>
    public required Force Force { get; init; }

    /// <summary>Gets the days it covers as things turned out, amendments considered.</summary>
    public required DateRange Period { get; init; }

    /// <summary>Gets the day on which it was published: it is not seen by an assessment whose <c>knownOn</c> is earlier.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Gets how sure <see cref="Published"/> is.</summary>
    public required CitationStatus PublishedStatus { get; init; }

    /// <summary>
    /// Gets the last day it covers as it was published, where that is not the end of <see cref="Period"/>: a later text cut it short, or
    /// none is known and it is taken to go on (assumption A-9). It stays in force to that day for whoever has not seen a later text.
    /// Null where that is the end of <see cref="Period"/>.
    /// </summary>
    public DateOnly? PublishedThrough { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
