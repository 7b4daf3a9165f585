namespace EhchRules.Cli.Tests.Input;

/// <summary>Tables out of the order of their networks are refused whole, or put in order where that is asked for.</summary>
public sealed class TableOrderTests
{
    [Theory]
    [InlineData("networks")]
    [InlineData("beds")]
    public async Task A_table_out_of_order_is_refused_and_nothing_of_it_stays(string table)
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        string[] rows = await File.ReadAllLinesAsync(broken.TablePathOf($"{table}.csv"), TestContext.Current.CancellationToken);
        broken.Write($"{table}.csv", $"{rows[0]}\n{rows[2]}\n{rows[1]}\n");

        await broken.AssertRefusedAsync(
            2,
            $"{table}: line 3: network: \"U57490\" stands behind rows of a later network; rows are to come in the order of their networks' codes: order by \"network\". Nothing more is read, and of the networks before some may have lacked rows");
    }

    [Theory]
    [InlineData("assess", "csv")]
    [InlineData("assess", "parquet")]
    [InlineData("assess", "html")]
    [InlineData("assess", "json")]
    [InlineData("worklist", "text")]
    [InlineData("measures", "csv")]
    [InlineData("coverage", "json")]
    [InlineData("premium", "json")]
    public async Task No_command_leaves_an_answer_to_tables_out_of_order(string command, string format)
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write("networks.csv", "network\nU57490\nU57491\nU57492\n");
        broken.Write("homes.csv", "network,home\nU57490,oak\nU57492,ash\nU57491,elm\n");
        string[] day = command is "premium" ? ["--month", "2022-01"] : ["--on", "2022-01-01"];

        Answer answer = await Call.Of([command, broken.Tables, .. day, "--format", format, "-o", broken.PathOf("answer")]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("homes: line 4: network: \"U57491\" stands behind rows of a later network", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["tables"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(broken.Tables)!).Select(static entry => Path.GetFileName(entry)));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Sorted_tables_give_the_records_of_those_in_order(string format)
    {
        using BrokenFolder folder = new();
        string ordered = folder.PathOf("ordered");
        Assert.Equal(0, (await Call.Of("sample", "--networks", "5", "--homes", "2", "--beds", "20", "--seed", "6", "--format", "tables", "-o", ordered)).Code);
        Chance chance = new(15);
        foreach (string file in Directory.GetFiles(ordered))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            folder.Write($"{table}.csv", string.Concat(Interleaved(await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken), chance).Select(static row => $"{row}\n")));
            if (format is "csv") continue;
            folder.Parquet(table, $"select * from read_csv('{folder.TablePathOf($"{table}.csv")}', all_varchar = true, header = true)");
            File.Delete(folder.TablePathOf($"{table}.csv"));
        }

        Answer unsorted = await Call.Of("import", folder.Tables);
        Answer sorted = await Call.Of("import", folder.Tables, "--sort");

        Answer expected = await Call.Of("import", ordered);
        Assert.Equal((2, 0, 0), (unsorted.Code, sorted.Code, expected.Code));
        Assert.Equal(5, expected.Lines.Length);
        Assert.Equal(expected.Output, sorted.Output);
        Assert.Equal(expected.Error, sorted.Error);
    }

    [Fact]
    public async Task A_fault_of_sorted_rows_is_told_by_their_line_of_the_file()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write("beds.csv", "network,home,from,count\nU57491,elm,2020-04-01,20\nU57490,oak,2020-04-01,few\n");

        Answer answer = await broken.ImportAsync("--sort");

        Assert.Equal((2, "beds: line 3: count: \"few\" is not a whole number, 0 or more\n"), (answer.Code, answer.Error));
        Assert.Contains("U57491", Assert.Single(broken.Imported), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_sorted_parquet_is_told_by_the_place_of_its_row_in_the_file()
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        broken.Parquet("beds", "select network, 'oak' as home, '2020-04-01' as \"from\", count from (values ('U57491', '20'), ('U57492', '20'), ('U57490', 'few')) beds (network, count)");

        Answer answer = await broken.ImportAsync("--sort");

        Assert.Equal(2, answer.Code);
        Assert.Equal("beds: line 3: count: \"few\" is not a whole number, 0 or more", answer.ErrorLines[0]);
    }

    /// <summary>Mixes the rows of networks, and leaves those of each in their order, which is that of its record.</summary>
    private static IEnumerable<string> Interleaved(string[] rows, Chance chance)
    {
        List<Queue<string>> networks = [.. rows.Skip(1).GroupBy(static row => row[..row.IndexOf(',', StringComparison.Ordinal)]).Select(static network => new Queue<string>(network)).Reverse()];
        yield return rows[0];
        while (networks.Count > 0)
        {
            Queue<string> network = networks[chance.Below(networks.Count)];
            yield return network.Dequeue();
            if (network.Count == 0) networks.Remove(network);
        }
    }
}
