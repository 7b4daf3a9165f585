namespace EhchRules.Scoring;

/// <summary>The LOINC codes that the UK Core profiles carry beside the SNOMED CT ones. Source: as <see cref="News2Codes"/>, confirmed.</summary>
/// <remarks>The sources give none for the NEWS2 total, its sub-scores, ACVPU, or air or oxygen.</remarks>
public static class News2Loinc
{
    /// <summary>Respiratory rate.</summary>
    public const string RespiratoryRate = "9279-1";

    /// <summary>SpO2.</summary>
    public const string SpO2 = "2708-6";

    /// <summary>Heart rate and pulse rate alike.</summary>
    public const string Pulse = "8867-4";

    /// <summary>Temperature.</summary>
    public const string Temperature = "8310-5";

    /// <summary>Systolic blood pressure.</summary>
    public const string SystolicBloodPressure = "8480-6";

    /// <summary>Diastolic blood pressure. NEWS2 does not score it.</summary>
    public const string DiastolicBloodPressure = "8462-4";

    /// <summary>The panel that holds both pressures.</summary>
    public const string BloodPressurePanel = "85354-9";
}
