namespace EhchRules.Tables.Tests.Reading;

/// <summary>No row means none only where <c>complete</c> says so, for all the days that matter.</summary>
public sealed class CompleteTests
{
    private static readonly DateOnly Judged = new(2025, 3, 31);

    [Fact]
    public async Task Without_complete_no_row_is_not_known() => Assert.False((await RoundsAsync()).IsKnown);

    [Fact]
    public async Task With_complete_for_all_no_row_is_none() => AssertNone(await RoundsAsync("rounds,*,,"));

    [Fact]
    public async Task With_complete_for_the_home_no_row_is_none() => AssertNone(await RoundsAsync("rounds,oak,,"));

    [Fact]
    public async Task Complete_for_another_home_says_nothing_of_this_one() => Assert.False((await RoundsAsync("rounds,elm,,")).IsKnown);

    [Fact]
    public async Task Complete_of_another_table_says_nothing_of_this_one() => Assert.False((await RoundsAsync("beds,*,,")).IsKnown);

    // The home is aligned from 1 April 2024, and judged on 31 March 2025.
    [Theory]
    [InlineData("rounds,*,2024-04-01,2025-03-31", true)]
    [InlineData("rounds,*,2024-04-02,2025-03-31", false)]
    [InlineData("rounds,*,2024-04-01,2025-03-30", false)]
    [InlineData("rounds,*,,2025-03-31", true)]
    [InlineData("rounds,*,2024-04-01,", true)]
    [InlineData("rounds,*,2024-04-01,2024-09-30\nU57491,rounds,*,2024-10-01,2025-03-31", true)]
    [InlineData("rounds,*,2024-04-01,2024-09-29\nU57491,rounds,*,2024-10-01,2025-03-31", false)]
    public async Task Complete_for_some_days_counts_where_these_are_all_that_matter(string complete, bool isNone) => Assert.Equal(isNone, (await RoundsAsync(complete)).IsKnown);

    [Fact]
    public async Task An_end_says_nothing_where_the_day_judged_is_not_known() =>
        Assert.False((await HomeAsync(new TablesOptions(), "rounds,*,2024-04-01,2025-03-31")).Rounds.IsKnown);

