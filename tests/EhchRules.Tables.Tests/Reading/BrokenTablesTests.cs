using System.Text;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>What is wrong with tables is told where it stands, and the networks that have nothing wrong are read.</summary>
public sealed class BrokenTablesTests
{
    private const string Networks = "network,name,from\nU10001,One,2019-07-01\nU10002,Two,2019-07-01\n";
    private const string Homes = "network,home,name\nU10001,oak,Oak\nU10001,elm,Elm\nU10002,ash,Ash\n";
    private const string Residents = "network,resident,learning_disability\nU10001,r-1,false\nU10002,r-1,\n";
    private const string Stays = "network,resident,home,from,to,kind\nU10001,r-1,oak,2020-10-01,,Permanent\nU10002,r-1,ash,2020-10-02,,Permanent\n";

    public static TheoryData<string, string, string> Faults => new()
    {
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01,many\n", "beds: line 2: count: \"many\" is not a whole number" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01,-1\n", "beds: line 2: count: -1 is below 0" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01,4.5\n", "beds: line 2: count: \"4.5\" is not a whole number" },
        { "beds", "network,home,from,count\nU10001,oak,01/04/2020,4\n", "beds: line 2: from: \"01/04/2020\" is not a day" },
        { "beds", "network,home,from,count\nU10001,oak,2020-02-30,4\n", "beds: line 2: from: \"2020-02-30\" is not a day" },
        { "beds", "network,home,from,count\nU10001,oak,,4\n", "beds: line 2: from: missing: expected a day" },
        { "beds", "network,home,from,count\nU10001,oka,2020-04-01,4\n", "beds: line 2: home: \"oka\" names no row of homes" },
        { "beds", "network,home,from,count\nU10001,,2020-04-01,4\n", "beds: line 2: home: missing: expected the home of homes that the row belongs to" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01\n", "beds: line 2: has 3 cells where the header has 4" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01,4,\n", "beds: line 2: has 5 cells where the header has 4" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01,\"4\"4\n", "beds: line 2: has text behind the closing quotation mark of a cell" },
        { "beds", "network,home,from,count\nU10001,o\uFFFDk,2020-04-01,4\n", "beds: line 2: has text in \"home\" that is not in UTF-8, or lost a character before (U+FFFD); save the file as CSV in UTF-8" },
        { "registrations", "network,home,location,from\nU10001,oak,1-12,2011-01-25\n", "registrations: line 2: location: \"1-12\" is not a CQC location id" },
        { "registrations", "network,home,registration,location,from\nU10001,oak,a,1-100000001,2011-01-25\nU10001,oak,a,1-100000002,2012-01-25\n", "registrations: line 3: registration: \"a\" names an earlier row of the same owner too" },
        { "registration_services", "network,home,registration,service\nU10001,oak,a,CareHomeWithNursing\n", "registration_services: line 2: registration: \"a\" names no row of registrations of the same owner" },
        { "home_groups", "network,home,serves\nU10001,oak,Everybody\n", "home_groups: line 2: serves: \"Everybody\" is not one of" },
        { "home_groups", "network,home,serves\nU10001,oak,\n", "home_groups: line 2: serves: null is no entry of an array" },
        { "home_support", "network,home,nhs_mail\nU10001,oak,yes\n", "home_support: line 2: nhs_mail: \"yes\" is not true or false" },
        { "home_support", "network,home,staff\nU10001,oak,4\nU10001,oak,5\n", "home_support: line 3: is the second of its owner: home_support has one at the most" },
        { "alignments", "network,home,aligned_network,from,to\nU10001,oak,U10001,2020-07-31,2020-07-30\n", "alignments: line 2: to: 2020-07-30 is before \"from\", 2020-07-31" },
        { "alignments", "network,home,aligned_network,from\nU10001,oak,U1,2020-07-31\n", "alignments: line 2: aligned_network: \"U1\" is not" },
        { "rounds", "network,home,on\nU10001,oak,2020-10-06T10:30:00\n", "rounds: line 2: on: \"2020-10-06T10:30:00\" is not a day" },
        { "round_residents", "network,home,round,reviewed\nU10001,oak,,r-1\n", "round_residents: line 2: round: missing: expected the round of rounds that the row belongs to" },
        { "practices", "network,code,from\nU10001,X1,2019-07-01\n", "practices: line 2: code: \"X1\" is not" },
        { "practice_registrations", "network,resident,practice,from\nU10001,r-2,G84001,2020-10-02\n", "practice_registrations: line 2: resident: \"r-2\" names no row of residents" },
        { "stays", Stays + "U10002,r-1,ash,2020-10-03,,Permanent\n", "stays: line 4: " },
        { "stays", "network,resident,home,from,kind\nU10001,r-1,ok,2020-10-01,Permanent\n", "stays: line 2: home: \"ok\" names no home in this record" },
        { "homes", Homes + "U10002,ash,Ash again\n", "homes: line 5: home: \"ash\" is the id of an earlier one too" },
        { "attestations", "network,requirement,subject,answer,on\nU10001,ROUND-99,oak,true,2020-12-31\n", "attestations: line 2: requirement: \"ROUND-99\"" },
        { "plan_reviews", "network,resident,plan,reviewed_on\nU10001,r-1,1,2020-12-14\n", "plan_reviews: line 2: plan: \"1\" names no row of plans of the same owner" },
        { "networks", "network,name,from\nU10001,One,2019-07-01\nU10001,One again,2019-07-01\nU10002,Two,2019-07-01\n", "networks: line 3: is the second of its owner: networks has one at the most" },
        { "networks", "network,commissioner\nU10001,no code\nU10002,72Q\n", "networks: line 2: commissioner: \"no code\" is not" },
    };

    public static TheoryData<string, string, string> UnusableTables => new()
    {
        { "beds", "network,home,from,count,colour\n", "beds: \"colour\" is no column of this table; known: network, home, from, count; a column whose name begins x_ is skipped" },
        { "beds", "network,home,count\n", "beds: from: the table has no such column" },
        { "beds", "network;home;from;count\n", "beds: line 1: the header has no comma; expected commas between the cells" },
        { "beds", "network,home,from,from\n", "beds: line 1: the header names a column more than once: \"from\"" },
        { "beds", "", "beds: line 1: the file is empty; expected a header with the names of the columns" },
        { "rounds", "network,home,on\nU10002,ash,2020-10-06\nU10001,oak,2020-10-06\n", "rounds: line 3: network: \"U10001\" stands behind rows of a later network; rows are to come in the order of their networks' codes: order by \"network\"" },
        { "networks", "network\n", "networks: has no row: expected one for each network" },
        { "networks", "network\nU10002\nU10001\n", "networks: line 3: network: \"U10001\" stands behind rows of a later network" },
        { "beds", "network,home,from,count\n\"U10001,oak,2020-04-01,4\n", "beds: line 2: cannot be read, and nothing more is: a quotation mark that is never closed" },
        { "networks", "n\0e\0t\0w\0o\0r\0k\0\n\0", "networks: line 1: the file is in UTF-16 without a byte order mark; save it as CSV in UTF-8" },
        { "complete", "network,table,key\nU10001,beds,*\n*,beds,*\n", "complete: line 3: network: \"*\" stands behind rows of a later network; rows are to come in the order of their networks' codes: order by \"network\", those of all networks first" },
    };

    public static TheoryData<string, string, string> Strays => new()
    {
        { "beds", "network,home,from,count\nU10003,oak,2020-04-01,4\n", "beds: line 2: network: \"U10003\" names no row of networks" },
        { "beds", "network,home,from,count\n,oak,2020-04-01,4\n", "beds: line 2: network: missing: expected the code of the network" },
        { "beds", "network,home,from,count\nU10001,oak,2020-04-01\"x,4\n(1 row)\n", "beds: line 3: has 1 cells where the header has 4" },
        { "complete", "table,key\nrounds,oka\n", "complete: line 2: key: \"oka\" names nothing in any network" },
        { "complete", "table,key,entry\nround_residents,oka,1\n", "complete: line 2: key: \"oka\" names nothing in any network" },
        { "complete", "table,key,entry\nround_residents,oak,1\n", "complete: line 2: entry: \"1\" names nothing in any network" },
        { "complete", "table,key,entry\nround_residents,*,1\n", "complete: line 2: entry: \"1\" names nothing in any network" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_told_where_it_stands_and_the_other_network_is_read(string table, string csv, string fault)
    {
        List<TablesReading> readings = await ReadAsync((table, csv));

        TablesReading faulty = Assert.Single(readings, static reading => reading.Record is null);
        Assert.Contains(faulty.Faults, one => one.ToString().StartsWith(fault, StringComparison.Ordinal));
        Assert.Single(readings, static reading => reading.Record is not null);
        Assert.DoesNotContain(readings, static reading => reading.EndsAll);
    }

    [Theory]
    [MemberData(nameof(UnusableTables))]
    public async Task A_table_that_cannot_be_used_ends_all(string table, string csv, string fault)
    {
        List<TablesReading> readings = await ReadAsync((table, csv));

        Assert.True(readings[^1].EndsAll);
        Assert.Contains(readings[^1].Faults, one => one.ToString().StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Strays))]
    public async Task A_row_of_no_network_is_told_at_the_end(string table, string csv, string fault)
    {
        List<TablesReading> readings = await ReadAsync((table, csv));

        Assert.Equal(["U10001", "U10002", null], readings.Select(static reading => reading.Network));
        Assert.Equal([fault], readings[2].Faults.Select(static one => one.ToString()));
    }

    [Fact]
    public async Task Of_a_row_of_networks_that_cannot_be_used_no_second_fault_is_told()
    {
        List<TablesReading> readings = await ReadAsync(("networks", "network,name,from\nU10001,One\nU10002,Two,2019-07-01\n"));

        Assert.Equal(["networks: line 2: has 2 cells where the header has 3"], readings[0].Faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        List<TablesReading> readings = await ReadAsync(
            ("beds", "network,home,from,count\nU10001,oak,soon,many\nU10001,oka,2020-04-01,4\n"),
            ("rounds", "network,home,on\nU10001,elm,never\n"),
            ("home_support", "network,home,nhs_mail\nU10002,ash,maybe\n"));

        Assert.Equal(["beds: line 2: from", "beds: line 2: count", "beds: line 3: home", "rounds: line 2: on"], readings[0].Faults.Select(static fault => fault.Place));
        Assert.Equal(["home_support: line 2: nhs_mail"], readings[1].Faults.Select(static fault => fault.Place));
    }

    [Theory]
    [InlineData("U10001,oak,\"2020-10-06\nU10002,ash,2020-10-06\n", "rounds: line 2: cannot be read, and nothing more is: a quotation mark that is never closed")]
    [InlineData("U10001,oak,\"2020-10-06\nU10002,ash,\"2020-10-06\"\n", "rounds: line 2: cannot be read, and nothing more is: text behind the closing quotation mark of a cell")]
    [InlineData("U10001,\"oak,2020-10-06\nU10002,ash\",2020-10-06\n", "rounds: line 2: cannot be read, and nothing more is: a cell of several lines in \"home\", which has none")]
    [InlineData("U10001,oak,\"2020-10-06\nU10002,ash,2020-10-06\"\n", "rounds: line 2: cannot be read, and nothing more is: a cell of several lines in \"on\", which has none")]
    [InlineData("\"U10001,oak,2020-10-06\nU10002\",ash,2020-10-06\n", "rounds: line 2: cannot be read, and nothing more is: a cell of several lines in \"network\", which has none")]
    [InlineData("U10001,\"oak,2020-10-06\nU10002,ash,2020-10-06\"\n", "rounds: line 2: cannot be read, and nothing more is: a row of several lines that has 2 cells where the header has 3")]
    public async Task Rows_that_a_quotation_takes_along_do_not_seem_to_be_none(string rows, string fault)
    {
        List<TablesReading> readings = await ReadAsync(("complete", "table,key\nrounds,*\n"), ("rounds", $"network,home,on\n{rows}"));

        TablesReading last = Assert.Single(readings);
        Assert.True(last.EndsAll);
        Assert.Equal(fault, Assert.Single(last.Faults).ToString());
    }

    [Fact]
    public async Task The_key_of_an_entry_has_one_line_and_a_text_may_have_several()
    {
        List<TablesReading> named = await ReadAsync(("rounds", "network,home,round,on\nU10001,oak,\"1,2020-10-06\nU10002,ash,1\",2020-10-06\n"));
        List<TablesReading> texts = await ReadAsync(("homes", "network,home,name\nU10001,oak,\"Oak\nHouse\"\nU10002,ash,Ash\n"), ("stays", "network,resident,home,from\n"));

        Assert.True(Assert.Single(named).EndsAll);
        Assert.Equal("Oak\nHouse", texts[0].Record!.Homes[0].Name);
    }

    [Fact]
    public async Task Rows_behind_one_that_is_too_long_do_not_seem_to_be_none()
    {
        List<TablesReading> readings = await ReadAsync(("complete", "table,key\nrounds,*\n"), ("rounds", $"network,home,on\nU10001,{new string('a', 3_000_000)},2020-10-06\nU10002,ash,2020-10-06\n"));

        TablesReading last = Assert.Single(readings);
        Assert.True(last.EndsAll);
        Assert.Equal("rounds: line 2: cannot be read, and nothing more is: more than 1 MiB, the most that a row may have", Assert.Single(last.Faults).ToString());
    }

    [Theory]
    [InlineData("networks", "network,name\n(2 rows)\nU10001,One\nView\nU10002,Two\nTotal\n", 3)]
    [InlineData("homes", "network,home,name\nNHS\nU10001,oak,Oak\nView\nU10001,elm,Elm\nZ\nU10002,ash,Ash\n(3 rows)\n", 4)]
    public async Task Lines_that_are_no_rows_are_told_and_put_nothing_out_of_order(string table, string csv, int lines)
    {
        List<TablesReading> readings = await ReadAsync((table, csv));

        Assert.Equal(["U10001", "U10002", null], readings.Select(static reading => reading.Network));
        Assert.All(readings[..2], static reading => Assert.NotNull(reading.Record));
        Assert.Equal(lines, readings[2].Faults.Length);
        Assert.All(readings[2].Faults, fault => Assert.Matches($"^{table}: line [2-8]: has 1 cells where the header has [23]$", fault.ToString()));
    }

    [Fact]
    public async Task Of_an_owner_that_cannot_be_read_no_second_fault_is_told_with_each_row_below()
    {
        List<TablesReading> readings = await ReadAsync(("homes", "network,home,name\nU10001,oak,Oak,extra\nU10002,ash,Ash\n"), ("beds", "network,home,from,count\nU10001,oak,2020-04-01,4\n"));

        Assert.Equal(["homes: line 2: has 4 cells where the header has 3"], readings[0].Faults.Select(static fault => fault.ToString()).Where(static fault => !fault.StartsWith("stays", StringComparison.Ordinal)));
        Assert.NotNull(readings[1].Record);
    }

    [Fact]
    public async Task A_column_of_the_callers_own_may_hold_any_bytes()
    {
        Dictionary<string, byte[]> files = new() { ["networks"] = [.. "network,x_note\nU10001,"u8, 0xE9, .. "\n"u8] };

        Assert.NotNull(Assert.Single(await Tables.ReadCsvAsync(files)).Record);
    }

    [Fact]
    public async Task A_row_of_complete_without_a_network_belongs_first()
    {
        List<TablesReading> readings = await ReadAsync(("complete", "network,table,key\nU10001,beds,*\n,rounds,*\n"));

        Assert.Equal("complete: line 3: network: missing: expected the code of the network; rows of all networks come first", Assert.Single(readings[^1].Faults).ToString());
    }

    [Fact]
    public async Task What_is_beyond_ten_thousand_faults_is_counted()
    {
        string rows = string.Concat(Enumerable.Repeat("U10001,oka,2020-04-01,4\n", 10_003));

        List<TablesReading> readings = await ReadAsync(("beds", $"network,home,from,count\n{rows}"));

        Assert.Equal(10_001, readings[0].Faults.Length);
        Assert.Equal("there are 3 more faults than the first 10000", readings[0].Faults[^1].ToString());
    }

    [Fact]
    public async Task Without_networks_nothing_is_read()
    {
        List<TablesReading> readings = await Tables.ReadAsync(static _ => null);

        Assert.Equal("networks: there is no such table: expected a row for each network", Assert.Single(Assert.Single(readings).Faults).ToString());
    }

    [Fact]
    public async Task A_column_of_the_callers_own_is_skipped()
    {
        List<TablesReading> readings = await ReadAsync(("beds", "X_source,network,HOME,from,count,x-note\nn,U10001,oak,2020-04-01,4,m\n"));

        Assert.Equal(4, Assert.Single(readings[0].Record!.Homes[0].Beds).Count);
    }

    [Fact]
    public async Task Blanks_at_the_end_are_taken_off_and_said()
    {
        List<TablesReading> readings = await ReadAsync(("homes", "network,home,name\nU10001,\"oak  \",\"Oak \"\nU10001,elm,\"  \"\nU10002,ash,Ash\n"));

        Assert.Equal(["oak", "elm"], readings[0].Record!.Homes.Select(static home => home.Id));
        Assert.Equal(["Oak", null], readings[0].Record!.Homes.Select(static home => home.Name));
        Assert.Equal(["homes: home: has values that end in blanks, which were taken off", "homes: name: has values that end in blanks, which were taken off"], readings[0].Warnings.Select(static warning => warning.ToString()));
        Assert.Empty(readings[1].Warnings);
    }

    [Fact]
    public async Task The_number_of_a_resident_is_not_shown_whole()
    {
        List<TablesReading> readings = await ReadAsync(("plans", "network,resident,agreed_on\nU10001,9990000018,2020-10-09\n"));

        Assert.DoesNotContain("9990000018", Assert.Single(readings[0].Faults).ToString(), StringComparison.Ordinal);
    }

    private static Task<List<TablesReading>> ReadAsync(params (string Table, string Csv)[] broken)
    {
        Dictionary<string, byte[]> files = new()
        {
            ["networks"] = Encoding.UTF8.GetBytes(Networks),
            ["homes"] = Encoding.UTF8.GetBytes(Homes),
            ["residents"] = Encoding.UTF8.GetBytes(Residents),
            ["stays"] = Encoding.UTF8.GetBytes(Stays),
        };
        foreach ((string table, string csv) in broken) files[table] = Encoding.UTF8.GetBytes(csv);
        return Tables.ReadCsvAsync(files);
    }
}
