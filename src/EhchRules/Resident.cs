namespace EhchRules;

/// <summary>A resident of one or more of the record's homes. No name, date of birth or NHS number is asked for.</summary>
public sealed record Resident
{
    /// <summary>Gets the caller's own opaque key.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the practices with which the resident was registered over time.</summary>
    public Facts<PracticeRegistration> Registrations { get; init; }

    /// <summary>Gets the days on which the resident was supported to register with a practice of the network.</summary>
    public Facts<RegistrationSupport> RegistrationSupport { get; init; }

    /// <summary>Gets the resident's stays in the record's homes.</summary>
    public Facts<Stay> Stays { get; init; }

    /// <summary>Gets the resident's times in hospital.</summary>
    public Facts<HospitalEpisode> HospitalEpisodes { get; init; }

    /// <summary>Gets the resident's personalised care and support plans.</summary>
    public Facts<CarePlan> Plans { get; init; }

    /// <summary>Gets recorded reasons why a plan could not be made in time.</summary>
    public KnownList<TimescaleReason> TimescaleReasons { get; init; }

    /// <summary>Gets the medication reviews that were held.</summary>
    public Facts<MedicationReview> MedicationReviews { get; init; }

    /// <summary>Gets the days on which the resident was identified for a structured medication review.</summary>
    public Facts<DatedEntry> IdentifiedForMedicationReview { get; init; }

    /// <summary>Gets the codes in the GP record that say the resident lives in a care home.</summary>
    public Facts<ResidenceCode> ResidenceCodes { get; init; }

    /// <summary>Gets the days on which preferences for the end of life were offered to be talked about.</summary>
    public Facts<DatedEntry> AdvanceCarePlanOffers { get; init; }

    /// <summary>Gets the days on which an urgent care plan was made. No duty turns on it.</summary>
    public Facts<DatedEntry> UrgentCarePlans { get; init; }

    /// <summary>Gets the days on which the resident was identified as likely to be in the last 12 months of life.</summary>
    public Facts<DatedEntry> LastYearOfLifeIdentified { get; init; }

    /// <summary>Gets whether the resident has a learning disability; null where that is not known. No duty turns on it.</summary>
    public bool? LearningDisability { get; init; }

    /// <summary>Gets the days of annual health checks. No duty turns on them.</summary>
    public Facts<DatedEntry> AnnualHealthChecks { get; init; }

    /// <summary>Gets the offers of seasonal vaccination. No duty turns on them.</summary>
    public Facts<VaccinationOffer> VaccinationOffers { get; init; }

    /// <summary>Writes the id. An NHS number is not shown whole.</summary>
    public override string ToString() => $"Resident {NhsNumber.Mask(Id)}";
}

/// <summary>A resident's registration with a practice.</summary>
public sealed record PracticeRegistration : IInterval
{
    /// <summary>Gets the practice.</summary>
    public required PracticeCode Practice { get; init; }

    /// <summary>Gets the first day of the registration.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day of the registration, included; null while it goes on.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Support given to a resident to register with a practice of the network.</summary>
public sealed record RegistrationSupport : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets whether the resident declined; null where that is not known. The patient's choice prevails.</summary>
    public bool? Declined { get; init; }
}

/// <summary>A stay in a home. Stays in one home and of one kind with no day between them are one stay.</summary>
public sealed record Stay : IInterval
{
    /// <summary>Gets the id of the home, which must be one of the record's.</summary>
    public required string Home { get; init; }

    /// <summary>Gets the day of admission.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day, included; null while it goes on. The resident counts that day in a home arrived at on it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets whether the stay is meant to last; null where that is not known.</summary>
    public StayKind? Kind { get; init; }
}

/// <summary>A time in hospital.</summary>
public sealed record HospitalEpisode : IInterval
{
    /// <summary>Gets the day of admission to hospital.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the day of return; null while it goes on. On it the resident is still in hospital and has returned.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Gets the support given with the discharge.</summary>
    public Facts<DischargeSupport> DischargeSupport { get; init; }
}

/// <summary>Support given with a discharge from hospital.</summary>
public sealed record DischargeSupport : IDated
{
    /// <summary>Gets who gave it, in the caller's words; null where that is not known.</summary>
    public string? By { get; init; }

    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets whether NICE guideline NG27 was considered; null where that is not known.</summary>
    public bool? Ng27Considered { get; init; }
}

/// <summary>A personalised care and support plan.</summary>
public sealed record CarePlan
{
    /// <summary>Gets the day on which it was agreed; null where it is drafted and not known to be agreed.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Gets with whom it was developed.</summary>
    public Facts<PlanParticipant> With { get; init; }

    /// <summary>Gets the assessment it rests on; null where nothing is known of one.</summary>
    public GeriatricAssessment? Assessment { get; init; }

    /// <summary>Gets whether it covers needs at the end of life; null where that is not known.</summary>
    public bool? EndOfLifeNeeds { get; init; }

    /// <summary>Gets whether it holds an agreed treatment escalation plan; null where that is not known.</summary>
    public bool? EscalationPlan { get; init; }

    /// <summary>Gets the assessments made outside the home that it draws on, in the caller's words.</summary>
    public Facts<string> DrawsOn { get; init; }

    /// <summary>Gets the days on which it was reviewed.</summary>
    public Facts<DateOnly> ReviewedOn { get; init; }

    /// <summary>Gets the days on which something made a refresh of it necessary.</summary>
    public KnownList<DateOnly> RefreshRequired { get; init; }
}

/// <summary>A comprehensive geriatric assessment.</summary>
public sealed record GeriatricAssessment
{
    /// <summary>Gets the day; null where it is not known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the domains of need it covered.</summary>
    public Facts<AssessmentDomain> Domains { get; init; }
}

/// <summary>A recorded reason why a plan could not be made in time.</summary>
public sealed record TimescaleReason : IDated
{
    /// <summary>Gets the reason, in the caller's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the day on which it was recorded.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>A medication review.</summary>
public sealed record MedicationReview : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets whether it was a structured medication review; null where that is not known.</summary>
    public bool? Structured { get; init; }

    /// <summary>Gets how it was held; null where that is not known.</summary>
    public ReviewMode? Mode { get; init; }
}

/// <summary>A code in the GP record that says the resident lives in a care home.</summary>
public sealed record ResidenceCode : IDated
{
    /// <summary>
    /// Gets the code system. SNOMED CT is <c>SNOMED-CT</c>, its address in FHIR, its OID or a usual spelling; any other is a warning. Null where
    /// it is not known.
    /// </summary>
    public string? System { get; init; }

    /// <summary>Gets the code as recorded, well formed or not: a malformed one is a warning, since it is a fact about the GP record.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the day on which it was recorded.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>An offer of seasonal vaccination.</summary>
public sealed record VaccinationOffer : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets what it was an offer of; null where that is not known.</summary>
    public Vaccine? Vaccine { get; init; }

    /// <summary>Gets whether it was declined; null where that is not known. Whether anybody was vaccinated is not asked for.</summary>
    public bool? Declined { get; init; }
}
