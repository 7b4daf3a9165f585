namespace EhchRules.Cli.Tests.Input;

/// <summary>Tables out of order are put in order one after another, in a temporary folder of which nothing stays.</summary>
public sealed class SortedTablesTests
{
    private static readonly string[] Two = ["create table networks as select * from (values ('U57491'), ('U57490')) networks (network)", "create table homes as select * from (values ('U57491', 'elm'), ('U57490', 'oak')) homes (network, home)"];

    /// <summary>With a sort of each of sixty tables open at once, the engine ran out of its memory from some twenty networks on.</summary>
    [Theory]
    [InlineData("duckdb")]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Sixty_tables_of_many_networks_are_sorted_within_the_memory_that_the_engine_has(string format)
    {
        using BrokenFolder folder = new();
        string ordered = folder.PathOf("ordered");
        Assert.Equal(0, (await Call.Of("sample", "--networks", "24", "--seed", "3", "--format", "tables", "-o", ordered)).Code);
        string[] tables = [.. Directory.GetFiles(ordered).Select(static file => Path.GetFileNameWithoutExtension(file))];
        string database = folder.DuckDb([.. tables.Select(table => $"create table \"{table}\" as select * exclude (place) from (select *, row_number() over () as place from read_csv('{ordered}/{table}.csv', all_varchar = true, header = true)) order by hash(network), place")]);
        if (format is not "duckdb") BrokenFolder.RunOn(database, [.. tables.Select(table => $"copy \"{table}\" to '{folder.TablePathOf($"{table}.{format}")}' ({(format is "csv" ? "header" : "compression snappy")})")]);

        Answer answer = format is "duckdb" ? await Call.Of("import", database) : await Call.Of("import", folder.Tables, "--sort");

        Answer expected = await Call.Of("import", ordered);
        Assert.Equal((0, expected.Error), (answer.Code, answer.Error));
        Assert.Equal(24, expected.Lines.Length);
        Assert.Equal(expected.Output, answer.Output);
    }

    /// <summary>DuckDB takes a path for a pattern, and what stands in it as <c>name=value</c> for a column.</summary>
    [Theory]
    [InlineData("home=elm")]
    [InlineData("network=U57490")]
    [InlineData("x[1]")]
    [InlineData("x*")]
    [InlineData("x?")]
    public async Task The_name_of_a_folder_is_no_part_of_its_tables(string name)
    {
        using BrokenFolder folder = new();
        Directory.CreateDirectory(folder.TablePathOf(name));
        Directory.CreateDirectory(folder.TablePathOf("x1"));
        foreach ((string into, string home) in new[] { (name, "oak"), ("x1", "ash") })
        {
            folder.Parquet(Path.Combine(into, "networks"), "select * from (values ('U57491'), ('U57490')) networks (network)");
            folder.Parquet(Path.Combine(into, "homes"), $"select * from (values ('U57491', 'elm'), ('U57490', '{home}')) homes (network, home)");
        }

        Answer answer = await Call.Of("import", folder.TablePathOf(name), "--sort");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(2, answer.Lines.Length);
        Assert.Contains("\"oak\"", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_would_be_cut_is_a_fault()
    {
        using BrokenFolder folder = new();
        folder.Write("networks.csv", "network\nU57491\nU57490\n");
        folder.Write("homes.csv", "network,home,name\nU57491,elm,Elm\nU57490,oak,O\0k\n");

        Answer answer = await Call.Of("import", folder.Tables, "--sort");

        Assert.Equal((2, "homes: line 3: name: has the character U+0000, with which rows cannot be put in order\n"), (answer.Code, answer.Error));
    }

    [Theory]
    [InlineData("oak", 0)]
    [InlineData("", 2)]
    public async Task Nothing_stays_in_the_temporary_folder(string home, int code)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        using TemporaryFolder temporary = new();
        folder.Write("homes.csv", $"network,home\nU57491,elm\nU57490,{home}\n");
        folder.Write("beds.csv", "network,home,from,count\nU57491,elm,2020-04-01,20\nU57490,oak,2020-04-01,18\n");

        Answer answer = await new Call { TemporaryFolder = temporary.Path }.WithAsync("import", folder.Tables, "--sort");

        Assert.Equal(code, answer.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary.Path));
    }

    [Fact]
    public async Task A_run_that_is_ended_while_it_sorts_leaves_nothing()
    {
        using Shell shell = new();
        using BrokenFolder folder = new();
        string database = folder.DuckDb("create table networks as select 'U1' as network", "create view homes as select 'U' || (one * 7919 % 1000003) as network, 'home ' || one as home from range(1000000000) homes (one)");

        string printed = await shell.RunAsync(
            "mkdir temporary",
            $"TMPDIR=$PWD/temporary $fresh $ehch import {database} -o out & run=$!",
            "for try in $(seq 100); do ls -d temporary/ehch-* 2> /dev/null && break; sleep 0.1; done | wc -l; sleep 0.5",
            "kill -TERM $run; wait $run 2> /dev/null; echo $?; ls temporary | grep -c ^ehch; ls");

        Assert.Equal("1\n143\n0\nsound.json\ntemporary\n", printed);
    }

