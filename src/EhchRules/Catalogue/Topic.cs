namespace EhchRules.Catalogue;

/// <summary>What a requirement is about. The order is the catalogue's.</summary>
public enum Topic
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
}
