using EhchRules.Catalogue;

namespace EhchRules.Sampling.Tests;

/// <summary>The days of the law are the catalogue's. They are typed here once more, from the texts.</summary>
public sealed class SampleDaysTests
{
    [Fact]
    public void The_days_of_the_law_are_those_of_the_texts()
    {
        Assert.Equal(new(2020, 4, 1), SampleDays.ContractYearBegan);
        Assert.Equal(new(2020, 5, 15), SampleDays.CovidModelBegan);
        Assert.Equal(new(2020, 9, 30), SampleDays.CovidModelEnded);
        Assert.Equal(new(2020, 7, 31), SampleDays.AlignmentDue);
        Assert.Equal(new(2020, 7, 31), SampleDays.ServicePlanDue);
        Assert.Equal(new(2020, 9, 30), SampleDays.TeamDue);
        Assert.Equal(new(2020, 10, 1), SampleDays.ServiceBegan);
    }

    [Theory]
    [InlineData("2020-10-01", "2020-10-12")]
    [InlineData("2020-12-18", "2020-12-31")]
    [InlineData("2023-05-01", "2023-05-11")]
    [InlineData("2020-06-01", "2020-06-10")]
    public void A_plan_is_due_seven_working_days_after_an_admission_or_a_return_even_before_the_service_began(string on, string due)
    {
        Assert.Equal(Day(due), SampleDays.PlanDueAfterAdmission(Day(on)));
        Assert.Equal(Day(due), SampleDays.PlanDueAfterReturn(Day(on)));
    }

    [Fact]
    public void The_period_is_whole_and_the_sample_ends_while_the_service_runs()
    {
        Assert.Equal(DateRange.Between(new(2019, 6, 1), new(2024, 3, 31)), SampleNetworks.Period);
        Assert.NotNull(HomeRounds.WeeklyRound.TermOn(SampleDays.DataEnd));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
