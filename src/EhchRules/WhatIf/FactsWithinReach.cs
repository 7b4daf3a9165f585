using EhchRules.Catalogue;

namespace EhchRules.WhatIf;

/// <summary>Lists the facts about a subject that somebody could bring about on a day, in a fixed order in which they can be laid.</summary>
/// <remarks>
/// No requirement is named here, and no list says which fact serves which: the rules say that when they are asked. A new kind of fact
/// gets a line; a new requirement gets none.
/// </remarks>
internal static class FactsWithinReach
{
    private const string GpToBe = "a person to be named";
    private const string NurseToBe = "another person to be named";

    private static readonly string[] ResidenceCodes =
        [.. RequirementCatalogue.Judged.SelectMany(static requirement => requirement.Terms).SelectMany(static term => term.AcceptedCodes).Distinct(StringComparer.Ordinal)];

    internal static HypotheticalEvent[] Of(NetworkRecord record, Finding finding, DateOnly on)
    {
        Subject subject = finding.Subject;
        IEnumerable<HypotheticalEvent> facts = subject.Kind switch
        {
            SubjectKind.Network => AboutNetwork(record.Network, on),
            SubjectKind.Home => record.Homes.Where(home => string.Equals(home.Id, subject.Id, StringComparison.Ordinal)).SelectMany(home => AboutHome(record.Network, home, on)),
            _ => record.Residents.Where(resident => string.Equals(resident.Id, subject.Id, StringComparison.Ordinal)).SelectMany(resident => AboutResident(record, resident, finding.Requirement, on)),
        };
        return [.. facts, .. Answers(record, finding, on)];
    }

    private static IEnumerable<HypotheticalEvent> AboutNetwork(PrimaryCareNetwork network, DateOnly on)
    {
        yield return new ServicePlanAgreed(on, [ServicePartner.CommunityServices]);
        yield return new TeamFormed(on, GpToBe);
        yield return new PlanArrangementsMade(on);
        yield return new LearningHeld(on);
        foreach (Vaccine vaccine in Enum.GetValues<Vaccine>()) yield return new VaccinationArranged(on, vaccine);
        foreach (OdsCode organisation in Organisations(network)) yield return new TeamMemberJoined(on, GpToBe, Organisation: organisation);
        foreach (TeamRole role in Enum.GetValues<TeamRole>()) yield return new TeamMemberJoined(on, GpToBe, role);
        foreach (PersonalisedCareStaffMember member in network.PersonalisedCareStaff.Where(member => member.HoldsOn(on)))
        {
            yield return new TrainingBegun(on, member.Person);
        }
    }

    /// <summary>Lists the organisations from which somebody may come: the community provider, and those that have members in the team.</summary>
    private static IEnumerable<OdsCode> Organisations(PrimaryCareNetwork network)
    {
        OdsCode?[] known = [network.CommunityProvider, .. (network.Team?.Members ?? []).Select(static member => member.Organisation)];
        return known.OfType<OdsCode>().Distinct();
    }

    private static IEnumerable<HypotheticalEvent> AboutHome(PrimaryCareNetwork network, CareHome home, DateOnly on)
    {
        foreach (HypotheticalEvent fact in AboutAlignment(network, home, on)) yield return fact;
        foreach (HypotheticalEvent fact in AboutLeads(network, home, on)) yield return fact;
        yield return new HomeRoundHeld(on, home.Id);
        yield return new HomeRoundHeld(on, home.Id, MedicalInput.GeneralPractitioner);
        yield return new HomeRoundHeld(on, home.Id, MedicalInput.Geriatrician);
        yield return new HomeRoundHeld(on, home.Id, PrioritisedBy: [PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice]);
        yield return new HomeRoundHeld(on, home.Id, Digital: true);
        yield return new CheckInHeld(on, home.Id);
        foreach (ProtocolKind kind in Enum.GetValues<ProtocolKind>()) yield return new ProtocolAgreed(on, home.Id, kind);
        yield return new OutOfHoursContactGiven(on, home.Id);
        yield return new RemoteMonitoringBegun(on, home.Id);
        yield return new MedicineSupplyArranged(on, home.Id);
        yield return new DeteriorationToolAdopted(on, home.Id);
    }

    private static IEnumerable<HypotheticalEvent> AboutAlignment(PrimaryCareNetwork network, CareHome home, DateOnly on)
    {
        yield return new AlignmentAgreed(on, home.Id, network.Code);
        foreach (PcnCode aligned in home.Alignments.Where(alignment => alignment.GoesOnAfter(on)).Select(static alignment => alignment.Network).Distinct())
        {
            yield return new AlignmentEnded(on, home.Id, aligned);
        }

        if (home.Exemptions.Count == 0) yield break;
        yield return new ExemptionAgreedByProvider(on, home.Id);
        yield return new ExemptionAgreedByCommissioner(on, home.Id);
        yield return new ExemptionEvidenceKept(on, home.Id, "evidence to be filed");
        yield return new LocalAuthorityAdvised(on, home.Id);
    }

