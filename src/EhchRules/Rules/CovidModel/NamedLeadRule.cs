using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-2: a named clinical lead for each home, any clinician.</summary>
internal sealed class NamedLeadRule() : HomeRule(Catalogue.CovidModel.NamedLead, Binding.InScope, Named, NoneNamed)
{
    private static readonly ReasonTemplate Named = new("ClinicianNamed", Outcome.Met, "{person}, {profession}, has been the named lead since {from}.");
    private static readonly ReasonTemplate NoneNamed = new("NoClinicianNamed", Outcome.NotMet, "No clinician is named as the lead.");

    internal override FactKind[] TurnsOn => [FactKinds.Leads];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Facts<ClinicalLead> leads = home.Home.Leads;
        if (!leads.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Leads));
        int named = asOf.EarliestActive(leads, static lead => lead.Profession is not null and not Profession.NotAClinician);
        if (named >= 0)
        {
            Profession profession = leads[named].Profession!.Value;
            asOf.Cite(home.Path(FactKinds.LeadProfession, named), profession.ToString());
            return Named.With(leads[named].Person, Phrase.OneOf(profession), leads[named].From);
        }

        List<FactPath> missing = [];
        for (int i = 0; i < leads.Count; i++)
        {
            if (leads[i].Profession is null && asOf.IsIn(DaySpan.Of(leads[i].From, leads[i].To))) missing.Add(home.Path(FactKinds.LeadProfession, i));
        }

        return missing.Count > 0 ? Verdict.Undetermined([.. missing]) : NoneNamed.Bare;
    }
}
