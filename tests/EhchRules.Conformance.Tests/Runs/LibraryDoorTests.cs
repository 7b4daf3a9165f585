using System.Diagnostics;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>The library passes its own suite with every detail, through every door.</summary>
public sealed class LibraryDoorTests
{
    private static readonly Lazy<Task<Run>> InProcess = new(static () => Task.Run(static () => Run.OfAsync(LibraryProduct.Make(), Run.Patient)));

    [Fact]
    public async Task In_this_process()
    {
        Run run = await InProcess.Value;

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.True(run.Results.Count >= 2_567);
        Assert.Equal(LibraryProduct.Profile, run.Summary.Product);
        Assert.Null(run.Summary.Stopped);
        Assert.Equal((0L, 0L), (run.Summary.Strays.Answers, run.Summary.Strays.Unreadable));
    }

    [Fact]
    public async Task As_JSON_lines_with_the_same_answers()
    {
        Run run = await Run.OfAsync(OtherProgram.With(string.Empty), Run.Patient);

        await AssertTheSameAsync(run);
    }

    [Fact]
    public async Task Over_HTTP_with_the_same_answers()
    {
        using Process server = Process.Start(new ProcessStartInfo("dotnet", [OtherProgram.Path, "--http"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            Uri address = new((await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!);

            Run run = await Run.OfAsync(new HttpProduct(address), Run.Patient);

            await AssertTheSameAsync(run);
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task AssertTheSameAsync(Run run)
    {
        Run inProcess = await InProcess.Value;
        Assert.Equal(["Passed"], run.Outcomes);
        Assert.Equal(inProcess.Summary.AnswersHash, run.Summary.AnswersHash);
        Assert.Equal(inProcess.Text, run.Text);
        Assert.Equal(inProcess.Summary.Tallies, run.Summary.Tallies);
        Assert.Equal((0L, 0L), (run.Summary.Strays.Answers, run.Summary.Strays.Unreadable));
        Assert.Null(run.Summary.Stopped);
    }
}
