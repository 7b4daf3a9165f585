using System.Runtime.CompilerServices;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>When a set was observed: as the home's clock showed it, or with the offset of that clock from UTC.</summary>
/// <param name="Clock">What the clock showed, whatever its offset.</param>
/// <param name="Offset">How far the clock was ahead of UTC; null where the file says nothing of it: then it is an English clock.</param>
internal readonly record struct ObservationTime(DateTime Clock, TimeSpan? Offset)
{
    internal const string Expected = "a date and time as 2026-01-05T08:30, with or without seconds, and with Z, an offset such as +01:00, or neither";

    // How far the parts of 2026-01-05T08:30:15.25 reach.
    private const int Minutes = 16;
    private const int Seconds = 19;
    private const int MostDigitsOfFraction = 7;

    private static readonly TimeSpan Furthest = TimeSpan.FromHours(14);

    /// <summary>Gets a number by which the times of one file stand in order: ticks of UTC, or of the home's clock.</summary>
    internal long Order => Clock.Ticks - (Offset ?? TimeSpan.Zero).Ticks;

    /// <summary>Gets whether English clocks showed the time twice, and nothing says which it was.</summary>
    internal bool IsRepeated => Offset is null && EnglishTime.IsRepeated(Clock);

    /// <summary>Gets the moment: in UTC where the offset is known, and else as the home's clock showed it.</summary>
    internal DateTime Moment => Offset is null ? Clock : new(Math.Clamp(Order, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);

    /// <summary>Gets the day in England.</summary>
    internal DateOnly Day => EnglishTime.DayOf(Moment);

    /// <summary>Reads a time in the extended form of ISO 8601, or with a blank for its T, as data frames write it.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out ObservationTime time)
    {
        time = default;
        if (text.Length < Minutes) return false;
        int end = text[Minutes..].IndexOfAny("Z+-"u8) is >= 0 and var at ? at + Minutes : text.Length;
        if (!TryParseClock(text[..end], out DateTime clock) || !TryParseOffset(text[end..], out TimeSpan? offset)) return false;
        time = new(clock, offset);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryParseClock(ReadOnlySpan<byte> text, out DateTime clock)
    {
        clock = default;
        if (text[4] != '-' || text[7] != '-' || text[10] is not ((byte)'T' or (byte)' ') || text[13] != ':') return false;
        int century = TwoDigits(text, 0);
        int yearOfCentury = TwoDigits(text, 2);
        int month = TwoDigits(text, 5);
        int day = TwoDigits(text, 8);
        int hour = TwoDigits(text, 11);
        int minute = TwoDigits(text, 14);
        int second = 0;
        bool areDigits = (century | yearOfCentury | month | day | hour | minute) >= 0;
        if (!areDigits || (text.Length > Minutes && !TrySeconds(text[Minutes..], out second))) return false;
        int year = (100 * century) + yearOfCentury;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return false;
        clock = new(year, month, day, hour, minute, second);
        return text.Length <= Seconds || TryAddFraction(text[Seconds..], ref clock);
    }

    private static bool TrySeconds(ReadOnlySpan<byte> text, out int second)
    {
        second = 0;
        if (text.Length <= 2 || text[0] != ':') return false;
        second = TwoDigits(text, 1);
        return second >= 0;
    }

    // Fractions of a second, as some programs write them; seven digits is what a tick holds.
    private static bool TryAddFraction(ReadOnlySpan<byte> text, ref DateTime clock)
    {
        if (text[0] != '.' || text.Length is < 2 or > MostDigitsOfFraction + 1 || !CellText.TryFewDigits(text[1..], out int ticks)) return false;
        for (int digits = text.Length - 1; digits < MostDigitsOfFraction; digits++) ticks *= 10;
        clock = clock.AddTicks(ticks);
        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty) return true;
        offset = TimeSpan.Zero;
        if (text is [(byte)'Z']) return true;
        if (text.Length != 6 || text[3] != ':') return false;
        int hours = TwoDigits(text, 1);
        int minutes = TwoDigits(text, 4);
        if (hours < 0 || minutes is < 0 or > 59) return false;
        TimeSpan ahead = new(hours, minutes, 0);
        offset = text[0] == '-' ? -ahead : ahead;
        return ahead <= Furthest && text[0] is (byte)'+' or (byte)'-';
    }

    /// <summary>Reads two digits; below 0 where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (10 * tens) + ones : -1;
    }
}
