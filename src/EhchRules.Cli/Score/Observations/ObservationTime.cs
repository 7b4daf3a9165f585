using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>When a set was observed: as the home's clock showed it, or with the offset of that clock from UTC.</summary>
/// <param name="Text">The time as it was given.</param>
/// <param name="Clock">What the clock showed, whatever its offset.</param>
/// <param name="Offset">How far the clock was ahead of UTC; null where the file says nothing of it: then it is an English clock.</param>
internal readonly record struct ObservationTime(string Text, DateTime Clock, TimeSpan? Offset)
{
    internal const string Expected = "a date and time as 2026-01-05T08:30, with or without seconds, and with Z, an offset such as +01:00, or neither";

    // Where the T stands, behind the day.
    private const int Separator = 10;

    private const string Minutes = "yyyy-MM-ddTHH:mm";
    private const string Seconds = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>Gets a number by which the times of one file stand in order: ticks of UTC, or of the home's clock.</summary>
    internal long Order => Clock.Ticks - (Offset ?? TimeSpan.Zero).Ticks;

    /// <summary>Gets whether English clocks showed the time twice, and nothing says which it was.</summary>
    internal bool IsRepeated => Offset is null && EnglishTime.IsRepeated(Clock);

    /// <summary>Gets the moment: in UTC where the offset is known, and else as the home's clock showed it.</summary>
    internal DateTime Moment => Offset is null ? Clock : new(Math.Clamp(Order, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);

    /// <summary>Gets the day in England.</summary>
    internal DateOnly Day => EnglishTime.DayOf(Moment);

    /// <summary>Reads a time in the extended form of ISO 8601, or with a blank for its T, as data frames write it.</summary>
    internal static bool TryParse(string text, out ObservationTime time)
    {
        time = default;
        int end = text.AsSpan(Math.Min(text.Length, Minutes.Length)).IndexOfAny("Z+-") is >= 0 and var at ? at + Minutes.Length : text.Length;
        ReadOnlySpan<char> clockText = text.Length > Separator && text[Separator] == ' ' ? $"{text[..Separator]}T{text[(Separator + 1)..end]}" : text.AsSpan(0, end);
        if (!TryParseClock(clockText, out DateTime clock) || !TryParseOffset(text.AsSpan(end), out TimeSpan? offset)) return false;
        time = new(text, clock, offset);
        return true;
    }

    private static bool TryParseClock(ReadOnlySpan<char> text, out DateTime clock)
    {
        if (text.Length <= Seconds.Length) return DateTime.TryParseExact(text, text.Length == Minutes.Length ? Minutes : Seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out clock);

        // Fractions of a second, as some programs write them; seven digits is what a tick holds.
        ReadOnlySpan<char> fraction = text[Seconds.Length..];
        bool isFraction = fraction.Length is >= 2 and <= 8 && fraction[0] == '.' && fraction[1..].IndexOfAnyExceptInRange('0', '9') < 0;
        if (!DateTime.TryParseExact(text[..Seconds.Length], Seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out clock) || !isFraction) return false;
        long ticks = long.Parse(fraction[1..], NumberStyles.None, CultureInfo.InvariantCulture);
        for (int digits = fraction.Length - 1; digits < 7; digits++) ticks *= 10;
        clock = clock.AddTicks(ticks);
        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty) return true;
        offset = TimeSpan.Zero;
        if (text is "Z") return true;
        if (text.Length != 6 || !TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan ahead) || ahead > TimeSpan.FromHours(14)) return false;
        offset = text[0] == '-' ? -ahead : ahead;
        return text[0] is '+' or '-';
    }
}
