using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EhchRules.Conformance.Tests.Reports;

public sealed partial class HtmlReportTests
{
    [Fact]
    public async Task The_page_allows_its_own_style_sheet_and_nothing_else()
    {
        string page = await MadeUpRun.TextAsync(MadeUpRun.Report, ConformanceReportFormat.Html);

        string style = Style().Match(page).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Contains(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{Encoded(hash)}'; base-uri 'none'; form-action 'none'\">",
            page,
            StringComparison.Ordinal);
        Assert.Single(Style().Matches(page));
        Assert.DoesNotMatch(Fetched(), page);
    }

    [Fact]
    public async Task Ten_failures_of_each_requirement_are_shown_and_the_page_says_so()
    {
        ImmutableArray<ResultLine> results =
        [
            .. Enumerable.Range(0, 54).Select(static i => MadeUpRun.Of(ConformanceLevel.HomeRounds, "ROUND-1", FormattableString.Invariant($"ROUND-1.{i:00}"), VectorOutcome.Failed) with { Differences = [new(null, "outcome", "1", "2")] }),
            MadeUpRun.Of(ConformanceLevel.HomeRounds, "ROUND-2", "ROUND-2.only", VectorOutcome.Failed) with { Differences = [new(null, "outcome", "1", "2")] },
        ];

        string page = await MadeUpRun.TextAsync(MadeUpRun.ReportOf(results, MadeUpRun.Product), ConformanceReportFormat.Html);

        Assert.Contains("At most 10 are shown of each requirement; the JSON report has them all.", page, StringComparison.Ordinal);
        Assert.Contains("The first 10 of 54 are shown.", page, StringComparison.Ordinal);
        Assert.Contains("ROUND-1.09", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ROUND-1.10", page, StringComparison.Ordinal);
        Assert.Contains("ROUND-2.only", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_product_that_did_not_start_has_a_page_that_says_why()
    {
        ConformanceReport report = new(MadeUpRun.SummaryOf([MadeUpRun.Of(ConformanceLevel.Scoring, "NEWS2", "a", VectorOutcome.Unknown) with { Cause = UnknownCause.NotStarted }], product: null) with
        {
            Stopped = "acme: no such program",
        }, static _ => AsyncEnumerable.Empty<ResultLine>());

        string page = await MadeUpRun.TextAsync(report, ConformanceReportFormat.Html);

        Assert.Contains("Unnamed product", page, StringComparison.Ordinal);
        Assert.Contains("The run was not whole.</strong> <bdi>acme: no such program</bdi>", page, StringComparison.Ordinal);
    }

    private static string Encoded(string base64) => base64.Replace("=", "&#x3D;", StringComparison.Ordinal);

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("""<script|<link|<img|<iframe|@import|url\(|\ssrc=|\sstyle=|href="(?!#)|\son[a-z]+=""")]
    private static partial Regex Fetched();
}
