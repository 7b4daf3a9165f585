using EhchRules;
using EhchRules.Catalogue;
using EhchRules.Json;
using Xunit;

namespace EhchCheck.Tests;

public class RecordTests
{
    [Theory]
    [InlineData("2020-10-12", Outcome.NotYetDue)]
    [InlineData("2020-10-13", Outcome.NotMet)]
    public async Task A_plan_is_due_seven_working_days_after_admission(string on, Outcome expected)
    {
        await using FileStream json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "record.json"));
        NetworkRecord record = await EhchJson.ReadRecordAsync(json, TestContext.Current.CancellationToken);

        Assessment assessment = EhchRuleSet.Current.Assess(record, DateOnly.ParseExact(on, "yyyy-MM-dd"));

        Finding plan = Assert.Single(assessment.Findings, finding => finding.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfAdmission && finding.Subject.Id == "r-1");
        Assert.Equal(expected, plan.Outcome);
    }
}
