namespace EhchRules.Rules;

/// <summary>Contract years: 1 April to 31 March, both days included, cut off where dates begin and end.</summary>
internal static class ContractYears
{
    internal static DaySpan Containing(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        int start = date.Month >= 4 ? date.Year : date.Year - 1;
        DateOnly from = start < DateOnly.MinValue.Year ? DateOnly.MinValue : new(start, 4, 1);
        DateOnly to = start == DateOnly.MaxValue.Year ? DateOnly.MaxValue : new(start + 1, 3, 31);
        return new(from.DayNumber, to.DayNumber);
    }
}
