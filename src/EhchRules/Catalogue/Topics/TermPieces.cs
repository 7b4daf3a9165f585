using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>The dated pieces of which the topics lay their requirements' lives.</summary>
/// <remarks>
/// P1 to P4 are the periods of the Network Contract DES: 2020/21 as first published, the same as amended from October 2020, the three
/// years from April 2021 (a text each: P3a to P3c), and the time from April 2024 (P4a to P4e). Sources given by name alone are named
/// summaries of the period's own text.
/// </remarks>
internal static class TermPieces
{
    /// <summary>The first day of P1.</summary>
    internal static readonly DateOnly April2020 = new(2020, 4, 1);

    /// <summary>The first day of the interim COVID-19 model.</summary>
    internal static readonly DateOnly May2020 = new(2020, 5, 15);

    /// <summary>The day on which homes, leads and plans fall due, and on which the transition letter is taken to start .</summary>
    internal static readonly DateOnly EndOfJuly2020 = new(2020, 7, 31);

    /// <summary>The last day of P1.</summary>
    internal static readonly DateOnly EndOfSeptember2020 = new(2020, 9, 30);

    /// <summary>The first day of P2.</summary>
    internal static readonly DateOnly October2020 = new(2020, 10, 1);

    /// <summary>The last day of P2.</summary>
    internal static readonly DateOnly EndOfMarch2021 = new(2021, 3, 31);

    /// <summary>The first day of P3.</summary>
    internal static readonly DateOnly April2021 = new(2021, 4, 1);

    /// <summary>The first day of P4.</summary>
    internal static readonly DateOnly April2024 = new(2024, 4, 1);

    internal static Term P1(params ImmutableArray<string> summaries) => P1(Summarised(Instruments.Des2020, summaries));

    internal static Term P1(params ImmutableArray<Citation> citations) =>
        Piece(April2020, EndOfSeptember2020, Instruments.Des2020, Force.Contractual, citations);

    /// <summary>What of P1 is left from the day on which homes are to be aligned.</summary>
    internal static Term P1FromEndOfJuly(params ImmutableArray<Citation> citations) =>
        Piece(EndOfJuly2020, EndOfSeptember2020, Instruments.Des2020, Force.Contractual, citations);

    internal static Term P2(params ImmutableArray<string> summaries) => P2(Summarised(Instruments.Des2020October, summaries));

    internal static Term P2(params ImmutableArray<Citation> citations) =>
        Piece(October2020, EndOfMarch2021, Instruments.Des2020October, Force.Contractual, citations);

    /// <summary>P3 of a duty of which no source that was read says that it continued.</summary>
    internal static ImmutableArray<Term> P3() => P3(static text => [Citation.Unconfirmed(text, Sources.Continues)]);

    /// <summary>P3: a piece for the text of each year, whose citations are made for that text.</summary>
    internal static ImmutableArray<Term> P3(Func<Instrument, ImmutableArray<Citation>> citations) =>
        Pieces(Force.Contractual, citations, Instruments.Des2021, Instruments.Des2022, Instruments.Des2023);

    /// <summary>P3 as a named summary gives it.</summary>
    internal static ImmutableArray<Term> P3Of(string summary) => P3(text => [Citation.Secondary(text, summary)]);

    /// <summary>P3 of a core duty, which NHS England's page of 2023/24 repeats.</summary>
    internal static ImmutableArray<Term> P3Core() => P3Of(Sources.NhsEnglandPage2023);

    /// <summary>P3 of what a minister said networks had been required to do since 2020: the team, and the weekly round of those who are a clinical priority.</summary>
    internal static ImmutableArray<Term> P3OfAnswer() => P3Of(Sources.MinisterialAnswer);

    /// <summary>P3 of what both say.</summary>
    internal static ImmutableArray<Term> P3CoreAndAnswer() =>
        P3(static text => [Citation.Secondary(text, Sources.NhsEnglandPage2023), Citation.Secondary(text, Sources.MinisterialAnswer)]);

    internal static ImmutableArray<Term> P4(string summary) => P4(text => [Citation.Secondary(text, summary)]);

    /// <summary>P4: a piece for each text that was published, whose citations are made for that text.</summary>
    internal static ImmutableArray<Term> P4(Func<Instrument, ImmutableArray<Citation>> citations) =>
        [.. P4In2024And2025(citations), .. P4From2026(Force.Unverified, citations)];

