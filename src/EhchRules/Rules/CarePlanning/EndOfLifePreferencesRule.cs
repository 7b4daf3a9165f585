using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>PCSP-9: preferences for the end of life are talked about as part of the plan.</summary>
internal sealed class EndOfLifePreferencesRule()
    : LatestPlanRule(Catalogue.CarePlanning.EndOfLifePreferences, Binding.PatientOfAlignedHome, Offered, InPlan, NotTalkedAbout)
{
    private static readonly ReasonTemplate Offered = new("PreferencesOffered", Outcome.Met, "An end-of-life preferences conversation was offered on {on}.");
    private static readonly ReasonTemplate InPlan = new("PreferencesInPlan", Outcome.Met, "The latest plan covers end-of-life needs.");
    private static readonly ReasonTemplate NotTalkedAbout = new("PreferencesNotTalkedAbout", Outcome.NotMet, "No end-of-life preferences conversation has been offered, and no plan covers end-of-life needs.");

    internal override FactKind[] TurnsOn => [FactKinds.AdvanceCarePlanOffers, FactKinds.Plans];

    internal override Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay)
    {
        if (asOf.TryEarliest(resident.Resident.AdvanceCarePlanOffers, out DatedEntry offer, out int index))
        {
            asOf.Cite(resident.Path(FactKinds.AdvanceCarePlanOfferOn, index), offer.On);
            return Offered.With(offer.On);
        }

        Verdict verdict = base.Judge(asOf, term, resident, stay);
        bool offersUnknown = verdict.Outcome is Outcome.Undetermined && !resident.Resident.AdvanceCarePlanOffers.IsKnown;
        return offersUnknown ? Verdict.Undetermined([.. verdict.Missing ?? [], resident.Path(FactKinds.AdvanceCarePlanOffers)]) : verdict;
    }

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        bool? covered = resident.Resident.Plans[index].EndOfLifeNeeds;
        if (covered is null) return Verdict.Undetermined(resident.Path(FactKinds.PlanEndOfLife, index));
        if (covered is false) return Neither(resident);
        asOf.Cite(resident.Path(FactKinds.PlanEndOfLife, index), ReasonArgument.Of(true));
        return InPlan.Bare;
    }

    protected override Verdict WithoutPlan(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay) => Neither(resident);

    private static Verdict Neither(ResidentStanding resident) => resident.Resident.AdvanceCarePlanOffers.IsKnown
        ? NotTalkedAbout.Bare
        : Verdict.Undetermined(resident.Path(FactKinds.AdvanceCarePlanOffers));
}
