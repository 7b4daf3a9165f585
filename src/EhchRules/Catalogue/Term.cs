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

    /// <summary>Gets the section of the text whose replacement by a local variation agreement takes the duty away; null where no such agreement can.</summary>
    public SpecificationSection? VariedLocallyBy { get; init; }

    /// <summary>Gets what findings under this term assume, besides what its requirement always assumes.</summary>
    public ImmutableArray<Assumption> Assumptions { get; init; } = [];
}
