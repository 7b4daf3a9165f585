using System.Text;
using System.Text.RegularExpressions;
using EhchRules.Sampling;
using Markdig;

namespace EhchRules.Reports.Tests.Assessments;

/// <summary>An assessment as a comment on a pull request. Markdig is the independent reader.</summary>
public sealed partial class AssessmentMarkdownTests
{
    private static readonly string[] Elements = ["h2", "h3", "h4", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "code", "details", "summary"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();

    private static readonly Lazy<string> OfDemo = new(static () => MarkdownOf(Pages.Of(Pages.Demo)));

    private static readonly Lazy<string> OfHostile = new(static () => MarkdownOf(Pages.Of(HostileRecord.Record)));

    [Fact]
    public void It_begins_with_the_network_the_day_the_rule_set_and_totals()
    {
        Assert.StartsWith(
            $"""
            ## Sample PCN 0001 (U00001): the EHCH service on Monday 19 October 2020

            Rule set {EhchRuleSet.Current.Version}. 6 homes, 78 residents on the day. Latest entry: 19 October 2020.

            **2 overdue, 12 due by 2 November 2020.**

            | Topic | Not met by contract | Otherwise not met | Not known | Needs judgement | Done late | Not yet due | Met |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | Alignment | 1 | 0 | 4 | 1 | 2 | 0 | 81 |
            """.ReplaceLineEndings("\n"),
            OfDemo.Value,
            StringComparison.Ordinal);
        Assert.Contains("| **All** | 34 | 14 | 77 | 158 | 2 | 9 | 535 |\n", OfDemo.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_met_comes_first_by_home_with_sentence_due_day_and_citation_status()
    {
        Assert.Contains(
            """
            ### Not met (34)

            #### The network

            - **MDT-1** Multidisciplinary team established (by contract; DES-2020-21-OCT: secondary source)
              - There is no co-ordinated team with a partner member. This was due by 30 September 2020 and must be maintained.

            #### Fairhaven Manor \(fairhaven-manor)

            - **PCSP-4** Plan within 7 working days of readmission (by contract; DES-2020-21-OCT: secondary source and unconfirmed)
              - No plan since the return from hospital on 7 October 2020; it was due by 16 October 2020, 7 working days later. `r-106`
            """.ReplaceLineEndings("\n").Replace("\\(", "(", StringComparison.Ordinal),
            OfDemo.Value,
            StringComparison.Ordinal);
        Assert.Contains("\n- 23 October 2020, Fairhaven Manor: **PCSP-3** Plan within 7 working days of admission: `r-116`\n", OfDemo.Value, StringComparison.Ordinal);
        string[] headings = [.. OfDemo.Value.Split('\n').Where(static line => line.StartsWith("### ", StringComparison.Ordinal))];
        Assert.Equal(
            ["### Not met (34)", "### Due by 2 November 2020 (12)", "### Questions that only people can answer (158)", "### Not known: information missing from the record (77)"],
            headings);
    }

    [Fact]
    public void It_says_the_hashes_that_the_assessments_document_says() => Assert.Contains(EhchRules.Json.EhchJson.HashRecord(Pages.Demo), OfDemo.Value, StringComparison.Ordinal);

    [Fact]
    public void Text_of_the_record_makes_no_element_no_link_and_no_line()
    {
        foreach (string markdown in (string[])[OfDemo.Value, OfHostile.Value])
        {
            string html = global::Markdig.Markdown.ToHtml(markdown, Pipeline);
            string[] elements = [.. Element().Matches(Comment().Replace(html, string.Empty)).Select(static match => match.Groups[1].Value).Distinct()];
            Assert.Empty(elements.Except(Elements));
            Assert.Equal(html.Split("<details>").Length, html.Split("</details>").Length);
            Assert.DoesNotContain('\u202e', markdown);
        }

        Assert.Contains("&lt;script&gt;document.title='run'&lt;/script&gt;", global::Markdig.Markdown.ToHtml(OfHostile.Value, Pipeline), StringComparison.Ordinal);
    }

    [Fact]
    public void An_NHS_number_that_is_the_id_of_a_resident_does_not_stand_in_it()
    {
        Assert.DoesNotContain(HostileRecord.NhsNumber, OfHostile.Value, StringComparison.Ordinal);
        Assert.Contains("`*** *** 0018`", OfHostile.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void It_stays_within_what_a_comment_may_have_and_says_what_was_left_out()
    {
        NetworkRecord large = SampleNetworks.Generate(new() { Seed = 1, Homes = 53, Beds = 2066 }).Single();
        string markdown = MarkdownOf(Pages.Of(large, new(2024, 6, 10)));

        Assert.InRange(Encoding.UTF8.GetByteCount(markdown), 50_000, 60_000);
        Assert.Matches(@"\n[\d,]+ more findings left out, all those of \d+ homes among them\.\n", markdown);
        Assert.Equal(markdown.Split("<details>").Length, markdown.Split("</details>").Length);
        Assert.All((string[])[OfDemo.Value, OfHostile.Value], static text => Assert.True(Encoding.UTF8.GetByteCount(text) <= 60_000));
    }

    [Fact]
    public void Of_a_network_of_which_nothing_is_known_it_says_so()
    {
        string markdown = MarkdownOf(Pages.Of(NetworkRecord.Create(new() { Code = Situation.HayesWick, From = new(2019, 7, 1) }, default, default)));

        Assert.StartsWith("## U57491: the EHCH service on Monday 19 October 2020\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### Not met (0)\n\nNothing that is known.\n\n### Due by 2 November 2020 (0)\n\nNothing.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_same_whatever_the_culture_and_has_no_mark_before_it()
    {
        using HostileCulture culture = new("tr-TR");
        using MemoryStream stream = new();
        await Pages.Of(Pages.Demo).WriteMarkdownAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal(OfDemo.Value, Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string MarkdownOf(AssessmentReport report)
    {
        using StringWriter markdown = new();
        report.WriteMarkdown(markdown);
        return markdown.ToString();
    }

    [GeneratedRegex("<([a-zA-Z0-9]+)")]
    private static partial Regex Element();

    [GeneratedRegex("<!--.*?-->")]
    private static partial Regex Comment();
}
