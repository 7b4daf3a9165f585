using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>The scoring table of NEWS2: the one place where its thresholds stand. Everything that scores reads it.</summary>
/// <remarks>
/// National Early Warning Score (NEWS) 2, Royal College of Physicians, 2017. The RCP asks to be acknowledged; this is its numbers, not
/// its chart.
/// </remarks>
public static class News2Table
{
    /// <summary>Gets where the thresholds of the parameters are from.</summary>
    public static ScoringSource Source => News2Sources.Chart1;

    /// <summary>Gets where the thresholds of the bands are from.</summary>
    public static ScoringSource BandSource => News2Sources.Chart4;

    /// <summary>Gets where the names of the bands are from.</summary>
    public static ScoringSource BandNameSource => News2Sources.BandNames;

    /// <summary>Gets the row of respiratory rates, per minute.</summary>
    public static News2Row RespiratoryRate { get; } = new(News2Parameter.RespiratoryRate, "/min", [new(8, 3), new(11, 1), new(20, 0), new(24, 2), new(null, 3)]);

    /// <summary>Gets the row of SpO2 on Scale 1, in percent, on air and on oxygen alike.</summary>
    public static News2Row SpO2Scale1 { get; } = new(News2Parameter.SpO2, "%", [new(91, 3), new(93, 2), new(95, 1), new(null, 0)], SpO2Scale.Scale1);

    /// <summary>Gets the row of SpO2 on Scale 2 for a resident on air, in percent: 93 and above scores 0.</summary>
    public static News2Row SpO2Scale2OnAir { get; } = new(News2Parameter.SpO2, "%", [new(83, 3), new(85, 2), new(87, 1), new(null, 0)], SpO2Scale.Scale2, Scoring.AirOrOxygen.Air);

    /// <summary>Gets the row of SpO2 on Scale 2 for a resident on oxygen, in percent.</summary>
    public static News2Row SpO2Scale2OnOxygen { get; } = new(News2Parameter.SpO2, "%", [new(83, 3), new(85, 2), new(87, 1), new(92, 0), new(94, 1), new(96, 2), new(null, 3)], SpO2Scale.Scale2, Scoring.AirOrOxygen.Oxygen);

    /// <summary>Gets the row of systolic blood pressures, in mmHg.</summary>
    public static News2Row SystolicBloodPressure { get; } = new(News2Parameter.SystolicBloodPressure, "mmHg", [new(90, 3), new(100, 2), new(110, 1), new(219, 0), new(null, 3)]);

    /// <summary>Gets the row of pulses, per minute.</summary>
    public static News2Row Pulse { get; } = new(News2Parameter.Pulse, "/min", [new(40, 3), new(50, 1), new(90, 0), new(110, 1), new(130, 2), new(null, 3)]);

    /// <summary>Gets the row of temperatures, in tenths of a degree Celsius. It has no upper 3.</summary>
    public static News2Row Temperature { get; } = new(News2Parameter.Temperature, "0.1 °C", [new(350, 3), new(360, 1), new(380, 0), new(390, 1), new(null, 2)]);

    /// <summary>Gets the rows of numbers, in the order of the chart.</summary>
    public static ImmutableArray<News2Row> Rows { get; } = [RespiratoryRate, SpO2Scale1, SpO2Scale2OnAir, SpO2Scale2OnOxygen, SystolicBloodPressure, Pulse, Temperature];

    /// <summary>Gets the bands of totals, lowest first. A total of 5 or more is banded by the total alone.</summary>
    public static ImmutableArray<News2BandRow> Bands { get; } =
    [
        new(News2Bands.Low, 0, 4, SingleParameterThree: false),
        new(News2Bands.LowMedium, 0, 4, SingleParameterThree: true),
        new(News2Bands.Medium, 5, 6, SingleParameterThree: null),
        new(News2Bands.High, 7, HighestTotal, SingleParameterThree: null),
    ];

    /// <summary>The highest total: six parameters at 3, and oxygen at 2.</summary>
    public const int HighestTotal = 20;

    /// <summary>Gets the row of SpO2 that applies.</summary>
    /// <param name="scale">The scale that the resident is on.</param>
    /// <param name="on">What the resident breathed. It matters on Scale 2 alone.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is neither of the two scales, or <paramref name="on"/> is neither air nor oxygen.</exception>
    public static News2Row SpO2(SpO2Scale scale, AirOrOxygen on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)scale, (int)SpO2Scale.Scale1, nameof(scale));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)scale, (int)SpO2Scale.Scale2, nameof(scale));
        bool isOxygen = AirOrOxygen(on) != 0;
        return scale is SpO2Scale.Scale1 ? SpO2Scale1 : isOxygen ? SpO2Scale2OnOxygen : SpO2Scale2OnAir;
    }

    /// <summary>Gets the score of breathing air (0) or oxygen (2).</summary>
    /// <param name="on">What the resident breathed.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is neither. Not recorded is a null, and is not taken for air.</exception>
    public static int AirOrOxygen(AirOrOxygen on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)on, (int)Scoring.AirOrOxygen.Air, nameof(on));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)on, (int)Scoring.AirOrOxygen.Oxygen, nameof(on));
        return on is Scoring.AirOrOxygen.Oxygen ? 2 : 0;
    }

    /// <summary>Gets the score of a level of consciousness: 0 where alert, 3 at every other.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none of the levels. Not recorded is a null.</exception>
    public static int Consciousness(Consciousness level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)level, (int)Scoring.Consciousness.Alert, nameof(level));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)level, (int)Scoring.Consciousness.ConfusionOfUnknownOnset, nameof(level));
        return level is Scoring.Consciousness.Alert ? 0 : 3;
    }

    /// <summary>Gets the highest score of a parameter: 2 for air or oxygen, 3 for every other. The lowest is 0 for all.</summary>
    /// <param name="parameter">The parameter.</param>
    public static int Highest(News2Parameter parameter) => parameter is News2Parameter.AirOrOxygen ? 2 : 3;

    /// <summary>Gets the band of a total.</summary>
    /// <param name="total">The total, 0 to 20.</param>
    /// <param name="singleParameterThree">Whether any parameter scores 3.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is not from 0 to 20.</exception>
    public static News2Bands BandOf(int total, bool singleParameterThree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, HighestTotal);
        foreach (News2BandRow row in Bands)
        {
            if (total >= row.From && total <= row.Through && (row.SingleParameterThree ?? singleParameterThree) == singleParameterThree) return row.Band;
        }

        throw new InvalidOperationException("The bands do not cover every total.");
    }

    /// <summary>Names bands in words: <c>Low-medium</c>; <c>Low or Medium</c> where several are possible, lowest first; <c>at least Medium</c> for the two highest.</summary>
    /// <param name="bands">The bands. <see cref="News2Bands.None"/> gives an empty text.</param>
    public static string NamesOf(News2Bands bands)
    {
        if (bands == (News2Bands.Medium | News2Bands.High)) return "at least Medium";
        string[] names = [.. Bands.Where(row => (bands & row.Band) is not 0).Select(static row => row.Band is News2Bands.LowMedium ? "Low-medium" : row.Band.ToString())];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }
}
