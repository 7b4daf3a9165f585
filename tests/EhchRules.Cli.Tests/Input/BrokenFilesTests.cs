namespace EhchRules.Cli.Tests.Input;

/// <summary>Files of tables that are not what they should be are refused with their place, and nothing half-written stays.</summary>
public sealed class BrokenFilesTests
{
    [Fact]
    public async Task A_parquet_file_that_breaks_off_is_named()
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        string file = broken.TablePathOf("beds.parquet");
        byte[] whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(file, whole[..(whole.Length / 2)], TestContext.Current.CancellationToken);

        await broken.AssertRefusedAsync(2, "beds: cannot be read: Invalid: Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.");
    }

    [Theory]
    [InlineData("network,home,from,count\n", "Parquet magic bytes not found in footer. Either the file is corrupted or this is not a parquet file.")]
    [InlineData("", "Parquet file size is 0 bytes")]
    public async Task A_file_that_is_not_parquet_is_named(string text, string told)
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        broken.Write("beds.parquet", text);

        await broken.AssertRefusedAsync(2, $"beds: cannot be read: Invalid: {told}");
    }

    [Theory]
    [InlineData("timestamp '2020-04-01 10:30:00'", "18", "from: \"2020-04-01T10:30:00\" is not a day written yyyy-MM-dd")]
    [InlineData("'last spring'", "18", "from: \"last spring\" is not a day written yyyy-MM-dd")]
    [InlineData("20200401", "18", "from: \"20200401\" is not a day written yyyy-MM-dd")]
    [InlineData("date '2020-04-01'", "18.5", "count: \"18.5\" is not a whole number, 0 or more")]
    public async Task A_value_that_is_none_is_a_fault_with_its_row(string from, string count, string told)
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        broken.Parquet("beds", $"select 'U57490' as network, 'oak' as home, {from} as \"from\", {count} as count");

        await broken.AssertRefusedAsync(2, $"beds: row 1: {told}");
    }

    [Theory]
    [InlineData("beds.parquet", "beds: there are two files of this table: beds.csv and beds.parquet")]
    [InlineData("Beds.csv", "beds: there are two files of this table: Beds.csv and beds.csv")]
    public async Task A_second_file_of_a_table_is_told(string file, string told)
    {
        Assert.SkipWhen(file == "Beds.csv" && !OperatingSystem.IsLinux(), "Elsewhere the two names are of one file.");
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write(file, "network,home,from,count\n");

        Answer answer = await broken.ImportAsync();

        Assert.Equal(2, answer.Code);
        Assert.Equal(told, Assert.Single(answer.ErrorLines));
        Assert.Equal(["what was here before"], broken.Imported);
    }

    [Fact]
    public async Task A_file_of_the_users_own_is_skipped()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write("x_visits.csv", "anything\n");

        Assert.Equal(0, (await folder.ImportAsync()).Code);
    }

    [Fact]
    public async Task A_file_in_capitals_is_its_table_all_the_same()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        File.Move(folder.TablePathOf("beds.csv"), folder.TablePathOf("BEDS.CSV"));

        Assert.Equal(0, (await folder.ImportAsync()).Code);
        Assert.All(folder.Imported, static record => Assert.Contains("\"beds\":[{", record, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_without_tables_is_wrong_usage()
    {
        using BrokenFolder broken = new();

        await broken.AssertRefusedAsync(64, $"ehch: {broken.Tables}: is a directory without tables; name the files in it");
    }

    [Fact]
    public async Task A_folder_without_networks_has_a_fault()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        File.Delete(broken.TablePathOf("networks.csv"));

        await broken.AssertRefusedAsync(2, "networks: there is no such table: expected a row for each network");
    }

    [Theory]
    [InlineData("tables")]
    [InlineData("tables/beds.csv")]
    [InlineData("tables/answers.parquet")]
    [InlineData("tables/../tables/networks.csv")]
    public async Task What_is_read_is_not_written_over(string output)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        string[] files = Directory.GetFiles(folder.Tables);

        Answer answer = await Call.Of("import", folder.Tables, "-o", folder.PathOf(output));

        Assert.Equal((64, $"ehch: {folder.Tables}: is both read and written; write to another file\n"), (answer.Code, answer.Error));
        Assert.Equal(files, Directory.GetFiles(folder.Tables));
    }
}
