using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>How soon a policy asks for the next observations.</summary>
/// <remarks>
/// The default value is <see cref="NotSourced"/>. Two are equal when kind and intervals are. Intervals are not checked here but where a policy is made of
/// them (<see cref="ResponsePolicy.TryCreate"/>), so that all faults are told at once.
/// </remarks>
public readonly record struct Monitoring
{
    private Monitoring(MonitoringKind kind, TimeSpan? longest, TimeSpan? shortest)
    {
        Kind = kind;
        Longest = longest;
        Shortest = shortest;
    }

    /// <summary>Gets monitoring of which no source says anything: the default value.</summary>
    public static Monitoring NotSourced => default;

    /// <summary>Gets monitoring without a break.</summary>
    public static Monitoring Continuous => new(MonitoringKind.Continuous, longest: null, shortest: null);

    /// <summary>Gets monitoring on which the sources disagree.</summary>
    public static Monitoring Unsettled => new(MonitoringKind.Unsettled, longest: null, shortest: null);

    /// <summary>Gets what is known of it.</summary>
    public MonitoringKind Kind { get; }

    /// <summary>Gets the longest interval until the next observations, included; null unless <see cref="Kind"/> is <see cref="MonitoringKind.Within"/>.</summary>
    public TimeSpan? Longest { get; }

    /// <summary>Gets the shorter end where a range is given, as 4 of "4 to 6-hourly", included; null where one interval is given, or none.</summary>
    public TimeSpan? Shortest { get; }

    internal bool IsSound => Kind is not MonitoringKind.Within || (Longest > TimeSpan.Zero && (Shortest ?? Longest) > TimeSpan.Zero && (Shortest ?? Longest) <= Longest);

    /// <summary>Makes monitoring with one interval.</summary>
    /// <param name="longest">The longest interval until the next observations, included.</param>
    public static Monitoring Within(TimeSpan longest) => new(MonitoringKind.Within, longest, shortest: null);

    /// <summary>Makes monitoring with a range.</summary>
    /// <param name="shortest">The shorter end, included.</param>
    /// <param name="longest">The longer end, included.</param>
    public static Monitoring Within(TimeSpan shortest, TimeSpan longest) => new(MonitoringKind.Within, longest, shortest);

    /// <summary>Writes it for people, as <c>within 4 to 6 hours</c>.</summary>
    public override string ToString() => Kind switch
    {
        MonitoringKind.Within => $"within {InWords()}",
        MonitoringKind.Continuous => "continuous",
        MonitoringKind.Unsettled => "not settled: the sources differ",
        _ => "not sourced",
    };

    private string InWords()
    {
        TimeSpan longest = Longest.GetValueOrDefault();
        TimeSpan shortest = Shortest ?? longest;
        if (shortest.Ticks % TimeSpan.TicksPerHour == 0 && longest.Ticks % TimeSpan.TicksPerHour == 0) return InUnits("hour", TimeSpan.TicksPerHour);
        if (shortest.Ticks % TimeSpan.TicksPerMinute == 0 && longest.Ticks % TimeSpan.TicksPerMinute == 0) return InUnits("minute", TimeSpan.TicksPerMinute);
        return string.Create(CultureInfo.InvariantCulture, $"{(Shortest is null ? "" : $"{shortest:c} to ")}{longest:c}");
    }

    private string InUnits(string unit, long ticks)
    {
        long longest = Longest.GetValueOrDefault().Ticks / ticks;
        string from = Shortest is { } shortest ? string.Create(CultureInfo.InvariantCulture, $"{shortest.Ticks / ticks} to ") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{from}{longest} {unit}{(longest == 1 ? "" : "s")}");
    }
}
