namespace EhchRules;

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
