using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Adapters;

/// <summary>The products under conformance/adapters that have rules of their own: right, they pass every vector of their level; wrong on purpose, they fail those that say so.</summary>
/// <remarks>All vectors that catch a fault are approved, in Approved/Adapters. Some are named here, because it is for them that the fault would be looked for.</remarks>
public sealed class ExampleProductTests
{
    private static readonly Example Scoring = new("python-scoring", AdapterLanguage.Python, "scoring.py", ConformanceLevel.Scoring);

    private static readonly Example HomeRounds = new("javascript-home-rounds", AdapterLanguage.JavaScript, "home-rounds.mjs", ConformanceLevel.HomeRounds);

    [Fact]
    public async Task Scoring_written_from_the_chart_in_Python_passes_every_vector()
    {
        Run run = await Scoring.RunAsync();

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.True(run.Results.Count >= 1_041);
        Assert.Equal("News2 in Python", run.Summary.Product!.Name);
    }

    [Fact]
    public async Task Home_rounds_written_from_the_text_in_JavaScript_pass_every_vector()
    {
        Run run = await HomeRounds.RunAsync();

        Assert.Equal(["Passed"], run.Outcomes);
        Assert.True(run.Results.Count >= 199);
        Assert.Equal("Rounds in JavaScript", run.Summary.Product!.Name);
    }

    [Theory]
    [InlineData("scale-2-on-air", "boundaries.spo2-93-scale-2-air", "boundaries.spo2-97-scale-2-air", "faults.scale-2-on-air-93", "faults.scale-2-on-air-100")]
    [InlineData("temperature-rounding", "boundaries.temperature-35-1", "boundaries.temperature-36-1", "boundaries.temperature-38-1", "boundaries.temperature-39-1", "faults.no-gap-at-35-2")]
    [InlineData("missing-is-zero", "partial.empty", "partial.empty-in-nulls", "faults.missing-is-not-zero-respiratory-rate", "faults.missing-is-not-zero-scale", "faults.oxygen-states-no-scale")]
    public Task A_fault_of_scoring_is_caught_by_its_vectors_and_no_others(string fault, params string[] among) => Scoring.AssertCaughtAsync(fault, among);

    [Theory]
    [InlineData("half-weeks-count", "ROUND-1.first-monday-no-round", "ROUND-1.registered-from-the-tuesday", "ROUND-1.aligned-midweek-next-monday", "ROUND-1.week-after-a-variation-that-ended-midweek")]
    [InlineData("last-day-left-out", "ROUND-1.last-day-of-an-exemption", "ROUND-1.two-alignments-without-a-gap", "ROUND-4.last-day-of-the-interval", "ROUND-4.realigned-without-a-gap")]
    [InlineData("absent-is-empty", "ROUND-1.rounds-absent-first-week", "ROUND-1.rounds-absent-later", "ROUND-2.rounds-absent", "ROUND-4.rounds-absent", "ROUND-5.rounds-absent")]
    public Task A_fault_of_home_rounds_is_caught_by_its_vectors_and_no_others(string fault, params string[] among) => HomeRounds.AssertCaughtAsync(fault, among);

    [Fact]
    public async Task A_fault_that_is_none_does_not_start()
    {
        Run python = await Scoring.RunAsync("--fault=splendid"), javascript = await HomeRounds.RunAsync("--fault=splendid");

        Assert.Equal(["Unknown NotStarted"], python.Outcomes);
        Assert.Equal(["Unknown NotStarted"], javascript.Outcomes);
    }

    private sealed record Example(string Name, AdapterLanguage Language, string File, ConformanceLevel Level)
    {
        internal Task<Run> RunAsync(string switches = "") =>
            Run.OfAsync(new ProcessProduct(Language.Command(File, switches)), Run.Patient with { Selection = new([Level], []) });

        internal async Task AssertCaughtAsync(string fault, string[] among)
        {
            Run run = await RunAsync($"--fault={fault}");

            Assert.Equal(["Failed", "Passed"], run.Outcomes.Order(StringComparer.Ordinal));
            string[] caught = [.. run.Results.Where(static line => line.Outcome is VectorOutcome.Failed).Select(static line => line.Id)];
            Assert.Empty(among.Except(caught));
            Approved.Matches($"{string.Join('\n', caught)}\n", "tests", "EhchRules.Conformance.Tests", "Approved", "Adapters", $"{Name}.{fault}.txt");
        }
    }
}
