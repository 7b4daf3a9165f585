using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EhchRules.Calendars;

/// <summary>Which days are working days: Monday to Friday, less the bank holidays. Replaceable by a host that has a longer one.</summary>
/// <remarks>
/// A calendar knows a span of days. Beyond it every answer is null, never a guess that there are no holidays. Immutable, and safe to
/// share between threads.
/// </remarks>
public sealed class WorkingDayCalendar
{
    private readonly WorkingDays everythingKnown;
    private readonly Lazy<string> hash;

    /// <summary>Makes a calendar.</summary>
    /// <param name="id">A name that changes with the content, such as <c>england-and-wales/2025-11-24</c>; assessments print it.</param>
    /// <param name="coverage">The span of days whose holidays are all in <paramref name="holidays"/>. Both ends are needed.</param>
    /// <param name="holidays">The holidays, in any order.</param>
    /// <exception cref="ArgumentException"><paramref name="coverage"/> has an open end, or a holiday lies outside it, or <paramref name="id"/> is blank.</exception>
    public WorkingDayCalendar(string id, DateRange coverage, IEnumerable<BankHoliday> holidays)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(holidays);
        if (coverage is not { From: not null, To: not null })
        {
            throw new ArgumentException($"A calendar covers a span with two ends, not {coverage}.", nameof(coverage));
        }

        Id = id;
        Coverage = coverage;
        Holidays = [.. holidays.OrderBy(static holiday => holiday.Date.DayNumber)];
        foreach (BankHoliday holiday in Holidays)
        {
            if (!coverage.Contains(holiday.Date))
            {
                throw new ArgumentException($"{holiday.Name} lies outside the calendar's coverage, {coverage}.", nameof(holidays));
            }
        }

        everythingKnown = new(this, null);
        hash = new(ComputeHash);
    }

    /// <summary>Gets the calendar of England and Wales, 2019 to 2028.</summary>
    public static WorkingDayCalendar EnglandAndWales { get; } = new(Calendars.EnglandAndWales.Id, Calendars.EnglandAndWales.Coverage, Calendars.EnglandAndWales.Holidays);

    /// <summary>Gets the calendar's name, which changes with its content.</summary>
    public string Id { get; }

    /// <summary>Gets <c>sha256:</c> and the SHA-256 of all that working days turn on, in lower-case hexadecimal.</summary>
    /// <remarks>
    /// It is taken over lines of ASCII, each ended by a line feed: the coverage as <c>2019-01-01/2028-12-31</c>, then for each holiday the
    /// day, the day of its announcement and the day on which its move was announced, parted by blanks, with <c>-</c> for none, in order
    /// in ordinal order. Names and <see cref="Id"/> play no part. It is computed once, when first asked for.
    /// </remarks>
    public string Hash => hash.Value;

    /// <summary>Gets the days about which the calendar can answer.</summary>
    public DateRange Coverage { get; }

    /// <summary>Gets the holidays in order of date, days that were later moved among them.</summary>
    public ImmutableArray<BankHoliday> Holidays { get; }

    /// <summary>Says whether a day is a working day; null where the calendar does not cover it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="knownOn">The last day whose announcements are known; null means all.</param>
    public bool? IsWorkingDay(DateOnly day, DateOnly? knownOn = null) => Seen(knownOn).IsWorkingDay(day);

    /// <summary>Gets the n-th working day after a day; null where it lies beyond the calendar.</summary>
    /// <param name="day">The day counted from, itself not counted (assumption A-2).</param>
    /// <param name="workingDays">How many, at least 1.</param>
    /// <param name="knownOn">The last day whose announcements are known; null means all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is less than 1.</exception>
    public DateOnly? WorkingDaysAfter(DateOnly day, int workingDays, DateOnly? knownOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        return Seen(knownOn).After(day, workingDays);
    }

    /// <summary>Shows the calendar's name.</summary>
    public override string ToString() => Id;

    internal WorkingDays Seen(DateOnly? knownOn) => knownOn is null ? everythingKnown : new(this, knownOn);

    private string ComputeHash()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Coverage}\n");
        foreach (string line in Holidays.Select(static holiday => $"{Iso(holiday.Date)} {Iso(holiday.AnnouncedOn)} {Iso(holiday.MovedAwayOn)}").Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())))}";
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}

/// <summary>A calendar as someone saw it on one day: a table, so that counting working days costs the same however many there are.</summary>
internal sealed class WorkingDays
{
    private readonly int first;
    private readonly int[] countThrough;
    private readonly int[] workingDays;

    internal WorkingDays(WorkingDayCalendar calendar, DateOnly? knownOn)
    {
        first = calendar.Coverage.From!.Value.DayNumber;
        int length = calendar.Coverage.To!.Value.DayNumber - first + 1;
        HashSet<int> holidays = [];
        foreach (BankHoliday holiday in calendar.Holidays)
        {
            if (holiday.IsSeen(knownOn)) holidays.Add(holiday.Date.DayNumber);
        }

        countThrough = new int[length];
        List<int> days = new(length);
        for (int i = 0; i < length; i++)
        {
            DateOnly day = DateOnly.FromDayNumber(first + i);
            bool weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            if (!weekend && !holidays.Contains(day.DayNumber)) days.Add(day.DayNumber);
            countThrough[i] = days.Count;
        }

        workingDays = [.. days];
    }

    internal bool? IsWorkingDay(DateOnly day)
    {
        int i = day.DayNumber - first;
        if (i < 0 || i >= countThrough.Length) return null;
        return countThrough[i] > (i == 0 ? 0 : countThrough[i - 1]);
    }

    internal DateOnly? After(DateOnly day, int count)
    {
        int i = day.DayNumber - first;
        if (i < 0 || i >= countThrough.Length) return null;
        int passed = countThrough[i];
        return count <= workingDays.Length - passed ? DateOnly.FromDayNumber(workingDays[passed + count - 1]) : null;
    }
}
