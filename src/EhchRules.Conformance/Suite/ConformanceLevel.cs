namespace EhchRules.Conformance;

/// <summary>A part of the suite that a product implements, or does not. The order is that of reports.</summary>
/// <remarks>The first nine are the topics of the catalogue, by the same names.</remarks>
public enum ConformanceLevel
{
    /// <summary>Alignment of homes to networks, and registration of residents with their practices.</summary>
    Alignment,

    /// <summary>The clinical lead.</summary>
    Leadership,

    /// <summary>The multidisciplinary team.</summary>
    MultidisciplinaryTeam,

    /// <summary>Personalised care and support planning.</summary>
    CarePlanning,

    /// <summary>Home rounds.</summary>
    HomeRounds,

    /// <summary>Information sharing, shared learning, transfers, medicines, coding of residence, and training.</summary>
    InformationAndMedicines,

    /// <summary>Seasonal vaccination of residents.</summary>
    Vaccination,

    /// <summary>The interim COVID-19 clinical service model of 2020.</summary>
    CovidModel,

    /// <summary>The clinical lead's further good practice.</summary>
    LeadRole,

    /// <summary>NEWS2 of one set of observations, partial ones included.</summary>
    Scoring,

    /// <summary>From when to when a requirement is met or not, and the earliest day on which it is not.</summary>
    Timeline,

    /// <summary>The care home premium of a month.</summary>
    Premium,

    /// <summary>What is overdue on a day, and what falls due after it.</summary>
    Worklist,
}
