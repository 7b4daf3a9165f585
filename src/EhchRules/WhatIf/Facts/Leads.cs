using EhchRules.Records;

namespace EhchRules.WhatIf;

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
