using System.Globalization;
using System.Xml.Linq;

namespace EhchRules.Conformance.Tests.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public async Task Every_element_has_the_attributes_that_pipelines_read()
    {
        XDocument xml = await XmlAsync();

        Assert.Equal("testsuites", xml.Root!.Name.LocalName);
        Assert.Null(xml.Root.Name.Namespace.NamespaceName is "" ? null : xml.Root.Name.Namespace);
        Assert.All(xml.Descendants("testsuite"), static suite => Assert.All(["name", "tests", "failures", "errors", "skipped", "time", "timestamp"], name => Assert.NotNull(suite.Attribute(name))));
        Assert.All(xml.Descendants("testcase"), static test => Assert.All(["name", "classname", "time"], name => Assert.NotNull(test.Attribute(name))));
        Assert.All(xml.Descendants("failure").Concat(xml.Descendants("error")), static one => Assert.All(["message", "type"], name => Assert.NotEmpty(one.Attribute(name)!.Value)));
        Assert.All(xml.Descendants("skipped"), static one => Assert.NotEmpty(one.Attribute("message")!.Value));
    }

    [Fact]
    public async Task Counts_add_up()
    {
        XDocument xml = await XmlAsync();

        Assert.All(xml.Descendants("testsuite"), static suite =>
        {
            Assert.Equal(suite.Elements("testcase").Count(), Count(suite, "tests"));
            Assert.Equal(suite.Descendants("failure").Count(), Count(suite, "failures"));
            Assert.Equal(suite.Descendants("error").Count(), Count(suite, "errors"));
            Assert.Equal(suite.Descendants("skipped").Count(), Count(suite, "skipped"));
        });
        Assert.All(["tests", "failures", "errors", "skipped"], name => Assert.Equal(xml.Descendants("testsuite").Sum(suite => Count(suite, name)), Count(xml.Root!, name)));
        Assert.Equal(MadeUpRun.Results.Length, Count(xml.Root!, "tests"));
    }

    [Fact]
    public async Task What_is_unknown_is_an_error_and_what_is_not_covered_is_skipped_with_a_message_of_its_own()
    {
        XDocument xml = await XmlAsync();

        Assert.Equal("TimedOut", Case(xml, "ROUND-1.exempt").Element("error")!.Attribute("type")!.Value);
        Assert.Equal("time was over: No answer came in 10 seconds.", Case(xml, "ROUND-1.exempt").Element("error")!.Attribute("message")!.Value);
        Assert.Equal("skipped by the product: stays in hospital are not kept", Case(xml, "PCSP-4.hospital").Element("skipped")!.Attribute("message")!.Value);
        Assert.Equal("not covered: the product does not implement Premium", Case(xml, "PREMIUM.no-rate").Element("skipped")!.Attribute("message")!.Value);
        Assert.Empty(Case(xml, "ROUND-1.first-week").Elements());
    }

    [Fact]
    public async Task A_failure_has_its_reason_and_its_sources()
    {
        string body = Case(await XmlAsync(), "PCSP-3.eighth-working-day").Element("failure")!.Value;

        Assert.Contains("outcome: expected \"NotMet\", answered \"NotYetDue\"", body, StringComparison.Ordinal);
        Assert.Contains("Why: Admitted on 1 October 2020", body, StringComparison.Ordinal);
        Assert.Contains("Source: DES-2020-21-OCT (Secondary: ", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_of_levels_that_lie_mixed_stand_together_by_level()
    {
        ConformanceReport report = MadeUpRun.ReportOf(
            [
                MadeUpRun.Of(ConformanceLevel.Scoring, "NEWS2", "a", VectorOutcome.Passed),
                MadeUpRun.Of(ConformanceLevel.HomeRounds, "ROUND-1", "b", VectorOutcome.Passed),
                MadeUpRun.Of(ConformanceLevel.Scoring, "NEWS2", "c", VectorOutcome.Passed),
            ],
            MadeUpRun.Product);

        XDocument xml = XDocument.Parse(await MadeUpRun.TextAsync(report, ConformanceReportFormat.JUnit));

        Assert.Equal(["HomeRounds", "Scoring"], xml.Descendants("testsuite").Select(static suite => suite.Attribute("name")!.Value));
        Assert.Equal(["b", "a", "c"], xml.Descendants("testcase").Select(static test => test.Attribute("name")!.Value));
    }

    private static async Task<XDocument> XmlAsync() => XDocument.Parse(await MadeUpRun.TextAsync(MadeUpRun.Report, ConformanceReportFormat.JUnit));

    private static XElement Case(XDocument xml, string id) => xml.Descendants("testcase").Single(test => test.Attribute("name")!.Value == id);

    private static int Count(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
