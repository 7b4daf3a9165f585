using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>Someone becomes a clinical lead of the home. Nobody's agreement is implied: see <see cref="LeadAgreementGiven"/>.</summary>
/// <param name="On">The first day as lead.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person.</param>
/// <param name="Profession">The profession.</param>
/// <param name="CareHomeExperience">Whether the person has appropriate experience of working with care homes; null where nothing is said of it.</param>
public sealed record LeadNamed(DateOnly On, string Home, string Person, Profession Profession, bool? CareHomeExperience = null) : HypotheticalFact(On)
{
    internal override HypotheticalFact? Barer => CareHomeExperience is null ? null : this with { CareHomeExperience = null };

    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string experience = CareHomeExperience switch
        {
            true => " with experience of care homes",
            false => " without experience of care homes",
            null => "",
        };
        return $"agree on {FaultText.Plain(Person)}, {WordsOf(Profession)}{experience}, as lead of {nameOfHome(Home)}";
    }

    internal override void LayOver(Overlay over) => over.Home(Home, home => home with
    {
        Leads = home.Leads.Plus(new() { Person = Person, Profession = Profession, From = On, CareHomeExperience = CareHomeExperience, Agreements = [] }),
    });

    private static string WordsOf(Profession profession) => profession switch
    {
        Profession.GeneralPractitioner => "a GP",
        Profession.NotAClinician => "who is not a clinician",
        _ => Phrase.OneOf(profession),
    };
}

/// <summary>Someone's time as a clinical lead of the home ends.</summary>
/// <param name="On">The last day as lead, included.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person, who must be a lead of the home after the day.</param>
public sealed record LeadEnded(DateOnly On, string Home, string Person) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"end {FaultText.Plain(Person)}'s time as lead of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) => Leads.Change(over, Home, Person, On, lead => lead.GoesOnAfter(On), lead => lead with { To = On });
}

/// <summary>It is established and recorded that a lead has appropriate experience of working with care homes. A record has no day for that: it counts on all days.</summary>
/// <param name="On">The day of recording.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person, who must be a lead of the home on the day.</param>
public sealed record LeadExperienceRecorded(DateOnly On, string Home, string Person) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"establish and record {FaultText.Plain(Person)}'s experience of care homes, as lead of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        Leads.Change(over, Home, Person, On, lead => lead.HoldsOn(On), lead => lead with { CareHomeExperience = true });
}

/// <summary>Someone agrees to a lead of the home.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the lead, who must be one of the home on the day.</param>
/// <param name="By">Who agrees.</param>
/// <param name="Practice">The practice that agrees. Given exactly where <paramref name="By"/> is <see cref="AgreeingBody.Practice"/>.</param>
public sealed record LeadAgreementGiven(DateOnly On, string Home, string Person, AgreeingBody By, PracticeCode? Practice = null) : HypotheticalFact(On)
{
    internal override Wording Words(Func<string, string> nameOfHome)
    {
        string by = By switch
        {
            AgreeingBody.Practice => $"practice {Practice}",
            AgreeingBody.Commissioner => "the commissioner",
            _ => "the community provider",
        };
        return new("have ", by, $" agree to {FaultText.Plain(Person)} as lead of {nameOfHome(Home)}");
    }

    internal override void LayOver(Overlay over) => Leads.Change(
        over, Home, Person, On, lead => lead.HoldsOn(On), lead => lead with { Agreements = lead.Agreements.Plus(new() { By = By, Code = Practice, On = On }) });
}

/// <summary>Changes the leads that a fact is about.</summary>
internal static class Leads
{
    internal static void Change(Overlay over, string homeId, string person, DateOnly on, Func<ClinicalLead, bool> fits, Func<ClinicalLead, ClinicalLead> change) => over.Home(
        homeId,
        home => home.Leads.Changing(lead => string.Equals(lead.Person, person, StringComparison.Ordinal) && fits(lead), change) is { } leads
            ? home with { Leads = leads }
            : null,
        $"{FaultText.Quote(person)} is no lead of {FaultText.Quote(homeId)} on {FaultText.Day(on)}, or not after it");
}
