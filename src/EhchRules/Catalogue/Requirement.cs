using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>A duty, request or good practice of the EHCH service that a rule judges.</summary>
/// <remarks>
/// Each requirement exists once, as a property of its topic's class, and is compared by reference. Its <see cref="Terms"/> cover its life
/// without gap or overlap, in order of date.
/// </remarks>
public sealed class Requirement
{
    /// <summary>Gets the stable id, such as <c>PCSP-3</c>. Ids are never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Gets a title of a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it says, in this library's own words.</summary>
    public required string Says { get; init; }

    /// <summary>Gets what it is about.</summary>
    public required Topic Topic { get; init; }

    /// <summary>Gets what it is judged for.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>Gets who bears it. Never empty; findings name the first.</summary>
    public ImmutableArray<Bearer> Bearers { get; init; } = [Bearer.PrimaryCareNetwork];

    /// <summary>Gets whether the text demands, advises or permits.</summary>
    public Modality Modality { get; init; } = Modality.Must;

    /// <summary>Gets its terms, in order of date.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Gets what it is after its last term.</summary>
    public LifeEnd EndsWith { get; init; }

    /// <summary>Gets the id of the requirement that took its place; null unless <see cref="EndsWith"/> is <see cref="LifeEnd.Replaced"/>.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Gets the assumptions that every finding of it rests on.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];

    /// <summary>Gets the days from the first term's first to the last term's last.</summary>
    public DateRange Life => Terms[^1].Period.To is { } to ? DateRange.Between(Terms[0].Period.From!.Value, to) : DateRange.StartingOn(Terms[0].Period.From!.Value);

    /// <summary>Gets the term of a day, as things turned out; null outside the life.</summary>
    /// <param name="on">The day.</param>
    public Term? TermOn(DateOnly on)
    {
        foreach (Term term in Terms)
        {
            if (term.Period.Contains(on)) return term;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Title}";
}
