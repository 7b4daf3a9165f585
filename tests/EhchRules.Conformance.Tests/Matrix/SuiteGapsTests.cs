using EhchRules.Catalogue;
namespace EhchRules.Conformance.Tests.Matrix;

/// <summary>What a suite has to ask: each case takes vectors away from the suite as it is shipped.</summary>
public sealed class SuiteGapsTests
{
    private static readonly Lazy<Task<List<ConformanceVector>>> Vectors = new(static async () =>
        await ConformanceSuite.Current.ReadAsync().Select(static reading => reading.Vector!).ToListAsync());

    [Fact]
    public async Task The_suite_has_no_gap() => Assert.Empty(SuiteGaps.Of(await Vectors.Value));

    [Fact]
    public async Task A_term_without_a_vector_is_a_gap() => Assert.Contains(
        "ALIGN-1: the term 2022-04-01/2023-03-31 has no vector in which it binds",
        await Without("ALIGN-1", static vector => vector.On!.Value.Year is 2022 or 2023));

    [Theory]
    [InlineData("2020-09-30")]
    [InlineData("2020-10-01")]
    public async Task A_boundary_without_a_vector_on_either_side_is_a_gap(string day) => Assert.Equal(
        [$"LEAD-1: {day}, one side of the boundary at 2020-10-01, lacks a vector"],
        await Without("LEAD-1", vector => vector.On == Day(day)));

    [Fact]
    public async Task A_text_that_nobody_has_not_seen_yet_is_a_gap_on_both_sides() => Assert.Equal(
        [
            "REG-1: 2021-03-31, one side of the boundary at 2021-04-01, lacks a vector known before 2021-03-31, when DES-2021-22 was published",
            "REG-1: 2021-04-01, one side of the boundary at 2021-04-01, lacks a vector known before 2021-03-31, when DES-2021-22 was published",
        ],
        await Without("REG-1", static vector => vector.DayOf("knownOn") < new DateOnly(2021, 3, 31)));

    [Fact]
    public async Task A_due_day_without_a_vector_on_the_day_after_is_a_gap() => Assert.Contains(
        "PLAN-1: no due day has a vector on it and one on the day after",
        await Without("PLAN-1", static vector => vector.On == new DateOnly(2020, 8, 1)));

    [Theory]
    [InlineData("Met")]
    [InlineData("NotMet")]
    public async Task A_requirement_without_a_control_is_a_gap(string outcome) => Assert.Contains(
        $"MDT-4: no vector must be {outcome}",
        await Without("MDT-4", vector => vector.Expectations[0].Answers[0].GetProperty("outcome").GetString() == outcome));

    [Fact]
    public async Task Answers_that_are_accepted_beside_others_are_no_control() => Assert.DoesNotContain(
        await Without("PCSP-8", static vector => vector.Expectations[0].Kind is ExpectationKind.Accept),
        static gap => gap.StartsWith("PCSP-8: no vector must", StringComparison.Ordinal));

    [Fact]
    public void The_permissions_have_no_vector_that_must_be_NotMet() =>
        Assert.Equal(["PCSP-7", "ROUND-5"], RequirementCatalogue.Judged.Where(static requirement => requirement.Modality is Modality.May).Select(static requirement => requirement.Id));

    private static async Task<string[]> Without(string requirement, Func<ConformanceVector, bool> taken)
    {
        List<ConformanceVector> all = await Vectors.Value;
        ConformanceVector[] left = [.. all.Where(vector => vector.Requirement != requirement || !VectorFormat.IsTopic(vector.Level) || !taken(vector))];
        Assert.True(left.Length < all.Count, "nothing was taken away");
        return [.. SuiteGaps.Of(left).Select(static gap => gap.ToString())];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
