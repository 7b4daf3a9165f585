using EhchRules.Records;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>Someone becomes a clinical lead of the home. Nobody's agreement is implied: see <see cref="LeadAgreementGiven"/>.</summary>
/// <param name="On">The first day as lead.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person.</param>
/// <param name="Profession">The profession.</param>
/// <param name="CareHomeExperience">Whether the person has appropriate experience of working with care homes; null where nothing is said of it.</param>
public sealed record LeadNamed(DateOnly On, string Home, string Person, Profession Profession, bool? CareHomeExperience = null) : HypotheticalEvent(On)
{
    internal override HypotheticalEvent? Barer => CareHomeExperience is null ? null : this with { CareHomeExperience = null };

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