    [Fact]
    public async Task A_temporary_folder_that_is_not_there_is_named()
    {
        using BrokenFolder folder = new();
        string database = folder.DuckDb(Two);

        Answer answer = await new Call { TemporaryFolder = folder.PathOf("none") }.WithAsync("import", database);

        Assert.Equal(64, answer.Code);
        Assert.StartsWith($"ehch: the temporary folder {folder.PathOf("none")}, which is needed to put rows in order, does not exist; name another with ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_temporary_folder_that_takes_no_more_is_named()
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        using BrokenFolder folder = new();
        string database = folder.DuckDb(Two);

        string printed = await shell.RunAsync(
            "export DOTNET_EnableWriteXorExecute=0; mkdir temporary; echo old > out; ulimit -f 8",
            $"TMPDIR=$PWD/temporary $ehch import {database} -o out 2>&1; echo $?; cat out; ls temporary | grep -c ^ehch");

        Assert.SkipWhen(printed.Contains("CoreCLR", StringComparison.Ordinal), "The runtime does not begin under a limit on the size of files here.");
        Assert.Matches("^ehch: the temporary folder [^,]*, which is needed to put rows in order, cannot take them: [^\n]*; name another with TMPDIR\n64\nold\n0\n$", printed);
    }

    [Fact]
    public async Task Tables_in_order_need_no_temporary_folder()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();

        Answer answer = await new Call { TemporaryFolder = folder.PathOf("none") }.WithAsync("import", folder.Tables, "--sort");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    /// <summary>DuckDB sorts a column by the order of its type or its collation, and rows are to come by the bytes of the text.</summary>
    [Theory]
    [InlineData("integer", "9", "10")]
    [InlineData("enum ('b', 'A')", "b", "A")]
    [InlineData("varchar collate nocase", "a", "B")]
    [InlineData("decimal(6, 0)", "9", "10")]
    public async Task Networks_of_any_type_are_in_the_order_of_their_text(string type, string one, string other)
    {
        using BrokenFolder folder = new();
        string database = folder.DuckDb(
            $"create table networks (\"Network\" {type})",
            $"insert into networks values ('{one}'), ('{other}')",
            $"create view homes as select \"Network\", 'oak' as home from networks",
            $"create table beds as select \"Network\", 'oak' as home, date '2020-04-01' as \"from\", 18 as count from networks");

        Answer answer = await Call.Of("import", database);

        // None of them is the code of a network; out of order they would not have come so far.
        Assert.Equal(
            new[] { $"networks: row 1: network: \"{other}\" is not the ODS code", $"networks: row 2: network: \"{one}\" is not the ODS code" },
            answer.ErrorLines.Where(static line => line.StartsWith("networks", StringComparison.Ordinal)).Select(static line => line[..(line.IndexOf("ODS code", StringComparison.Ordinal) + 8)]));
        Assert.DoesNotContain("behind", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_a_database_are_found_in_any_case()
    {
        using BrokenFolder folder = new();
        string database = folder.DuckDb([.. Two, "create table \"Beds\" as select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count"]);

        Answer answer = await Call.Of("import", database);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains("\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_with_an_empty_name_is_told_when_rows_are_sorted_too()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write("beds.csv", "network,home,from,count,\nU57491,elm,2020-04-01,20,\nU57490,oak,2020-04-01,18,\n");

        Answer answer = await broken.ImportAsync("--sort");

        Assert.Equal((2, (await broken.ImportAsync()).Error), (answer.Code, answer.Error));
        Assert.StartsWith("beds: \"\" is no column of this table; known: ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_told_and_not_taken_for_rows_out_of_order()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write("beds.csv", "network,home,from,count\nU57491,elm,2020-04-01,20\nU57490,oak,2020-04-01,18,3\n");

        Answer answer = await broken.ImportAsync("--sort");

        Assert.Equal((2, "beds: line 3: has 5 cells where the header has 4\n"), (answer.Code, answer.Error));
    }

    [Theory]
    [InlineData("x_line")]
    [InlineData("X_Line")]
    public async Task Files_that_say_themselves_on_which_line_a_row_stood_are_sorted(string line)
    {
        using BrokenFolder csv = BrokenFolder.OfCsv();
        using BrokenFolder parquet = BrokenFolder.OfParquet();
        csv.Write("beds.csv", $"network,home,from,count,{line}\nU57491,elm,2020-04-01,20,8\nU57490,oak,2020-04-01,few,7\n");
        parquet.Parquet("networks", "select unnest(['U57490', 'U57491']) as network");
        parquet.Parquet("homes", "select * from (values ('U57490', 'oak'), ('U57491', 'elm')) homes (network, home)");
        parquet.Parquet("beds", $"select * from (values ('U57491', 'elm', '2020-04-01', '20', 8), ('U57490', 'oak', '2020-04-01', 'few', 7)) beds (network, home, \"from\", count, {line})");

        foreach (BrokenFolder broken in new[] { csv, parquet })
        {
            Answer answer = await broken.ImportAsync("--sort");

            Assert.Equal((2, "beds: line 7: count: \"few\" is not a whole number, 0 or more\n"), (answer.Code, answer.Error));
            Assert.Contains("U57491", Assert.Single(broken.Imported), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Columns_that_are_skipped_are_sorted_whatever_they_are()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write("beds.csv", "network,home,from,count,x_a,x_,X_\"b\nU57491,elm,2020-04-01,20,1,2,3\nU57490,oak,2020-04-01,18,4,5,6\n".Replace("X_\"b", "\"X_\"\"b\"", StringComparison.Ordinal));

        Answer answer = await folder.ImportAsync("--sort");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Equal(2, folder.Imported.Length);
    }
}