    [Fact]
    public async Task Rows_are_known_without_complete()
    {
        TablesReading reading = await ReadAsync(Options, "beds,*,,", ("rounds", "network,home,on\nU57491,oak,2025-03-20\n"));

        Assert.Equal([new(2025, 3, 20)], Assert.Single(reading.Record!.Homes).Rounds.Select(static round => round.On));
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public async Task Rows_that_complete_does_not_cover_are_warned_of()
    {
        TablesReading reading = await ReadAsync(Options, "rounds,*,2025-01-01,2025-03-31", ("rounds", "network,home,on\nU57491,oak,2025-03-20\n"));

        TableWarning warning = Assert.Single(reading.Warnings);
        Assert.Equal("rounds: rows, but complete does not cover all days that matter: on the others there counts as none what may be missing (oak, from 2024-04-01 to 2025-03-31)", warning.ToString());
    }

    [Fact]
    public async Task No_rows_that_complete_does_not_cover_are_warned_of()
    {
        TablesReading reading = await ReadAsync(Options, "rounds,*,2025-01-01,2025-03-31");

        Assert.Equal("rounds: no row, and complete does not cover all days that matter: not known, and not none (oak, from 2024-04-01 to 2025-03-31)", Assert.Single(reading.Warnings).ToString());
    }

    // The resident stayed from 10 January to 20 February 2025. A plan from before counts, an episode in hospital from before does not.
    [Theory]
    [InlineData("plans,*,,2025-02-20", true)]
    [InlineData("plans,*,,2025-02-19", false)]
    [InlineData("plans,*,2019-01-01,2025-02-20", false)]
    [InlineData("plans,r-1,,", true)]
    [InlineData("hospital_episodes,*,2025-01-10,2025-02-20", true)]
    [InlineData("hospital_episodes,*,2025-01-11,2025-02-20", false)]
    [InlineData("hospital_episodes,*,2025-01-10,2025-02-19", false)]
    [InlineData("hospital_episodes,r-1,2025-01-10,2025-02-20", true)]
    [InlineData("residence_codes,*,2025-01-10,2025-02-20", false)]
    [InlineData("practice_registrations,*,2025-01-10,2025-02-20", true)]
    public async Task For_a_resident_the_days_of_the_stays_matter(string complete, bool isNone)
    {
        TablesReading reading = await ReadAsync(Options, complete, ("residents", "network,resident\nU57491,r-1\n"), ("stays", "network,resident,home,from,to\nU57491,r-1,oak,2025-01-10,2025-02-20\n"));

        Resident resident = Assert.Single(reading.Record!.Residents);
        bool[] known = [resident.Plans.IsKnown, resident.HospitalEpisodes.IsKnown, resident.ResidenceCodes.IsKnown, resident.Registrations.IsKnown];
        Assert.Equal(isNone ? 1 : 0, known.Count(static one => one));
    }

    // The home is aligned from 1 April 2024. A protocol from before counts, a lead or a bed from before does if it was one still.
    [Theory]
    [InlineData("protocols,*,,2025-03-31", true)]
    [InlineData("protocols,*,2024-04-01,2025-03-31", false)]
    [InlineData("leads,*,2024-04-01,2025-03-31", true)]
    [InlineData("beds,*,2024-04-01,2025-03-31", true)]
    [InlineData("check_ins,*,2024-04-01,2025-03-31", true)]
    [InlineData("staff_trained,*,2024-04-01,2025-03-31", false)]
    public async Task For_a_home_what_counts_from_before_matters(string complete, bool isNone)
    {
        CareHome home = await HomeAsync(Options, complete);

        bool[] known = [home.Protocols.IsKnown, home.Leads.IsKnown, home.Beds.IsKnown, home.CheckIns.IsKnown, home.Support?.StaffTrained.IsKnown ?? false];
        Assert.Equal(isNone ? 1 : 0, known.Count(static one => one));
    }

    // The plan was agreed on 20 January 2025. It may be reviewed on any day after.
    [Theory]
    [InlineData("plan_reviews,*,,2025-03-31", true)]
    [InlineData("plan_reviews,*,,2025-03-30", false)]
    [InlineData("plan_reviews,*,2025-01-20,2025-03-31", false)]
    [InlineData("plan_participants,*,2025-01-20,2025-01-20", true)]
    [InlineData("plan_participants,*,2025-01-21,2025-03-31", false)]
    public async Task For_what_an_entry_has_with_days_of_its_own_all_days_matter(string complete, bool isNone)
    {
        TablesReading reading = await ReadAsync(Options, complete, ("residents", "network,resident\nU57491,r-1\n"), ("plans", "network,resident,agreed_on\nU57491,r-1,2025-01-20\n"));

        CarePlan plan = Assert.Single(Assert.Single(reading.Record!.Residents).Plans);
        bool[] known = [plan.ReviewedOn.IsKnown, plan.With.IsKnown];
        Assert.Equal(isNone ? 1 : 0, known.Count(static one => one));
    }

    // The round was on 20 March 2025.
    [Theory]
    [InlineData("round_attendees,*,2025-03-20,2025-03-20", true)]
    [InlineData("round_attendees,*,2025-03-21,2025-03-31", false)]
    [InlineData("round_attendees,*,2025-03-01,2025-03-19", false)]
    [InlineData("round_attendees,oak,,", true)]
    public async Task For_what_an_entry_has_its_own_day_matters(string complete, bool isNone)
    {
        TablesReading reading = await ReadAsync(Options, complete, ("rounds", "network,home,on\nU57491,oak,2025-03-20\n"));

        Assert.Equal(isNone, Assert.Single(Assert.Single(reading.Record!.Homes).Rounds).Attendees.IsKnown);
    }

    [Fact]
    public async Task An_entry_can_be_named()
    {
        TablesReading reading = await ReadAsync(
            Options,
            null,
            ("rounds", "network,home,round,on\nU57491,oak,a,2025-03-13\nU57491,oak,b,2025-03-20\n"),
            ("complete", "network,table,key,entry\nU57491,round_attendees,oak,b\n"));

        Assert.Equal([false, true], Assert.Single(reading.Record!.Homes).Rounds.Select(static round => round.Attendees.IsKnown));
    }

    [Fact]
    public async Task Rows_without_a_network_are_of_every_network()
    {
        TablesReading reading = await ReadAsync(Options, null, ("complete", "table,key\nrounds,*\n"));

        AssertNone(Assert.Single(reading.Record!.Homes).Rounds);
    }

    [Fact]
    public async Task A_list_of_exceptions_needs_no_complete() => Assert.Empty((await HomeAsync(Options)).Exemptions);

    [Theory]
    [InlineData("rounds,oka,,", "complete: line 2: key: \"oka\" names nothing of U57491 that rows of rounds could belong to")]
    [InlineData("round,*,,", "complete: line 2: table: \"round\" is no table")]
    [InlineData("rounds,,,", "complete: line 2: key: missing: expected the id of what owns the rows, or * for all")]
    [InlineData("teams,*,,", "complete: line 2: table: teams has one row of an owner at the most")]
    [InlineData("rounds,*,2025-03-31,2025-03-30", "complete: line 2: to: 2025-03-30 is before \"from\", 2025-03-31")]
    [InlineData("rounds,*,31/03/2025,", "complete: line 2: from: \"31/03/2025\" is not a day written as yyyy-MM-dd")]
    public async Task A_row_of_complete_that_says_nothing_is_a_fault(string complete, string fault)
    {
        TablesReading reading = await ReadAsync(Options, complete);

        Assert.Null(reading.Record);
        Assert.StartsWith(fault, Assert.Single(reading.Faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oka", "key: \"oka\"")]
    [InlineData("oak", "entry: \"1\"")]
    [InlineData("*", "entry: \"1\"")]
    public async Task Of_an_owner_and_its_entry_the_one_is_told_that_is_not_known(string key, string told)
    {
        TablesReading reading = await ReadAsync(Options, null, ("complete", $"network,table,key,entry\nU57491,round_residents,{key},1\n"));

        Assert.Equal($"complete: line 2: {told} names nothing of U57491 that rows of round_residents could belong to", Assert.Single(reading.Faults).ToString());
    }

    [Theory]
    [InlineData(",oak,2024-05-06\n", "rounds: line 2: network: missing: expected the code of the network")]
    [InlineData("\"U\"57491,oak,2024-05-06\n", "rounds: line 2: has text behind the closing quotation mark of a cell")]
    [InlineData("U99999,ash,2024-05-06\n,oak,2024-05-06\n", "rounds: line 3: network: missing: expected the code of the network")]
    public async Task A_table_that_has_a_row_of_no_network_is_not_complete(string rounds, string fault)
    {
        Dictionary<string, byte[]> files = new()
        {
            ["networks"] = Utf8("network\nU57491\nU99999\n"),
            ["homes"] = Utf8("network,home\nU57491,oak\nU99999,ash\n"),
            ["rounds"] = Utf8($"network,home,on\n{rounds}"),
            ["complete"] = Utf8("table,key\nrounds,*\nbeds,*\n"),
        };

        List<TablesReading> readings = await Tables.ReadCsvAsync(files, Options);

        CareHome last = Assert.Single(readings[1].Record!.Homes);
        Assert.Equal(rounds.StartsWith('U'), last.Rounds.IsKnown);
        Assert.True(last.Beds.IsKnown);
        Assert.Equal([fault], readings[^1].Faults.Select(static one => one.ToString()));
        Assert.True(readings[^1].EndsAll);
    }

    [Fact]
    public async Task A_row_of_no_network_in_a_list_of_exceptions_ends_the_reading_for_no_row_means_none_there()
    {
        Dictionary<string, byte[]> files = new() { ["networks"] = Utf8("network\nU57491\n"), ["homes"] = Utf8("network,home\nU57491,oak\n"), ["exemptions"] = Utf8("network,home,not_substantively_a_care_home\n,oak,true\n") };

        List<TablesReading> readings = await Tables.ReadCsvAsync(files, Options);

        Assert.Equal((1, true), (readings[^1].Faults.Length, readings[^1].EndsAll));
    }

    [Theory]
    [InlineData("network\n\nU57491\n,\n")]
    [InlineData("network,name\n,Z\nU57491,One\n")]
    [InlineData("network,name\nU57491,One\n,Z\n")]
    public async Task A_row_of_networks_without_its_code_is_told_wherever_it_stands_and_takes_nothing_from_others(string networks)
    {
        Dictionary<string, byte[]> files = new() { ["networks"] = Utf8(networks), ["homes"] = Utf8("network,home\nU57491,oak\n"), ["complete"] = Utf8("table,key\nrounds,*\n") };

        List<TablesReading> readings = await Tables.ReadCsvAsync(files, Options);

        Assert.True(Assert.Single(readings[0].Record!.Homes).Rounds.IsKnown);
        Assert.DoesNotContain(readings, static reading => reading.EndsAll);
    }

    [Fact]
    public async Task Where_nothing_is_complete_a_row_of_no_network_ends_nothing()
    {
        Dictionary<string, byte[]> files = new() { ["networks"] = Utf8("network\nU57491\n"), ["homes"] = Utf8("network,home\n,oak\n") };

        List<TablesReading> readings = await Tables.ReadCsvAsync(files, Options);

        Assert.NotNull(readings[0].Record);
        Assert.Equal((1, false), (readings[1].Faults.Length, readings[1].EndsAll));
    }

    private static TablesOptions Options => new() { JudgedThrough = Judged };

    private static void AssertNone(Facts<HomeRound> rounds)
    {
        Assert.True(rounds.IsKnown);
        Assert.Empty(rounds);
    }

    private static async Task<Facts<HomeRound>> RoundsAsync(params string[] complete) => (await HomeAsync(Options, complete)).Rounds;

    private static async Task<CareHome> HomeAsync(TablesOptions options, params string[] complete)
    {
        TablesReading reading = await ReadAsync(options, complete.Length == 0 ? null : complete[0]);
        Assert.Empty(reading.Faults);
        return Assert.Single(reading.Record!.Homes, static home => home.Id == "oak");
    }

    private static async Task<TablesReading> ReadAsync(TablesOptions options, string? complete, params (string Table, string Csv)[] more)
    {
        Dictionary<string, byte[]> files = new()
        {
            ["networks"] = "network,from\nU57491,2019-07-01\n"u8.ToArray(),
            ["homes"] = complete is "rounds,elm,," ? "network,home\nU57491,oak\nU57491,elm\n"u8.ToArray() : "network,home\nU57491,oak\n"u8.ToArray(),
            ["alignments"] = "network,home,aligned_network,from\nU57491,oak,U57491,2024-04-01\n"u8.ToArray(),
        };
        if (complete is not null) files["complete"] = Utf8($"network,table,key,from,to\nU57491,{complete}\n");
        foreach ((string table, string csv) in more) files[table] = Utf8(csv);
        return Assert.Single(await Tables.ReadCsvAsync(files, options));
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
