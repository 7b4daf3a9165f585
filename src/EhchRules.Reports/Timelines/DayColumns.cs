using System.Globalization;

namespace EhchRules.Reports;

/// <summary>Days laid out in columns of one or more whole days, the last of which may hold fewer.</summary>
internal sealed class DayColumns
{
    private const int LengthOfMonthName = 3;

    private readonly DateOnly from;
    private readonly DateOnly to;

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="room">How many columns there is room for.</param>
    internal DayColumns(DateOnly from, DateOnly to, int room)
    {
        this.from = from;
        this.to = to;
        Days = to.DayNumber - from.DayNumber + 1;
        DaysPerColumn = (Days + room - 1) / room;
        Count = (Days + DaysPerColumn - 1) / DaysPerColumn;
    }

    /// <summary>Gets the number of days.</summary>
    internal int Days { get; }

    /// <summary>Gets the number of days in a column.</summary>
    internal int DaysPerColumn { get; }

    /// <summary>Gets the number of columns.</summary>
    internal int Count { get; }

    internal int Of(DateOnly day) => (day.DayNumber - from.DayNumber) / DaysPerColumn;

    /// <summary>Writes the axis that stands above the columns: years, then months, and where each day has a column the days of Mondays.</summary>
    internal IReadOnlyList<string> Axis()
    {
        DateOnly[] months = [.. FirstsOfMonths()];
        int step = Array.Find([1, 2, 3, 4, 6], step => Gap(months, step) > LengthOfMonthName);
        List<string> lines = [Line([(0, Year(from)), .. months.Where(static first => first.Month == 1).Select(first => (Of(first), Year(first)))])];
        if (step > 0) lines.Add(Line([(0, Month(from)), .. months.Where(first => IsLabelled(first, step)).Select(first => (Of(first), Month(first)))]));
        if (DaysPerColumn == 1) lines.Add(Line([.. Mondays().Select(monday => (Of(monday), monday.Day.ToString(CultureInfo.InvariantCulture)))]));
        return lines;
    }

    private static bool IsLabelled(DateOnly first, int step) => (first.Month - 1) % step == 0;

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("MMM", CultureInfo.InvariantCulture);

    /// <summary>Writes labels where they belong. One that has no room before the next is left out if it is the first, else the next is.</summary>
    private string Line(IReadOnlyList<(int Column, string Label)> labels)
    {
        char[] line = new string(' ', Count).ToCharArray();
        int free = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            (int column, string label) = labels[i];
            bool crowdsNext = i == 0 && labels.Count > 1 && labels[1].Column <= label.Length;
            if (crowdsNext || column < free || column + label.Length > Count) continue;
            label.CopyTo(0, line, column, label.Length);
            free = column + label.Length + 1;
        }

        return new string(line).TrimEnd();
    }

    private int Gap(DateOnly[] months, int step)
    {
        int[] columns = [.. months.Where(first => IsLabelled(first, step)).Select(Of)];
        return columns.Length < 2 ? Count : columns.Zip(columns.Skip(1), static (one, next) => next - one).Min();
    }

    private IEnumerable<DateOnly> FirstsOfMonths()
    {
        for (int month = (from.Year * 12) + from.Month - (from.Day == 1 ? 1 : 0); month <= (to.Year * 12) + to.Month - 1; month++) yield return new(month / 12, (month % 12) + 1, 1);
    }

    private IEnumerable<DateOnly> Mondays()
    {
        for (int day = from.DayNumber; day <= to.DayNumber; day++)
        {
            if (DateOnly.FromDayNumber(day) is { DayOfWeek: DayOfWeek.Monday } monday) yield return monday;
        }
    }
}