    /// <summary>P4a to P4c.</summary>
    internal static ImmutableArray<Term> P4In2024And2025(Func<Instrument, ImmutableArray<Citation>> citations) =>
        Pieces(Force.Unverified, citations, Instruments.Des2024, Instruments.Des2024October, Instruments.Des2025);

    /// <summary>P4d and P4e. From P4e on, the network is taken to work under the national text .</summary>
    internal static ImmutableArray<Term> P4From2026(Force force, Func<Instrument, ImmutableArray<Citation>> citations)
    {
        ImmutableArray<Term> pieces = Pieces(force, citations, Instruments.Des2026, Instruments.Des2026May);
        return [pieces[0], pieces[1] with { VariedLocallyBy = SpecificationSection.ServiceRequirements, Assumptions = [Assumptions.NationalText] }];
    }

    /// <summary>P4 of a core duty: repeated beside the contract, and whether still in it is not verified.</summary>
    internal static ImmutableArray<Term> P4Core() => P4(static text =>
        [Citation.Unconfirmed(text, Sources.CoreRepeated), Citation.Secondary(Instruments.Framework3, Sources.Framework3)]);

    /// <summary>The transition letter, from the day it is taken to start until the contract was amended.</summary>
    internal static Term Letter() =>
        Piece(EndOfJuly2020, EndOfSeptember2020, Instruments.Transition2020, Force.InterimFlexibility, [LetterItself]);

    /// <summary>
    /// The transition letter after the contract was amended: it states no end, and whether it still applied is not verified.
    /// </summary>
    internal static Term LetterWithoutEnd() => Piece(October2020, null, Instruments.Transition2020, Force.Unverified, [LetterItself]);

    /// <summary>The interim COVID-19 model.</summary>
    internal static Term Covid(params ImmutableArray<string> summaries) =>
        Piece(May2020, EndOfSeptember2020, Instruments.CovidModel2020, Force.Requested, Summarised(Instruments.CovidModel2020, summaries));

    /// <summary>
    /// The role description of the clinical lead; <paramref name="heading"/> is the reference that heads the row in question.
    /// </summary>
    internal static Term Role(string? heading = null) => RoleFrom(new(2020, 9, 1), heading);

    internal static Term RoleFrom(DateOnly from, string? heading = null) =>
        Piece(from, null, Instruments.LeadRole2020, Force.Guidance, [RoleItself(heading)]);

    internal static Citation RoleItself(string? heading = null) =>
        Citation.Confirmed(Instruments.LeadRole2020, Sources.SouthWestLeads, heading);

    internal static Citation LetterItself => Citation.Confirmed(Instruments.Transition2020, Sources.TransitionLetter);

    internal static Term Piece(DateOnly from, DateOnly? to, Instrument instrument, Force force, ImmutableArray<Citation> citations) => new()
    {
        Period = to is { } last ? DateRange.Between(from, last) : DateRange.StartingOn(from),
        Instrument = instrument,
        Force = force,
        Citations = citations,
    };

    /// <summary>Sets the day by which something is to be done once.</summary>
    internal static ImmutableArray<Term> OnceBy(DateOnly day, params ImmutableArray<Term> terms) =>
        [.. terms.Select(term => term with { DueBy = day })];

    /// <summary>Sets a number of working days.</summary>
    internal static ImmutableArray<Term> WithinWorkingDays(int days, params ImmutableArray<Term> terms) =>
        [.. terms.Select(term => term with { WorkingDays = days })];

    /// <summary>Sets the number of months for which a fact counts.</summary>
    internal static ImmutableArray<Term> CountingMonths(int months, params ImmutableArray<Term> terms) =>
        [.. terms.Select(term => term with { MonthsCounted = months })];

    /// <summary>Sets the number of weeks looked back on.</summary>
    internal static ImmutableArray<Term> LookingBackWeeks(int weeks, params ImmutableArray<Term> terms) =>
        [.. terms.Select(term => term with { WeeksLookedBack = weeks })];

    private static ImmutableArray<Term> Pieces(Force force, Func<Instrument, ImmutableArray<Citation>> citations, params ReadOnlySpan<Instrument> texts)
    {
        ImmutableArray<Term>.Builder pieces = ImmutableArray.CreateBuilder<Term>(texts.Length);
        foreach (Instrument text in texts) pieces.Add(Piece(text.Period.From!.Value, text.Period.To, text, force, citations(text)));
        return pieces.MoveToImmutable();
    }

    private static ImmutableArray<Citation> Summarised(Instrument document, ImmutableArray<string> summaries) =>
        [.. summaries.Select(summary => Citation.Secondary(document, summary))];
}
