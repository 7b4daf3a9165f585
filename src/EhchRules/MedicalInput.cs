namespace EhchRules;

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
