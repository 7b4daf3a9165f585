namespace EhchRules.Cli.Tests.Input;

/// <summary>Tables are records like any other: beside files of JSON, with faulty ones among them, and where the work is ended early.</summary>
public sealed class TablesAmongFilesTests
{
    private const string Homes = "network,home\n";
    private const string Registered = "network,home,registration,location,from\n";
    private const string Aligned = "network,home,aligned_network,agreed_on,from\n";

    [Fact]
    public async Task A_faulty_network_does_not_stop_the_others()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write("networks.csv", "network\nU57490\nU57491\nU57492\n");
        folder.Write("beds.csv", "network,home,from,count\nU57490,oak,2020-04-01,18\nU57491,elm,soon,20\nU57491,elm,2021-04-01,many\n");

        Answer answer = await folder.ImportAsync();

        Assert.Equal(2, answer.Code);
        Assert.Equal(["beds: line 3: from: \"soon\" is not a day written yyyy-MM-dd", "beds: line 4: count: \"many\" is not a whole number, 0 or more"], answer.ErrorLines);
        Assert.Equal(["U57490", "U57492"], folder.Imported.Select(NetworkOf));
    }

    [Fact]
    public async Task A_home_that_two_networks_claim_is_judged_as_from_a_file_of_records()
    {
        using BrokenFolder folder = new();
        WriteClaimed(folder, "U57490", "U57491");
        Assert.Equal(0, (await folder.ImportAsync()).Code);

        string[] options = ["--on", "2022-01-01", "--format", "csv", "--fail-on", "none"];
        Answer fromTables = await Call.Of(["assess", folder.Tables, .. options]);
        Answer fromJson = await Call.Of(["assess", folder.PathOf("records.ndjson"), .. options]);

        Assert.Equal(2, fromTables.Lines.Count(static line => line.Contains(",ALIGN-2,", StringComparison.Ordinal) && line.Contains("NotMet", StringComparison.Ordinal)));
        Assert.Equal(fromJson.Output, fromTables.Output);
    }

    [Fact]
    public async Task Folders_and_files_are_assessed_together_and_a_claim_goes_across_them()
    {
        using BrokenFolder first = new();
        using BrokenFolder second = new();
        WriteClaimed(first, "U57490");
        WriteClaimed(second, "U57491");
        string records = first.PathOf("more.ndjson");
        await File.WriteAllTextAsync(records, Records.Lines(Records.Sound("U57492"), Records.Sound("U57490")), TestContext.Current.CancellationToken);

        Answer answer = await Call.Of("assess", first.Tables, second.Tables, records, "--on", "2022-01-01", "--format", "csv", "--fail-on", "none");

        Assert.Equal(2, answer.Code);
        Assert.Equal([$"{records}: line 2: $.network.code: \"U57490\" is the network of {first.Tables} too: expected one record of each network"], answer.ErrorLines);
        Assert.Equal(["U57490", "U57491", "U57492"], answer.Lines.Skip(1).Select(static line => line.Split(',')[0]).Distinct());
        Assert.Equal(2, answer.Lines.Count(static line => line.Contains(",ALIGN-2,", StringComparison.Ordinal) && line.Contains("NotMet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_fault_names_the_folder_where_there_are_several_files()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        using BrokenFolder sound = new();
        WriteClaimed(sound, "U57492");
        broken.Write("beds.csv", "network,home,from,count\nU57490,oak,soon,18\n");

        Answer answer = await Call.Of("import", sound.Tables, broken.Tables);

        Assert.Equal((2, $"{broken.Tables}: beds: line 2: from: \"soon\" is not a day written yyyy-MM-dd\n"), (answer.Code, answer.Error));
        Assert.Equal(["U57492", "U57491"], answer.Lines.Select(NetworkOf));
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task A_signal_ends_the_reading_of_tables_and_takes_back_what_was_begun(string signal, int code)
    {
        using Shell shell = new();
        using BrokenFolder folder = new();
        WriteMany(folder);

        string printed = await shell.RunAsync(
            "set -m; echo old > out",
            $"$fresh $ehch assess {folder.Tables} --on 2022-06-10 --format ndjson -o out & run=$!",
            "until ls -A | grep -q '^.ehch-'; do sleep 0.05; done",
            $"kill -{signal} $run; wait $run 2> /dev/null; echo $?; cat out; ls -A");

        Assert.StartsWith($"{code}\nold\nout\nsound.json\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("assess --on 2022-06-10 --format ndjson")]
    public async Task Where_nobody_reads_any_more_the_reading_of_tables_stops(string command)
    {
        using Shell shell = new();
        using BrokenFolder folder = new();
        WriteMany(folder);

        Assert.Equal("141\n", await shell.RunAsync($"$ehch {command} {folder.Tables} 2> errors | true; echo ${{PIPESTATUS[0]}}; cat errors"));
    }

    /// <summary>Writes networks that have the same home each.</summary>
    private static void WriteClaimed(BrokenFolder folder, params string[] networks)
    {
        folder.Write("networks.csv", $"network,from\n{Rows(static network => $"{network},2019-07-01")}");
        folder.Write("homes.csv", Homes + Rows(static network => $"{network},oak"));
        folder.Write("registrations.csv", Registered + Rows(static network => $"{network},oak,1,1-125856395,2011-01-25"));
        folder.Write("registration_services.csv", $"network,home,registration,service\n{Rows(static network => $"{network},oak,1,CareHomeWithNursing")}");
        folder.Write("alignments.csv", Aligned + Rows(static network => $"{network},oak,{network},2020-07-15,2020-07-31"));

        string Rows(Func<string, string> row) => string.Concat(networks.Select(network => $"{row(network)}\n"));
    }

    /// <summary>Writes so many networks that a run over them takes seconds.</summary>
    private static void WriteMany(BrokenFolder folder) => WriteClaimed(folder, [.. Enumerable.Range(10_000, 20_000).Select(static number => $"U{number}")]);

    private static string NetworkOf(string record) => record.Split("\"code\":\"")[1][..6];
}
