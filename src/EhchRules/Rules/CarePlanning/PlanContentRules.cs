using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-5: the plan is developed with the resident, the carer, or both.</summary>
internal sealed class DevelopedWithResidentRule()
    : LatestPlanRule(Catalogue.CarePlanning.DevelopedWithResidentOrCarer, Binding.PatientOfAlignedHome, With, OthersAlone, WithNobody, NoPlan)
{
    private static readonly ReasonTemplate With = new("DevelopedTogether", Outcome.Met, "The latest plan was developed with {people}.");
    private static readonly ReasonTemplate OthersAlone = new("FamilyOrAdvocateAlone", Outcome.NeedsJudgement, "The latest plan was developed with {people} alone. Was that in place of the resident or carer?");
    private static readonly ReasonTemplate WithNobody = new("DevelopedAlone", Outcome.NotMet, "The latest plan was developed without the resident or a carer.");

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        Facts<PlanParticipant> with = resident.Resident.Plans[index].With;
        if (!with.IsKnown) return Verdict.Untold(resident.Path(Fact.PlanWith, index));
        if (with.Count == 0) return WithNobody.Bare;
        string people = with.Count == 1 ? Word(with[0]) : Words(with);
        asOf.Cite(resident.Path(Fact.PlanWith, index), people);
        bool involved = with.AsSpan().Contains(PlanParticipant.Resident) || with.AsSpan().Contains(PlanParticipant.Carer);
        return (involved ? With : OthersAlone).With(people);
    }

    private static string Words(Facts<PlanParticipant> participants)
    {
        string[] words = new string[participants.Count];
        for (int i = 0; i < words.Length; i++) words[i] = Word(participants[i]);
        return Phrase.List(words);
    }

    private static string Word(PlanParticipant participant) => participant switch
    {
        PlanParticipant.Resident => "the resident",
        PlanParticipant.Carer => "the carer",
        PlanParticipant.Family => "the family",
        _ => "an advocate",
    };
}

/// <summary>PCSP-6: the plan rests on a comprehensive geriatric assessment of five domains of need.</summary>
internal sealed class GeriatricAssessmentRule()
    : LatestPlanRule(Catalogue.CarePlanning.RestsOnGeriatricAssessment, Binding.PatientOfAlignedHome, AllDomains, DomainsMissing, NoPlan)
{
    private static readonly AssessmentDomain[] Domains = Enum.GetValues<AssessmentDomain>();
    private static readonly ReasonTemplate AllDomains = new("AllDomainsAssessed", Outcome.Met, "The latest plan rests on an assessment of physical, psychological, functional, social and environmental needs.");
    private static readonly ReasonTemplate DomainsMissing = new("DomainsNotAssessed", Outcome.NotMet, "The assessment behind the latest plan does not cover {domains} needs.");

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        if (resident.Resident.Plans[index].Assessment is not { } assessment) return Verdict.Untold(resident.Path(Fact.PlanAssessment, index));
        if (!assessment.Domains.IsKnown) return Verdict.Untold(resident.Path(Fact.PlanAssessmentDomains, index));
        bool done = asOf.Knows(assessment.On) is not false;
        ReadOnlySpan<AssessmentDomain> covered = assessment.Domains.AsSpan();
        List<AssessmentDomain>? missing = null;
        foreach (AssessmentDomain domain in Domains)
        {
            if (!done || !covered.Contains(domain)) (missing ??= []).Add(domain);
        }

        asOf.Cite(resident.Path(Fact.PlanAssessmentDomains, index), missing is null ? "all five" : "incomplete");
        return missing is null
            ? AllDomains.Bare
            : DomainsMissing.With(Phrase.List([.. missing.Select(static domain => Phrase.Words(domain))])).Naming([.. missing.Select(static domain => domain.ToString())]);
    }
}

