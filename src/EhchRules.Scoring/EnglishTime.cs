namespace EhchRules.Scoring;

/// <summary>What the clocks of England show: Greenwich mean time (GMT), and in summer an hour more (BST).</summary>
/// <remarks>
/// Summer time begins at 01:00 GMT on the last Sunday of March and ends at 01:00 GMT on the last Sunday of October (The Summer Time Order 2002). The
/// rule is encoded here, so that no answer turns on the time zone data of a machine, or on their absence. It is applied to every year. Before 2002 summer
/// time was settled year by year, and could begin and end on other days.
/// </remarks>
public static class EnglishTime
{
    private const int March = 3;
    private const int October = 10;

    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    /// <summary>Gets the same moment by the clocks of England: with an offset of 0, or in summer of one hour.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(IsSummer(moment.UtcDateTime) ? Ahead : TimeSpan.Zero);

    /// <summary>Gets the day of a moment in England.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>Gets the day of a time in England.</summary>
    /// <param name="at">A time whose kind is <see cref="DateTimeKind.Utc"/>; one of any other kind is taken for what an English clock shows.</param>
    public static DateOnly DayOf(DateTime at) => at.Kind is DateTimeKind.Utc ? DayOf(new DateTimeOffset(at)) : DateOnly.FromDateTime(at);

    /// <summary>Gets the short name of the time that is kept in England at a moment: <c>GMT</c> or <c>BST</c>.</summary>
    /// <param name="moment">The moment, with any offset.</param>
    public static string ZoneOf(DateTimeOffset moment) => IsSummer(moment.UtcDateTime) ? "BST" : "GMT";

    /// <summary>Says whether no clock of England shows a time, because the clocks go forward over it: 01:00 to 01:59 on the last Sunday of March.</summary>
    /// <param name="clock">What a clock is said to show. Its kind is not looked at.</param>
    public static bool IsSkipped(DateTime clock) => IsInHourAfterOne(clock, March);

    /// <summary>Says whether the clocks of England show a time twice, because they go back over it: 01:00 to 01:59 on the last Sunday of October.</summary>
    /// <param name="clock">What a clock shows. Its kind is not looked at.</param>
    public static bool IsRepeated(DateTime clock) => IsInHourAfterOne(clock, October);

    private static bool IsInHourAfterOne(DateTime clock, int month) =>
        clock.Hour == 1 && clock.Month == month && clock.Day == LastSunday(clock.Year, month);

    private static bool IsSummer(DateTime utc) => utc >= ChangeIn(utc.Year, March) && utc < ChangeIn(utc.Year, October);

    private static DateTime ChangeIn(int year, int month) => new(year, month, LastSunday(year, month), 1, 0, 0, DateTimeKind.Utc);

    // Both months have 31 days.
    private static int LastSunday(int year, int month) => 31 - (int)new DateOnly(year, month, 31).DayOfWeek;
}
