using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>LEAD-1: a lead GP is agreed for each aligned home. In the contract's text until September 2020.</summary>
internal sealed class LeadGpRule() : HomeRule(Catalogue.Leadership.LeadGp, Binding.AlignedHome, [.. Reached.All, ByExceptionOnly])
{
    private static readonly OnceByReasons Reached = OnceByReasons.Of("LeadGp", "A GP has been the lead", "A GP became the lead", "The home has no GP as its lead");
    private static readonly ReasonTemplate ByExceptionOnly = new(
        "LeadIsNotAGp",
        Outcome.NotMet,
        "The lead, {person}, is not a GP. The contract's text required a GP by {due}. NHS England's letter allows a lead who is not a GP by exception, and rules out contract action: see LEAD-2.");
    private static readonly ReasonTemplate ByExceptionSince = new(
        ByExceptionOnly.Code,
        Outcome.NotMet,
        "The lead, {person}, is not a GP, as the lead was before. The contract's text requires a GP. NHS England's letter allows a lead who is not a GP by exception, and rules out contract action: see LEAD-2.");

    internal override FactKind[] TurnsOn => [FactKinds.Leads];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        DateOnly due = term.DueBy!.Value;
        Verdict verdict = OnceBy.Judge(asOf, due, home.Bound, LeadWith(home, static profession => profession is Profession.GeneralPractitioner), Reached);
        if (verdict.Outcome is not Outcome.NotMet || home.Network.Basis.KnownOn < Instruments.Transition2020.Published) return verdict;
        int other = asOf.EarliestActive(home.Home.Leads, static lead => lead.Profession is not null);
        if (other < 0) return verdict;
        ClinicalLead lead = home.Home.Leads[other];
        asOf.Cite(home.Path(FactKinds.LeadProfession, other), lead.Profession!.Value.ToString());
        return verdict.DueOn is null ? ByExceptionSince.With(lead.Person) : ByExceptionOnly.With(lead.Person, due).Due(due);
    }

    /// <summary>Gets when a home has a lead of a profession that fits.</summary>
    internal static Condition LeadWith(HomeStanding home, Func<Profession, bool> fits)
    {
        Facts<ClinicalLead> leads = home.Home.Leads;
        if (!leads.IsKnown) return Condition.UnknownWithout(home.Path(FactKinds.Leads));
        ConditionBuilder led = new();
        for (int i = 0; i < leads.Count; i++)
        {
            DaySpan run = DaySpan.Of(leads[i].From, leads[i].To);
            if (leads[i].Profession is not { } profession) led.Add(run, home.Path(FactKinds.LeadProfession, i));
            else if (fits(profession)) led.Add(run);
        }

        return led.Build();
    }
}
