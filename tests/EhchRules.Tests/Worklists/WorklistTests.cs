using EhchRules.Scoring;
using EhchRules.Worklists;

namespace EhchRules.Tests.Worklists;

/// <summary>Oakfield on Monday 19 October 2020: rounds were held on the 6th and the 13th, and eight residents differ in what speaks for them.</summary>
public sealed class WorklistTests
{
    private static readonly DateOnly Monday = new(2020, 10, 19);

    private static readonly CareHome Oakfield = Situation.Oakfield with
    {
        Rounds = [Round("2020-10-06"), Round("2020-10-13", "r-9"), Round("2020-10-22")],
        Leads = [],
    };

    private static readonly NetworkRecord Record = Situation.Record(Oakfield, [
        Situation.Resident("r-1", "2020-10-01/.."),
        Situation.Resident("r-2", "2020-10-12/..") with { Plans = [new() { AgreedOn = new(2020, 10, 20) }] },
        Situation.Resident("r-3", "2020-10-13/.."),
        Situation.Resident("r-4", "2019-05-01/..") with { HospitalEpisodes = [new() { From = new(2020, 10, 10), To = new(2020, 10, 15) }] },
        Situation.Resident("r-5", "2019-05-01/.."),
        Situation.Resident("r-6", "2019-05-01/.."),
        Situation.Resident("r-7", "2019-05-01/..") with { HospitalEpisodes = [new() { From = new(2020, 10, 18), To = new(2020, 10, 24) }] },
        Situation.Resident("r-8", "2019-05-01/.."),
        Situation.Resident("r-9", "2020-10-13/..") with { Plans = [new() { AgreedOn = new(2020, 10, 13) }] },
    ]);

    [Fact]
    public void Plans_are_overdue_or_due_by_their_seventh_working_day_and_later_facts_are_not_known() => Assert.Equal(
        [
            "PCSP-3 r-1 Overdue 2020-10-12",
            "PCSP-3 r-2 Due 2020-10-21",
            "PCSP-3 r-3 Due 2020-10-22",
            "PCSP-4 r-4 Due 2020-10-26",
        ],
        Items(EhchRuleSet.Current.Worklist(Record, Monday), "PCSP-3", "PCSP-4"));

    [Fact]
    public void The_next_rounds_are_due_by_the_Sundays_ahead() => Assert.Equal(
        ["ROUND-1 oakfield Due 2020-10-25", "ROUND-1 oakfield Due 2020-11-01"],
        Items(EhchRuleSet.Current.Worklist(Record, Monday), "ROUND-1"));

