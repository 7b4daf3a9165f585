namespace EhchRules.Scoring;

/// <summary>When each reading of a set was taken. A null is a time that is not stated.</summary>
/// <remarks>Two are equal when every time is the same moment, whatever the offsets. The default value states none.</remarks>
public readonly record struct SbardReadingTimes
{
    /// <summary>Gets when breaths were counted.</summary>
    public DateTimeOffset? RespiratoryRate { get; init; }

    /// <summary>Gets when SpO2 was read.</summary>
    public DateTimeOffset? SpO2 { get; init; }

    /// <summary>Gets when it was seen whether the resident breathed air or oxygen.</summary>
    public DateTimeOffset? AirOrOxygen { get; init; }

    /// <summary>Gets when blood pressure was taken.</summary>
    public DateTimeOffset? SystolicBloodPressure { get; init; }

    /// <summary>Gets when the pulse was counted.</summary>
    public DateTimeOffset? Pulse { get; init; }

    /// <summary>Gets when consciousness was assessed.</summary>
    public DateTimeOffset? Consciousness { get; init; }

    /// <summary>Gets when temperature was taken.</summary>
    public DateTimeOffset? Temperature { get; init; }

    /// <summary>Gets the times of readings that were all taken together.</summary>
    /// <param name="at">When they were taken.</param>
    public static SbardReadingTimes AllAt(DateTimeOffset at) =>
        new() { RespiratoryRate = at, SpO2 = at, AirOrOxygen = at, SystolicBloodPressure = at, Pulse = at, Consciousness = at, Temperature = at };

    internal DateTimeOffset? Of(News2Parameter parameter) => parameter switch
    {
        News2Parameter.RespiratoryRate => RespiratoryRate,
        News2Parameter.SpO2 => SpO2,
        News2Parameter.AirOrOxygen => AirOrOxygen,
        News2Parameter.SystolicBloodPressure => SystolicBloodPressure,
        News2Parameter.Pulse => Pulse,
        News2Parameter.Consciousness => Consciousness,
        _ => Temperature,
    };

    /// <summary>Writes every parameter that has a time, and the time.</summary>
    public override string ToString()
    {
        SbardReadingTimes times = this;
        string[] stated = [.. Enum.GetValues<News2Parameter>().Where(parameter => times.Of(parameter) is not null).Select(parameter => $"{parameter} {MomentText.Of(times.Of(parameter).GetValueOrDefault())}")];
        return stated.Length == 0 ? "no time stated" : string.Join(", ", stated);
    }
}
