namespace EhchRules;

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
