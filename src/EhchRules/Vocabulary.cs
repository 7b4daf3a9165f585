namespace EhchRules;

/// <summary>What a member of a team, or someone at a home round, does.</summary>
public enum TeamRole
{
    /// <summary>A general practitioner.</summary>
    GeneralPractitioner,

    /// <summary>A geriatrician.</summary>
    Geriatrician,

    /// <summary>A senior nurse of a practice.</summary>
    SeniorNurse,

    /// <summary>A district nurse.</summary>
    DistrictNurse,

    /// <summary>A community matron.</summary>
    CommunityMatron,

    /// <summary>A clinical pharmacist.</summary>
    ClinicalPharmacist,

    /// <summary>A pharmacy technician.</summary>
    PharmacyTechnician,

    /// <summary>An occupational therapist.</summary>
    OccupationalTherapist,

    /// <summary>A physiotherapist.</summary>
    Physiotherapist,

    /// <summary>A heart failure nurse.</summary>
    HeartFailureNurse,

    /// <summary>A respiratory nurse.</summary>
    RespiratoryNurse,

    /// <summary>A mental health practitioner.</summary>
    MentalHealthPractitioner,

    /// <summary>A dementia specialist.</summary>
    DementiaSpecialist,

    /// <summary>A wound care specialist.</summary>
    WoundCareSpecialist,

    /// <summary>An end of life care specialist.</summary>
    EndOfLifeCareSpecialist,

    /// <summary>A social worker.</summary>
    SocialWorker,

    /// <summary>A social prescribing link worker: a personalised care role.</summary>
    SocialPrescribingLinkWorker,

    /// <summary>A health and wellbeing coach: a personalised care role.</summary>
    HealthAndWellbeingCoach,

    /// <summary>A care coordinator: a personalised care role.</summary>
    CareCoordinator,

    /// <summary>A nutritionist.</summary>
    Nutritionist,

    /// <summary>A speech and language therapist.</summary>
    SpeechAndLanguageTherapist,

    /// <summary>A dentist.</summary>
    Dentist,

    /// <summary>An optometrist.</summary>
    Optometrist,

    /// <summary>A physician associate.</summary>
    PhysicianAssociate,

    /// <summary>A paramedic.</summary>
    Paramedic,

    /// <summary>The manager of a care home.</summary>
    CareHomeManager,

    /// <summary>Other staff of a care home.</summary>
    CareHomeStaff,

    /// <summary>Any other role.</summary>
    Other,
}

/// <summary>The profession of a clinical lead.</summary>
public enum Profession
{
    /// <summary>A general practitioner.</summary>
    GeneralPractitioner,

    /// <summary>A nurse.</summary>
    Nurse,

    /// <summary>An allied health professional.</summary>
    AlliedHealthProfessional,

    /// <summary>A pharmacist.</summary>
    Pharmacist,

    /// <summary>A geriatrician.</summary>
    Geriatrician,

    /// <summary>A physician associate.</summary>
    PhysicianAssociate,

    /// <summary>A clinician of some other profession.</summary>
    OtherClinician,

    /// <summary>Known not to be a clinician, and so not able to be the lead even by exception.</summary>
    NotAClinician,
}

/// <summary>What the Care Quality Commission registers a location to provide.</summary>
public enum RegisteredService
{
    /// <summary>Care home service with nursing. In scope of the EHCH service.</summary>
    CareHomeWithNursing,

    /// <summary>Care home service without nursing. In scope of the EHCH service.</summary>
    CareHomeWithoutNursing,

    /// <summary>Supported living. Out of scope.</summary>
    SupportedLiving,

    /// <summary>Extra care housing. Out of scope.</summary>
    ExtraCare,

    /// <summary>A secure unit. Out of scope.</summary>
    SecureUnit,

    /// <summary>Any other service. Out of scope.</summary>
    Other,
}

/// <summary>Whom a home serves. Measures are given by it; no duty turns on it.</summary>
public enum ServedGroup
{
    /// <summary>Older people.</summary>
    OlderPeople,

    /// <summary>People with dementia.</summary>
    Dementia,

    /// <summary>People with a learning disability.</summary>
    LearningDisability,

    /// <summary>People with a mental health need.</summary>
    MentalHealth,

