using System.Globalization;
using EhchRules.Calendars;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Calendars;

/// <summary>The bank holidays, against two lists typed or published elsewhere.</summary>
public sealed class EnglandAndWalesTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    // Typed from the table of docs/sources.md.
    private static readonly Dictionary<int, string> ByYear = new()
    {
        [2019] = "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        [2020] = "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        [2021] = "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        [2022] = "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        [2023] = "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        [2024] = "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        [2025] = "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        [2026] = "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        [2027] = "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        [2028] = "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    };

    public static TheoryData<int> Years => [.. ByYear.Keys];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_holidays_of_a_year_are_those_of_the_table(int year)
    {
        string[] found =
        [
            .. Calendar.Holidays.Where(holiday => holiday.Date.Year == year && holiday.IsSeen(null))
                .Select(holiday => holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture)),
        ];

        Assert.Equal(ByYear[year].Split(' '), found);
    }

    [Fact]
    public void Every_day_of_ten_years_is_a_working_day_unless_it_is_a_weekend_or_in_the_table()
    {
        HashSet<DateOnly> holidays = [.. ByYear.SelectMany(year => year.Value.Split(' ').Select(day => Day(FormattableString.Invariant($"{year.Key}-{day}"))))];
        Assert.Equal(83, holidays.Count);

        for (DateOnly day = new(2019, 1, 1); day <= new DateOnly(2028, 12, 31); day = day.AddDays(1))
        {
            bool expected = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
            Assert.True(expected == Calendar.IsWorkingDay(day), $"{day:O} should {(expected ? "" : "not ")}be a working day");
        }
    }

    [Fact]
    public void No_holiday_falls_on_a_weekend() =>
        Assert.DoesNotContain(Calendar.Holidays, holiday => holiday.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    [Fact]
    public void Holidays_stand_in_order_with_the_two_that_were_moved_away()
    {
        Assert.Equal(85, Calendar.Holidays.Length);
        Assert.Equal(Calendar.Holidays.Select(holiday => holiday.Date).Order(), Calendar.Holidays.Select(holiday => holiday.Date));
        Assert.Equal(
            [new(2020, 5, 4), new(2022, 5, 30)],
            Calendar.Holidays.Where(holiday => holiday.MovedAwayOn is not null).Select(holiday => holiday.Date));
    }

    [Fact]
    public void Only_the_special_and_the_moved_days_carry_a_day_of_announcement() => Assert.Equal(
        ["2020-05-08 2019-06-07", "2022-06-02 2020-11-12", "2022-06-03 2020-11-12", "2022-09-19 2022-09-10", "2023-05-08 2022-11-06"],
        Calendar.Holidays.Where(holiday => holiday.AnnouncedOn is not null).Select(holiday => FormattableString.Invariant($"{holiday.Date:O} {holiday.AnnouncedOn:O}")));

    [Fact]
    public void Each_of_the_83_holidays_is_that_of_the_published_list_by_day_name_and_kind()
    {
        string path = Repository.PathOf("..", "shared", "data", "england_wales_bank_holidays_2019_2028.csv");
        Assert.SkipUnless(File.Exists(path), "The published list, ../shared/data/england_wales_bank_holidays_2019_2028.csv, is not here. The table above is tested everywhere.");

        string[] published =
        [
            .. File.ReadAllLines(path).Skip(1).Select(line => line.Split(','))
                .Select(cells => $"{cells[0]} {cells[3]}{(cells[4] == "substitute_day" ? " (substitute)" : "")}"),
        ];
        string[] known =
        [
            .. Calendar.Holidays.Where(holiday => holiday.IsSeen(null))
                .Select(holiday => FormattableString.Invariant($"{holiday.Date:O} {holiday.Name}{(holiday.IsSubstitute ? " (substitute)" : "")}")),
        ];

        Assert.Equal(83, published.Length);
        Assert.Equal(published, known);
    }

    [Fact]
    public void The_calendar_is_named_for_its_content()
    {
        Assert.Equal("england-and-wales/2025-11-24", Calendar.Id);
        Assert.Equal("england-and-wales/2025-11-24", Calendar.ToString());
    }
}
