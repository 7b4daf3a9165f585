using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.NRules;
using NRules.Fluent.Dsl;

namespace EhchRules.SampleHost;

/// <summary>What somebody has to do. It stands while the finding behind it does.</summary>
public sealed record PlanTask(string Resident, string Home, DateOnly? DueOn)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Home}: agree a care plan with {Resident}, due since {DueOn:yyyy-MM-dd}");
}

/// <summary>Raises a task when a plan after admission to a nursing home is not made in time. It is taken back when the plan is made.</summary>
[Name("Plan of a resident in a nursing home")]
public sealed class NursingPlanRule : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        ResidentFact resident = null!;

        When()
            .Match(() => finding, found => found.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, found => found.Outcome == Outcome.NotMet)
            .Match(() => resident, fact => fact.Id == finding.Subject.Id, fact => IsInNursingHome(fact));

        Then().Yield(_ => new PlanTask(resident.Id, resident.Home!.Id, finding.DueOn));
    }

    private static bool IsInNursingHome(ResidentFact fact) =>
        fact.Home is { } home && home.Registrations.Any(registration => registration.Services.Contains(RegisteredService.CareHomeWithNursing));
}
