using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EhchRules.Catalogue;

namespace EhchRules.Reports.Tests.Requirements;

/// <summary>The rule explorer as text. How a browser shows it is tested in the project of the browser.</summary>
public sealed partial class RuleExplorerTests
{
    public static TheoryData<string> Requirements => [.. RequirementCatalogue.Judged.Select(static requirement => requirement.Id)];

    [Theory]
    [MemberData(nameof(Requirements))]
    public void A_requirement_is_on_it_with_all_that_the_catalogue_says_and_the_status_of_each_source(string id)
    {
        Requirement requirement = RequirementCatalogue.Find(id)!;
        string part = PartOf(Explorers.Usual, id);

        Assert.StartsWith($"{id} {requirement.Title}", TextOf(part).Trim(), StringComparison.Ordinal);
        Assert.Contains(requirement.Says, TextOf(part), StringComparison.Ordinal);
        Assert.Equal(requirement.Terms.Length, Count(part, "<th scope=\"row\">"));
        foreach (Term term in requirement.Terms) Assert.Contains($"{term.Instrument.Title} {term.Instrument.Id}", TextOf(part), StringComparison.Ordinal);
        string[] statuses = [.. requirement.Terms.SelectMany(static term => term.Citations).Select(static citation => citation.Status switch
        {
            CitationStatus.Confirmed => "confirmed: the official text was read",
            CitationStatus.Secondary => "secondary: a named summary says so",
            _ => "unconfirmed: to be checked before anyone relies on it",
        })];
        Assert.Equal(statuses, Bold().Matches(part[part.IndexOf("<tbody>", StringComparison.Ordinal)..]).Select(static match => match.Groups[1].Value));
        foreach (ReasonDescription reason in EhchRuleSet.Current.ReasonsOf(requirement))
        {
            Assert.Contains(reason.Template, TextOf(part), StringComparison.Ordinal);
            Assert.Contains($"<code>{reason.Code}</code>", part, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Texts_assumptions_and_what_is_not_judged_are_on_it()
    {
        string text = TextOf(Explorers.Usual);

        Assert.All(Instruments.All, one => Assert.Contains($"{one.Title} {one.Id}", text, StringComparison.Ordinal));
        Assert.All(Catalogue.Assumptions.All, one => Assert.Contains(one.Text, text, StringComparison.Ordinal));
        Assert.All(RequirementCatalogue.Listed, one => Assert.Contains($"{one.Id} {one.Says}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_requirement_sets_on_what_it_turns_and_whom_it_binds_are_in_words()
    {
        string text = TextOf(PartOf(Explorers.Usual, "PCSP-3"));

        Assert.Contains("Judged forEach resident", text, StringComparison.Ordinal);
        Assert.Contains("ResponsibleThe primary care network", text, StringComparison.Ordinal);
        Assert.Contains("The textMandatory", text, StringComparison.Ordinal);
        Assert.Contains("what care plans there are plans", text, StringComparison.Ordinal);
        Assert.Contains("Within 7 working days.", text, StringComparison.Ordinal);
        Assert.Contains("Does not apply where a local variation agreement replaces section 8 of the text.", text, StringComparison.Ordinal);
        Assert.Contains("The home is not aligned to this network on this day. NotAligned", text, StringComparison.Ordinal);
        Assert.Contains("To be done by 31 July 2020 (secondary: a named summary says so).", TextOf(PartOf(Explorers.Usual, "ALIGN-1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-31", "in force, by contract (DES-2023-24)", "1 April 2023 to 31 March 2024")]
    [InlineData("2024-04-01", "outside what these rules cover", null)]
    [InlineData("2020-09-30", "not yet in force", null)]
    [InlineData("2020-10-01", "in force, by contract (DES-2020-21-OCT)", "1 October 2020 to 31 March 2021")]
    public void Without_scripts_it_shows_what_is_in_force_on_the_first_day(string on, string standing, string? term)
    {
        string part = PartOf(Explorers.PageOf(DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)), "DISCH-1");

        Assert.Contains($"<span class=\"words\">{standing}</span>", part, StringComparison.Ordinal);
        Assert.Equal(term is null ? 0 : 1, Count(part, "aria-current=\"date\""));
        if (term is not null) Assert.Contains($"aria-current=\"date\"><th scope=\"row\">{term} ", part, StringComparison.Ordinal);
        Assert.StartsWith("<details class=\"rule\" id=\"DISCH-1\" open>", part, StringComparison.Ordinal);
    }

    [Fact]
    public void Vectors_are_counted_and_named_and_their_absence_is_said_only_where_vectors_are_given()
    {
        Assert.Contains("<summary>2 conformance vectors</summary><ul><li><code>ROUND-1.held</code></li><li><code>ROUND-1.not-held</code></li></ul>", PartOf(Explorers.Usual, "ROUND-1"), StringComparison.Ordinal);
        Assert.Contains("<summary>1 conformance vector</summary>", PartOf(Explorers.Usual, "DISCH-1"), StringComparison.Ordinal);
        Assert.Contains("No conformance vector asks about it.", PartOf(Explorers.Usual, "ROUND-2"), StringComparison.Ordinal);
        Assert.DoesNotContain("conformance vector", Explorers.PageOf(Explorers.Day), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_data_say_what_differs_between_any_two_days_in_the_words_of_diff()
    {
        using JsonDocument document = JsonDocument.Parse(Data().Match(Explorers.Usual).Groups[1].Value);
        JsonElement root = document.RootElement;
        JsonElement discharge = root.GetProperty("requirements").EnumerateArray().Single(static one => one.GetProperty("id").GetString() == "DISCH-1");
        int last = discharge.GetProperty("stretches").GetArrayLength() - 1;
        JsonElement ends = discharge.GetProperty("differences").GetProperty($"{last - 1}-{last}");
        DateOnly first = DateOnly.ParseExact(root.GetProperty("from").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(new(2024, 4, 1), first.AddDays(ends[0].GetInt32()));
        Assert.Equal("Ends", root.GetProperty("sections")[ends[1].GetInt32()].GetString());
        Assert.Equal(
            "No longer judged: what became of it is outside what these rules cover. Before, by contract: Network Contract DES 2023/24 (DES-2023-24).",
            root.GetProperty("texts")[ends[2].GetInt32()].GetString());
        Assert.DoesNotContain(Data().Match(Explorers.OfHostile).Groups[1].Value, static letter => letter is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
    }

    [Fact]
    public void Another_rule_set_is_compared_with_its_own()
    {
        string text = TextOf(Explorers.Usual);

        Assert.Contains($"What differs between rule set 2026.11.0 and rule set {EhchRuleSet.Current.Version}", text, StringComparison.Ordinal);
        Assert.Contains("AddedVACC-1", text, StringComparison.Ordinal);
        Assert.Contains("Listed, not judged: addedLISTED-15", text, StringComparison.Ordinal);
        Assert.Contains("Nothing: their catalogues are the same.", Explorers.PageOf(Explorers.Day, new() { Others = [Json.CatalogueJson.Current] }), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"rule-sets\"", Explorers.PageOf(Explorers.Day), StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_rule_set_or_a_vector_says_stays_text()
    {
        string page = Inlined().Replace(Data().Replace(Explorers.OfHostile, string.Empty), string.Empty);

        Assert.DoesNotContain("document.title=", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;document.title&#x3D;&#x27;run&#x27;&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;&quot;", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', page);
        Assert.DoesNotContain('\0', page);
    }

    [Fact]
    public void Its_policy_names_the_hash_of_every_style_and_script_and_allows_no_other()
    {
        string policy = WebUtility.HtmlDecode(Policy().Match(Explorers.Usual).Groups[1].Value);

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        string[] inlined = [.. Inlined().Matches(Explorers.Usual).Select(static match => match.Groups[1].Value)];
        Assert.Equal(6, inlined.Length);
        Assert.All(inlined, text => Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", policy, StringComparison.Ordinal));
    }

    [Fact]
    public void No_anchor_stands_in_it_twice_and_every_link_leads_to_one()
    {
        string markup = Inlined().Replace(Data().Replace(Explorers.Usual, string.Empty), string.Empty);
        string[] anchors = [.. Id().Matches(markup).Select(static match => match.Groups[1].Value)];

        Assert.Equal(anchors.Distinct().Count(), anchors.Length);
        HashSet<string> there = [.. anchors];
        Assert.DoesNotContain(Href().Matches(markup).Select(static match => match.Groups[1].Value), href => href != "data:," && !there.Contains(href[1..]));
        Assert.DoesNotContain(" style=", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_whatever_the_culture_and_whatever_the_defaults_know()
    {
        using HostileCulture culture = new("tr-TR");
        using StringWriter page = new();

        EhchRuleSet.Current.WithDefaults(new() { KnownOn = new(2021, 1, 1) }).Explore(new(2020, 10, 19)).WriteHtml(page);

        Assert.Equal(Explorers.PageOf(new(2020, 10, 19)), page.ToString());
    }

    [Theory]
    [InlineData("0001-01-01", "51 not in force.")]
    [InlineData("2019-06-01", "51 not in force.")]
    [InlineData("9999-12-31", "30 in force, 1 not known whether it applies, 20 not in force.")]
    public void Any_day_can_be_shown_first(string on, string said) =>
        Assert.Contains(said, Explorers.PageOf(DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture)), StringComparison.Ordinal);

    private static string PartOf(string page, string id)
    {
        int from = page.IndexOf($"<details class=\"rule\" id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(from >= 0, id);
        int next = page.IndexOf("<details class=\"rule\"", from + 1, StringComparison.Ordinal);
        return page[from..(next < 0 ? page.IndexOf("</section>", from, StringComparison.Ordinal) : next)];
    }

    private static string TextOf(string markup) => WebUtility.HtmlDecode(Tag().Replace(markup.Replace("\n", string.Empty, StringComparison.Ordinal), string.Empty));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<b>([^<]*)</b>")]
    private static partial Regex Bold();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<(?:style|script)>(.*?)</(?:style|script)>", RegexOptions.Singleline)]
    private static partial Regex Inlined();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
