using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>What the conformance vectors ask, of each requirement and each reason. That the library answers as they expect is tested with the suite itself.</summary>
public sealed class VectorTests
{
    [Fact]
    public void Every_requirement_has_at_least_two_vectors()
    {
        Dictionary<string, int> counts = ConformanceVector.All.CountBy(static vector => vector.Requirement).ToDictionary();

        Assert.All(RequirementCatalogue.Judged, requirement => Assert.True(counts.GetValueOrDefault(requirement.Id) >= 2, $"{requirement.Id} has fewer than two vectors"));
    }

    [Fact]
    public void Every_reason_code_that_a_requirement_can_give_is_expected_by_a_vector()
    {
        HashSet<(string, string)> expected = [.. ConformanceVector.All.SelectMany(static vector => vector.Answers
            .Where(static answer => answer.TryGetProperty("reason", out _))
            .Select(answer => (vector.Requirement, answer.GetProperty("reason").GetString()!)))];

        List<string> unexpected = [.. RuleBook.Rules.SelectMany(static rule => rule.Reasons.Select(reason => (rule.Requirement.Id, reason.Code)))
            .Where(pair => !expected.Contains(pair)).Select(static pair => $"{pair.Id} {pair.Code}")];

        Assert.Empty(unexpected);
    }
}
