using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>The home is agreed with the commissioner as an aligned home of a network.</summary>
/// <param name="On">The day of the agreement, and the first of the alignment.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Network">The network.</param>
public sealed record AlignmentAgreed(DateOnly On, string Home, PcnCode Network) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"agree with the commissioner that {nameOfHome(Home)} is aligned to {Network}";

    internal override void LayOver(Overlay over) =>
        over.Home(Home, home => home with { Alignments = home.Alignments.Plus(new() { Network = Network, AgreedOn = On, From = On }) });
}

/// <summary>The alignment of the home to a network ends.</summary>
/// <param name="On">The last day of the alignment, included.</param>
/// <param name="Home">The home's id, which must have an alignment to the network that goes on after the day.</param>
/// <param name="Network">The network.</param>
public sealed record AlignmentEnded(DateOnly On, string Home, PcnCode Network) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"end the alignment of {nameOfHome(Home)} to {Network}";

    internal override void LayOver(Overlay over) => over.Home(
        Home,
        home => home.Alignments.Changing(alignment => alignment.Network == Network && alignment.GoesOnAfter(On), alignment => alignment with { To = On }) is { } ended
            ? home with { Alignments = ended }
            : null,
        $"{FaultText.Quote(Home)} has no alignment to {Network} that goes on after {FaultText.Day(On)}");
}

/// <summary>The home's provider agrees to the exemption that is claimed.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a claim that goes on and lacks this agreement must be recorded.</param>
public sealed record ExemptionAgreedByProvider(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"have the provider agree to the exemption of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, claim => !(claim.ProviderAgreedOn <= On), claim => claim with { ProviderAgreedOn = On });
}

/// <summary>The commissioner agrees to the exemption that is claimed.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a claim that goes on and lacks this agreement must be recorded.</param>
public sealed record ExemptionAgreedByCommissioner(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"have the commissioner agree to the exemption of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, claim => !(claim.CommissionerAgreedOn <= On), claim => claim with { CommissionerAgreedOn = On });
}

/// <summary>The commissioner takes evidence of the agreement to the exemption into its files. A record has no day for that: it counts on all days.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a claim that goes on and has no evidence must be recorded.</param>
/// <param name="Evidence">A reference to the evidence.</param>
public sealed record ExemptionEvidenceKept(DateOnly On, string Home, string Evidence) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"put evidence of the agreement to the exemption of {nameOfHome(Home)} on file";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, static claim => claim.Evidence is null, claim => claim with { Evidence = Evidence });
}

/// <summary>The local authority advises on the dispute about the exemption.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id, for which a disputed claim that goes on must be recorded.</param>
public sealed record LocalAuthorityAdvised(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"obtain the local authority's advice on the exemption of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        ExemptionClaims.Change(over, On, Home, claim => claim.Disputed is true && !(claim.LocalAuthorityAdviceOn <= On), claim => claim with { LocalAuthorityAdviceOn = On });
}

/// <summary>A home round is held.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="MedicalInput">Whose medical input it has; null where nothing is said of it.</param>
/// <param name="PrioritisedBy">What the choice of residents rests on; unknown where nothing is said of it.</param>
/// <param name="Digital">Whether digital technology supports it; null where nothing is said of it.</param>
public sealed record HomeRoundHeld(
    DateOnly On, string Home, MedicalInput? MedicalInput = null, Facts<PrioritisationBasis> PrioritisedBy = default, bool? Digital = null)
    : HypotheticalFact(On)
{
    internal override HypotheticalFact? Barer => MedicalInput is null && !PrioritisedBy.IsKnown && Digital is null ? null : new HomeRoundHeld(On, Home);

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string round = $"hold a home round at {nameOfHome(Home)}";
        if (MedicalInput is { } input) round += input is EhchRules.MedicalInput.None ? " without medical input" : $" with a {Doctor(input)}'s input";
        if (PrioritisedBy.IsKnown) round += $" for residents chosen on {Phrase.List([.. PrioritisedBy.Select(Basis)])}";
        if (Digital is { } digital) round += digital ? " with the support of digital technology" : " without digital technology";
        return round;
    }

    internal override void LayOver(Overlay over) => over.Home(Home, home => home with
    {
        Rounds = home.Rounds.Plus(new() { On = On, MedicalInput = MedicalInput, PrioritisedBy = PrioritisedBy, Digital = Digital }),
    });

    private static string Doctor(MedicalInput input) => input is EhchRules.MedicalInput.GeneralPractitioner ? "GP" : "geriatrician";

    private static string Basis(PrioritisationBasis basis) => basis switch
    {
        PrioritisationBasis.CareHomeAdvice => "the home's advice",
        PrioritisationBasis.ValidatedTool => "a validated tool",
        _ => "clinical judgement",
    };
}

/// <summary>A weekly check-in of the interim COVID-19 model is held.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record CheckInHeld(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"hold a check-in with {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) => over.Home(Home, home => home with { CheckIns = home.CheckIns.Plus(new() { On = On }) });
}

/// <summary>A protocol between the home and its system partners is agreed.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Kind">What it is about.</param>
public sealed record ProtocolAgreed(DateOnly On, string Home, ProtocolKind Kind) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => new($"agree protocols with {nameOfHome(Home)} on ", Phrase.Words(Kind));

    internal override void LayOver(Overlay over) =>
        over.Home(Home, home => home with { Protocols = home.Protocols.Plus(new() { Kind = Kind, AgreedOn = On }) });
}

/// <summary>The home is told whom to contact out of hours.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record OutOfHoursContactGiven(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"tell {nameOfHome(Home)} whom to contact out of hours";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { OutOfHoursContacts = support.OutOfHoursContacts.Plus(new() { On = On }) });
}

/// <summary>Remote monitoring is put in place.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record RemoteMonitoringBegun(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"put remote monitoring in place at {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { RemoteMonitoring = support.RemoteMonitoring.Plus(new() { On = On }) });
}

/// <summary>The supply of medicines is arranged.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
public sealed record MedicineSupplyArranged(DateOnly On, string Home) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"arrange the supply of medicines to {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { MedicineSupply = support.MedicineSupply.Plus(new() { On = On }) });
}

/// <summary>An early-deterioration tool is taken into use.</summary>
/// <param name="On">The first day of use.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Name">The tool's name; null where nothing is said of it.</param>
public sealed record DeteriorationToolAdopted(DateOnly On, string Home, string? Name = null) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) =>
        $"take {(Name is null ? "an early-deterioration tool" : FaultText.Plain(Name))} into use at {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        over.Support(Home, support => support with { DeteriorationTools = support.DeteriorationTools.Plus(new() { Name = Name, From = On }) });
}

/// <summary>Changes the claims of exemption that a fact is about.</summary>
internal static class ExemptionClaims
{
    internal static void Change(Overlay over, DateOnly on, string homeId, Func<Exemption, bool> lacks, Func<Exemption, Exemption> change) => over.Home(
        homeId,
        home =>
        {
            bool any = false;
            Exemption[] claims = [.. home.Exemptions];
            for (int i = 0; i < claims.Length; i++)
            {
                if (claims[i].To < on || !lacks(claims[i])) continue;
                claims[i] = change(claims[i]);
                any = true;
            }

            return any ? home with { Exemptions = [.. claims] } : null;
        },
        $"{FaultText.Quote(homeId)} has no claim of exemption on {FaultText.Day(on)} that lacks this");
}
