using EhchRules.Json;

namespace EhchRules.Cli.Tests.Import;

public sealed class ImportTests
{
    private const string Record =
        """{"format":"ehch-record/1","network":{"code":"U57491"},"homes":[{"id":"oakfield","registrations":[{"location":"1-100000001","from":"2011-01-24"}]}],"residents":[]}""";

    private const string Active =
        "Notes on this release,,,,,,,,,,,,,,,,,\n"
        + "Location ID,Location HSCA start date,Dormant (Y/N),Care home?,Location Name,Location ODS Code,Care homes beds,"
        + "Service type - Care home service with nursing,Service type - Care home service without nursing,Service type - Extra Care housing services,Service type - Supported living service,"
        + "Service user band - Dementia,Service user band - Learning disabilities or autistic spectrum disorder,Service user band - Mental Health,Service user band - Older People,"
        + "Service user band - Physical Disability,Location Dual Registered,Primary ID (Dual registration locations)\n"
        + "1-100000001,24/01/2011,N,Y,Oakfield,VLZZ1,30,,Y,,,Y,,,Y,,,\n";

    private const string Answered = """{"locationId":"1-100000001","name":"Oakfield","registrationStatus":"Registered","careHome":"Y","numberOfBeds":32}""";

    private const string Mapping = "PRACTICE_CODE,PCN_ODS_CODE,PCN_NAME,CCG_ODS_CODE,STP_ODS_CODE\nG84001,U57491,HAYES WICK PCN,16C,QHM\n";

    private const string Report = "G84001,ONE,16C,NHS,U57491,HAYES WICK PCN,16C,NHS,20190701,\n";

