using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>One rule for each judged requirement, in the catalogue's order.</summary>
internal static class RuleBook
{
    internal static Rule[] Rules { get; } =
    [
        new HomeIsAlignedRule(),
        new SingleNetworkRule(),
        new ExemptionConditionsRule(),
        new ExemptionEvidenceRule(),
        new ExemptionDisputeRule(),
        new ServicePlanRule(),
        new RegistrationSupportRule(),
        new LeadGpRule(),
        new ClinicalLeadRule(),
        new NonGpExceptionRule(),
        new TeamEstablishedRule(),
        new CommunityProviderTakesPartRule(),
        new TeamMedicalInputRule(),
        new TeamPharmacistRule(),
        new TeamWiderProfessionsRule(),
        new PlanArrangementsRule(),
        new PlanExistsRule(),
        new PlanAfterAdmissionRule(),
        new PlanAfterReadmissionRule(),
        new DevelopedWithResidentRule(),
        new GeriatricAssessmentRule(),
        new OutsideAssessmentsRule(),
        new DeliverySupportedRule(),
        new EndOfLifePreferencesRule(),
        new LastYearOfLifeRule(),
        new WeeklyRoundRule(),
        new PrioritisedByNeedRule(),
        new ConsistentStaffRule(),
        new RoundMedicalInputRule(),
        new DigitalRoundRule(),
        new ProtocolsRule(),
        new SharedLearningRule(),
        new DischargeSupportRule(),
        new MedicationReviewRule(),
        new ResidenceCodedRule(),
        new PersonalisedCareTrainingRule(),
        new WeeklyCheckInRule(),
        new NamedLeadRule(),
        new PlanWithEscalationRule(),
        new RemoteMonitoringRule(),
        new MedicineSupplyRule(),
        new CovidMedicationReviewRule(),
        new NewResidentsReviewedRule(),
        new OutOfHoursRule(),
        new DeteriorationToolRule(),
        new InformationBeforeRoundRule(),
        new MentalHealthLinksRule(),
        new ResidencyCodedRule(),
        new TrainingNeedsRule(),
        new ConsistentLeadsRule(),
    ];

    internal static Rule For(Requirement requirement) => Array.Find(Rules, rule => ReferenceEquals(rule.Requirement, requirement))
        ?? throw new ArgumentException($"{requirement.Id} is not judged by this rule book.", nameof(requirement));
}
