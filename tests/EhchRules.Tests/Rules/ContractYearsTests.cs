using EhchRules.Rules;

using static EhchRules.Tests.Rules.Span;

namespace EhchRules.Tests.Rules;

public sealed class ContractYearsTests
{
    [Theory]
    [InlineData("2020-03-31", "2019-04-01/2020-03-31")]
    [InlineData("2020-04-01", "2020-04-01/2021-03-31")]
    [InlineData("2020-12-31", "2020-04-01/2021-03-31")]
    [InlineData("2021-01-01", "2020-04-01/2021-03-31")]
    [InlineData("2024-02-29", "2023-04-01/2024-03-31")]
    public void A_contract_year_is_1_April_to_31_March(string day, string year) => Assert.Equal(year, Shown(ContractYears.Containing(Iso.Day(day).DayNumber)));
}