    [Fact]
    public async Task Records_are_completed_from_registers_and_written_one_a_line()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of(
            "import", folder.Write("a.json", Record), "--cqc", folder.Write("01_September_2026_HSCA_Active_Locations.csv", Active), "--practices", folder.Write("p.csv", Report));

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Error);
        Assert.Equal(
            """
            {"format":"ehch-record/1","network":{"code":"U57491","name":"HAYES WICK PCN","commissioner":"16C","practices":[{"code":"G84001","from":"2019-07-01"}]},
            "homes":[{"id":"oakfield","name":"Oakfield","registrations":[{"location":"1-100000001","services":["CareHomeWithoutNursing"],"from":"2011-01-24"}],
            "serves":["OlderPeople","Dementia"],"beds":[{"from":"2026-09-01","count":30}],"exemptions":[]}],"residents":[],"attestations":[]}

            """.ReplaceLineEndings(string.Empty) + "\n",
            answer.Output);
    }

    [Fact]
    public async Task Without_a_register_a_record_is_written_as_it_is() =>
        Assert.Equal(await ReadAsync(Record), await ReadAsync((await new Call { Input = Record }.WithAsync("import", "-")).Output));

    [Fact]
    public async Task Tables_of_records_are_read_and_with_sort_in_any_order()
    {
        using TemporaryFolder folder = new();
        string[] sample = ["sample", "--networks", "3", "--homes", "2", "--beds", "12"];
        string tables = folder.PathOf("tables");
        Assert.Equal(0, (await Call.Of([.. sample, "--format", "tables", "-o", tables])).Code);
        string[] records = (await Call.Of(sample)).Lines;

        Answer inOrder = await Call.Of("import", tables);
        string homes = Path.Combine(tables, "homes.csv");
        string[] rows = await File.ReadAllLinesAsync(homes, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(homes, [rows[0], .. rows.Skip(1).Reverse()], TestContext.Current.CancellationToken);
        Answer outOfOrder = await Call.Of("import", tables);
        Answer sorted = await Call.Of("import", tables, "--sort");

        Assert.Equal((0, 2, 0), (inOrder.Code, outOfOrder.Code, sorted.Code));
        Assert.Equal(await Task.WhenAll(records.Select(ReadAsync)), await Task.WhenAll(inOrder.Lines.Select(ReadAsync)));
        Assert.Equal(3, sorted.Lines.Length);
    }

    [Fact]
    public async Task Records_of_tables_are_completed_too()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("tables"));
        folder.Write("tables/networks.csv", "network\nU57490\n");
        folder.Write("tables/homes.csv", "network,home\nU57490,oakfield\n");
        folder.Write("tables/registrations.csv", "network,home,location,from\nU57490,oakfield,1-100000001,2011-01-24\n");

        Answer answer = await Call.Of("import", folder.PathOf("tables"), "--cqc", folder.Write("answers.json", Answered), "--as-of", "2026-09-01");

        Assert.Contains("\"count\":32", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task Several_records_stay_in_their_order_and_a_faulty_one_does_not_stop_the_others()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("many.ndjson", Records.Lines(Records.Sound("U00001"), Records.Faulty, Record));

        Answer answer = await Call.Of("import", file, "--cqc", folder.Write("elm.json", Answered), "--as-of", "2026-09-01");

        Assert.Equal(2, answer.Code);
        Assert.Equal(2, answer.Lines.Length);
        Assert.Contains("\"count\":32", answer.Lines[1], StringComparison.Ordinal);
        Assert.All(answer.ErrorLines, static line => Assert.StartsWith("line 2: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_registers_the_first_fills_in_and_each_is_compared_with_the_record_as_it_was()
    {
        using TemporaryFolder folder = new();
        string active = folder.Write("01_September_2026_active.csv", Active);
        string answers = folder.Write("answers.json", Answered);
        string known = Record.Replace("\"id\":\"oakfield\",", "\"id\":\"oakfield\",\"beds\":[{\"from\":\"2020-01-01\",\"count\":31}],", StringComparison.Ordinal);

        Answer unknown = await Call.Of("import", folder.Write("a.json", Record), "--cqc", answers, active, "--as-of", "2026-10-01");
        Answer other = await Call.Of("import", folder.Write("b.json", known), "--cqc", answers, active, "--as-of", "2026-10-01");

        Assert.Contains("\"beds\":[{\"from\":\"2026-10-01\",\"count\":32}]", unknown.Output, StringComparison.Ordinal);
        Assert.Empty(unknown.Error);
        Assert.Equal(0, other.Code);
        Assert.Equal(
            [
                "warning: homes/oakfield/beds/0/count: 31; 32 in CQC's API answers of 1 October 2026",
                "warning: homes/oakfield/beds/0/count: 31; 30 in CQC's active locations of 1 September 2026",
            ],
            other.ErrorLines);
        Assert.Contains("\"beds\":[{\"from\":\"2020-01-01\",\"count\":31}]", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_without_days_gives_practices_only_since_the_day_that_is_named()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("a.json", Record);
        string mapping = folder.Write("p.csv", Mapping);

        Answer without = await Call.Of("import", record, "--practices", mapping);
        Answer with = await Call.Of("import", record, "--practices", mapping, "--as-of", "2024-04-01");

        Assert.Equal((0, 0), (without.Code, with.Code));
        Assert.Equal([$"warning: {mapping}: does not say since when practices belong to their networks, so they stay unknown; --as-of says it"], without.ErrorLines);
        Assert.Contains("\"network\":{\"code\":\"U57491\",\"name\":\"HAYES WICK PCN\",\"commissioner\":\"16C\"}", without.Output, StringComparison.Ordinal);
        Assert.Empty(with.Error);
        Assert.Contains("\"practices\":[{\"code\":\"G84001\",\"from\":\"2024-04-01\"}]", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_that_does_not_say_its_day_is_wrong_usage_and_nothing_is_written()
    {
        using TemporaryFolder folder = new();
        string answers = folder.Write("answers.json", Answered);

        Answer answer = await Call.Of("import", folder.Write("a.json", Record), "--cqc", answers, "-o", folder.PathOf("out.ndjson"));

        Assert.Equal(64, answer.Code);
        Assert.Equal([$"ehch: {answers}: does not say of which day it is; name the day with --as-of"], answer.ErrorLines);
        Assert.False(File.Exists(folder.PathOf("out.ndjson")));
    }

    [Fact]
    public async Task Faults_of_a_register_are_told_and_what_could_be_read_is_used()
    {
        using TemporaryFolder folder = new();
        string active = folder.Write("1_September_2026_active.csv", Active.Replace(",30,", ",many,", StringComparison.Ordinal));

        Answer answer = await Call.Of("import", folder.Write("a.json", Record), "--cqc", active);

        Assert.Equal(2, answer.Code);
        Assert.Equal([$"{active}: line 3: Care homes beds: \"many\" is not a whole number of beds"], answer.ErrorLines);
        Assert.Contains("\"name\":\"Oakfield\"", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"beds\"", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--cqc")]
    [InlineData("--practices")]
    public async Task A_file_that_is_no_register_is_told_and_records_are_written_without_it(string option)
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("import", folder.Write("a.json", Record), option, folder.Write("other.csv", "name,beds\nOakfield,30\n"), "--as-of", "2026-09-01");

        Assert.Equal(2, answer.Code);
        Assert.NotEmpty(answer.ErrorLines);
        Assert.Equal(await ReadAsync(Record), await ReadAsync(answer.Output));
    }

    [Fact]
    public async Task A_file_is_replaced_only_by_whole_records()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("out.ndjson", "before");

        Answer refused = await Call.Of("import", folder.Write("a.json", Records.Faulty), "-o", output);
        string kept = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        Answer done = await Call.Of("import", folder.Write("b.json", Record), "-o", output);

        Assert.Equal((2, "before", 0), (refused.Code, kept, done.Code));
        Assert.Equal(await ReadAsync(Record), await ReadAsync(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Standard_input_can_be_given_once_only() => Assert.Equal(64, (await new Call { Input = Record }.WithAsync("import", "-", "--cqc", "-")).Code);

    [Fact]
    public async Task A_register_may_come_from_standard_input()
    {
        using TemporaryFolder folder = new();

        Answer answer = await new Call { Input = Answered }.WithAsync("import", folder.Write("a.json", Record), "--cqc", "-", "--as-of", "2026-09-01");

        Assert.Equal(0, answer.Code);
        Assert.Contains("\"count\":32", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practice_that_the_register_has_in_another_network_is_a_warning()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("import", folder.Write("a.json", Records.Sound("U00001")), "--practices", folder.Write("p.csv", Report), "--as-of", "2026-09-01");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["warning: network/practices/0/code: G84001 is of U00001; of U57491 in ODS's report of core partners of 1 September 2026"], answer.ErrorLines);
    }

    private static async Task<NetworkRecord> ReadAsync(string text)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(text));
        return await EhchJson.ReadRecordAsync(stream, TestContext.Current.CancellationToken);
    }
}
