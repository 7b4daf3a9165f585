namespace EhchRules.Rules;

/// <summary>Contract years: 1 April to 31 March, both days included.</summary>
internal static class ContractYears
{
    internal static DayRun Containing(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        int start = date.Month >= 4 ? date.Year : date.Year - 1;
        return new(new DateOnly(start, 4, 1).DayNumber, new DateOnly(start + 1, 3, 31).DayNumber);
    }
}
