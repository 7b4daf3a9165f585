using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>What is counted of a network patient.</summary>
internal static class PatientCounts
{
    /// <summary>The months for which a review or a health check counts .</summary>
    private static readonly int Months = InformationAndMedicines.MedicationReviewPrioritised.Terms[0].MonthsCounted!.Value;

    internal static void PlanInTheYear(MeasuredNetwork network, ResidentStanding resident, Tally into)
    {
        if (!resident.Resident.Plans.IsKnown)
        {
            into.CannotTell(resident.Path(FactKinds.Plans));
            return;
        }

        DaySpan year = network.AsOf.ContractYear;
        if (network.AsOf.First(resident.PlanEvents, year) is not null) into.Count(true);
        else if (PlanTimeliness.Missing(resident, year.From) is { Length: > 0 } unknown) into.CannotTell(unknown);
        else into.Count(false);
    }

    internal static void UrgentCarePlan(MeasuredNetwork network, ResidentStanding resident, Tally into)
    {
        Facts<DatedEntry> plans = resident.Resident.UrgentCarePlans;
        into.CountIf(plans.IsKnown ? network.AsOf.TryEarliest(plans, out _, out _) : null, resident.Path(FactKinds.UrgentCarePlans));
    }

    internal static void StructuredReview(MeasuredNetwork network, ResidentStanding resident, Tally into)
    {
        if (!resident.Resident.MedicationReviews.IsKnown)
        {
            into.CannotTell(resident.Path(FactKinds.MedicationReviews));
            return;
        }

        List<FactPath>? unknown = null;
        if (StructuredReviews.Latest(network.AsOf, resident, DateRange.Always, Months, ref unknown) >= 0) into.Count(true);
        else if (unknown is not null) into.CannotTell([.. unknown]);
        else into.Count(false);
    }

    internal static void StructuredReviewOfPermanentResident(MeasuredNetwork network, ResidentStanding resident, Tally into)
    {
        StayStanding stay = resident.CurrentStay(network.AsOf)!;
        switch (stay.Kind)
        {
            case null:
                into.CannotTell(resident.Path(FactKinds.StayKind, stay.Index));
                break;
            case StayKind.Temporary:
                into.Leave(LeftOut.TemporaryStay);
                break;
            default:
                StructuredReview(network, resident, into);
                break;
        }
    }

    /// <summary>Counts those who were offered a vaccination in the contract year so far. An offer of an unknown vaccine may be of this one.</summary>
    internal static Action<MeasuredNetwork, ResidentStanding, Tally> Offered(Vaccine vaccine) => (network, resident, into) =>
    {
        Facts<VaccinationOffer> offers = resident.Resident.VaccinationOffers;
        if (!offers.IsKnown)
        {
            into.CannotTell(resident.Path(FactKinds.VaccinationOffers));
            return;
        }

        List<FactPath> unknown = [];
        for (int i = 0; i < offers.Count; i++)
        {
            if (!network.AsOf.Knows(offers[i]) || !network.AsOf.ContractYear.Contains(offers[i].On.DayNumber)) continue;
            if (offers[i].Vaccine == vaccine)
            {
                into.Count(true);
                return;
            }

            if (offers[i].Vaccine is null) unknown.Add(resident.Path(FactKinds.VaccinationOfferVaccine, i));
        }

        if (unknown.Count > 0) into.CannotTell([.. unknown]);
        else into.Count(false);
    };

    internal static void HealthCheck(MeasuredNetwork network, ResidentStanding resident, Tally into)
    {
        Facts<DatedEntry> checks = resident.Resident.AnnualHealthChecks;
        switch (resident.Resident.LearningDisability)
        {
            case null:
                into.CannotTell(resident.Path(FactKinds.LearningDisability));
                break;
            case false:
                into.Leave(LeftOut.NoLearningDisability);
                break;
            default:
                bool? held = checks.IsKnown ? network.AsOf.TryLatest(checks, out DatedEntry latest, out _) && network.AsOf.StillCounts(latest.On, Months) : null;
                into.CountIf(held, resident.Path(FactKinds.AnnualHealthChecks));
                break;
        }
    }
}
