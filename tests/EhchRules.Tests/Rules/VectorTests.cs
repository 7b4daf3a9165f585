using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Runs the conformance vectors: what each requirement must say on either side of each of its boundaries.</summary>
public sealed class VectorTests
{
    private static readonly Dictionary<string, ConformanceVector> ById = ConformanceVector.All.ToDictionary(static vector => vector.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. ConformanceVector.All.Select(static vector => vector.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_requirement_says_what_its_vector_expects(string id)
    {
        ConformanceVector vector = ById[id];
        JsonElement root = vector.Root;
        Assessment assessment = EhchRuleSet.Current.Assess(await vector.Record(), vector.On, new() { KnownOn = vector.KnownOn, AllOccasions = vector.AllOccasions });
        List<Finding> findings = [.. assessment.Findings.Where(finding => finding.Requirement.Id == vector.Requirement)];

        foreach (IGrouping<(string Kind, string Id), JsonElement> subject in root.GetProperty("expect").EnumerateArray().GroupBy(SubjectOf))
        {
            List<Finding> found = [.. findings.Where(finding => (finding.Subject.Kind.ToString(), finding.Subject.Id) == subject.Key)];
            string shown = string.Join(Environment.NewLine, found);
            Assert.True(subject.Count() == found.Count, $"expected {subject.Count()} findings for {subject.Key}, found {found.Count}: {shown}");
            foreach (JsonElement expected in subject)
            {
                string? occasion = expected.GetProperty("subject").TryGetProperty("occasion", out JsonElement label) ? label.GetString() : null;
                Finding? finding = found.Find(candidate => candidate.Subject.Occasion?.ToString() == occasion);
                Assert.True(finding is not null, $"no finding for occasion {occasion}: {shown}");
                Check(expected, finding);
            }
        }
    }

    [Fact]
    public void Every_requirement_has_at_least_two_vectors()
    {
        Dictionary<string, int> counts = ConformanceVector.All.CountBy(static vector => vector.Requirement).ToDictionary();

        Assert.All(RequirementCatalogue.Judged, requirement => Assert.True(counts.GetValueOrDefault(requirement.Id) >= 2, $"{requirement.Id} has fewer than two vectors"));
    }

    [Fact]
    public void Every_reason_code_that_a_requirement_can_give_is_expected_by_a_vector()
    {
        HashSet<(string, string)> expected = [.. ConformanceVector.All.SelectMany(static vector => vector.Root.GetProperty("expect").EnumerateArray()
            .Select(expect => (vector.Requirement, expect.GetProperty("reason").GetString()!)))];

        List<string> unexpected = [.. RuleBook.Rules.SelectMany(static rule => rule.Reasons.Select(reason => (rule.Requirement.Id, reason.Code)))
            .Where(pair => !expected.Contains(pair)).Select(static pair => $"{pair.Id} {pair.Code}")];

        Assert.Empty(unexpected);
    }

    private static (string Kind, string Id) SubjectOf(JsonElement expected)
    {
        JsonElement subject = expected.GetProperty("subject");
        return (subject.GetProperty("kind").GetString()!, subject.GetProperty("id").GetString()!);
    }

    private static void Check(JsonElement expected, Finding finding)
    {
        string shown = $"{finding} [{finding.Reason.Code}; missing {string.Join(", ", finding.Missing)}; due {finding.DueOn:yyyy-MM-dd}]";
        Assert.True(expected.GetProperty("outcome").GetString() == finding.Outcome.ToString(), $"outcome: expected {expected.GetProperty("outcome")}, found {shown}");
        foreach (JsonProperty property in expected.EnumerateObject())
        {
            switch (property.Name)
            {
                case "reason":
                    Assert.True(property.Value.GetString() == finding.Reason.Code, $"reason: expected {property.Value}, found {shown}");
                    break;
                case "force":
                    Assert.True(property.Value.GetString() == finding.Force.ToString(), $"force: expected {property.Value}, found {finding.Force}: {shown}");
                    break;
                case "dueOn":
                    DateOnly? due = property.Value.ValueKind is JsonValueKind.Null ? null : ConformanceVector.Day(property.Value);
                    Assert.True(due == finding.DueOn, $"dueOn: expected {property.Value}, found {shown}");
                    break;
                case "conditions":
                    Assert.Equal(Strings(property.Value), finding.Reason.Conditions);
                    break;
                case "missing":
                    Assert.Equal(Strings(property.Value).Order(StringComparer.Ordinal), finding.Missing);
                    break;
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(static item => item.GetString()!);
}
