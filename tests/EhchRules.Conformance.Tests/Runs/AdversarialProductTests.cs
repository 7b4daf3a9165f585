using System.Diagnostics;
using System.Globalization;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>Programs that do everything wrong that a program can: each ends in a report, within its limits, and what could be told is told.</summary>
public sealed class AdversarialProductTests : IDisposable
{
    private const int Vectors = 200;

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Fact]
    public async Task One_that_does_not_exist_was_not_started()
    {
        Run run = await Run.OfAsync(new ProcessProduct("no-such-program-here --at all"), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Unknown NotStarted"], run.Outcomes);
        Assert.StartsWith("no-such-program-here cannot be started: ", run.Summary.Stopped, StringComparison.Ordinal);
        Assert.Null(run.Summary.Product);
        Assert.Equal(Vectors, run.Results.Count);
    }

    [Theory]
    [InlineData("--exit", "the product ended with exit code 7 before it said what it implements")]
    [InlineData("--stack-trace", "the product ended with exit code 0 before it said what it implements")]
    [InlineData("--unstarted-flood", "the product wrote 100 lines, and none says what it implements; the last begins: nonsense")]
    [InlineData("--levels Scoring --details spo2", null)]
    public async Task One_that_does_not_say_what_it_implements_was_not_started(string switches, string? stopped)
    {
        Run run = await Run.OfAsync(OtherProgram.With(switches), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Unknown NotStarted"], run.Outcomes);
        if (stopped is not null) Assert.Equal(stopped, run.Summary.Stopped);
        else Assert.StartsWith("what the product says of itself has faults: $.started.details: \"spo2\" is not one of force, dueOn, ", run.Summary.Stopped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_never_says_anything_is_waited_for_as_long_as_a_start_may_take()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--never-start"), Run.Hasty with { StartTimeout = TimeSpan.FromSeconds(0.5) }, decks.Scores(Vectors));

        Assert.Equal(["Unknown NotStarted"], run.Outcomes);
        Assert.Equal("the product said nothing within 0.5 seconds of what it implements", run.Summary.Stopped);
    }

    [Fact]
    public async Task One_that_never_answers_is_stopped_after_one_round()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--never"), Run.Hasty, decks.Scores(Vectors));

        Assert.Equal(["Unknown TimedOut"], run.Outcomes);
        Assert.Equal("the product was stopped because it answered nothing at all within 3 seconds", run.Summary.Stopped);
        Assert.Equal("no answer within 3 s", run.Results[0].Text);
        Assert.Equal(64, run.Results.Count(static line => line.Text == "no answer within 3 s"));
        Assert.Equal("the product was stopped because it answered nothing at all within 3 seconds, before this was put to it", run.Results[^1].Text);
    }

    [Fact]
    public async Task One_that_hangs_after_some_answers_keeps_those()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--hang"), Run.Hasty with { Limit = TimeSpan.FromSeconds(60) }, decks.Scores(50));

        Assert.Equal(["Passed", "Unknown TimedOut"], run.Outcomes);
        Assert.Equal(5, run.Summary.Counts.Passed);
    }

    [Fact]
    public async Task One_that_reads_nothing_is_stopped_though_its_pipe_is_full()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--no-read"), Run.Hasty with { Window = 1_000 }, decks.Scores(1_000));

        Assert.Equal(["Unknown TimedOut"], run.Outcomes);
        Assert.NotNull(run.Summary.Stopped);
    }

    [Theory]
    [InlineData("--flood", "the product was stopped because what it said is longer than 4194304 bytes")]
    [InlineData("--flood-lines", "the product was stopped because it said more than 1000 things that answer nothing")]
    [InlineData("--flood-strays", "the product was stopped because it said more than 1000 things that answer nothing")]
    public async Task One_that_floods_is_stopped_and_never_read_to_its_end(string flood, string stopped)
    {
        long before = GC.GetTotalAllocatedBytes();
        Run run = await Run.OfAsync(OtherProgram.With(flood), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Unknown Garbage"], run.Outcomes);
        Assert.Equal(stopped, run.Summary.Stopped);
        Assert.InRange(run.Summary.Strays.Examples.Length, 1, 20);
        Assert.All(run.Summary.Strays.Examples, static example => Assert.InRange(example.Length, 1, 400));
        Assert.InRange(run.Text.Length, 1, Vectors * 2_000);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 256 << 20);
    }

    [Fact]
    public async Task One_that_floods_standard_error_passes_and_little_of_that_is_kept()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--flood-stderr"), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Passed"], run.Outcomes);
        StandardErrorExcerpt error = run.Summary.StandardError;
        Assert.Equal((10, 20, 100L * Vectors), (error.First.Length, error.Last.Length, error.Lines));
        Assert.StartsWith("answer 0, line 0: eee", error.First[0], StringComparison.Ordinal);
        Assert.StartsWith("answer 199, line 99: eee", error.Last[^1], StringComparison.Ordinal);
        Assert.Equal(19_970, error.Omitted);
        Assert.True(error.Bytes > 20_000_000);
        Assert.All(error.First.Concat(error.Last), static line => Assert.Equal(401, line.Length));
    }

    [Fact]
    public async Task Answers_in_any_order_go_to_their_vectors()
    {
        Run sound = await Run.OfAsync(LibraryProduct.Make(), Run.Patient, decks.Scores(Vectors));
        Run run = await Run.OfAsync(OtherProgram.With("--reverse"), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(sound.Text, run.Text);
        Assert.Equal(sound.Summary.AnswersHash, run.Summary.AnswersHash);
    }

    [Theory]
    [InlineData("--twice")]
    [InlineData("--twice-at-end")]
    public async Task A_vector_that_is_answered_twice_has_not_passed_though_the_second_answer_come_last_of_all(string twice)
    {
        Run run = await Run.OfAsync(OtherProgram.With(twice), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Unknown AnsweredTwice"], run.Outcomes);
        Assert.Equal(Enumerable.Range(1, Vectors).Select(static number => $"NEWS2.{number}"), run.Ids);
        Assert.Equal(0, run.Summary.Strays.Answers);
        Assert.All(run.Results, static line => Assert.Equal("All is normal.", line.Why));
    }

    [Theory]
    [InlineData("--half-line", "is not JSON")]
    [InlineData("--crash", null)]
    public async Task One_that_dies_leaves_what_it_had_before_it(string death, string? unreadable)
    {
        Run run = await Run.OfAsync(OtherProgram.With(death), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Passed", "Unknown Crashed"], run.Outcomes);
        Assert.Equal(5, run.Summary.Counts.Passed);
        Assert.Equal("the product ended with exit code 3", run.Summary.Stopped);
        Assert.Equal("the product ended with exit code 3, before this was answered", run.Results[5].Text);
        Assert.Equal(unreadable is null ? 0 : 1, run.Summary.Strays.Unreadable);
        if (unreadable is not null) Assert.StartsWith(unreadable, Assert.Single(run.Summary.Strays.Examples), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_for_other_vectors_are_strays_and_charged_to_none()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--wrong-id"), Run.Hasty, decks.Scores(30));

        Assert.Equal(["Unknown TimedOut"], run.Outcomes);
        Assert.Equal(30, run.Summary.Strays.Answers);
        Assert.Equal("an answer to \"not-NEWS2.1\"", run.Summary.Strays.Examples[0]);
    }

    [Fact]
    public async Task Lines_that_are_no_JSON_are_shown_and_make_those_that_waited_garbage()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--garbage"), Run.Hasty, decks.Scores(30));

        Assert.Equal(["Unknown Garbage"], run.Outcomes);
        Assert.InRange(run.Summary.Strays.Unreadable, 1, 30);
        Assert.StartsWith("no answer within 3 s, but a line that is none: is not JSON: ", run.Results[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(": {\"id\": oops}", run.Results[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_closes_its_input_at_once_and_goes_on_is_put_nothing_more()
    {
        Run run = await Run.OfAsync(Script(before: "exec 0<&-"), Run.Hasty, decks.Scores(Vectors));

        Assert.Equal(["Unknown NoAnswer"], run.Outcomes);
        Assert.Equal("the product closed its input", run.Summary.Stopped);
        Assert.Equal((UnknownCause.NoAnswer, "the product closed its input"), (run.Results[^1].Cause, run.Results[^1].Text));
    }

    [Fact]
    public async Task One_that_closes_its_output_at_once_and_goes_on_is_stopped()
    {
        Run run = await Run.OfAsync(Script(after: "exec 1>&-"), Run.Patient, decks.Scores(Vectors));

        Assert.Equal(["Unknown NoAnswer"], run.Outcomes);
        Assert.Equal("the product closed its output", run.Summary.Stopped);
        Assert.Equal("the product closed its output, before this was answered", run.Results[0].Text);
    }

    [Fact]
    public async Task One_that_does_not_end_when_it_is_told_to_has_passed_all_the_same()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--deaf-to-stop"), Run.Patient with { Grace = TimeSpan.FromSeconds(0.5) }, decks.Scores(Vectors));

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Null(run.Summary.Stopped);
    }

    [Fact]
    public async Task What_a_product_has_started_ends_with_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It starts a program of Unix.");

        Run run = await Run.OfAsync(OtherProgram.With("--children"), Run.Hasty, decks.Scores(10));

        Assert.Equal(["Unknown TimedOut"], run.Outcomes);
        int child = int.Parse(run.Summary.StandardError.First[0].Split(' ')[1], CultureInfo.InvariantCulture);
        Assert.True(HasEnded(child), $"{child} goes on");
    }

    /// <summary>Makes a product of bash, which does something before or after it has said what it implements, and goes on for ever.</summary>
    private ProcessProduct Script(string before = ":", string after = ":")
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "It is written for bash.");
        string[] lines = ["read -r start", before, """echo '{"started":{"name":"a script","version":"1","levels":["Scoring"]}}'""", after, "exec sleep 1000"];
        return new($"/bin/bash '{decks.Write("product.sh", lines)}'");
    }

    private static bool HasEnded(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromMinutes(1));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
