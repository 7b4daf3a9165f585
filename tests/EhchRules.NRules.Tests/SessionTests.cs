using EhchRules.Catalogue;
using NRules;
using NRules.AgendaFilters;
using NRules.RuleModel;

namespace EhchRules.NRules.Tests;

/// <summary>A network in a session: days, replacements, and what is told of them.</summary>
public sealed class SessionTests
{
    private static readonly DateOnly DueOn = new(2020, 10, 12);
    private static readonly Requirement Plan = CarePlanning.PlanWithinSevenWorkingDaysOfAdmission;

    [Fact]
    public void Moving_past_the_due_day_tells_what_turned()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);

        IReadOnlyList<FindingChange> changes = session.MoveTo(DueOn.AddDays(1));

        FindingChange[] ofPlans = [.. changes.Where(static change => change.Requirement == Plan)];
        Assert.Equal(
            ["PCSP-3 Resident r-1, admission 2020-10-01: NotYetDue to NotMet", "PCSP-3 Resident r-2, admission 2020-10-01: NotYetDue to NotMet"],
            ofPlans.Select(static change => change.ToString()));
        Assert.All(ofPlans, static change => Assert.True(change.IsOfOutcome));
        Assert.Equal(new DateOnly(2020, 10, 13), session.On);
    }

    // Nothing of anybody turns between 6 and 7 October, a Tuesday and a Wednesday of one week.
    [Fact]
    public void A_day_on_which_nothing_turns_updates_the_day_alone_and_fires_no_rule()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, new(2020, 10, 6));
        List<string> seen = Watch(session.Session);

        Assert.Empty(session.MoveTo(new(2020, 10, 7)));

        Assert.Equal(["updated 2020-10-07"], seen);
        Assert.Equal(new DateOnly(2020, 10, 7), session.Session.Query<SessionDay>().Single().On);
        Assert.Equal(new DateOnly(2020, 10, 7), session.On);
    }

    // A plan of r-2 was agreed: from the 13th nothing turns for r-2, and everything else that turns that day is r-1's.
    [Fact]
    public void Only_subjects_of_whom_something_has_ceased_to_stand_are_updated()
    {
        Resident planned = Invented.Second with { Plans = [new() { AgreedOn = new(2020, 10, 2) }] };
        EhchSession session = Compiled.All.Open(Invented.Of(Invented.First, planned), DueOn);
        List<string> seen = Watch(session.Session);

        session.MoveTo(DueOn.AddDays(1));

        Assert.Contains("updated Resident r-1", seen);
        Assert.DoesNotContain("updated Resident r-2", seen);
    }

    [Fact]
    public void Of_an_updated_subject_only_findings_that_differ_are_made_again()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        Dictionary<(Requirement, Subject), Finding> before = session.Findings.ToDictionary(static finding => (finding.Requirement, finding.Subject));

        IReadOnlyList<FindingChange> changes = session.MoveTo(DueOn.AddDays(1));

        HashSet<Finding> changed = new(changes.Select(static change => change.After!), ReferenceEqualityComparer.Instance);
        Assert.NotEmpty(changed);
        Assert.All(session.Findings.Where(finding => !changed.Contains(finding)), finding => Assert.Same(before[(finding.Requirement, finding.Subject)], finding));
    }

    [Fact]
    public void A_day_back_finds_again_what_was_found()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        session.MoveTo(DueOn.AddDays(1));

        session.MoveTo(DueOn);

        Assert.Equal(Outcome.NotYetDue, Assert.Single(session.FindingsOf(Plan, "r-1")).Outcome);
    }

    [Fact]
    public void A_resident_replaced_is_judged_again_and_others_are_not()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn.AddDays(1));
        List<string> seen = Watch(session.Session);

        IReadOnlyList<FindingChange> changes = session.Replace(Invented.First with { Plans = [new() { AgreedOn = new(2020, 10, 12) }] });

        Assert.Equal("PCSP-3 Resident r-1, admission 2020-10-01: NotMet to Met", Assert.Single(changes, static change => change.Requirement == Plan).ToString());
        string[] updated = ["updated Home oakfield", "updated Network U57491", "updated Resident r-1", "updated Subjects of kind Home", "updated Subjects of kind Network", "updated Subjects of kind Resident"];
        Assert.Equal(updated, seen.Where(static line => !line.Contains("PCSP", StringComparison.Ordinal) && line.StartsWith("updated", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_home_replaced_is_judged_again()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);

        IReadOnlyList<FindingChange> changes = session.Replace(Invented.Oakfield with { Leads = [] });

        FindingChange change = Assert.Single(changes, static change => change.Requirement.Id == "LEAD-2");
        Assert.Equal("LEAD-2 Home oakfield: Undetermined to NotMet", change.ToString());
        Assert.Same(session.Record.Homes[0], session.Session.Query<HomeFact>().Single(static fact => fact.Id == "oakfield").Home);
    }

    [Fact]
    public void A_resident_who_is_new_comes_and_one_taken_out_goes()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn.AddDays(1));

        IReadOnlyList<FindingChange> come = session.Replace(Invented.Resident("r-3", "oakfield"));
        Assert.Equal("PCSP-3 Resident r-3, admission 2020-10-01: none to NotMet", Assert.Single(come, static change => change.Requirement == Plan).ToString());
        Assert.Equal(3, session.Session.Query<ResidentFact>().Count());

        IReadOnlyList<FindingChange> gone = session.RemoveResident("r-3");
        Assert.Equal("PCSP-3 Resident r-3, admission 2020-10-01: NotMet to none", Assert.Single(gone, static change => change.Requirement == Plan).ToString());
        Assert.DoesNotContain(session.Session.Query<Finding>(), static finding => finding.Subject.Id == "r-3");
        Assert.Empty(session.RemoveResident("r-3"));
    }

    [Fact]
    public void A_record_with_faults_names_them_and_leaves_the_session_as_it_was()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        Finding[] before = [.. session.Findings];

        RecordFaultException faults = Assert.Throws<RecordFaultException>(() => session.Replace(Invented.Resident("r-3", "nowhere")));

        Assert.Equal("$.residents[2].stays[0].home", Assert.Single(faults.Faults).Path);
        Assert.Same(Invented.Record, session.Record);
        Assert.Equal(before, session.Findings);
    }

    // Where nothing is known of residents, one alone would make a claim about all others.
    [Fact]
    public void Nobody_is_put_among_residents_or_homes_who_are_not_known()
    {
        NetworkRecord record = NetworkRecord.Create(new() { Code = Invented.Pcn }, default, default);
        EhchSession session = Compiled.All.Open(record, DueOn);

        Assert.Contains("The residents of the record are not known", Assert.Throws<InvalidOperationException>(() => session.Replace(Invented.First)).Message, StringComparison.Ordinal);
        Assert.Contains("The homes of the record are not known", Assert.Throws<InvalidOperationException>(() => session.Replace(Invented.Oakfield)).Message, StringComparison.Ordinal);
        Assert.Empty(session.RemoveResident("r-1"));
        Assert.Same(record, session.Record);
    }

    // Another network's record claims the home after the session was opened.
    [Fact]
    public void A_register_that_has_grown_is_heeded_on_the_next_day()
    {
        AlignmentRegister register = new();
        register.Add(Invented.Record);
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn, new() { Register = register });
        Requirement single = EhchRuleSet.Current.Requirements.Single(static requirement => requirement.Id == "ALIGN-2");
        Assert.Equal(Outcome.Met, Assert.Single(session.FindingsOf(single, "oakfield")).Outcome);

        PcnCode other = PcnCode.Parse("U10001");
        register.Add(NetworkRecord.Create(new() { Code = other }, [Invented.Oakfield with { Alignments = [new() { Network = other, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }] }], []));
        session.MoveTo(DueOn.AddDays(1));

        Assert.Equal(Outcome.NotMet, Assert.Single(session.FindingsOf(single, "oakfield")).Outcome);
        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, DueOn.AddDays(1), session.Options).Findings, session.Findings);
    }

    [Fact]
    public void A_rule_that_an_agenda_filter_held_back_judges_once_it_may()
    {
        Held held = new();
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn.AddDays(1), prepare: session => session.Agenda.AddFilter(held));

        held.Rule = "PCSP-3";
        session.Replace(Invented.First with { Plans = [new() { AgreedOn = new(2020, 10, 12) }] });
        Assert.Equal(Outcome.NotMet, Assert.Single(session.FindingsOf(Plan, "r-1")).Outcome);

        held.Rule = null;
        session.MoveTo(DueOn.AddDays(2));
        Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings, session.Findings);
    }

    // PCSP-3 does not fire as the resident goes. What it found goes once it may fire, or is there again with the resident.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_rule_that_was_held_back_found_of_somebody_who_went_goes_or_is_judged_again(bool comesBack)
    {
        Held held = new();
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn.AddDays(1), prepare: session => session.Agenda.AddFilter(held));

        held.Rule = "PCSP-3";
        Assert.Equal("NotMet to none", Turns(session.RemoveResident("r-1")));
        Assert.Contains(session.Session.Query<Finding>(), static finding => finding.Requirement == Plan && finding.Subject.Id == "r-1");

        if (comesBack) Assert.Equal("none to NotMet", Turns(session.Replace(Invented.First)));
        held.Rule = null;
        session.Replace(Invented.Second with { Plans = [new() { AgreedOn = new(2020, 10, 12) }] });

        FindingList found = EhchRuleSet.Current.Assess(session.Record, session.On).Findings;
        Assert.Equal(comesBack ? 2 : 1, session.Record.Residents.Count);
        Assert.Equal(found, session.Findings);
        Assert.True(found.ToHashSet().SetEquals(session.Session.Query<Finding>()));
        Assert.Equal(found.Count, session.Session.Query<Finding>().Count());

        static string Turns(IEnumerable<FindingChange> changes)
        {
            FindingChange change = Assert.Single(changes, static change => change.Requirement == Plan);
            return $"{change.Before?.Outcome.ToString() ?? "none"} to {change.After?.Outcome.ToString() ?? "none"}";
        }
    }

    [Fact]
    public void Findings_are_linked_facts_of_the_rule_of_their_requirement()
    {
        Dictionary<Finding, string> sources = [];
        Compiled.All.Open(Invented.Record, DueOn, prepare: session => session.Events.FactInsertedEvent += (_, fact) =>
        {
            if (fact.Fact.Value is Finding finding) sources.Add(finding, Assert.IsAssignableFrom<ILinkedFactSource>(fact.Fact.Source).Rule.Name);
        });

        Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, DueOn).Findings.Count, sources.Count);
        Assert.All(sources, static pair => Assert.Equal(pair.Key.Requirement.Id, pair.Value));
    }

    [Fact]
    public void A_fact_that_the_host_took_away_is_named()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        session.Session.Retract(session.Session.Query<ResidentFact>().Single(static fact => fact.Id == "r-1"));

        Assert.Contains("Resident r-1 is not in the session any more", Assert.Throws<InvalidOperationException>(() => session.MoveTo(DueOn.AddDays(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscribers_are_told_once_a_change_after_all_rules_have_fired()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        List<FindingsChangedEventArgs> told = [];
        session.FindingsChanged += (sender, changed) =>
        {
            Assert.Same(session, sender);
            Assert.Equal(EhchRuleSet.Current.Assess(session.Record, session.On).Findings, session.Findings);
            told.Add(changed);
        };

        IReadOnlyList<FindingChange> changes = session.MoveTo(DueOn.AddDays(1));
        session.MoveTo(DueOn.AddDays(1));

        FindingsChangedEventArgs once = Assert.Single(told);
        Assert.Equal((DueOn.AddDays(1), changes), (once.On, once.Changes));
    }

    [Fact]
    public void Residents_carry_the_stay_and_home_of_the_day()
    {
        Resident moved = Invented.First with
        {
            Stays = [new() { Home = "elm-court", From = new(2020, 10, 1), To = new(2020, 10, 5), Kind = StayKind.Permanent }, new() { Home = "oakfield", From = new(2020, 10, 5), Kind = StayKind.Permanent }],
        };
        EhchSession session = EhchSessionFactory.Compile(new EhchRuleRepository().Where(static requirement => requirement.Id == "REG-1")).Open(Invented.Of(moved), new(2020, 9, 30));

        Assert.Null(Fact().Home);
        Assert.Equal("elm-court", After(new(2020, 10, 1)));
        Assert.Equal("elm-court", After(new(2020, 10, 4)));
        Assert.Equal("oakfield", After(new(2020, 10, 5)));

        ResidentFact Fact() => session.Session.Query<ResidentFact>().Single();

        string? After(DateOnly on)
        {
            session.MoveTo(on);
            return Fact().Home?.Id;
        }
    }

    // A day in another home, within a stay and on its first day, whichever entry comes first.
    [Theory]
    [InlineData("2020-10-01", "elm-court")]
    [InlineData("2020-10-05", "oakfield")]
    public void After_a_day_in_another_home_residents_carry_the_stay_that_goes_on(string from, string onTheDay)
    {
        Stay stay = new() { Home = "oakfield", From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), Kind = StayKind.Permanent };
        Stay visit = new() { Home = "elm-court", From = new(2020, 10, 5), To = new(2020, 10, 5), Kind = StayKind.Permanent };
        foreach (Facts<Stay> stays in (Facts<Stay>[])[[stay, visit], [visit, stay]])
        {
            EhchSession session = Compiled.All.Open(Invented.Of(Invented.First with { Stays = stays }), new(2020, 10, 5));

            Assert.Equal(onTheDay, session.Session.Query<ResidentFact>().Single().Home?.Id);
            session.MoveTo(new(2020, 10, 6));
            Assert.Equal("oakfield", session.Session.Query<ResidentFact>().Single().Home?.Id);
        }
    }

    [Fact]
    public void A_second_network_in_one_session_is_refused_by_name()
    {
        ISession session = Compiled.All.Sessions.CreateSession();
        EhchSession.Open(session, Invented.Record, DueOn);
        NetworkRecord other = NetworkRecord.Create(new() { Code = PcnCode.Parse("U10001") }, [], []);

        Assert.Contains("The session holds the network U57491 already", Assert.Throws<ArgumentException>(() => EhchSession.Open(session, other, DueOn)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_without_rules_of_requirements_is_noticed()
    {
        ISession session = OwnRules.Of(typeof(Documentation.NursingPlanRule)).Compile(TestContext.Current.CancellationToken).CreateSession();

        Assert.Contains("No rule of an EhchRuleRepository judged anything", Assert.Throws<ArgumentException>(() => EhchSession.Open(session, Invented.Record, DueOn)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_networks_record_is_refused_by_name()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);
        NetworkRecord other = NetworkRecord.Create(new() { Code = PcnCode.Parse("U10001") }, [], []);

        Assert.Contains("The record is of U10001, and the session of U57491.", Assert.Throws<ArgumentException>(() => session.Replace(other)).Message, StringComparison.Ordinal);
        Assert.Same(Invented.Record, session.Record);
    }

    [Fact]
    public void Who_is_not_in_the_record_has_no_findings_to_ask_for()
    {
        EhchSession session = Compiled.All.Open(Invented.Record, DueOn);

        Assert.Contains("The record holds no Resident \"r-9\".", Assert.Throws<ArgumentException>(() => session.FindingsOf(Plan, "r-9")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_of_one_factory_run_beside_each_other()
    {
        DateOnly[] days = [.. Enumerable.Range(0, 60).Select(static i => new DateOnly(2020, 9, 1).AddDays(i))];

        Finding[][] found = [.. days.AsParallel().AsOrdered().Select(static day => Compiled.All.Open(Invented.Record, day).Findings.ToArray())];

        Assert.All(days.Zip(found), static pair => Assert.Equal(EhchRuleSet.Current.Assess(Invented.Record, pair.First).Findings, pair.Second));
    }

    private sealed class Held : IAgendaFilter
    {
        internal string? Rule { get; set; }

        public bool Accept(AgendaContext context, Activation activation) => activation.Rule.Name != Rule;
    }

    private static List<string> Watch(ISession session)
    {
        List<string> seen = [];
        session.Events.FactUpdatedEvent += (_, fact) => seen.Add($"updated {fact.Fact.Value}");
        session.Events.FactInsertedEvent += (_, fact) => seen.Add($"inserted {fact.Fact.Value}");
        session.Events.RuleFiredEvent += (_, fired) => seen.Add($"fired {fired.Rule.Name}");
        return seen;
    }
}
