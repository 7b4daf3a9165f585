using EhchRules.Conformance.Product;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>A copy of the library with one rule broken is caught at its level, and at no other.</summary>
public sealed class BrokenRuleTests
{
    private static readonly Lazy<Task<List<ConformanceVector>>> Vectors =
        new(static () => Task.Run(static async () => await ConformanceSuite.Current.ReadAsync().Select(static reading => reading.Vector!).ToListAsync()));

    public static TheoryData<ConformanceLevel> Levels => [.. Enum.GetValues<ConformanceLevel>()];

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task One_rule_broken_is_caught_at_its_level_and_its_requirement_alone(ConformanceLevel level)
    {
        string requirement = await RequirementAsync(level);

        Run run = await Run.OfAsync(new InProcessProduct(LibraryProduct.Profile, new BrokenAnswers(level, requirement).AnswerAsync), Run.Patient);

        AssertCaught(run, level, requirement);
    }

    [Fact]
    public async Task It_is_caught_through_the_door_of_JSON_lines_too()
    {
        Run run = await Run.OfAsync(OtherProgram.With("--break CarePlanning --requirement PCSP-3"), Run.Patient);

        AssertCaught(run, ConformanceLevel.CarePlanning, "PCSP-3");
    }

    /// <summary>Takes the first requirement of a level that the suite asks about.</summary>
    private static async Task<string> RequirementAsync(ConformanceLevel level)
    {
        ConformanceVector? first = (await Vectors.Value).Find(vector => vector.Level == level);
        Assert.SkipWhen(first is null, $"The suite has no vectors of {level}.");
        return first!.Requirement;
    }

    private static void AssertCaught(Run run, ConformanceLevel level, string requirement)
    {
        Assert.All(run.Summary.Tallies, tally =>
        {
            Assert.Equal(tally.Counts.Total, tally.Counts.Passed + tally.Counts.Failed);
            Assert.Equal(tally.Level == level && tally.Requirement == requirement, tally.Counts.Failed > 0);
        });
        Assert.Contains(run.Summary.Tallies, tally => tally.Level == level && tally.Requirement == requirement);
        Assert.All(run.Results.Where(static line => line.Outcome is VectorOutcome.Failed), static line => Assert.NotEmpty(line.Differences));
    }
}
