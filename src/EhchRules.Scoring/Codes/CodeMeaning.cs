namespace EhchRules.Scoring;

/// <summary>What a code means to NEWS2. The default value is an unknown code.</summary>
/// <param name="Kind">What kind of thing it names.</param>
public readonly record struct CodeMeaning(CodeKind Kind)
{
    /// <summary>Gets the parameter; null where the code names none.</summary>
    public News2Parameter? Parameter { get; init; }

    /// <summary>Gets the scale of a sub-score of SpO2; null for every other code. A reading of SpO2 does not say its scale.</summary>
    public SpO2Scale? Scale { get; init; }

    /// <summary>Gets the level that a value of ACVPU names; null for every other code.</summary>
    public Consciousness? Consciousness { get; init; }

    /// <summary>Gets what the resident breathed, which the code of the observation itself names; null for every other code.</summary>
    public AirOrOxygen? AirOrOxygen { get; init; }

    /// <summary>Tells what a SNOMED CT concept id means to NEWS2. It throws for no text whatever.</summary>
    /// <param name="conceptId">The id, digits alone; null means none was recorded.</param>
    /// <returns>The meaning; <see cref="CodeKind.Unknown"/> for an id that is none of these, and <see cref="CodeKind.Paediatric"/> for one that must never be taken for NEWS2.</returns>
    public static CodeMeaning Of(string? conceptId) => conceptId switch
    {
        null => default,
        News2Codes.Total => new(CodeKind.Total),
        News2Codes.RespiratoryRateScore => SubScore(News2Parameter.RespiratoryRate),
        News2Codes.SpO2Scale1Score => SubScore(News2Parameter.SpO2) with { Scale = SpO2Scale.Scale1 },
        News2Codes.SpO2Scale2Score => SubScore(News2Parameter.SpO2) with { Scale = SpO2Scale.Scale2 },
        News2Codes.AirOrOxygenScore => SubScore(News2Parameter.AirOrOxygen),
        News2Codes.SystolicBloodPressureScore => SubScore(News2Parameter.SystolicBloodPressure),
        News2Codes.PulseScore => SubScore(News2Parameter.Pulse),
        News2Codes.ConsciousnessScore => SubScore(News2Parameter.Consciousness),
        News2Codes.TemperatureScore => SubScore(News2Parameter.Temperature),
        News2Codes.RespiratoryRate => Reading(News2Parameter.RespiratoryRate),
        News2Codes.SpO2 => Reading(News2Parameter.SpO2),
        News2Codes.HeartRate or News2Codes.PulseRate => Reading(News2Parameter.Pulse),
        News2Codes.Temperature => Reading(News2Parameter.Temperature),
        News2Codes.SystolicBloodPressure => Reading(News2Parameter.SystolicBloodPressure),
        News2Codes.Acvpu => Reading(News2Parameter.Consciousness),
        News2Codes.Alert => Level(Scoring.Consciousness.Alert),
        News2Codes.AcuteConfusion => Level(Scoring.Consciousness.NewConfusion),
        News2Codes.Voice => Level(Scoring.Consciousness.Voice),
        News2Codes.Pain => Level(Scoring.Consciousness.Pain),
        News2Codes.Unresponsive => Level(Scoring.Consciousness.Unresponsive),
        News2Codes.BreathingRoomAir => Reading(News2Parameter.AirOrOxygen) with { AirOrOxygen = Scoring.AirOrOxygen.Air },
        News2Codes.OnOxygen => Reading(News2Parameter.AirOrOxygen) with { AirOrOxygen = Scoring.AirOrOxygen.Oxygen },
        News2Codes.DiastolicBloodPressure or News2Codes.BloodPressurePanel => new(CodeKind.BloodPressureNotScored),
        News2Codes.ChartDocument or News2Codes.ObservationsCategory => new(CodeKind.Document),
        News2Codes.PaediatricTotal => new(CodeKind.Paediatric),
        _ => new(News2Codes.PaediatricSubScores.Contains(conceptId) ? CodeKind.Paediatric : CodeKind.Unknown),
    };

    private static CodeMeaning SubScore(News2Parameter parameter) => new(CodeKind.SubScore) { Parameter = parameter };

    private static CodeMeaning Reading(News2Parameter parameter) => new(CodeKind.Reading) { Parameter = parameter };

    private static CodeMeaning Level(Consciousness level) => new(CodeKind.ReadingValue) { Parameter = News2Parameter.Consciousness, Consciousness = level };
}