    /// <summary>People with a physical disability.</summary>
    PhysicalDisability,
}

/// <summary>A local partner of the plan for how the service operates.</summary>
public enum ServicePartner
{
    /// <summary>Community services.</summary>
    CommunityServices,

    /// <summary>The local authority.</summary>
    LocalAuthority,

    /// <summary>Care homes.</summary>
    CareHomes,

    /// <summary>An acute trust.</summary>
    AcuteTrust,

    /// <summary>A hospice.</summary>
    Hospice,

    /// <summary>The voluntary sector.</summary>
    VoluntarySector,

    /// <summary>Any other partner.</summary>
    Other,
}

/// <summary>A network's own description of its multidisciplinary team, as leads were asked for it in June 2021. No duty turns on it.</summary>
public enum TeamStatus
{
    /// <summary>A dedicated team.</summary>
    Dedicated,

    /// <summary>A team that is being established.</summary>
    Establishing,

    /// <summary>No team.</summary>
    None,
}

/// <summary>How far someone has come with training.</summary>
public enum TrainingState
{
    /// <summary>Enrolled.</summary>
    Enrolled,

    /// <summary>Undertaking it.</summary>
    Undertaking,

    /// <summary>Qualified.</summary>
    Qualified,
}

/// <summary>Who agrees to a clinical lead.</summary>
public enum AgreeingBody
{
    /// <summary>A practice of the network, named by its code.</summary>
    Practice,

    /// <summary>The commissioner.</summary>
    Commissioner,

    /// <summary>The community provider.</summary>
    CommunityProvider,
}

/// <summary>Whose medical input a home round had.</summary>
public enum MedicalInput
{
    /// <summary>A general practitioner's.</summary>
    GeneralPractitioner,

    /// <summary>A geriatrician's.</summary>
    Geriatrician,

    /// <summary>None.</summary>
    None,
}

/// <summary>What the choice of residents for a home round rested on.</summary>
public enum PrioritisationBasis
{
    /// <summary>Clinical judgement.</summary>
    ClinicalJudgement,

    /// <summary>The advice of the home's staff.</summary>
    CareHomeAdvice,

    /// <summary>A validated tool.</summary>
    ValidatedTool,
}

/// <summary>What a protocol between a home and its system partners is about.</summary>
public enum ProtocolKind
{
    /// <summary>Information sharing.</summary>
    InformationSharing,

    /// <summary>Shared care planning.</summary>
    SharedCarePlanning,

    /// <summary>The use of shared care records.</summary>
    SharedCareRecords,

    /// <summary>Clinical governance.</summary>
    ClinicalGovernance,
}

/// <summary>A home's state under the NHS data security and protection toolkit.</summary>
public enum ToolkitStatus
{
    /// <summary>Nothing published.</summary>
    NotPublished,

    /// <summary>Approaching standards.</summary>
    ApproachingStandards,

    /// <summary>Standards met.</summary>
    StandardsMet,

    /// <summary>Standards exceeded.</summary>
    StandardsExceeded,
}

/// <summary>Whether a stay is meant to last.</summary>
public enum StayKind
{
    /// <summary>The resident lives in the home.</summary>
    Permanent,

    /// <summary>The resident is there for a time, for respite or assessment. The sources do not say whether the duties reach such a stay.</summary>
    Temporary,
}

/// <summary>With whom a care plan was developed.</summary>
public enum PlanParticipant
{
    /// <summary>The resident.</summary>
    Resident,

    /// <summary>The resident's carer.</summary>
    Carer,

    /// <summary>The resident's family.</summary>
    Family,

    /// <summary>An advocate.</summary>
    Advocate,
}

/// <summary>A part of a comprehensive geriatric assessment. Source: NHS England's EHCH page, 2023/24.</summary>
public enum AssessmentDomain
{
    /// <summary>Physical needs.</summary>
    Physical,

    /// <summary>Psychological needs.</summary>
    Psychological,

    /// <summary>Functional needs.</summary>
    Functional,

    /// <summary>Social needs.</summary>
    Social,

    /// <summary>Environmental needs.</summary>
    Environmental,
}

/// <summary>How a medication review was held.</summary>
public enum ReviewMode
{
    /// <summary>In person.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By telephone.</summary>
    Telephone,
}