/// <summary>PCSP-7: the plan may draw on assessments made outside the home.</summary>
internal sealed class OutsideAssessmentsRule()
    : LatestPlanRule(Catalogue.CarePlanning.DrawsOnOutsideAssessments, Binding.PatientOfAlignedHome, Drawn, NotUsed, NoPlan)
{
    private static readonly ReasonTemplate Drawn = new("DrawsOnOutside", Outcome.Met, "The latest plan draws on assessments made outside the home.");
    private static readonly ReasonTemplate NotUsed = new("PermissionNotUsed", Outcome.NotApplicable, "The latest plan draws on no assessment made outside the home; none is asked for.");

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        Facts<string> drawsOn = resident.Resident.Plans[index].DrawsOn;
        if (!drawsOn.IsKnown) return Verdict.Untold(resident.Path(Fact.PlanDrawsOn, index));
        if (drawsOn.Count == 0) return NotUsed.Bare;
        asOf.Cite(resident.Path(Fact.PlanDrawsOn, index), drawsOn[0]);
        return Drawn.Bare;
    }
}

/// <summary>PCSP-8: all reasonable efforts are made to support delivery of the plan.</summary>
internal sealed class DeliverySupportedRule() : ResidentRule(Catalogue.CarePlanning.DeliverySupported, Binding.PatientOfAlignedHome, Question)
{
    private static readonly ReasonTemplate Question = new("AreEffortsReasonable", Outcome.NeedsJudgement, "Are all reasonable efforts made to support delivery of this resident's plan?");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => Question.Bare;
}

/// <summary>PCSP-9: preferences for the end of life are talked about as part of the plan.</summary>
internal sealed class EndOfLifePreferencesRule()
    : LatestPlanRule(Catalogue.CarePlanning.EndOfLifePreferences, Binding.PatientOfAlignedHome, Offered, InPlan, NotTalkedAbout)
{
    private static readonly ReasonTemplate Offered = new("PreferencesOffered", Outcome.Met, "A talk about preferences for the end of life was offered on {on}.");
    private static readonly ReasonTemplate InPlan = new("PreferencesInPlan", Outcome.Met, "The latest plan covers needs at the end of life.");
    private static readonly ReasonTemplate NotTalkedAbout = new("PreferencesNotTalkedAbout", Outcome.NotMet, "No talk about preferences for the end of life was offered, and no plan covers them.");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        if (asOf.TryEarliest(resident.Resident.AdvanceCarePlanOffers, out DatedEntry offer, out int index))
        {
            asOf.Cite(resident.Path(Fact.AdvanceCarePlanOfferOn, index), offer.On);
            return Offered.With(offer.On);
        }

        Verdict verdict = base.Judge(asOf, term, resident, stay);
        bool offersUntold = verdict.Outcome is Outcome.Undetermined && !resident.Resident.AdvanceCarePlanOffers.IsKnown;
        return offersUntold ? Verdict.Untold([.. verdict.Missing ?? [], resident.Path(Fact.AdvanceCarePlanOffers)]) : verdict;
    }

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        bool? covered = resident.Resident.Plans[index].EndOfLifeNeeds;
        if (covered is null) return Verdict.Untold(resident.Path(Fact.PlanEndOfLife, index));
        if (covered is false) return Neither(resident);
        asOf.Cite(resident.Path(Fact.PlanEndOfLife, index), ReasonArgument.Of(true));
        return InPlan.Bare;
    }

    protected override Verdict WithoutPlan(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => Neither(resident);

    private static Verdict Neither(ResidentStanding resident) => resident.Resident.AdvanceCarePlanOffers.IsKnown
        ? NotTalkedAbout.Bare
        : Verdict.Untold(resident.Path(Fact.AdvanceCarePlanOffers));
}

/// <summary>PCSP-10: people likely to be in the last 12 months of life are identified proactively.</summary>
internal sealed class LastYearOfLifeRule() : ResidentRule(Catalogue.CarePlanning.LastYearOfLife, Binding.PatientOfAlignedHome, Identified, NotIdentified)
{
    private static readonly ReasonTemplate Identified = new("LastYearIdentified", Outcome.Met, "Identified on {on} as likely to be in the last 12 months of life.");
    private static readonly ReasonTemplate NotIdentified = new("LastYearNotIdentified", Outcome.NeedsJudgement, "Not identified as likely to be in the last 12 months of life. Was this considered?");

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        Facts<DatedEntry> identified = resident.Resident.LastYearOfLifeIdentified;
        if (asOf.TryEarliest(identified, out DatedEntry first, out int index))
        {
            asOf.Cite(resident.Path(Fact.LastYearOfLifeOn, index), first.On);
            return Identified.With(first.On);
        }

        return identified.IsKnown ? NotIdentified.Bare : Verdict.Untold(resident.Path(Fact.LastYearOfLife));
    }
}
