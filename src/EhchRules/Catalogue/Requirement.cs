using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>One dated piece of a requirement: what asks for it on those days, with what force, in which words, and with which numbers.</summary>
public sealed record Term
{
    /// <summary>Gets the days it covers.</summary>
    public required DateRange Period { get; init; }

    /// <summary>Gets the text that asks.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Gets the force with which it asks.</summary>
    public required Force Force { get; init; }

    /// <summary>Gets where that is said. Never empty.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Gets what the term does with the requirement.</summary>
    public TermEffect Effect { get; init; }

    /// <summary>Gets the day by which something is to be done once, that day included; null where the duty has no such day.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>Gets how sure <see cref="DueBy"/> is.</summary>
    public CitationStatus DueByStatus { get; init; } = CitationStatus.Secondary;

    /// <summary>Gets the number of working days within which something is to be done; null where the duty has none.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Gets the number of months for which a fact counts; null where the duty has none.</summary>
    public int? MonthsCounted { get; init; }

    /// <summary>Gets the number of weeks looked back on; null where the duty has none.</summary>
    public int? WeeksLookedBack { get; init; }

    /// <summary>Gets the SNOMED CT codes that satisfy it; empty where the duty turns on no code.</summary>
    public ImmutableArray<string> AcceptedCodes { get; init; } = [];

    /// <summary>Gets the codes of which no source settles whether they satisfy it on these days.</summary>
    public ImmutableArray<string> UnsettledCodes { get; init; } = [];
}

/// <summary>Something that the sources leave open, and how this library reads it. A finding that rests on one names it.</summary>
/// <param name="Id">The stable id, such as <c>A-2</c>.</param>
/// <param name="Text">What is assumed.</param>
public sealed record Assumption(string Id, string Text);

/// <summary>The assumptions that the catalogue makes.</summary>
public static class Assumptions
{
    /// <summary>Gets A-1.</summary>
    public static Assumption LetterStarts { get; } = new("A-1", "The transition letter bears no date; it is taken to start on 31 July 2020, the day its subject duties fall due.");

    /// <summary>Gets A-2.</summary>
    public static Assumption DayZero { get; } = new("A-2", "The day of admission or return is day 0: the first working day counted is a later day.");

    /// <summary>Gets A-3.</summary>
    public static Assumption LaterHomes { get; } = new("A-3", "A home registered later must be aligned as well; the text gives no date for it.");

    /// <summary>Gets A-4.</summary>
    public static Assumption AgreeingPractices { get; } = new("A-4", "\"The practices in the network\" are those in it on the day of the lead's last agreement.");

    /// <summary>Gets A-5.</summary>
    public static Assumption RegularReview { get; } = new("A-5", "A \"regular\" medication review is read as one within 12 months.");

    /// <summary>Gets A-6.</summary>
    public static Assumption MondayWeeks { get; } = new("A-6", "A week is Monday to Sunday.");

    /// <summary>Gets A-7.</summary>
    public static Assumption PremiumBeds { get; } = new("A-7", "Beds for the care home premium are those on the 1st of the month.");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Assumption> All { get; } = [LetterStarts, DayZero, LaterHomes, AgreeingPractices, RegularReview, MondayWeeks, PremiumBeds];
}

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

/// <summary>Something the sources say that no rule judges, with the reason: nothing in them is left unlisted.</summary>
public sealed record ListedEntry
{
    /// <summary>Gets the stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what is said, in this library's own words.</summary>
    public required string Says { get; init; }

    /// <summary>Gets who would bear it; null where that is none of those this library names, such as a hospital or a local authority.</summary>
    public required Bearer? Bearer { get; init; }

    /// <summary>Gets why no rule judges it.</summary>
    public required string WhyNotJudged { get; init; }

    /// <summary>
    /// Gets where it is said; empty where the text that says it is none of <see cref="Instruments"/>, and <see cref="OtherText"/> names it.
    /// </summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Gets the text that says it, how sure that is, and what was read; null where <see cref="Citations"/> tell.</summary>
    public string? OtherText { get; init; }
}
