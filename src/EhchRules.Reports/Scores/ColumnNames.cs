using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The columns of a file of observations, by name. Scripts depend on them.</summary>
internal static class ColumnNames
{
    internal const string Resident = "resident";
    internal const string At = "at";
    internal const string RespiratoryRate = "respiratory_rate";
    internal const string SpO2 = "spo2";
    internal const string SpO2Scale = "spo2_scale";
    internal const string OnOxygen = "on_oxygen";
    internal const string SystolicBloodPressure = "systolic_bp";
    internal const string Pulse = "pulse";
    internal const string Consciousness = "consciousness";
    internal const string Temperature = "temperature";

    internal const string Total = "total";
    internal const string Lower = "lower";
    internal const string Upper = "upper";
    internal const string SingleParameterThree = "single_parameter_three";
    internal const string Band = "band";
    internal const string Missing = "missing";

    internal const string Monitoring = "monitoring";
    internal const string Response = "response";
    internal const string ResponseSource = "response_source";
    internal const string ResponseStatus = "response_status";

    private const string Letters = "ACVPU";

    // In the order of News2Parameter.
    private static readonly string[] Scores = ["respiratory_score", "spo2_score", "oxygen_score", "systolic_score", "pulse_score", "consciousness_score", "temperature_score"];

    /// <summary>Gets the columns that a file must have, in the order in which they are written.</summary>
    internal static IReadOnlyList<string> Required { get; } =
        [Resident, At, RespiratoryRate, SpO2, SpO2Scale, OnOxygen, SystolicBloodPressure, Pulse, Consciousness, Temperature];

    /// <summary>Gets the columns that scoring adds, in the order in which they are written.</summary>
    internal static IReadOnlyList<string> OfScore { get; } = [.. Scores, Total, Lower, Upper, SingleParameterThree, Band, Missing];

    /// <summary>Gets the columns that a policy adds behind them.</summary>
    internal static IReadOnlyList<string> OfPolicy { get; } = [Monitoring, Response, ResponseSource, ResponseStatus];

    /// <summary>Gets all columns that may be added. In a file that is read they are ignored, and made anew.</summary>
    internal static IReadOnlyList<string> Added { get; } = [.. OfScore, .. OfPolicy];

    /// <summary>Gets the column of a parameter's score.</summary>
    internal static string ScoreOf(News2Parameter parameter) => Scores[(int)parameter];

    /// <summary>Gets the letter of a level of consciousness; null where it is missing.</summary>
    internal static string? LetterOf(Consciousness? level) => level switch
    {
        null => null,
        Scoring.Consciousness.ConfusionOfUnknownOnset => LetterOf(Scoring.Consciousness.NewConfusion),
        { } known => Letters.Substring((int)known - 1, 1),
    };

    /// <summary>Gets the level of consciousness that a cell names; null where it names none.</summary>
    internal static Consciousness? LevelOf(ReadOnlySpan<byte> letter) =>
        letter.Length == 1 && Letters.IndexOf((char)letter[0], StringComparison.Ordinal) is >= 0 and var at ? (Consciousness)(at + 1) : null;
}
