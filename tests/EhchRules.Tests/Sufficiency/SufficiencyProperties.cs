using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;
using EhchRules.Sufficiency;
using EhchRules.Tests.Properties;

namespace EhchRules.Tests.Sufficiency;

public sealed class SufficiencyProperties
{
    // Whether a stay is temporary is asked last, when all else is known.
    private const string AskedLast = "residents/#/stays/#/kind";

    [SeededProperty(300, desk: 60)]
    public void Every_answer_of_an_assessment_is_counted_once_by_its_outcome(RecordOnDay given)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(given.Record, given.On);
        foreach (RequirementSufficiency one in EhchRuleSet.Current.Sufficiency(given.Record, given.On).Requirements)
        {
            Finding[] findings = [.. assessment.Findings.Of(one.Requirement)];
            int Count(params Outcome[] outcomes) => findings.Count(finding => outcomes.Contains(finding.Outcome));
            Assert.Equal(Count(Outcome.Met, Outcome.MetLate, Outcome.NotMet, Outcome.NotYetDue), one.Decided);
            Assert.Equal(
                (Count(Outcome.NeedsJudgement), Count(Outcome.NotApplicable), Count(Outcome.Undetermined)),
                (one.NeedsJudgement, one.NotApplicable, one.Undetermined + one.LeftOpen));
            string[] named = [.. findings.SelectMany(static finding => finding.MissingFacts).Select(static fact => fact.Kind)];
            Assert.Subset(KindsOf(one).ToHashSet(StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
        }
    }

    [SeededProperty(100, desk: 25)]
    public async Task Records_in_any_order_come_to_the_same(int seed)
    {
        Chance chance = new(seed);
        DateOnly on = chance.Day();
        NetworkRecord[] records = [.. Enumerable.Range(0, 4).Select(index => RandomRecords.Make(seed + index, absent: 30))];
        NetworkRecord[] shuffled = [.. chance.Shuffled(records.Length).Select(index => records[index])];

        Assert.Equal(await WrittenAsync(Sufficient.On(on, null, records)), await WrittenAsync(Sufficient.On(on, null, shuffled)));
    }

    [SeededProperty(200, desk: 40)]
    public void The_steps_open_all_and_add_each_missing_fact_once(RecordOnDay given)
    {
        DataSufficiency of = EhchRuleSet.Current.Sufficiency(given.Record, given.On);

        Assert.Equal(
            of.MissingFacts.Select(static rank => rank.Fact.Kind).Order(StringComparer.Ordinal),
            of.Steps.SelectMany(static step => step.Add).Select(static fact => fact.Kind).Order(StringComparer.Ordinal));
        Assert.Equal(
            of.Requirements.Where(static one => one.Undetermined > 0).Select(static one => one.Requirement.Id).Order(StringComparer.Ordinal),
            of.Steps.SelectMany(static step => step.Opens).Select(static requirement => requirement.Id).Order(StringComparer.Ordinal));
        Assert.Equal(of.Requirements.Sum(static one => one.Undetermined), of.Steps.Sum(static step => step.Answers));
    }

    [SeededProperty(300, desk: 60)]
    public void A_requirement_lacks_nothing_more_once_what_it_lacks_was_added(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed, absent: 0);
        DateOnly on = new Chance(seed).Day();
        Chance chance = new(seed ^ 0x0ADD);
        string[] places = [.. AbsentFacts.Places];
        HashSet<string> forgotten = [.. Enumerable.Range(0, 1 + chance.Below(6)).Select(_ => chance.Of(places))];
        if (Without(record, forgotten) is not { } part) return;
        DataSufficiency whole = EhchRuleSet.Current.Sufficiency(record, on);
        foreach (RequirementSufficiency one in EhchRuleSet.Current.Sufficiency(part, on).Requirements.Where(static one => one.Undetermined > 0))
        {
            string[] lacks = KindsOf(one);
            bool IsAdded(string place) => Array.Exists(lacks, kind => place == kind || place.StartsWith(kind + "/", StringComparison.Ordinal));
            NetworkRecord filled = Without(record, forgotten.Where(place => !IsAdded(place)))!;
            string[] still = KindsOf(EhchRuleSet.Current.Sufficiency(filled, on).For(one.Requirement.Id));
            // Whether a round was owed turns on who lives in the home as well, which is not asked of a home that may not be a care home.
            if (one.Requirement.Id is "ROUND-1" && forgotten.Contains("homes/#/registrations")) continue;
            Assert.DoesNotContain(still.Except(KindsOf(whole.For(one.Requirement.Id)), StringComparer.Ordinal), static kind => kind is not AskedLast);
        }
    }

    private static string[] KindsOf(RequirementSufficiency one) =>
        [.. one.Unknown.SelectMany(static answers => answers.Facts).Select(static fact => fact.Kind).Distinct()];

    private static NetworkRecord? Without(NetworkRecord record, IEnumerable<string> places)
    {
        JsonNode root = JsonNode.Parse(RecordText.Of(record))!;
        foreach (string place in places)
        {
            foreach (JsonObject owner in AbsentFacts.Owners(root, place).ToArray()) owner.Remove(AbsentFacts.NameAt(place));
        }

        return RecordText.TryRead(root.ToJsonString());
    }

    private static async Task<string> WrittenAsync(DataSufficiency of)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteCoverageAsync(stream, of, indented: true, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
