using EhchRules.Records;

namespace EhchRules.WhatIf;

/// <summary>It is established and recorded that a lead has appropriate experience of working with care homes. A record has no day for that: it counts on all days.</summary>
/// <param name="On">The day of recording.</param>
/// <param name="Home">The home's id.</param>
/// <param name="Person">The caller's key for the person, who must be a lead of the home on the day.</param>
public sealed record LeadExperienceRecorded(DateOnly On, string Home, string Person) : HypotheticalEvent(On)
{
    internal override Wording Words(Func<string, string> nameOfHome) => $"establish and record {FaultText.Plain(Person)}'s experience of care homes, as lead of {nameOfHome(Home)}";

    internal override void LayOver(Overlay over) =>
        Leads.Change(over, Home, Person, On, lead => lead.HoldsOn(On), lead => lead with { CareHomeExperience = true });
}
