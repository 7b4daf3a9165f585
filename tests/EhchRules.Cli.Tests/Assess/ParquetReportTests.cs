using System.Buffers;

namespace EhchRules.Cli.Tests.Assess;

/// <summary><c>ehch assess --format parquet</c>.</summary>
public sealed class ParquetReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder.PathOf("findings.parquet");

    [Fact]
    public async Task It_has_the_columns_and_rows_of_the_CSV()
    {
        string input = Records.Lines([.. Enumerable.Range(0, 20).Select(static number => Records.WithoutLead($"U{10_000 + number}", $"1-{100_000 + number}"))]);

        Answer csv = await new Call { Input = input }.WithAsync("assess", "-", "--format", "csv");
        Answer parquet = await new Call { Input = input }.WithAsync("assess", "-", "--format", "parquet", "-o", File);

        Assert.Equal((csv.Code, string.Empty, csv.Error), (parquet.Code, parquet.Output, parquet.Error));
        string[] rows = csv.Lines;
        Assert.Equal(rows[0].TrimEnd().Split(','), await ParquetRows.ColumnsAsync(File));
        string?[][] columns = [await ParquetRows.TextsAsync(File, "network"), await ParquetRows.TextsAsync(File, "requirement"), await ParquetRows.TextsAsync(File, "subject"), await ParquetRows.TextsAsync(File, "text")];
        Assert.Equal(rows.Length - 1, columns[0].Length);
        for (int row = 1; row < rows.Length; row++)
        {
            Assert.StartsWith($"{columns[0][row - 1]},2020-10-19,{columns[1][row - 1]},", rows[row], StringComparison.Ordinal);
            Assert.Contains($",{columns[2][row - 1]},", rows[row], StringComparison.Ordinal);
            Assert.Contains(columns[3][row - 1]!, rows[row], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_record_is_a_file_too()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", "parquet", "-o", File);

        Assert.Equal(1, answer.Code);
        Assert.Equal("U57491", Assert.Single((await ParquetRows.TextsAsync(File, "network")).Distinct()));
    }

    [Fact]
    public async Task Several_files_are_one_table_in_their_order()
    {
        string[] files = [folder.Write("b.json", Records.Sound("U10002")), folder.Write("a.json", Records.Sound("U10001"))];

        Answer answer = await Call.Of("assess", files[0], files[1], "--format", "parquet", "-o", File);

        Assert.Equal(0, answer.Code);
        Assert.Equal(["U10002", "U10001"], (await ParquetRows.TextsAsync(File, "network")).Distinct());
    }

    [Fact]
    public async Task Columns_that_are_never_empty_are_read_whole_whatever_the_shared_pool_held()
    {
        await Call.Of("assess", folder.Write("a.json", Records.Sound("U10001")), "--format", "parquet", "-o", File);
        for (int size = 16; size <= 4096; size *= 2)
        {
            int[][] numbers = [.. Enumerable.Range(0, 64).Select(_ => ArrayPool<int>.Shared.Rent(size))];
            foreach (int[] some in numbers)
            {
                some.AsSpan().Fill(-1);
                ArrayPool<int>.Shared.Return(some);
            }
        }

        Assert.Equal(["U10001"], (await ParquetRows.TextsAsync(File, "network")).Distinct());
    }

    [Fact]
    public async Task A_filter_chooses_rows()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", "parquet", "--outcome", "NotMet", "--topic", "CarePlanning", "-o", File);

        Assert.Equal(1, answer.Code);
        Assert.Equal(["NotMet"], (await ParquetRows.TextsAsync(File, "outcome")).Distinct());
        Assert.Equal(["CarePlanning"], (await ParquetRows.TextsAsync(File, "topic")).Distinct());
    }

    [Fact]
    public async Task Where_a_filter_leaves_nothing_the_columns_are_there()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "--format", "parquet", "--outcome", "NotYetDue", "--topic", "Alignment", "-o", File);

        Assert.Equal(0, answer.Code);
        Assert.Equal(17, (await ParquetRows.ColumnsAsync(File)).Length);
        Assert.Empty(await ParquetRows.TextsAsync(File, "network"));
    }

    [Fact]
    public async Task A_screen_is_refused()
    {
        Answer answer = await new Call { Input = Records.Sound(), Columns = 80 }.WithAsync("assess", "-", "--format", "parquet");

        Assert.Equal((64, string.Empty, "ehch: --format parquet is not for a screen: name a file with -o, or pass it on\n"), (answer.Code, answer.Output, answer.Error));
    }

    [Fact]
    public async Task What_is_passed_on_begins_and_ends_as_the_format_does()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "--format", "parquet");

        Assert.StartsWith("PAR1", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("PAR1", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_record_does_not_stop_the_others()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound("U10001"), Records.Faulty, Records.Sound("U10003")) }.WithAsync("assess", "-", "--format", "parquet", "-o", File);

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 2: ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["U10001", "U10003"], (await ParquetRows.TextsAsync(File, "network")).Distinct());
    }

    [Fact]
    public async Task Where_nothing_can_be_assessed_the_old_file_stays()
    {
        folder.Write("findings.parquet", "old");

        Answer answer = await new Call { Input = Records.Lines(Records.Faulty, Records.Faulty) }.WithAsync("assess", "-", "--format", "parquet", "-o", File);

        Assert.Equal(2, answer.Code);
        Assert.Equal("old", System.IO.File.ReadAllText(File));
        Assert.Equal(["findings.parquet"], folder.FileNames);
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    public async Task A_signal_in_the_midst_of_many_ends_the_run_and_leaves_nothing(string signal, int code)
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync(
            "set -m; echo old > report",
            "$fresh $ehch assess networks.ndjson --on 2022-06-10 --format parquet -o report 2> /dev/null & run=$!",
            "until [ -n \"$(find . -name '.ehch-*')\" ]; do sleep 0.02; done; sleep 0.3",
            $"kill -{signal} $run; wait $run 2> /dev/null; echo $?; cat report; ls -A");

        Assert.Equal($"{code}\nold\nnetworks.ndjson\nreport\nsound.json\n", printed);
    }

    [Fact]
    public async Task A_reader_that_goes_in_the_midst_of_many_ends_the_run()
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync("$ehch assess networks.ndjson --on 2022-06-10 --format parquet 2> errors | head -c 1000 | wc -c; echo ${PIPESTATUS[0]}; grep -v ^warning errors");

        Assert.Equal("1000\n141\n", printed);
    }

    [Fact]
    public async Task A_device_that_is_full_is_named()
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync("$ehch assess networks.ndjson --on 2022-06-10 --format parquet 2>&1 > /dev/full | grep -v ^warning; echo ${PIPESTATUS[0]}");

        Assert.Equal("ehch: standard output: cannot be written: No space left on device\n64\n", printed);
    }

    [Fact]
    public async Task A_disk_that_is_full_leaves_the_old_file_and_nothing_beside_it()
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync(
            "export DOTNET_EnableWriteXorExecute=0; echo old > report; ulimit -f 100",
            "$ehch assess networks.ndjson --on 2022-06-10 --format parquet -o report 2>&1 | grep -v ^warning; echo ${PIPESTATUS[0]}; cat report; ls -A");

        Assert.SkipWhen(printed.Contains("CoreCLR", StringComparison.Ordinal), "The runtime does not begin under a limit on the size of files here.");
        Assert.Equal("ehch: report: cannot be written: File too large\n64\nold\nnetworks.ndjson\nreport\nsound.json\n", printed);
    }

    public void Dispose() => folder.Dispose();
}
