using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Json;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Comparison;

/// <summary>Two versions of the rule set, of which one is this package's own and the other a changed copy of what it writes.</summary>
public sealed class RuleSetComparisonTests
{
    [Fact]
    public async Task What_was_written_and_read_again_is_the_same_catalogue()
    {
        string written = await Written(CatalogueJson.Current);
        CatalogueSnapshot read = await Read(static _ => { });

        Assert.Equal(written, await Written(read));
        Assert.Equal(RuleSetVersion.Current, read.RuleSet);
        Assert.Equal(RequirementCatalogue.Judged.Length, read.Requirements.Length);
        Assert.Equal(RequirementCatalogue.Listed.Length, read.Listed.Length);
        Assert.True(RuleSetComparison.Between(read, CatalogueJson.Current).IsEmpty);
        Assert.True(RuleSetComparison.Between(CatalogueJson.Current, read).IsEmpty);
    }

    [Fact]
    public async Task A_requirement_that_one_version_lacks_was_added_or_removed()
    {
        CatalogueSnapshot old = await Read(static root => root["requirements"]!.AsArray().Remove(Requirement(root, "ROLE-6")));

        RuleSetComparison there = RuleSetComparison.Between(old, CatalogueJson.Current);
        RuleSetComparison back = RuleSetComparison.Between(CatalogueJson.Current, old);

        Assert.Equal("ROLE-6", Assert.Single(there.Added).Id);
        Assert.Equal("ROLE-6", Assert.Single(back.Removed).Id);
        Assert.Empty(there.Revised);
    }

    [Fact]
    public async Task Terms_are_compared_day_by_day_however_they_are_cut()
    {
        // One term cut in two on 1 January 2021, of which the second half asks for ten working days.
        CatalogueSnapshot old = await Read(static root =>
        {
            JsonArray terms = Requirement(root, "PCSP-3")["terms"]!.AsArray();
            JsonNode second = terms[0]!.DeepClone();
            terms[0]!["to"] = "2020-12-31";
            second["from"] = "2021-01-01";
            second["workingDays"] = 10;
            terms.Insert(1, second);
        });

        RequirementRevision revision = Assert.Single(RuleSetComparison.Between(old, CatalogueJson.Current).Revised);
        TermRevision term = Assert.Single(revision.Terms);

        Assert.Equal(Range("2021-01-01/2021-03-31"), term.Days);
        Assert.Equal([new RuleChange(RuleChangeKind.WorkingDays, "Within 7 working days; before, within 10 working days.")], term.Changes);
        Assert.Empty(revision.Aspects);
    }

    [Fact]
    public async Task A_term_that_was_added_or_ended_is_told_with_its_days()
    {
        CatalogueSnapshot old = await Read(static root =>
        {
            JsonNode plan = Requirement(root, "PLAN-1");
            plan["terms"]!.AsArray().RemoveAt(2);
        });

        TermRevision added = Assert.Single(Assert.Single(RuleSetComparison.Between(old, CatalogueJson.Current).Revised).Terms);
        TermRevision removed = Assert.Single(Assert.Single(RuleSetComparison.Between(CatalogueJson.Current, old).Revised).Terms);

        Assert.Equal((Range("2021-04-01/2022-03-31"), RuleChangeKind.Begins), (added.Days, Assert.Single(added.Changes).Kind));
        Assert.Null(added.Before);
        Assert.Equal((Range("2021-04-01/2022-03-31"), RuleChangeKind.Ends), (removed.Days, Assert.Single(removed.Changes).Kind));
    }

    [Theory]
    [InlineData("title", "Old", RequirementAspect.Title)]
    [InlineData("says", "Old", RequirementAspect.Says)]
    [InlineData("topic", "LeadRole", RequirementAspect.Topic)]
    [InlineData("subject", "Home", RequirementAspect.Subject)]
    [InlineData("modality", "May", RequirementAspect.Modality)]
    [InlineData("end", "Ended", RequirementAspect.End)]
    public async Task What_differs_apart_from_terms_has_a_name(string property, string value, RequirementAspect aspect)
    {
        CatalogueSnapshot old = await Read(root => Requirement(root, "PCSP-3")[property] = value);

        Assert.Equal(aspect, Assert.Single(Assert.Single(RuleSetComparison.Between(old, CatalogueJson.Current).Revised).Aspects).Aspect);
    }

    [Fact]
    public async Task Reasons_are_told_by_code_and_outcome_and_not_by_wording()
    {
        CatalogueSnapshot old = await Read(static root =>
        {
            JsonArray reasons = Requirement(root, "CODE-1")["reasons"]!.AsArray();
            reasons[0]!["code"] = "WasCoded";
            reasons[1]!["template"] = "Other words.";
        });

        AspectChange change = Assert.Single(Assert.Single(RuleSetComparison.Between(old, CatalogueJson.Current).Revised).Aspects);

        Assert.Equal("The answers it can give: ResidenceCoded (Met) is new; WasCoded (Met) is gone.", change.Text);
    }