    private static IEnumerable<HypotheticalEvent> AboutLeads(PrimaryCareNetwork network, CareHome home, DateOnly on)
    {
        ClinicalLead[] active = [.. home.Leads.Where(lead => lead.HoldsOn(on))];
        List<string> persons = [.. active.Where(static lead => lead.Profession is not Profession.GeneralPractitioner).Select(static lead => lead.Person).Distinct(StringComparer.Ordinal)];
        yield return new LeadNamed(on, home.Id, GpToBe, Profession.GeneralPractitioner);
        if (!Array.Exists(active, static lead => lead.Profession is not (null or Profession.NotAClinician)))
        {
            persons.Add(NurseToBe);
            yield return new LeadNamed(on, home.Id, NurseToBe, Profession.Nurse);
            yield return new LeadNamed(on, home.Id, NurseToBe, Profession.Nurse, CareHomeExperience: true);
        }

        foreach (ClinicalLead lead in active)
        {
            if (lead.CareHomeExperience is not true) yield return new LeadExperienceRecorded(on, home.Id, lead.Person);
            if (lead.GoesOnAfter(on)) yield return new LeadEnded(on, home.Id, lead.Person);
        }

        foreach (string person in persons)
        {
            foreach (PracticeCode practice in network.Practices.Select(static practice => practice.Code).Distinct()) yield return new LeadAgreementGiven(on, home.Id, person, AgreeingBody.Practice, practice);
            yield return new LeadAgreementGiven(on, home.Id, person, AgreeingBody.Commissioner);
            yield return new LeadAgreementGiven(on, home.Id, person, AgreeingBody.CommunityProvider);
        }
    }

    private static IEnumerable<HypotheticalEvent> AboutResident(NetworkRecord record, Resident resident, Requirement requirement, DateOnly on)
    {
        foreach (string id in resident.Stays.Where(stay => stay.HoldsOn(on)).Select(static stay => stay.Home).Distinct(StringComparer.Ordinal))
        {
            foreach (CareHome home in record.Homes.Where(home => string.Equals(home.Id, id, StringComparison.Ordinal)))
            {
                foreach (HypotheticalEvent fact in AboutAlignment(record.Network, home, on)) yield return fact;
            }
        }

        if (record.Network.Practices.FirstOrDefault(practice => practice.HoldsOn(on)) is { } practice)
        {
            yield return new PracticeRegistered(on, resident.Id, practice.Code);
        }

        yield return new RegistrationSupported(on, resident.Id);
        foreach (HypotheticalEvent fact in AboutPlans(resident, on)) yield return fact;
        foreach (HospitalEpisode episode in resident.HospitalEpisodes.Where(episode => episode.From <= on))
        {
            yield return new DischargeSupported(on, resident.Id, episode.From);
        }

        yield return new MedicationReviewed(on, resident.Id);
        yield return new MedicationReviewed(on, resident.Id, Structured: true);
        yield return new IdentifiedForMedicationReview(on, resident.Id);
        foreach (string code in ResidenceCodes.Union(requirement.Terms.SelectMany(static term => term.AcceptedCodes), StringComparer.Ordinal)) yield return new ResidenceCoded(on, resident.Id, code);
        yield return new AdvanceCarePlanOffered(on, resident.Id);
        yield return new LastYearOfLifeIdentified(on, resident.Id);
    }

    private static IEnumerable<HypotheticalEvent> AboutPlans(Resident resident, DateOnly on)
    {
        yield return new PlanAgreed(on, resident.Id);
        yield return new PlanAgreed(on, resident.Id, With: [PlanParticipant.Resident]);
        yield return new PlanAgreed(on, resident.Id, With: [PlanParticipant.Carer]);
        yield return new PlanAgreed(on, resident.Id, Domains: [.. Enum.GetValues<AssessmentDomain>()]);
        yield return new PlanAgreed(on, resident.Id, EndOfLifeNeeds: true);
        yield return new PlanAgreed(on, resident.Id, EscalationPlan: true);
        yield return new PlanAgreed(on, resident.Id, DrawsOn: ["an assessment made outside the home"]);
        if (resident.Plans.Any(static plan => plan.AgreedOn is null)) yield return new DraftPlanAgreed(on, resident.Id);
        if (resident.Plans.Any(plan => plan.AgreedOn <= on)) yield return new PlanReviewed(on, resident.Id);
    }

    /// <summary>Lists the answers to the question that the finding may be, and to those that were answered for its subject before.</summary>
    private static IEnumerable<HypotheticalEvent> Answers(NetworkRecord record, Finding finding, DateOnly on) => record.Attestations
        .Where(attestation => string.Equals(attestation.Subject, finding.Subject.Id, StringComparison.Ordinal))
        .Select(static attestation => attestation.Requirement)
        .Prepend(finding.Requirement.Id)
        .Distinct(StringComparer.Ordinal)
        .Select(requirement => new QuestionAnswered(on, requirement, finding.Subject.Id));
}
