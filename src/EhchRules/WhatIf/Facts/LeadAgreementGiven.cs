using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>Someone agrees to a lead of the home.</summary>
/// <param name="On">The day.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the lead, who must be one of the home on the day.</param>
/// <param name="By">Who agrees.</param>
/// <param name="Practice">The practice that agrees. Given exactly where <paramref name="By"/> is <see cref="AgreeingBody.Practice"/>.</param>
public sealed record LeadAgreementGiven(DateOnly On, string Home, string Person, AgreeingBody By, PracticeCode? Practice = null) : HypotheticalEvent(On)
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