    [Theory]
    [InlineData(9, "")]
    [InlineData(10, "ROUND-1 oakfield week 2020-10-05 Due 2020-10-11")]
    [InlineData(17, "ROUND-1 oakfield week 2020-10-05 Due 2020-10-11;ROUND-1 oakfield week 2020-10-12 Due 2020-10-18")]
    public void In_a_week_that_does_not_count_the_first_round_is_due_in_the_first_that_does_and_is_listed_once(int days, string expected)
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [] }, [Situation.Resident("r-1", "2019-05-01/..")]);
        IEnumerable<WorklistItem> items = EhchRuleSet.Current.Worklist(record, new(2020, 10, 1), new() { Days = days }).Homes.SelectMany(static home => home.Items);

        Assert.Equal(expected, string.Join(';', items.Where(static item => item.Requirement.Id == "ROUND-1")
            .Select(static item => $"ROUND-1 {item.Finding.Subject.Id} {item.Finding.Subject.Occasion} {item.State} {item.By:yyyy-MM-dd}")));
    }

    [Fact]
    public void What_is_to_hold_at_all_times_stands_last_without_a_day()
    {
        HomeWorklist home = Assert.Single(EhchRuleSet.Current.Worklist(Record, Monday).Homes);

        Assert.Contains("LEAD-2 oakfield NotMet none", home.Items.Select(Shown));
        Assert.Equal(home.Items.Select(static item => item.State), home.Items.Select(static item => item.State).Order());
    }

    [Theory]
    [InlineData(2, "PCSP-3 r-2 Due 2020-10-21")]
    [InlineData(1, "")]
    public void Days_ahead_are_counted_from_the_day_and_the_last_is_included(int days, string expected)
    {
        string[] due = Items(EhchRuleSet.Current.Worklist(Record, Monday, new() { Days = days }), "PCSP-3").Where(static item => item.Contains(" Due ", StringComparison.Ordinal)).ToArray();

        Assert.Equal(expected, string.Join(';', due));
    }

    [Theory]
    [InlineData(6, "ROUND-1 oakfield Due 2020-10-25")]
    [InlineData(5, "")]
    public void What_is_not_met_from_the_day_after_the_last_falls_due_on_the_last(int days, string expected) => Assert.Equal(
        expected,
        string.Join(';', Items(EhchRuleSet.Current.Worklist(Record, Monday, new() { Days = days }), "ROUND-1")));

    [Fact]
    public void Residents_are_ranked_by_plan_then_arrival_then_score_then_concern()
    {
        WorklistOptions options = new()
        {
            Scores = [Score("r-5", 5, usual: 2), Score("r-8", 2, usual: 2), Score("r-6", 1, usual: 2)],
            Concerns = [new("r-6", "off his food"), new("r-4")],
        };

        HomeWorklist home = Assert.Single(EhchRuleSet.Current.Worklist(Record, Monday, options).Homes);

        Assert.Equal(new DateOnly(2020, 10, 13), home.LastRound);
        Assert.Equal(new DateOnly(2020, 10, 25), home.NextRoundBy);
        Assert.Equal(
            [
                "r-1: care plan overdue since 12 October 2020",
                "r-2: care plan due by 21 October 2020",
                "r-3: care plan due by 22 October 2020; admitted on 13 October 2020, since the last round",
                "r-4: care plan due by 26 October 2020; returned from hospital on 15 October 2020, since the last round; staff are concerned",
                "r-5: NEWS2 5, Medium on 18 October 2020, 09:00, +3 from the usual 2 (scale 1, stated on 2020-10-01)",
                "r-6: staff are concerned: off his food",
            ],
            home.Candidates.Select(static candidate => candidate.ToString()));
        Assert.Equal(["r-7"], home.InHospital);
        Assert.Equal(2, home.Others);
    }

    [Fact]
    public void A_partial_score_ranks_only_where_it_is_certainly_above_the_usual()
    {
        ObservationSet partial = ObservationSet.Create(Readings(respiratoryRate: null, systolic: 95));
        UsualScore usual = new() { Total = 1, Scale = SpO2Scale.Scale1, StatedOn = new(2020, 10, 1) };
        TimedScore[] series = [TimedScore.Of(partial, new(2020, 10, 18, 9, 0, 0))];
        ResidentScore above = new("r-5", LatestScore.Of(series, usual)!);
        ResidentScore perhaps = new("r-8", LatestScore.Of(series, usual with { Total = 2 })!);

        HomeWorklist home = Assert.Single(EhchRuleSet.Current.Worklist(Record, Monday, new() { Scores = [above, perhaps] }).Homes);

        Assert.Contains(home.Candidates, static candidate => candidate.Resident == "r-5");
        Assert.DoesNotContain(home.Candidates, static candidate => candidate.Resident == "r-8");
    }

    [Fact]
    public void A_newer_incomplete_set_hides_neither_the_score_nor_itself()
    {
        TimedScore high = At(1, Readings(22, 95, 95));
        ResidentScore empty = new("r-5", LatestScore.Of([high, At(2, new() { SpO2Scale = null })], Usual(2))!);
        ResidentScore partial = new("r-8", LatestScore.Of([high, At(2, Readings(null, 95))], Usual(2))!);

        Assert.Equal(
            [
                "r-5: NEWS2 5, Medium on 18 October 2020, 01:00, +3 from the usual 2 (scale 1, stated on 2020-10-01); something newer is incomplete: nothing recorded on 18 October 2020, 02:00",
                "r-8: NEWS2 5, Medium on 18 October 2020, 01:00, +3 from the usual 2 (scale 1, stated on 2020-10-01); something newer is incomplete: NEWS2 2 to 5, Low or Medium; missing: respiratory rate on 18 October 2020, 02:00, 0 to +3 from the usual 2 (scale 1, stated on 2020-10-01)",
            ],
            OfScores(empty, partial));
    }

    [Fact]
    public void What_cannot_be_compared_is_shown_and_ranks_by_its_score()
    {
        TimedScore[] few = [.. Enumerable.Range(0, 4).Select(static hour => At(hour, Readings(16, 120)))];
        TimedScore[] enough = [.. Enumerable.Range(0, 5).Select(static hour => At(hour, Readings(16, 120)))];

        Assert.Equal(
            [
                "r-5: NEWS2 5, Medium on 18 October 2020, 09:00, usual total not known (4 of 5 sets)",
                "r-6: NEWS2 3, Low on 18 October 2020, 09:00, +3 from the usual 0 (scale 1, stated on 2020-10-18 by estimated: median of 5 readings)",
                "r-8: NEWS2 2, Low on 18 October 2020, 09:00, usual total not known (0 of 5 sets): the SpO2 scale changed to 2",
                "r-9: no complete set; NEWS2 2 to 3, Low; missing: SpO2 scale on 18 October 2020, 09:00, usual total not known (0 of 5 sets): the SpO2 scale is not stated",
            ],
            OfScores(
                Estimated("r-5", [.. few, At(9, Readings(22, 95, 95))]),
                Estimated("r-6", [.. enough, At(9, Readings(16, 95, 95))]),
                Estimated("r-8", [.. enough, At(9, Readings(16, 95, 92) with { SpO2Scale = SpO2Scale.Scale2 })]),
                Estimated("r-9", [At(9, Readings(16, 95, 95) with { SpO2Scale = null })])));
    }

    [Fact]
    public void A_newcomer_with_a_total_of_0_is_above_no_usual_total() => Assert.Empty(OfScores(Estimated("r-5", [At(9, Readings(16, 120))])));

    [Fact]
    public void Sets_of_one_time_that_disagree_are_said()
    {
        TimedScore[] series = [At(9, Readings(22, 95, 95)), At(9, Readings(16, 120))];

        Assert.Equal(["r-5: NEWS2 5, Medium on 18 October 2020, 09:00, usual total not known (0 of 5 sets); 2 sets of that time disagree: NEWS2 5 and 0"], OfScores(Estimated("r-5", series)));
    }

    [Fact]
    public void A_time_in_UTC_is_shown_by_English_clocks_with_their_zone()
    {
        TimedScore late = At(23.5, Readings(16, 95)) with { At = new(2020, 10, 17, 23, 30, 0, DateTimeKind.Utc) };

        HomeWorklist home = Assert.Single(EhchRuleSet.Current.Worklist(Record, Monday, new() { Scores = [Estimated("r-5", [late])] }).Homes);
        RoundReason reason = Assert.Single(home.Candidates.Single(static candidate => candidate.Resident == "r-5").Reasons);

        Assert.Equal((RoundReasonKind.ScoreNotCompared, new DateOnly(2020, 10, 18)), (reason.Kind, reason.Day));
        Assert.Equal("NEWS2 2, Low on 18 October 2020, 00:30 BST, usual total not known (0 of 5 sets)", reason.Text);
    }

    [Theory]
    [InlineData("2022-09-09", "2022-09-20")]
    [InlineData("2022-09-10", "2022-09-21")]
    [InlineData(null, "2022-09-21")]
    public void A_bank_holiday_announced_late_moves_the_day_for_those_who_know_of_it(string? knownOn, string by)
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield, [Situation.Resident("r-1", "2022-09-09/..")]);
        WorklistOptions options = new() { Assessment = new() { KnownOn = knownOn is null ? null : Iso.Day(knownOn) } };

        Assert.Equal([$"PCSP-3 r-1 Due {by}"], Items(EhchRuleSet.Current.Worklist(record, new(2022, 9, 12), options), "PCSP-3"));
    }

    [Fact]
    public void A_home_where_nothing_binds_is_left_out() =>
        Assert.Empty(EhchRuleSet.Current.Worklist(Situation.Record(Situation.Oakfield with { Alignments = [], Registrations = [] }, []), Monday).Homes);

    [Fact]
    public void A_score_or_a_concern_of_somebody_else_is_refused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => EhchRuleSet.Current.Worklist(Record, Monday, new() { Concerns = [new("r-99"), new("r-1")], Scores = [Score("r-98", 3, 1)] }));

        Assert.StartsWith("The record holds no resident \"r-98\", \"r-99\".", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public void Days_ahead_are_none_to_a_year(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => new WorklistOptions { Days = days });

    private static UsualScore Usual(int total) => new() { Total = total, Scale = SpO2Scale.Scale1, StatedOn = new(2020, 10, 1) };

    private static TimedScore At(double hours, ObservationReadings readings) => TimedScore.Of(ObservationSet.Create(readings), new DateTime(2020, 10, 18).AddHours(hours));

    private static ResidentScore Estimated(string resident, TimedScore[] series) => new(resident, LatestScore.OfEstimated(series, UsualEstimateMethod.Median, 5)!);

    /// <summary>What the worklist says of residents with nothing else to speak for them, in its order.</summary>
    private static string[] OfScores(params ResidentScore[] scores) =>
        [.. EhchRuleSet.Current.Worklist(Record, Monday, new() { Scores = scores }).Homes.Single().Candidates.Where(static candidate => candidate.Score is not null).Select(static candidate => candidate.ToString())];

    private static HomeRound Round(string on, params string[] reviewed) => new() { On = Iso.Day(on), Reviewed = reviewed.ToFacts() };

    private static string[] Items(Worklist worklist, params string[] requirements) =>
        [.. worklist.OfNetwork.Concat(worklist.Homes.SelectMany(static home => home.Items)).Where(item => requirements.Contains(item.Requirement.Id)).Select(Shown)];

    private static string Shown(WorklistItem item) => $"{item.Requirement.Id} {item.Finding.Subject.Id} {item.State} {item.By?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "none"}";

    private static ObservationReadings Readings(int? respiratoryRate, int systolic, int spO2 = 97) => new()
    {
        RespiratoryRate = respiratoryRate, SpO2 = spO2, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = systolic, Pulse = 72, Consciousness = Consciousness.Alert, TemperatureTenths = 368,
    };

    // NEWS2: systolic 95 mmHg scores 2, 111 and above 0; SpO2 95 % scores 1 and 97 % 0 on scale 1; 22 breaths a minute score 2, 16 none.
    private static ResidentScore Score(string resident, int total, int usual)
    {
        ObservationSet set = ObservationSet.Create(total switch
        {
            1 => Readings(16, 120, 95),
            2 => Readings(16, 95),
            3 => Readings(16, 95, 95),
            _ => Readings(22, 95, 95),
        });
        Assert.Equal(total, News2.Score(set).Total);
        UsualScore stated = new() { Total = usual, Scale = SpO2Scale.Scale1, StatedOn = new(2020, 10, 1) };
        return new(resident, LatestScore.Of([TimedScore.Of(set, new(2020, 10, 18, 9, 0, 0))], stated)!);
    }
}
