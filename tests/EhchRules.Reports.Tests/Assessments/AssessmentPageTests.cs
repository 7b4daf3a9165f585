using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EhchRules.Reports.Tests.Assessments;

/// <summary>The page of an assessment as text. How a browser shows it is tested in the project of the browser.</summary>
public sealed partial class AssessmentPageTests
{
    public static TheoryData<string> Names => ["demo", "hostile", "empty"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_policy_names_the_hash_of_every_style_and_script_and_allows_no_other(string name)
    {
        string page = PageOf(name);
        string policy = System.Net.WebUtility.HtmlDecode(Policy().Match(page).Groups[1].Value);

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        string[] inlined = [.. Inlined().Matches(page).Select(static match => match.Groups[1].Value)];
        Assert.Equal(10, inlined.Length);
        Assert.All(inlined, text => Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", policy, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_holds_no_style_and_no_script_in_attributes(string name)
    {
        string markup = Inlined().Replace(Data().Replace(PageOf(name), string.Empty), string.Empty);

        Assert.DoesNotContain(Tag().Matches(markup).Select(static match => match.Value), static tag => Attribute().IsMatch(tag));
        Assert.DoesNotContain("javascript:", markup, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_data_hold_no_sign_that_means_something_in_html(string name)
    {
        string data = Data().Match(PageOf(name)).Groups[1].Value;

        Assert.DoesNotContain(data, static letter => letter is '<' or '>' or '&' or '\'' or '\u2028' or '\u2029');
        using JsonDocument document = JsonDocument.Parse(data);
        Assert.Equal("2020-10-19", document.RootElement.GetProperty("on").GetString());
    }

    [Fact]
    public void Text_of_the_record_stays_text()
    {
        string page = Pages.OfHostile;

        Assert.DoesNotContain("document.title=", Inlined().Replace(Data().Replace(page, string.Empty), string.Empty), StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;document.title&#x3D;&#x27;run&#x27;&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;&quot;", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', page);
        Assert.DoesNotContain('\0', page);
    }

    [Fact]
    public void An_NHS_number_that_is_the_id_of_a_resident_does_not_stand_in_it()
    {
        Assert.Contains(HostileRecord.Record.Residents, static resident => resident.Id == HostileRecord.NhsNumber);
        Assert.DoesNotContain(HostileRecord.NhsNumber, Pages.OfHostile, StringComparison.Ordinal);
        Assert.Contains("*** *** 0018", Pages.OfHostile, StringComparison.Ordinal);
    }

    [Fact]
    public void It_begins_with_what_is_overdue_and_due_and_not_known()
    {
        string page = Pages.OfDemo;
        string[] inOrder =
        [
            "<h3 id=\"overdue\">Overdue <span class=\"number\">2</span></h3>",
            "<h3 id=\"due\">Due by 2 November 2020 <span class=\"number\">12</span></h3>",
            "<h3 id=\"missing\">Not known: information missing from the record</h3>",
            "<section id=\"grid\"",
            "<section id=\"findings\"",
            "<section id=\"timeline\"",
            "<section id=\"homes\"",
            "<section id=\"questions\"",
            "<section id=\"measures\"",
            "<section id=\"sources\"",
            "<section id=\"versions\"",
        ];

        int[] places = [.. inOrder.Select(part => page.IndexOf(part, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("No plan since the return from hospital on 7 October 2020; it was due by 16 October 2020, 7 working days later.", page, StringComparison.Ordinal);
        Assert.Contains("To do: either: agree a care and support plan for r-106 (late); or: review r-106&#x27;s care and support plan (late).", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_anchor_stands_in_it_twice_and_every_link_leads_to_one_or_to_a_finding()
    {
        foreach (string page in (string[])[Pages.OfDemo, Pages.OfHostile])
        {
            string markup = Inlined().Replace(Data().Replace(page, string.Empty), string.Empty);
            string[] anchors = [.. Id().Matches(markup).Select(static match => match.Groups[1].Value)];
            Assert.Equal(anchors.Distinct().Count(), anchors.Length);
            HashSet<string> there = [.. anchors];
            Assert.DoesNotContain(
                Href().Matches(markup).Select(static match => match.Groups[1].Value),
                href => href != "data:," && !href.StartsWith("#findings?", StringComparison.Ordinal) && !there.Contains(href[1..]));
        }
    }

    [Fact]
    public void It_is_the_same_whatever_the_culture_and_whenever_it_is_made()
    {
        using HostileCulture culture = new("tr-TR");

        Assert.Equal(Pages.OfDemo, Pages.PageOf(Pages.Demo));
    }

    [Fact]
    public void It_says_the_versions_and_hashes_that_the_assessments_document_says()
    {
        foreach (string hash in (string[])[EhchRules.Json.EhchJson.HashRecord(Pages.Demo), EhchRuleSet.Current.Version]) Assert.Contains(hash, Pages.OfDemo, StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_the_licence_of_the_chart_library()
    {
        Assert.Contains("Apache License\n                           Version 2.0, January 2004", Pages.OfDemo.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Copyright 2017-2025 The Apache Software Foundation", Pages.OfDemo, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_with_an_open_end_is_refused() =>
        Assert.Throws<ArgumentException>(static () => Pages.Of(Pages.Demo, options: new() { Timeline = DateRange.StartingOn(new(2020, 10, 1)) }));

    [Fact]
    public void On_the_first_and_the_last_day_that_there_is_the_timeline_is_cut_short()
    {
        Assert.Equal(DateRange.Between(DateOnly.MinValue, new(1, 1, 15)), AssessmentReportOptions.UsualTimeline(DateOnly.MinValue));
        Assert.Equal(DateOnly.MaxValue, AssessmentReportOptions.UsualTimeline(DateOnly.MaxValue).To);
        Assert.Equal(DateRange.Between(new(2019, 10, 19), new(2020, 11, 2)), AssessmentReportOptions.UsualTimeline(new(2020, 10, 19)));
    }

    private static string PageOf(string name) => name switch { "demo" => Pages.OfDemo, "hostile" => Pages.OfHostile, _ => Pages.OfEmpty };

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("<(?:style|script)>(.*?)</(?:style|script)>", RegexOptions.Singleline)]
    private static partial Regex Inlined();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("<[a-zA-Z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?:style|on[a-z]+)=", RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
