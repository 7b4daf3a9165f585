namespace EhchRules.Records;

/// <summary>The checks on a resident's part of a record.</summary>
internal static class ResidentChecks
{
    internal static void Check(RecordChecks at, Resident resident)
    {
        at.OwnId(resident.Id, at.Residents);
        at.Each("registrations", resident.Registrations, static (at, registration) =>
        {
            at.Required(registration.Practice, "practice");
            at.Interval(registration);
        });
        at.Each("registrationSupport", resident.RegistrationSupport);
        at.EachApart("stays", resident.Stays, "stays of one resident", static (at, stay) =>
        {
            at.Reference(stay.Home, "home", at.Homes);
            at.Interval(stay);
            at.Defined(stay.Kind, "kind");
        });
        at.EachApart("hospitalEpisodes", resident.HospitalEpisodes, "hospital episodes", static (at, episode) =>
        {
            at.Interval(episode);
            at.Each("dischargeSupport", episode.DischargeSupport);
        });
        at.Each("plans", resident.Plans, static (at, plan) =>
        {
            at.Defined(plan.With, "with");
            at.Part("assessment", plan.Assessment, static (at, assessment) => at.Defined(assessment.Domains, "domains"));
            at.Each("drawsOn", plan.DrawsOn);
        });
        at.Each("vaccinationOffers", resident.VaccinationOffers, static (at, offer) => at.Defined(offer.Vaccine, "vaccine"));
        at.Each("timescaleReasons", resident.TimescaleReasons);
        at.Each("medicationReviews", resident.MedicationReviews, static (at, review) => at.Defined(review.Mode, "mode"));
        at.Each("identifiedForMedicationReview", resident.IdentifiedForMedicationReview);
        at.Each("residenceCodes", resident.ResidenceCodes, static (at, code) => at.Required(code.Code, "code"));
        at.Each("advanceCarePlanOffers", resident.AdvanceCarePlanOffers);
        at.Each("urgentCarePlans", resident.UrgentCarePlans);
        at.Each("lastYearOfLifeIdentified", resident.LastYearOfLifeIdentified);
        at.Each("annualHealthChecks", resident.AnnualHealthChecks);
    }
}
