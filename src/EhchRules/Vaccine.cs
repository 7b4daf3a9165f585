namespace EhchRules;

/// <summary>What seasonal vaccination is against.</summary>
public enum Vaccine
{
    /// <summary>Influenza.</summary>
    Influenza,

    /// <summary>COVID-19.</summary>
    Covid19,
}
