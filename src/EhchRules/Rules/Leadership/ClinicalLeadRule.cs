using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>LEAD-2: a clinical lead is agreed for each aligned home: a GP, or by exception another clinician under LEAD-3.</summary>
internal sealed class ClinicalLeadRule()
    : HomeRule(Catalogue.Leadership.ClinicalLead, Binding.AlignedHome, GpLeads, NoLead, ByException, ExceptionFails, ExceptionOpen)
{
    private static readonly ReasonTemplate GpLeads = new("GpIsLead", Outcome.Met, "{person}, a GP, has been the lead since {from}.");
    internal static readonly ReasonTemplate NoLead = new("NoLead", Outcome.NotMet, "The home has no clinical lead.") { Because = "the home has no lead" };
    private static readonly ReasonTemplate ByException = new("LeadByException", Outcome.Met, "{sentence of LEAD-3}");
    private static readonly ReasonTemplate ExceptionFails = new("ExceptionFails", Outcome.NotMet, "{sentence of LEAD-3} The home therefore has no lead that the text allows.");
    private static readonly ReasonTemplate ExceptionOpen = new("ExceptionOpen", Outcome.NeedsJudgement, "{sentence of LEAD-3}");

    internal override FactKind[] TurnsOn => [FactKinds.Leads];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Facts<ClinicalLead> leads = home.Home.Leads;
        if (!leads.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Leads));
        int gp = asOf.EarliestActive(leads, static lead => lead.Profession is Profession.GeneralPractitioner);
        if (gp >= 0)
        {
            asOf.Cite(home.Path(FactKinds.LeadProfession, gp), nameof(Profession.GeneralPractitioner));
            return GpLeads.With(leads[gp].Person, leads[gp].From);
        }

        List<FactPath> unknownProfessions = [];
        if (NonGpExceptionRule.Best(asOf, home, unknownProfessions) is not { } exception) return NoLead.Bare;
        exception = home.Network.Attested.Settle(asOf, Catalogue.Leadership.NonGpException.Id, home.Home.Id, null, exception);
        if (exception.Outcome is Outcome.Undetermined || (exception.Outcome is not Outcome.Met && unknownProfessions.Count > 0))
        {
            return Verdict.Undetermined([.. unknownProfessions, .. exception.Missing ?? []]);
        }

        ReasonTemplate reason = exception.Outcome switch
        {
            Outcome.Met => ByException,
            Outcome.NotMet => ExceptionFails,
            _ => ExceptionOpen,
        };
        return reason.With(exception.Template.Render(exception.Arguments)) with { Conditions = exception.Conditions };
    }
}
