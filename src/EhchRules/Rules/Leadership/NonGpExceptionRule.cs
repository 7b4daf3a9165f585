using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>LEAD-3: a lead who is not a GP is a clinician, has experience of care homes, and is agreed by the practices, the commissioner and the community provider.</summary>
internal sealed class NonGpExceptionRule()
    : HomeRule(Catalogue.Leadership.NonGpException, Binding.AlignedHome, NoLead, GpLead, ExceptionMet, ExceptionNotMet, PracticeJoined)
{
    private static readonly ReasonTemplate NoLead = new("NoActiveLead", Outcome.NotApplicable, "The home has no lead, so the exception is not used.");
    private static readonly ReasonTemplate GpLead = new("GpLead", Outcome.NotApplicable, "A GP is the lead, so the exception is not used.");
    private static readonly ReasonTemplate ExceptionMet = new("ExceptionMet", Outcome.Met, "{person}, {profession}, is the lead by exception: experienced in care homes, with the last of the agreements given on {on}.");
    private static readonly ReasonTemplate ExceptionNotMet = new("ExceptionNotMet", Outcome.NotMet, "{person} is not a GP and does not meet the conditions of the exception: {conditions}.");
    private static readonly ReasonTemplate PracticeJoined = new(
        "PracticeJoinedSince",
        Outcome.NeedsJudgement,
        "{person} is the lead by exception, agreed by all the practices then in the network. These have joined since without agreeing: {practices}. Is the exception still agreed?");

    internal override FactKind[] TurnsOn => [FactKinds.Leads];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Leads.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Leads));
        List<FactPath> unknownProfessions = [];
        if (Best(asOf, home, unknownProfessions) is not { } best) return NoLead.Bare;
        return unknownProfessions.Count == 0 || best.Outcome is Outcome.NotApplicable ? best : Verdict.Undetermined([.. unknownProfessions, .. best.Missing ?? []]);
    }

    /// <summary>Judges every active lead and keeps the one that fares best; null where there is none.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="home">The home, whose leads are known.</param>
    /// <param name="unknownProfessions">Takes the active leads whose profession the record does not say: each may be a GP.</param>
    internal static Verdict? Best(AsOf asOf, HomeStanding home, List<FactPath> unknownProfessions)
    {
        Facts<ClinicalLead> leads = home.Home.Leads;
        Verdict? best = null;
        for (int i = 0; i < leads.Count; i++)
        {
            if (!asOf.IsIn(DaySpan.Of(leads[i].From, leads[i].To))) continue;
            if (leads[i].Profession is Profession.GeneralPractitioner) return GpLead.Bare;
            if (leads[i].Profession is null) unknownProfessions.Add(home.Path(FactKinds.LeadProfession, i));
            Verdict verdict = OfLead(asOf, home, i);
            if (best is null || Rank(verdict) < Rank(best)) best = verdict;
            else if (best.Missing is { } missing && verdict.Missing is { } more) best = Verdict.Undetermined([.. missing, .. more]);
        }

        return best;
    }

    private static int Rank(Verdict verdict) => verdict.Outcome switch
    {
        Outcome.Met => 0,
        Outcome.NeedsJudgement => 1,
        Outcome.Undetermined => 2,
        _ => 3,
    };

    private static Verdict OfLead(AsOf asOf, HomeStanding home, int index)
    {
        ClinicalLead lead = home.Home.Leads[index];
        List<string> failed = [];
        List<FactPath> missing = [];
        if (lead.Profession is Profession.NotAClinician) failed.Add("NotAClinician");
        if (lead.Profession is null) missing.Add(home.Path(FactKinds.LeadProfession, index));
        if (lead.CareHomeExperience is false) failed.Add("NoExperience");
        if (lead.CareHomeExperience is null) missing.Add(home.Path(FactKinds.LeadExperience, index));
        LeadAgreements agreements = new(asOf, home, lead, index);
        agreements.Check(failed, missing);

        if (failed.Count > 0) return ExceptionNotMet.With(lead.Person, Phrase.List([.. failed.Select(Words)])).Naming([.. failed]);
        if (missing.Count > 0) return Verdict.Undetermined([.. missing]);
        agreements.Cite();
        List<string> joined = agreements.JoinedSinceAndNotAgreed();
        return joined.Count > 0
            ? PracticeJoined.With(lead.Person, Phrase.List(joined)).Naming([.. joined])
            : ExceptionMet.With(lead.Person, Phrase.OneOf(lead.Profession!.Value), agreements.Last!.Value);
    }

    private static string Words(string condition) => condition switch
    {
        "NotAClinician" => "not a clinician",
        "NoExperience" => "no experience of care homes",
        "NotAgreedByCommissioner" => "not agreed by the commissioner",
        "NotAgreedByCommunityProvider" => "not agreed by the community provider",
        _ => $"not agreed by practice {condition[(condition.IndexOf(':', StringComparison.Ordinal) + 1)..]}",
    };
}
