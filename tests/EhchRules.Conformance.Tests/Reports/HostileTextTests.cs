using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace EhchRules.Conformance.Tests.Reports;

/// <summary>Whatever a product sends, it stays text in every report.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task In_the_page_no_markup_comes_of_it()
    {
        string page = await MadeUpRun.TextAsync(HostileRun.Report, ConformanceReportFormat.Html);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, static letter => letter is '\0' or '\u001B' or '\u202E' or '\uFFFE' or '\u2028');
        Assert.True(page.Length < 1_000_000, $"the page has {page.Length} characters");
    }

    [Fact]
    public async Task In_junit_it_is_valid_xml()
    {
        XDocument xml = XDocument.Parse(await MadeUpRun.TextAsync(HostileRun.Report, ConformanceReportFormat.JUnit));

        Assert.Equal(HostileRun.Results.Length, xml.Descendants("testcase").Count());
        Assert.Contains("<script>alert(1)</script>", xml.Descendants("error").Single().Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("a<U+0000>b<U+0008>c<U+001B>[31md<U+007F>e", xml.Descendants("skipped").First().Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_markdown_it_is_neither_markup_nor_a_mention_and_fits_a_comment()
    {
        string page = await MadeUpRun.TextAsync(HostileRun.Report, ConformanceReportFormat.Markdown);

        Assert.True(page.Length < 65_536, $"it has {page.Length} characters, and a comment may have 65,536");
        Assert.All(page.Split('\n').Select(OutsideCode), static line =>
        {
            Assert.DoesNotContain("<script", line.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("@someone", line, StringComparison.Ordinal);
            Assert.DoesNotContain("[a](", line.Replace("\\[", "", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task In_json_it_is_whole()
    {
        JsonNode report = JsonNode.Parse(await MadeUpRun.TextAsync(HostileRun.Report, ConformanceReportFormat.Json))!;

        Assert.Equal(HostileRun.Product.Name, report["product"]!["name"]!.GetValue<string>());
        Assert.Equal(HostileRun.Results.Length, report["results"]!.AsArray().Count);
        Assert.Equal(HostileRun.Long, report["results"]![0]!["differences"]![2]!["expected"]!.GetValue<string>());
    }

    /// <summary>Takes away what stands between backticks, which is no markup.</summary>
    private static string OutsideCode(string line)
    {
        string rest = "";
        while (line.IndexOf('`', StringComparison.Ordinal) is var start && start >= 0)
        {
            int fence = line[start..].TakeWhile(static letter => letter == '`').Count();
            int end = line.IndexOf(new string('`', fence), start + fence, StringComparison.Ordinal);
            rest += line[..start];
            if (end < 0) break;
            line = line[(end + fence)..];
        }

        return rest + line;
    }
}
