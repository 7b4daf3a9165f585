using EhchRules.Cli.Console;

namespace EhchRules.Cli.Tests.Console;

public class OutputFileTests
{
    [Fact]
    public async Task A_whole_report_takes_the_place_of_the_old_one()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("report.txt", "old");

        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "-o", output);

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Output);
        Assert.StartsWith("Hayes Wick PCN", await ReadAsync(output), StringComparison.Ordinal);
        Assert.Equal(["report.txt"], folder.FileNames);
    }

    [Theory]
    [InlineData(Records.Faulty)]
    [InlineData("")]
    public async Task Where_nothing_was_judged_the_old_report_stays(string input)
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("report.json", "old");

        Answer answer = await new Call { Input = input }.WithAsync("assess", "-", "--format", "json", "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Equal("old", await ReadAsync(output));
        Assert.Equal(["report.json"], folder.FileNames);
    }

    [Fact]
    public async Task A_run_that_breaks_off_leaves_the_old_report()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("report.json", "old");
        string first = folder.Write("a.json", Records.Sound());

        // A second input that vanishes after it was checked breaks the run off when the first has been written.
        using BrokenInput input = new();
        Terminal terminal = new() { In = input, Out = Stream.Null, Error = TextWriter.Null, Clock = TimeProviderThatFails.Instance };
        int code = await CommandLine.RunAsync(["assess", first, "-", "--on", "2020-10-19", "-o", output], terminal, TestContext.Current.CancellationToken);

        Assert.Equal(64, code);
        Assert.Equal("old", await ReadAsync(output));
        Assert.Equal(["a.json", "report.json"], folder.FileNames);
    }

    [Fact]
    public async Task Sound_lines_are_kept_beside_faulty_ones()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("report.ndjson");

        Answer answer = await new Call { Input = Records.Lines(Records.Faulty, Records.Sound()) }.WithAsync("assess", "-", "--format", "ndjson", "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Single(await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_wrong_usage()
    {
        using TemporaryFolder folder = new();

        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "-o", folder.PathOf("none/report.txt"));

        Assert.Equal(64, answer.Code);
        Assert.Contains("cannot be written", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        string target = folder.Write("target.txt", "old");
        File.CreateSymbolicLink(folder.PathOf("link.txt"), target);

        await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "-o", folder.PathOf("link.txt"));

        Assert.NotNull(new FileInfo(folder.PathOf("link.txt")).LinkTarget);
        Assert.StartsWith("Hayes Wick PCN", await ReadAsync(target), StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    /// <summary>An input whose device fails.</summary>
    private sealed class BrokenInput : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("the device failed");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("the device failed");
    }

    /// <summary>A clock that nobody may look at, because the day was given.</summary>
    private sealed class TimeProviderThatFails : TimeProvider
    {
        internal static TimeProviderThatFails Instance { get; } = new();

        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("The day was given.");
    }
}
