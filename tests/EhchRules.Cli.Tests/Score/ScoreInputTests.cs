using System.Text;
using EhchRules.Cli.Console;
using EhchRules.Cli.Tests.Score.Observations;

namespace EhchRules.Cli.Tests.Score;

/// <summary>What <c>ehch score</c> does with faulty input, with none, and with its output file.</summary>
public class ScoreInputTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Faulty_rows_are_told_and_the_others_scored(string format)
    {
        string input = ObservationFile.Of(ObservationFile.With("resident", "first"), ObservationFile.With("spo2", "0.95"), ObservationFile.With("resident", "\"open"), ObservationFile.With("resident", "last"));

        Answer answer = await new Call { Input = input }.WithAsync("score", "-", "--format", format);

        Assert.Equal(2, answer.Code);
        Assert.Equal(["line 3: spo2: \"0.95\" is not a whole number from 0 to 100 (percent)", "line 4: has a quotation mark that is not closed on the same line"], answer.ErrorLines);
        Assert.Contains("first", answer.Output, StringComparison.Ordinal);
        Assert.Contains("last", answer.Output, StringComparison.Ordinal);
        if (format == "text") Assert.Contains("2 rows scored: 2 complete, 0 with something missing, 0 with nothing recorded.\nBy band: Low 2, Low-medium 0, Medium 0, High 0.\nNot scored: 2 rows with faults, listed on standard error.\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resident,at,respiratory_rate,spo2,scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\nr-1,2026-01-05T08:00,14,97,1,false,132,64,A,36.7\n")]
    [InlineData(ObservationFile.Header + "r-1,2026-01-05T08:00,14,97%,1,false,132,64,A,36.7\n")]
    [InlineData("")]
    public async Task Where_nothing_was_scored_nothing_is_written_and_the_old_file_stays(string input)
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("scores.csv", "old");

        Answer shown = await new Call { Input = input }.WithAsync("score", "-", "--format", "csv");
        Answer kept = await new Call { Input = input }.WithAsync("score", "-", "--format", "csv", "-o", output);

        Assert.Equal([2, 2], [shown.Code, kept.Code]);
        Assert.Empty(shown.Output);
        Assert.NotEmpty(shown.Error);
        Assert.Equal("old", await ReadAsync(output));
        Assert.Equal(["scores.csv"], folder.FileNames);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2048)]
    [InlineData(3073)]
    public async Task Rows_of_several_blocks_stand_in_the_order_of_the_file(int rows)
    {
        string[] residents = [.. Enumerable.Range(0, rows).Select(static row => FormattableString.Invariant($"r-{row}"))];

        Answer answer = await new Call { Input = ObservationFile.Of([.. residents.Select(static resident => ObservationFile.With("resident", resident))]) }.WithAsync("score", "-", "--format", "csv");

        Assert.Equal(0, answer.Code);
        Assert.Equal(residents, ScoreTests.Read(answer.Output).Skip(1).Select(static row => row[0]));
    }

    [Fact]
    public async Task A_report_takes_the_place_of_the_old_one_though_some_rows_were_faulty()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("scores.csv", "old");

        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound, "r-2") }.WithAsync("score", "-", "--format", "csv", "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal(2, ScoreTests.Read(await ReadAsync(output)).Count);
        Assert.Equal(["scores.csv"], folder.FileNames);
    }

    [Fact]
    public async Task Naming_no_file_reads_what_is_piped_in_and_is_wrong_usage_where_nothing_is()
    {
        Answer piped = await new Call { Input = ObservationFile.Of(ObservationFile.Sound) }.WithAsync("score", "--format", "csv");
        Answer typed = await new Call { Input = ObservationFile.Of(ObservationFile.Sound), InIsTerminal = true }.WithAsync("score");
        Answer asked = await new Call { Input = ObservationFile.Of(ObservationFile.Sound), InIsTerminal = true }.WithAsync("score", "-");

        Assert.Equal([0, 64, 0], [piped.Code, typed.Code, asked.Code]);
        Assert.Contains("r-1,2026", piped.Output, StringComparison.Ordinal);
        Assert.Equal("ehch: a file is needed; - reads what is typed\n", typed.Error);
    }

    [Fact]
    public async Task A_file_cannot_be_both_read_and_written()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.csv", ObservationFile.Of(ObservationFile.Sound));

        Answer answer = await Call.Of("score", file, "--format", "csv", "-o", file);

        Assert.Equal(64, answer.Code);
        Assert.Equal(ObservationFile.Of(ObservationFile.Sound), await ReadAsync(file));
    }

    [Theory]
    [InlineData("r-9", "r-9")]
    [InlineData("9434765919", "*** *** 5919")]
    public async Task A_resident_of_whom_there_is_no_row_is_wrong_usage(string resident, string shown)
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound) }.WithAsync("score", "-", "--format", "csv", "--resident", resident);

        Assert.Equal(64, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal($"ehch: --resident: no row is for \"{shown}\"\n", answer.Error);
    }

    [Fact]
    public async Task Faults_of_other_residents_are_told_too()
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound, "r-2,2026-01-05T08:00,14,97%,1,false,132,64,A,36.7") }.WithAsync("score", "-", "--resident", "r-1");

        Assert.Equal(2, answer.Code);
        Assert.Equal("line 3: spo2: \"97%\" is not a whole number from 0 to 100 (percent)\n", answer.Error);
    }

    [Fact]
    public async Task An_NHS_number_is_whole_in_data_and_never_in_text_or_in_a_fault()
    {
        string input = ObservationFile.Of(ObservationFile.With("resident", "9434765919"), "9434765919,2026-01-05T08:00,9434765919,97,1,false,132,64,A,36.7");

        Answer csv = await new Call { Input = input }.WithAsync("score", "-", "--format", "csv");
        Answer json = await new Call { Input = input }.WithAsync("score", "-", "--format", "json");
        Answer text = await new Call { Input = input }.WithAsync("score", "-");

        Assert.Contains("\r\n9434765919,", csv.Output, StringComparison.Ordinal);
        Assert.Contains("\"resident\":\"9434765919\"", json.Output, StringComparison.Ordinal);
        Assert.StartsWith("*** *** 5919  2026-01-05T08:00  0 ", text.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", text.Output + csv.Error + json.Error + text.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resident_that_looks_like_a_formula_is_data_and_stays_as_it_is()
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.With("resident", "=1+1"), ObservationFile.With("resident", "@a"), ObservationFile.With("resident", "\"-2,\"\"3\"\"\"")) }.WithAsync("score", "-", "--format", "csv");

        Assert.Equal(["=1+1", "@a", "-2,\"3\""], ScoreTests.Read(answer.Output).Skip(1).Select(static row => row[0]));
    }

    [Fact]
    public async Task A_resident_cannot_send_the_terminal_commands_and_a_long_one_loses_its_middle()
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.With("resident", "a\u202eb"), ObservationFile.With("resident", $"urn:{new string('0', 60)}:end")) }.WithAsync("score", "-");

        Assert.StartsWith("a b   ", answer.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("urn:00000000000...00000000000:end  2026-01-05T08:00  0", answer.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_input_is_scored_as_it_comes()
    {
        using CancellationTokenSource stop = new();
        using EndlessRows input = new();
        await using OutputThatStops output = new(stop, after: 4 << 20);
        Terminal terminal = new() { In = input, Out = output, Error = TextWriter.Null, Clock = new NoClock() };

        int code = await CommandLine.RunAsync(["score", "-", "--format", "csv"], terminal, stop.Token);

        Assert.Equal(130, code);
        Assert.True(input.Given < output.Length, "More was read than was written, though a row that is written is longer than one that is read.");
    }

    [Fact]
    public async Task A_run_that_breaks_off_leaves_the_old_file()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("scores.csv", "old");
        using EndlessRows input = new() { FailsAfter = 1 << 20 };
        Terminal terminal = new() { In = input, Out = Stream.Null, Error = TextWriter.Null, Clock = new NoClock() };

        int code = await CommandLine.RunAsync(["score", "-", "--format", "csv", "-o", output], terminal, TestContext.Current.CancellationToken);

        Assert.Equal(64, code);
        Assert.Equal("old", await ReadAsync(output));
        Assert.Equal(["scores.csv"], folder.FileNames);
    }

    [Fact]
    public async Task Long_work_tells_its_faults_above_the_progress()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("long.csv", ObservationFile.Of(ObservationFile.Sound, "r-2") + new string('\n', 17 << 20));

        Answer answer = await new Call { ErrorIsTerminal = true }.WithAsync("score", file, "--format", "csv");

        Assert.Equal(2, answer.Code);
        Assert.Equal(2, answer.Lines.Length);
        Assert.Contains("line 3: has 1 cell where the header has 10", answer.Error, StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    /// <summary>A clock that nobody may look at: scores do not turn on the day.</summary>
    private sealed class NoClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("Scores do not turn on the day.");
    }

    /// <summary>A header, and then one row for ever.</summary>
    private sealed class EndlessRows : Stream
    {
        private static readonly byte[] Header = Encoding.UTF8.GetBytes(ObservationFile.Header);
        private static readonly byte[] Row = Encoding.UTF8.GetBytes(ObservationFile.Sound + "\n");

        internal long Given { get; private set; }

        /// <summary>Gets after how many bytes the device fails.</summary>
        internal long FailsAfter { get; init; } = long.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Given > FailsAfter) throw new IOException("the device failed");
            for (int i = 0; i < count; i++, Given++) buffer[offset + i] = Given < Header.Length ? Header[Given] : Row[(Given - Header.Length) % Row.Length];
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    /// <summary>An output whose reader stops the program when it has enough.</summary>
    private sealed class OutputThatStops(CancellationTokenSource stop, long after) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await base.WriteAsync(buffer, cancellationToken);
            if (Length > after) await stop.CancelAsync();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            if (Length > after) stop.Cancel();
        }
    }
}
