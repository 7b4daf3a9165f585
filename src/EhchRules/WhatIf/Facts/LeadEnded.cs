using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>Someone's time as a clinical lead of the home ends.</summary>
/// <param name="On">The last day as lead, included.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person, who must be a lead of the home after the day.</param>
public sealed record LeadEnded(DateOnly On, string Home, string Person) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"end {FaultText.Plain(Person)}'s time as lead of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) => Leads.Change(over, Home, Person, On, lead => lead.GoesOnAfter(On), lead => lead with { To = On });
}
