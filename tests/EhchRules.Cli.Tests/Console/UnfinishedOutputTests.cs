namespace EhchRules.Cli.Tests.Console;

/// <summary>Nothing half-written stays, however the program ends.</summary>
public sealed class UnfinishedOutputTests
{
    // Without it the runtime reserves a large file for itself, and does not begin under a limit.
    private const string SmallRuntime = "export DOTNET_EnableWriteXorExecute=0";

    [Fact]
    public async Task A_disk_that_is_full_leaves_the_old_report_and_nothing_beside_it()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(
            SmallRuntime,
            "echo old > report; echo old > one; ln one two; ulimit -f 2",
            $"for to in report new one; do $ehch {Shell.Assess} --format json -o $to; echo $?; done",
            "cat report one; ls -A");

        Assert.SkipWhen(printed.Contains("CoreCLR", StringComparison.Ordinal), "The runtime does not begin under a limit on the size of files here.");
        Assert.Equal(
            """
            64
            64
            64
            old
            old
            one
            report
            sound.json
            two
            ehch: report: cannot be written: File too large
            ehch: new: cannot be written: File too large
            ehch: one: the temporary file: cannot be written: File too large

            """,
            printed);
    }

    [Theory]
    [InlineData("-o /dev/full", "/dev/full")]
    [InlineData("> /dev/full", "standard output")]
    public async Task A_full_device_is_named_with_the_reason(string output, string name)
    {
        Shell.NeedsLinux();
        using Shell shell = new();

        Assert.Equal($"64\nehch: {name}: cannot be written: No space left on device\n", await shell.RunAsync($"$ehch {Shell.Assess} {output}; echo $?"));
    }

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public async Task A_signal_ends_the_run_and_takes_back_what_it_has_begun(string signal, int code)
    {
        using Shell shell = new();
        shell.WriteMany();

        string printed = await shell.RunAsync(
            "set -m; echo old > report",
            "$fresh $ehch assess many.ndjson --on 2020-10-19 --format ndjson -o report & run=$!",
            "until ls -A | grep -q '^.ehch-'; do sleep 0.05; done",
            $"kill -{signal} $run; wait $run 2> /dev/null; echo $?; cat report; ls -A");

        Assert.StartsWith($"{code}\nold\nmany.ndjson\nreport\nsound.json\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_waits_for_its_input_ends_at_a_signal_too()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(
            "mkfifo input; sleep 50 > input & writer=$!",
            "$ehch assess - -o report < input & run=$!",
            "until ls -A | grep -q '^.ehch-'; do sleep 0.05; done",
            "kill -TERM $run; wait $run; echo $?; kill $writer; ls -A");

        Assert.Equal("143\ninput\nsound.json\n", printed);
    }

    [Fact]
    public async Task A_signal_that_is_to_be_ignored_is()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync(
            "mkfifo input; exec 5<> input",
            "trap '' HUP; $ehch assess - --on 2020-10-19 --fail-on none -o report < input 5>&- & run=$!",
            "until ls -A | grep -q '^.ehch-'; do sleep 0.05; done",
            "kill -HUP $run; cat sound.json > input; exec 5>&-; wait $run; echo $?; head -1 report");

        Assert.Equal($"0\n{Shell.FirstLine}\n", printed);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("--help")]
    [InlineData("requirements --all --format json")]
    [InlineData("explain PCSP-3")]
    [InlineData("schema record")]
    [InlineData("sample --networks 1000")]
    [InlineData("assess many.ndjson --format ndjson")]
    [InlineData("timeline many.ndjson --from 2020-01-01 --to 2024-01-01")]
    [InlineData("worklist many.ndjson --on 2020-10-19")]
    [InlineData("measures many.ndjson --format csv")]
    [InlineData("premium sound.json --month 2020-10")]
    [InlineData("diff many.ndjson --from 2020-09-30 --to 2020-10-01 --format json")]
    [InlineData("score many.csv")]
    public async Task Where_nobody_reads_any_more_the_work_stops(string arguments)
    {
        using Shell shell = new();
        shell.WriteMany();
        shell.Folder.Write("many.csv", "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\n" + string.Concat(Enumerable.Repeat("r-1,2020-10-19T08:00,,,,,,72,,\n", 100_000)));

        // What is read is the first of many writes, or none: true reads nothing at all.
        string printed = await shell.RunAsync($"$ehch {arguments} 2> errors | true; echo ${{PIPESTATUS[0]}}; grep -v ^warning errors");

        Assert.Equal("141\n", printed);
    }
}
