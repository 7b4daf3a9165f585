namespace EhchRules.Cli.Tests.Runs;

/// <summary>With several records in hand at once a run tells, writes and ends as with one.</summary>
public sealed class ManyInFlightTests
{
    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("text")]
    public async Task What_is_told_and_written_keeps_the_order_of_the_file(string format)
    {
        string[] lines = [.. Enumerable.Range(0, 60).Select(static number => (number % 7) switch
        {
            2 => Records.Faulty,
            3 => Records.Sound($"U{10_000 + number - 3}"),
            5 => Records.Odd.Replace("U57491", $"U{10_000 + number}", StringComparison.Ordinal),
            _ => Records.WithoutLead($"U{10_000 + number}", $"1-{100_000 + number}"),
        })];
        Answer many = await new Call { Input = Records.Lines(lines) }.WithAsync("assess", "-", "--format", format);

        Assert.Equal(2, many.Code);
        int[] told = [.. many.ErrorLines.Select(static line => int.Parse(line[(line.IndexOf("line ", StringComparison.Ordinal) + 5)..].Split(':', ' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(told.Order(), told);
        Assert.Equal(Enumerable.Range(1, 60).Where(static line => ((line - 1) % 7) is 2 or 3 or 5), told.Distinct());
        string[] networks = [.. Enumerable.Range(0, 60).Where(static number => number % 7 is not (2 or 3)).Select(static number => $"U{10_000 + number}")];
        int[] places = [.. networks.Select(network => many.Output.IndexOf(network, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task Each_record_of_many_is_written_as_it_is_alone(string format)
    {
        string[] records = [.. Enumerable.Range(0, 25).Select(static number => number % 2 == 0 ? Records.WithoutLead($"U{10_000 + number}", $"1-{100_000 + number}") : Records.Sound($"U{10_000 + number}"))];
        List<string> alone = [];
        foreach (string record in records) alone.Add((await new Call { Input = record }.WithAsync("assess", "-", "--format", format)).Output);

        Answer many = await new Call { Input = Records.Lines(records) }.WithAsync("assess", "-", "--format", format);

        string expected = format switch
        {
            "json" => $"[\n{string.Join(",\n", alone)}]\n",
            "csv" => alone[0] + string.Concat(alone.Skip(1).Select(static rows => rows[(rows.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
            _ => string.Concat(alone),
        };
        Assert.Equal(expected, many.Output);
    }

    [Theory]
    [InlineData("csv", "TERM", 143)]
    [InlineData("csv", "INT", 130)]
    [InlineData("ndjson", "TERM", 143)]
    [InlineData("json", "INT", 130)]
    public async Task A_signal_in_the_midst_of_many_ends_the_run_and_leaves_nothing(string format, string signal, int code)
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        // Only when something has been written are several in hand.
        string printed = await shell.RunAsync(
            "set -m; echo old > report",
            $"$fresh $ehch assess networks.ndjson --on 2022-06-10 --format {format} -o report 2> /dev/null & run=$!",
            "until [ -n \"$(find . -name '.ehch-*' -size +0)\" ]; do sleep 0.02; done",
            $"kill -{signal} $run; wait $run 2> /dev/null; echo $?; cat report; ls -A");

        Assert.Equal($"{code}\nold\nnetworks.ndjson\nreport\nsound.json\n", printed);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task A_reader_that_goes_in_the_midst_of_many_ends_the_run(string format)
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync($"$ehch assess networks.ndjson --on 2022-06-10 --format {format} 2> errors | head -c 3000000 | wc -c; echo ${{PIPESTATUS[0]}}; grep -v ^warning errors");

        Assert.Equal("3000000\n141\n", printed);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task A_device_that_is_full_is_named_although_many_are_in_hand(string format)
    {
        Shell.NeedsLinux();
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        string printed = await shell.RunAsync($"$ehch assess networks.ndjson --on 2022-06-10 --format {format} 2>&1 > /dev/full | grep -v ^warning; echo ${{PIPESTATUS[0]}}");

        Assert.Equal("ehch: standard output: cannot be written: No space left on device\n64\n", printed);
    }

    [Fact]
    public async Task A_disk_that_is_full_in_the_midst_of_many_leaves_the_old_report_and_nothing_beside_it()
    {
        using Shell shell = new();
        await shell.WriteNetworksAsync();

        // 3 MB: the first network is written, and a later one is not.
        string printed = await shell.RunAsync(
            "export DOTNET_EnableWriteXorExecute=0; echo old > report; ulimit -f 3000",
            "$ehch assess networks.ndjson --on 2022-06-10 --format csv -o report 2>&1 | grep -v ^warning; echo ${PIPESTATUS[0]}; cat report; ls -A");

        Assert.SkipWhen(printed.Contains("CoreCLR", StringComparison.Ordinal), "The runtime does not begin under a limit on the size of files here.");
        Assert.Equal("ehch: report: cannot be written: File too large\n64\nold\nnetworks.ndjson\nreport\nsound.json\n", printed);
    }
}
