using EhchRules.Catalogue;

namespace EhchRules.Measures;

/// <summary>A published figure that stands beside a measure. It is never a threshold.</summary>
/// <param name="Figure">What was published, in words.</param>
/// <param name="Source">Who published it, and when.</param>
/// <param name="Status">How sure it is that the source says it.</param>
/// <param name="HasDenominator">Whether the numbers behind it were published; null where there is no figure.</param>
public sealed record Comparator(string Figure, string Source, CitationStatus Status, bool? HasDenominator)
{
    /// <summary>Writes figure and source on one line, and says where no denominator was published or the figure is unconfirmed.</summary>
    public override string ToString()
    {
        string denominator = HasDenominator is false ? "; no denominator published" : string.Empty;
        string status = Status is CitationStatus.Confirmed ? string.Empty : $"; {Status}";
        return $"{Figure} ({Source}{status}{denominator})";
    }
}

/// <summary>The figures that the sources publish.</summary>
internal static class PublishedFigures
{
    private const string SouthWest = "South West care home clinical leads, 24 June 2021";
    private const string Bromley = "London Borough of Bromley, 28 June 2022";

    internal static Comparator HomesPerLead { get; } =
        InWords("mean 7 homes and 300 residents a lead; from 3 homes and 30 residents to 21 homes and 800 residents", SouthWest);

    internal static Comparator GpLeads { get; } = InWords("two thirds GPs, one third nurses or allied health professionals", SouthWest);

    internal static Comparator TeamStatus { get; } = InWords("of leads: 36 % dedicated, 34 % establishing, 30 % none", SouthWest);

    internal static Comparator NhsMail { get; } = InWords("70 % of homes have accounts", SouthWest);

    internal static Comparator OneHomesAdmissions { get; } = InWords("-60 % admissions in one large home with a weekly team round", SouthWest);

    internal static Comparator TeamList { get; } =
        WithoutFigure("the list of roles; its author doubts that it can be done in a way that adds value", "Pulse PCN, Fleetwood, 8 October 2020");

    internal static Comparator InfectionControl { get; } = InWords("100 % of staff trained in infection prevention and control", Bromley);

    internal static Comparator Conveyances { get; } = InWords("-13 % average monthly ambulance conveyances, over periods not stated", Bromley);

    internal static Comparator Satisfaction { get; } = InWords("4.32 on average in January 2021 and in March 2022", Bromley);

    internal static Comparator UrgentCarePlans { get; } = WithoutFigure("a priority of 2022/23 for all homes; no figure", Bromley);

    internal static Comparator ReviewsOfLearningDisability { get; } = WithoutFigure("a priority of 2022/23 for homes for learning disability and mental health; no figure", Bromley);

    internal static Comparator FormerCoding { get; } = Former("EHCH-01", "NCD012, then EHCH01", CitationStatus.Secondary);

    internal static Comparator FormerPlans { get; } = Former("EHCH-02", "NCD018, then EHCH02", CitationStatus.Unconfirmed);

    internal static Comparator FormerContacts { get; } = Former("EHCH-04", "NCDMI198, then EHCH04", CitationStatus.Secondary);

    internal static Comparator ReviewsOfPermanentResidents { get; } = new(
        "shaped like SMR01D, which is still collected in 2026/27 and not paid for; no figure was found", "NHS England, data dictionaries", CitationStatus.Secondary, HasDenominator: null);

    private static Comparator InWords(string figure, string source) => new(figure, source, CitationStatus.Confirmed, HasDenominator: false);

    private static Comparator WithoutFigure(string what, string source) => new(what, source, CitationStatus.Confirmed, HasDenominator: null);

    private static Comparator Former(string indicator, string codes, CitationStatus status) => new(
        $"shaped like the former indicator {indicator}, by the codes {codes} in NHS England's data dictionaries, last seen in 2024/25; no figure was found",
        "Investment and Impact Fund, 2022/23",
        status,
        HasDenominator: null);
}