    [Fact]
    public async Task Bearers_assumptions_texts_and_listed_entries_are_compared_too()
    {
        CatalogueSnapshot old = await Read(static root =>
        {
            Requirement(root, "COVID-2")["bearers"] = new JsonArray("PrimaryCareNetwork");
            Requirement(root, "ROUND-1")["assumptions"] = new JsonArray();
            root["instruments"]![5]!["published"] = "2024-03-29";
            root["listed"]!.AsArray().RemoveAt(0);
        });

        RuleSetComparison found = RuleSetComparison.Between(old, CatalogueJson.Current);

        Assert.Equal([("ROUND-1", RequirementAspect.Assumptions), ("COVID-2", RequirementAspect.Bearers)], found.Revised.Select(static one => (one.After.Id, Assert.Single(one.Aspects).Aspect)));
        Assert.Equal("Published on 28 March 2024 (Secondary); before, on 29 March 2024 (Secondary).", Assert.Single(found.Instruments).Text);
        Assert.Equal(RequirementCatalogue.Listed[0].Id, Assert.Single(found.ListedAdded).Id);
        Assert.Empty(found.ListedRemoved);
    }

    [Fact]
    public async Task Every_fault_of_a_catalogue_is_told_at_its_path()
    {
        CatalogueReading reading = await TryRead(static root =>
        {
            root["on"] = "2020-10-19";
            JsonArray requirements = root["requirements"]!.AsArray();
            requirements[0]!["terms"]![0]!["instrument"] = "DES-2019";
            requirements[1]!["terms"]![1]!["from"] = "2020-09-30";
            requirements[2]!["terms"] = new JsonArray();
            requirements[3]!.AsObject().Remove("title");
            requirements[4]!["terms"]![0]!["citations"]![0]!["document"] = "letter";
            requirements[5]!["terms"]![0]!["citations"]![0]!["clause"] = "7.3";
            requirements[6]!["sasy"] = "x";
            requirements[7]!["id"] = "ALIGN-1";
            requirements[8]!["end"] = "Gone";
            requirements[9]!["replacedBy"] = "LEAD-4";
            requirements[10]!["bearers"] = new JsonArray();
            requirements[11]!["terms"]![0]!["to"] = "2020-03-31";
            requirements[12]!["x-note"] = "the caller's own";
            root.Remove("listed");
        });

        Assert.Null(reading.Catalogue);
        Assert.Equal(
            [
                "$.listed", "$.on", "$.requirements[0].terms[0].instrument", "$.requirements[1].terms[1].from", "$.requirements[2].terms", "$.requirements[3].title",
                "$.requirements[4].terms[0].citations[0].document", "$.requirements[5].terms[0].citations[0].clause", "$.requirements[6].sasy", "$.requirements[7].id",
                "$.requirements[8].end", "$.requirements[9].replacedBy", "$.requirements[10].bearers", "$.requirements[11].terms[0].to",
            ],
            reading.Faults.Select(static fault => fault.Path).Order(PathOrder));
        Assert.Contains(reading.Faults, static fault => fault.Text.StartsWith("\"DES-2019\" names none of the \"instruments\" (known: DES-2020-21, ", StringComparison.Ordinal));
        Assert.Contains(reading.Faults, static fault => fault.Text == "2020-09-30 is not after the term before, which ends on 2020-09-30");
    }

    [Theory]
    [InlineData("", "$: there is nothing to read: expected a catalogue, which is a JSON object")]
    [InlineData("[]", "$: an array is not an object")]
    [InlineData("{", "$: not JSON at line 1, byte 2: the text ends too early")]
    public async Task What_is_no_catalogue_is_told(string text, string fault)
    {
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(text));

        CatalogueReading reading = await CatalogueJson.TryReadAsync(utf8, TestContext.Current.CancellationToken);

        Assert.Equal([fault], reading.Faults.Select(static one => one.ToString()));
    }

    private static Comparer<string> PathOrder { get; } = Comparer<string>.Create(static (left, right) => (Number(left), left.Split('.').Length).CompareTo((Number(right), right.Split('.').Length)) is var order and not 0
        ? order
        : string.CompareOrdinal(left, right));

    private static int Number(string path) => path.StartsWith("$.requirements[", StringComparison.Ordinal) ? int.Parse(path.Split('[', ']')[1], null) : -1;

    private static JsonNode Requirement(JsonNode root, string id) => root["requirements"]!.AsArray().Single(one => one!["id"]!.GetValue<string>() == id)!;

    private static async Task<string> Written(CatalogueSnapshot catalogue)
    {
        using MemoryStream utf8 = new();
        await CatalogueJson.WriteAsync(utf8, catalogue, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(utf8.ToArray());
    }

    private static async Task<CatalogueSnapshot> Read(Action<JsonObject> change)
    {
        CatalogueReading reading = await TryRead(change);
        Assert.Empty(reading.Faults);
        return reading.Catalogue!;
    }

    private static async Task<CatalogueReading> TryRead(Action<JsonObject> change)
    {
        JsonObject root = JsonNode.Parse(await Written(CatalogueJson.Current))!.AsObject();
        change(root);
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(root.ToJsonString()));
        return await CatalogueJson.TryReadAsync(utf8, TestContext.Current.CancellationToken);
    }
}
