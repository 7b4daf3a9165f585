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
