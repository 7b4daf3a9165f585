using EhchRules.Assessments;
using EhchRules.NRules.Tests.Documentation;

namespace EhchRules.NRules.Tests;

/// <summary>A host's own rules beside those of requirements.</summary>
public sealed class OwnRuleTests
{
    private static readonly DateOnly DueOn = new(2020, 10, 12);

    private static readonly EhchSessionFactory Factory = EhchSessionFactory.Compile(own: OwnRules.Of(typeof(NursingPlanRule)));

    [Fact]
    public void A_task_is_raised_when_a_plan_of_a_resident_in_a_nursing_home_turns_not_met()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn);
        Assert.Empty(session.Session.Query<PlanTask>());

        session.MoveTo(DueOn.AddDays(1));

        Assert.Equal([new PlanTask("r-1", "oakfield")], session.Session.Query<PlanTask>());
    }

    [Fact]
    public void It_is_taken_back_when_the_plan_is_made_and_when_the_resident_goes()
    {
        EhchSession session = Factory.Open(Invented.Of(Invented.First, Invented.Resident("r-3", "oakfield")), DueOn.AddDays(1));
        Assert.Equal([new PlanTask("r-1", "oakfield"), new PlanTask("r-3", "oakfield")], session.Session.Query<PlanTask>().OrderBy(static task => task.Resident));

        session.Replace(Invented.First with { Plans = [new() { AgreedOn = DueOn.AddDays(1) }] });
        Assert.Equal([new PlanTask("r-3", "oakfield")], session.Session.Query<PlanTask>());

        session.RemoveResident("r-3");
        Assert.Empty(session.Session.Query<PlanTask>());
    }

    [Fact]
    public void It_follows_a_resident_into_a_nursing_home()
    {
        Resident moving = Invented.Second with
        {
            Stays = [new() { Home = "elm-court", From = new(2020, 10, 1), To = new(2020, 10, 20), Kind = StayKind.Permanent }, new() { Home = "oakfield", From = new(2020, 10, 21), Kind = StayKind.Permanent }],
        };
        EhchSession session = Factory.Open(Invented.Of(moving), new(2020, 10, 20));
        Assert.Empty(session.Session.Query<PlanTask>());

        // The plan after the second admission is due on 30 October.
        session.MoveTo(new(2020, 10, 30));
        Assert.Empty(session.Session.Query<PlanTask>());
        session.MoveTo(new(2020, 10, 31));
        Assert.Equal([new PlanTask("r-2", "oakfield")], session.Session.Query<PlanTask>());
    }

    [Fact]
    public void Findings_are_what_they_are_without_it()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn.AddDays(1));

        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, DueOn.AddDays(1)).Findings, session.Findings);
    }
}
