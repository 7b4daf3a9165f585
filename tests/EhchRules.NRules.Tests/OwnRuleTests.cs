using EhchRules.NRules.Tests.Documentation;
using NRules.Extensibility;

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
    public void Who_hears_of_changes_may_change_the_session()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn);
        List<DateOnly> days = [];
        session.FindingsChanged += (_, changed) =>
        {
            days.Add(changed.On);
            if (changed.On == DueOn.AddDays(1)) session.Replace(Invented.First with { Plans = [new() { AgreedOn = DueOn }] });
        };

        session.MoveTo(DueOn.AddDays(1));

        Assert.Equal([DueOn.AddDays(1), DueOn.AddDays(1)], days.Take(2));
        Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings, session.Findings);
    }

    [Fact]
    public void All_hear_of_a_change_before_any_hears_of_the_next()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn);
        List<DateOnly> days = [];
        session.FindingsChanged += (_, changed) =>
        {
            if (changed.On == DueOn.AddDays(1)) session.MoveTo(new(2021, 4, 1));
        };
        session.FindingsChanged += (_, changed) => days.Add(changed.On);

        session.MoveTo(DueOn.AddDays(1));

        Assert.Equal([DueOn.AddDays(1), new DateOnly(2021, 4, 1)], days);
    }

    [Fact]
    public void A_handler_that_throws_keeps_a_change_from_nobody()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn);
        List<DateOnly> days = [];
        session.FindingsChanged += (_, changed) =>
        {
            if (changed.On == DueOn.AddDays(1)) session.MoveTo(new(2021, 4, 1));
        };
        session.FindingsChanged += (_, changed) => throw (changed.On == DueOn.AddDays(1) ? new TimeoutException("the first") : new NotSupportedException("the second"));
        session.FindingsChanged += (_, changed) => days.Add(changed.On);

        AggregateException both = Assert.Throws<AggregateException>(() => session.MoveTo(DueOn.AddDays(1)));

        Assert.Equal(["the first", "the second"], both.InnerExceptions.Select(static one => one.Message));
        Assert.Equal([DueOn.AddDays(1), new DateOnly(2021, 4, 1)], days);

        Assert.Equal("the second", Assert.Throws<NotSupportedException>(() => session.MoveTo(new(2022, 4, 1))).Message);
        Assert.Equal(new DateOnly(2022, 4, 1), days[^1]);
    }

    [Fact]
    public void What_a_halt_left_over_fires_with_the_next_change()
    {
        EhchSession session = EhchSessionFactory.Compile(own: OwnRules.Of(typeof(HaltingRule))).Open(Invented.Record, DueOn);

        session.Session.Insert(new Emergency());
        session.Replace(Invented.First with { Plans = [new() { AgreedOn = DueOn }] });
        session.MoveTo(DueOn.AddDays(1));

        Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings, session.Findings);
    }

    [Fact]
    public void Own_facts_can_be_there_before_the_first_rule_fires()
    {
        EhchSession session = EhchSessionFactory.Compile(own: OwnRules.Of(typeof(NursingPlanRule), typeof(TaskCountRule)))
            .Open(Invented.Record, DueOn.AddDays(1), prepare: static session => session.Insert(new Counting()));

        Assert.Equal(1, session.Session.Query<Counting>().Single().Tasks);
    }

    [Fact]
    public void A_rule_may_not_change_the_session_that_fires_it_and_the_session_goes_on()
    {
        EhchSession? session = null;
        EhchSessionFactory factory = EhchSessionFactory.Compile(own: OwnRules.Of(typeof(MeddlingRule)), dependencies: new Given(() => session!));
        session = factory.Open(Invented.Of(Invented.First), DueOn);

        Exception thrown = Assert.ThrowsAny<Exception>(() => session.MoveTo(DueOn.AddDays(1)));

        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Contains("it cannot change the session", thrown.InnerException!.Message, StringComparison.Ordinal);
        session.Replace(Invented.First with { Plans = [new() { AgreedOn = DueOn }] });
        Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings, session.Findings);
    }

    [Fact]
    public void Findings_are_what_they_are_without_it()
    {
        EhchSession session = Factory.Open(Invented.Record, DueOn.AddDays(1));

        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, DueOn.AddDays(1)).Findings, session.Findings);
    }

    private sealed class Given(Func<EhchSession> session) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => session();
    }
}
