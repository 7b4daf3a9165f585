using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-1: a weekly check-in of residents who are a clinical priority, by a team where practically possible.</summary>
internal sealed class WeeklyCheckInRule() : HomeRule(Catalogue.CovidModel.WeeklyCheckIn, Binding.InScope, Weekly.All)
{
    private static readonly WeeklyReasons Weekly = WeeklyReasons.Of("CheckIn", "check-in");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Condition inScope = home.Network.Begun.And(home.InScope);
        int[]? days = home.Home.CheckIns.IsKnown ? HomeStanding.Sorted(home.Home.CheckIns) : null;
        WeeklyDuty duty = new(inScope, inScope, home.Network.Basis.InForce(Requirement), days, home.Path(Fact.CheckIns));
        return duty.Judge(asOf, Weekly, home.Home.CheckIns, i => home.Path(Fact.CheckInOn, i));
    }
}

/// <summary>COVID-2: a named clinical lead for each home, any clinician.</summary>
internal sealed class NamedLeadRule() : HomeRule(Catalogue.CovidModel.NamedLead, Binding.InScope, Named, NoneNamed)
{
    private static readonly ReasonTemplate Named = new("ClinicianNamed", Outcome.Met, "{person}, a {profession}, is the named lead since {from}.");
    private static readonly ReasonTemplate NoneNamed = new("NoClinicianNamed", Outcome.NotMet, "No clinician is named as the lead.");

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Facts<ClinicalLead> leads = home.Home.Leads;
        if (!leads.IsKnown) return Verdict.Untold(home.Path(Fact.Leads));
        int named = asOf.EarliestActive(leads, static lead => lead.Profession is not null and not Profession.NotAClinician);
        if (named >= 0)
        {
            Profession profession = leads[named].Profession!.Value;
            asOf.Cite(home.Path(Fact.LeadProfession, named), profession.ToString());
            return Named.With(leads[named].Person, Phrase.Words(profession), leads[named].From);
        }

        int untold = asOf.EarliestActive(leads, static lead => lead.Profession is null);
        return untold >= 0 ? Verdict.Untold(home.Path(Fact.LeadProfession, untold)) : NoneNamed.Bare;
    }
}

/// <summary>Judges whether a kind of support was recorded for a home (COVID-4, -5 and -8).</summary>
internal abstract class HomeSupportRule(Requirement requirement, FactKind kind, ReasonTemplate recorded, ReasonTemplate notRecorded)
    : HomeRule(requirement, Binding.InScope, recorded, notRecorded)
{
    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (home.Home.Support is not { } support) return Verdict.Untold(home.Path(Fact.Support));
        Facts<DatedEntry> entries = Entries(support);
        if (!entries.IsKnown) return Verdict.Untold(home.Path(kind));
        if (!asOf.TryEarliest(entries, out DatedEntry first, out int index)) return notRecorded.Bare;
        asOf.Cite(home.Path(new(kind.Pattern + "/#/on", kind.Words), index), first.On);
        return recorded.With(first.On);
    }

    protected abstract Facts<DatedEntry> Entries(HomeSupport support);
}

/// <summary>COVID-4: remote monitoring; oxygen, where clinically indicated, is never judged.</summary>
internal sealed class RemoteMonitoringRule() : HomeSupportRule(
    Catalogue.CovidModel.RemoteMonitoring,
    Fact.RemoteMonitoring,
    new("RemoteMonitoringInPlace", Outcome.Met, "Remote monitoring is in place since {on}."),
    new("NoRemoteMonitoring", Outcome.NotMet, "No remote monitoring is recorded."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.RemoteMonitoring;
}

/// <summary>COVID-5: pharmacy and medication support.</summary>
internal sealed class MedicineSupplyRule() : HomeSupportRule(
    Catalogue.CovidModel.MedicineSupply,
    Fact.MedicineSupply,
    new("MedicineSupplyArranged", Outcome.Met, "The supply of medicines is arranged since {on}."),
    new("NoMedicineSupply", Outcome.NotMet, "No arrangement for the supply of medicines is recorded."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.MedicineSupply;
}

/// <summary>COVID-8: clear, consistent out-of-hours provision, signposted to the home.</summary>
internal sealed class OutOfHoursRule() : HomeSupportRule(
    Catalogue.CovidModel.OutOfHours,
    Fact.OutOfHoursContacts,
    new("OutOfHoursSignposted", Outcome.Met, "The home was told whom to contact out of hours on {on}."),
    new("OutOfHoursNotSignposted", Outcome.NotMet, "It is not recorded that the home was told whom to contact out of hours."))
{
    protected override Facts<DatedEntry> Entries(HomeSupport support) => support.OutOfHoursContacts;
}
