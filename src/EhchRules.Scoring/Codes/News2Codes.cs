using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>The SNOMED CT concept ids under which NEWS2, its sub-scores and its readings are recorded in the UK.</summary>
/// <remarks>
/// <para>
/// Source: the UK Core FHIR profiles, value sets and example bundle (NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN, 20 June 2025, package version 2.0.0); the
/// sub-scores also nhsconnect/FHIR-NEWS2; the document type NHSDigital/NRLF. All confirmed. SNOMED CT content needs a SNOMED CT licence.
/// </para>
/// <para>No code for RESTORE2, for soft signs or for the 4AT was found, and none is here.</para>
/// <para>A descendant of one of these codes is not it: UK Core takes target, minimum, maximum and baseline codes away from its value sets.</para>
/// </remarks>
public static class News2Codes
{
    /// <summary>The NEWS2 total. Recompute it and compare (<see cref="RecordedTotal"/>): published examples of it are wrong.</summary>
    public const string Total = "1104051000000101";

    /// <summary>The sub-score of respiratory rate.</summary>
    public const string RespiratoryRateScore = "1104301000000104";

    /// <summary>The sub-score of SpO2 on Scale 1.</summary>
    public const string SpO2Scale1Score = "1104311000000102";

    /// <summary>The sub-score of SpO2 on Scale 2.</summary>
    public const string SpO2Scale2Score = "1104321000000108";

    /// <summary>The sub-score of air or oxygen.</summary>
    public const string AirOrOxygenScore = "1104331000000105";

    /// <summary>The sub-score of systolic blood pressure.</summary>
    public const string SystolicBloodPressureScore = "1104341000000101";

    /// <summary>The sub-score of pulse.</summary>
    public const string PulseScore = "1104351000000103";

    /// <summary>The sub-score of consciousness.</summary>
    public const string ConsciousnessScore = "1104361000000100";

    /// <summary>The sub-score of temperature.</summary>
    public const string TemperatureScore = "1104371000000107";

    /// <summary>Respiratory rate.</summary>
    public const string RespiratoryRate = "86290005";

    /// <summary>SpO2.</summary>
    public const string SpO2 = "103228002";

    /// <summary>Heart rate. The UK Core example carries it together with <see cref="PulseRate"/>.</summary>
    public const string HeartRate = "364075005";

    /// <summary>Pulse rate: in the UK Core example it stands second and is marked as the one the user selected.</summary>
    public const string PulseRate = "78564009";

    /// <summary>Temperature: the core code.</summary>
    public const string Temperature = "276885007";

    /// <summary>The concept whose descendants make the UK Core value set of temperatures. It is not one of them, and is not recognised as a reading.</summary>
    public const string TemperatureAncestor = "386725007";

    /// <summary>Systolic blood pressure.</summary>
    public const string SystolicBloodPressure = "72313002";

    /// <summary>Diastolic blood pressure. NEWS2 does not score it.</summary>
    public const string DiastolicBloodPressure = "1091811000000102";

    /// <summary>The panel that holds systolic and diastolic blood pressure. NEWS2 scores its systolic part.</summary>
    public const string BloodPressurePanel = "75367002";

    /// <summary>The level of consciousness on the ACVPU scale: an observation with a coded value and no components.</summary>
    public const string Acvpu = "1104441000000107";

    /// <summary>A value of <see cref="Acvpu"/>: alert.</summary>
    public const string Alert = "248234008";

    /// <summary>A value of <see cref="Acvpu"/>: acute confusion.</summary>
    public const string AcuteConfusion = "130987000";

    /// <summary>A value of <see cref="Acvpu"/>: responds to voice.</summary>
    public const string Voice = "300202002";

    /// <summary>A value of <see cref="Acvpu"/>: responds to pain.</summary>
    public const string Pain = "450847001";

    /// <summary>A value of <see cref="Acvpu"/>: unresponsive.</summary>
    public const string Unresponsive = "422768004";

    /// <summary>Breathing room air. It stands as the code of the observation itself.</summary>
    public const string BreathingRoomAir = "722742002";

    /// <summary>Patient on oxygen. It stands as the code of the observation itself.</summary>
    public const string OnOxygen = "371825009";

    /// <summary>The type of a document that is a NEWS2 chart.</summary>
    public const string ChartDocument = "1363501000000100";

    /// <summary>The category of such a document: observations.</summary>
    public const string ObservationsCategory = "1102421000000108";

    /// <summary>
    /// The paediatric total, which stands in the same UK Core value set as <see cref="Total"/>. It is another score: it is never NEWS2, and neither are its 13
    /// sub-scores (<see cref="PaediatricSubScores"/>).
    /// </summary>
    public const string PaediatricTotal = "1363261000000104";

    /// <summary>Gets the 13 sub-scores of the paediatric score, which stand in the same UK Core value set as those of NEWS2.</summary>
    public static ImmutableArray<string> PaediatricSubScores { get; } =
    [
        "1363271000000106", "1363291000000105", "1363301000000109", "1363311000000106", "1363321000000100", "1363331000000103", "1363341000000107",
        "1363351000000105", "1363361000000108", "1364081000000103", "1364091000000101", "1364121000000100", "1364131000000103",
    ];
}
