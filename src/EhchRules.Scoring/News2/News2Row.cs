using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>One row of the NEWS2 table: a parameter whose score follows from a whole number.</summary>
public sealed class News2Row
{
    // The steps once more, without the null, so that a reading is found in a few nanoseconds.
    private readonly int[] ends;
    private readonly int[] scores;

    internal News2Row(News2Parameter parameter, string unit, ImmutableArray<News2Step> steps, SpO2Scale? scale = null, AirOrOxygen? on = null)
    {
        Parameter = parameter;
        Unit = unit;
        Steps = steps;
        Scale = scale;
        On = on;
        ends = [.. steps.Select(static step => step.Through ?? int.MaxValue)];
        scores = [.. steps.Select(static step => step.Score)];
    }

    /// <summary>Gets the parameter.</summary>
    public News2Parameter Parameter { get; }

    /// <summary>Gets the unit of the numbers: <c>/min</c>, <c>%</c>, <c>mmHg</c> or <c>0.1 °C</c>.</summary>
    public string Unit { get; }

    /// <summary>Gets the scale to which the row belongs; null where it belongs to both.</summary>
    public SpO2Scale? Scale { get; }

    /// <summary>Gets for what the row applies, air or oxygen; null where it applies to both.</summary>
    public AirOrOxygen? On { get; }

    /// <summary>Gets the steps, lowest readings first. The last has no end, so that every number falls in exactly one step.</summary>
    public ImmutableArray<News2Step> Steps { get; }

    /// <summary>Gets the score of a reading.</summary>
    /// <param name="reading">The reading, in the row's unit.</param>
    public int Score(int reading)
    {
        int step = 0;
        while (reading > ends[step]) step++;
        return scores[step];
    }

    /// <summary>Writes the parameter, the scale and gas to which the row belongs, and the unit.</summary>
    public override string ToString() => $"{Parameter}{(Scale is { } scale ? $", {scale}" : "")}{(On is { } on ? $", {on}" : "")} ({Unit})";
}
