using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EhchRules.Reports.Tests.Worklists;

/// <summary>The page of a worklist as text. How a browser shows it is tested in the project of the browser.</summary>
public sealed partial class WorklistPageTests
{
    [Fact]
    public void Its_policy_allows_its_style_by_hash_and_no_script()
    {
        foreach (string page in (string[])[Pages.WorklistOfDemo, Pages.WorklistOfHostile])
        {
            string style = Style().Match(page).Groups[1].Value;
            Assert.Equal(
                $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; script-src 'none'; img-src data:; base-uri 'none'; form-action 'none'",
                System.Net.WebUtility.HtmlDecode(Policy().Match(page).Groups[1].Value));
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void What_is_overdue_comes_before_what_is_due_by_day()
    {
        string[] days = [.. Row().Matches(Pages.WorklistOfDemo[..Pages.WorklistOfDemo.IndexOf("id=\"homes\"", StringComparison.Ordinal)]).Select(static match => $"{match.Groups[1].Value} {match.Groups[2].Value}")];

        Assert.Equal(["Wed 30 Sep, overdue The network", "Fri 16 Oct, overdue Fairhaven Manor", "Fri 23 Oct Fairhaven Manor", "Fri 23 Oct Birchwood Gardens"], days[..4]);
        Assert.Equal(13, days.Length);
    }

    [Fact]
    public void Each_home_has_its_tasks_with_boxes_and_whom_to_consider_with_reasons_and_scores()
    {
        string home = HomeOf(Pages.WorklistOfDemo, "home-1");

        Assert.Contains("<h3><bdi>Fairhaven Manor</bdi> <span class=\"code\"><bdi>fairhaven-manor</bdi></span></h3>", home, StringComparison.Ordinal);
        Assert.Contains("<li><span class=\"box\"></span><bdi>r-106</bdi></li>", home, StringComparison.Ordinal);
        Assert.Contains("No plan since the return from hospital on 7 October 2020; it was due by 16 October 2020, 7 working days later.", home, StringComparison.Ordinal);
        Assert.Contains("<p>Due by Sunday 1 November. The last was held on 19 October 2020.</p>", home, StringComparison.Ordinal);
        Assert.Contains("<td><span class=\"box\"></span>1</td><th scope=\"row\"><bdi>r-106</bdi></th><td><bdi>care plan overdue since 16 October 2020</bdi></td>", home, StringComparison.Ordinal);
        Assert.Contains("<bdi>staff are concerned: off her food</bdi>", Pages.WorklistOfDemo, StringComparison.Ordinal);
        Assert.Contains("In hospital: r-17, r-71.", home.Replace("in hospital", "In hospital", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_record_stays_text_and_no_NHS_number_stands_in_it_whole()
    {
        Assert.Contains("&lt;/script&gt;&lt;script&gt;document.title", Pages.WorklistOfHostile, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', Pages.WorklistOfHostile);
        Assert.DoesNotContain(HostileRecord.NhsNumber, Pages.WorklistOfHostile, StringComparison.Ordinal);
        Assert.Contains("*** *** 0018", Pages.WorklistOfHostile, StringComparison.Ordinal);
    }

    [Fact]
    public void No_anchor_stands_in_it_twice_and_every_link_leads_to_one()
    {
        foreach (string page in (string[])[Pages.WorklistOfDemo, Pages.WorklistOfHostile])
        {
            string[] anchors = [.. Id().Matches(page).Select(static match => match.Groups[1].Value)];
            Assert.Equal(anchors.Distinct().Count(), anchors.Length);
            Assert.Empty(Href().Matches(page).Select(static match => match.Groups[1].Value).Except(anchors));
        }
    }

    [Fact]
    public void Where_nothing_is_due_it_says_so()
    {
        string page = Pages.WorklistOf(NetworkRecord.Create(new() { Code = Situation.HayesWick, From = new(2019, 7, 1) }, default, default), new(2019, 8, 1));

        Assert.Contains("<p>Nothing is overdue or due by then that is known.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Nothing is overdue, due or not met that is known.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_whatever_the_culture()
    {
        using HostileCulture culture = new("tr-TR");

        Assert.Equal(Pages.WorklistOfDemo, Pages.WorklistOf(Pages.Demo, concern: "r-18"));
    }

    private static string HomeOf(string page, string anchor)
    {
        int at = page.IndexOf($"<article class=\"home\" id=\"{anchor}\">", StringComparison.Ordinal);
        return page[at..page.IndexOf("</article>", at, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Policy();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<td class=\"day\">([^<]*)</td><td class=\"where\"><a [^>]*><bdi class=\"clamp\">([^<]*)</bdi>")]
    private static partial Regex Row();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"#([^\"]*)\"")]
    private static partial Regex Href();
}
