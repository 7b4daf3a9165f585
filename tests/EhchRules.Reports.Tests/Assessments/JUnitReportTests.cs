using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace EhchRules.Reports.Tests.Assessments;

/// <summary>Assessments for the test tab of a pipeline.</summary>
public sealed class JUnitReportTests
{
    /// <summary>What the schema of Jenkins' xUnit plug-in (junit-10.xsd) asks of the elements that are written here, typed a second time.</summary>
    private const string Shape =
        """
        <s:schema xmlns:s="http://www.w3.org/2001/XMLSchema">
          <s:element name="testsuites"><s:complexType><s:sequence><s:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></s:sequence><s:attribute name="name"/></s:complexType></s:element>
          <s:element name="testsuite"><s:complexType>
            <s:choice minOccurs="0" maxOccurs="unbounded"><s:element ref="properties"/><s:element ref="testcase"/></s:choice>
            <s:attribute name="name" use="required"/><s:attribute name="tests" type="s:int" use="required"/><s:attribute name="failures" type="s:int" use="required"/>
            <s:attribute name="errors" type="s:int" use="required"/><s:attribute name="skipped" type="s:int"/><s:attribute name="timestamp" type="s:dateTime"/>
          </s:complexType></s:element>
          <s:element name="properties"><s:complexType><s:sequence><s:element name="property" maxOccurs="unbounded"><s:complexType><s:attribute name="name" use="required"/><s:attribute name="value" use="required"/></s:complexType></s:element></s:sequence></s:complexType></s:element>
          <s:element name="testcase"><s:complexType>
            <s:choice minOccurs="0"><s:element name="skipped" type="said"/><s:element name="failure" type="said"/><s:element name="system-out" type="s:string"/></s:choice>
            <s:attribute name="name" use="required"/><s:attribute name="classname"/>
          </s:complexType></s:element>
          <s:complexType name="said" mixed="true"><s:attribute name="message"/><s:attribute name="type"/></s:complexType>
        </s:schema>
        """;

    private static readonly Lazy<XDocument> OfDemo = new(static () => Read(TextOf(Pages.Demo)));

    [Fact]
    public void It_has_the_shape_that_pipelines_read()
    {
        foreach (NetworkRecord record in (NetworkRecord[])[Pages.Demo, HostileRecord.Record, NetworkRecord.Create(new() { Code = Situation.HayesWick }, default, default)])
        {
            using StringReader shape = new(Shape);
            XmlSchemaSet schemas = new();
            schemas.Add(null, XmlReader.Create(shape));
            List<string> faults = [];
            Read(TextOf(record)).Validate(schemas, (_, fault) => faults.Add(fault.Message));
            Assert.Empty(faults);
        }
    }

    [Fact]
    public void Counts_add_up_and_each_case_has_a_name_of_its_own()
    {
        foreach (XDocument xml in (XDocument[])[OfDemo.Value, Read(TextOf(HostileRecord.Record))])
        {
            Assert.All(xml.Descendants("testsuite"), static suite =>
            {
                Assert.Equal(suite.Elements("testcase").Count(), Count(suite, "tests"));
                Assert.Equal(suite.Descendants("failure").Count(), Count(suite, "failures"));
                Assert.Equal(suite.Descendants("skipped").Count(), Count(suite, "skipped"));
                Assert.Equal(0, Count(suite, "errors"));
            });
            string[] names = [.. xml.Descendants("testcase").Select(static test => $"{test.Attribute("classname")!.Value}|{test.Attribute("name")!.Value}")];
            Assert.Equal(names.Distinct().Count(), names.Length);
        }
    }

    [Fact]
    public void A_suite_is_a_topic_of_a_network_with_what_the_assessment_rests_on()
    {
        XElement suite = OfDemo.Value.Descendants("testsuite").First();
        Dictionary<string, string> properties = suite.Element("properties")!.Elements().ToDictionary(static one => one.Attribute("name")!.Value, static one => one.Attribute("value")!.Value, StringComparer.Ordinal);

        Assert.Equal(("U00001 Alignment", "2020-10-19T00:00:00"), (suite.Attribute("name")!.Value, suite.Attribute("timestamp")!.Value));
        Assert.Equal(("Sample PCN 0001 (U00001)", EhchRuleSet.Current.Version, "165"), (properties["Network"], properties["Rule set"], properties["Findings that do not apply"]));
        Assert.Equal(EhchRules.Json.EhchJson.HashRecord(Pages.Demo), properties["Hash of the record"]);
        Assert.Equal(["U00001 Alignment", "U00001 Leadership", "U00001 Multidisciplinary team", "U00001 Care planning", "U00001 Home rounds", "U00001 Information, medicines", "U00001 Lead's good practice"],
            OfDemo.Value.Descendants("testsuite").Select(static one => one.Attribute("name")!.Value));
    }

    [Fact]
    public void What_is_not_met_by_contract_is_a_failure_with_its_sentence_its_due_day_and_its_facts()
    {
        XElement failure = Case(OfDemo.Value, "U00001.CarePlanning.PCSP-4", "resident r-106, return 2020-10-07").Element("failure")!;

        Assert.Equal("No plan since the return from hospital on 7 October 2020; it was due by 16 October 2020, 7 working days later.", failure.Attribute("message")!.Value);
        Assert.Equal("Contractual", failure.Attribute("type")!.Value);
        Assert.StartsWith("PCSP-4 Plan within 7 working days of readmission\n", failure.Value, StringComparison.Ordinal);
        Assert.Contains("\nresidents/r-106/hospitalEpisodes/0/to: 2020-10-07", failure.Value, StringComparison.Ordinal);
        Assert.Equal("No home round was held in the week beginning 12 October 2020. Of the 2 weeks counted since 1 October 2020, 1 had one. Next due by 25 October 2020.",
            Case(OfDemo.Value, "U00001.HomeRounds.ROUND-1", "home orchard-house, week 2020-10-12").Element("failure")!.Attribute("message")!.Value);
    }

    [Fact]
    public void What_is_otherwise_not_met_or_open_is_skipped_with_its_reason_and_what_is_late_or_to_come_passes_and_says_so()
    {
        Assert.StartsWith("not met, guidance: ", Skipped("U00001.MultidisciplinaryTeam.MDT-3", "network U00001"), StringComparison.Ordinal);
        Assert.StartsWith("needs judgement: No shared learning is recorded", Skipped("U00001.InformationAndMedicines.LEARN-1", "network U00001"), StringComparison.Ordinal);
        Assert.StartsWith("Not known: the record does not say", Skipped("U00001.Alignment.REG-1", "resident r-23"), StringComparison.Ordinal);
        Assert.StartsWith("done late: The home was aligned", Case(OfDemo.Value, "U00001.Alignment.ALIGN-1", "home birchwood-gardens").Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("not yet due: No plan since admission", Case(OfDemo.Value, "U00001.CarePlanning.PCSP-3", "resident r-116, admission 2020-10-14").Element("system-out")!.Value, StringComparison.Ordinal);
        Assert.Empty(Case(OfDemo.Value, "U00001.Alignment.ALIGN-1", "home fairhaven-manor").Nodes());
    }

    [Fact]
    public void The_caller_says_what_fails()
    {
        XDocument none = Read(TextOf(Pages.Demo, static _ => false));
        XDocument open = Read(TextOf(Pages.Demo, static finding => finding.Outcome is Outcome.Undetermined));

        Assert.Empty(none.Descendants("failure"));
        Assert.StartsWith("not met, by contract: ", Case(none, "U00001.CarePlanning.PCSP-4", "resident r-106, return 2020-10-07").Element("skipped")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Equal(77, open.Descendants("failure").Count());
        Assert.All(open.Descendants("failure"), static failure => Assert.Equal("Undetermined", failure.Attribute("type")!.Value));
    }

    [Fact]
    public void Networks_follow_one_another_in_one_document()
    {
        using StringWriter text = new();
        JUnitReport report = new(text);
        report.Add(Pages.Of(Situation.Record()).Assessment);
        report.Add(Pages.Of(Pages.Demo).Assessment);
        report.End();

        Assert.Equal(["U57491", "U00001"], Read(text.ToString()).Descendants("testsuite").Select(static suite => suite.Attribute("name")!.Value.Split(' ')[0]).Distinct());
    }

    [Fact]
    public void What_XML_cannot_hold_is_shown_and_no_NHS_number_stands_in_it_whole()
    {
        string text = TextOf(HostileRecord.Record);

        Assert.Contains("<U+202E>", Read(text).Descendants("testcase").Select(static test => test.Attribute("name")!.Value).First(static name => name.Contains("<script>", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', text);
        Assert.DoesNotContain(HostileRecord.NhsNumber, text, StringComparison.Ordinal);
        Assert.Contains("resident *** *** 0018", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain é 😀 שלום", "plain é 😀 שלום")]
    [InlineData("a\0b\nc", "a␀b␊c")]
    [InlineData("a\u202eb\u007fc", "a<U+202E>b<U+007F>c")]
    [InlineData("a\ufffeb\uffff", "a<U+FFFE>b<U+FFFF>")]
    public void A_character_that_cannot_be_seen_is_shown_by_a_sign_or_its_number(string text, string expected) => Assert.Equal(expected, JUnitText.Of(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_replaced() => Assert.Equal("a\ufffdb\ufffd", JUnitText.Of("a\ud83db\ude00"));

    [Fact]
    public async Task It_is_the_same_whatever_the_culture_and_has_no_mark_before_it()
    {
        using HostileCulture culture = new("tr-TR");
        using MemoryStream stream = new();
        await Pages.Of(Pages.Demo).WriteJUnitAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        string text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"EHCH\">\n", text, StringComparison.Ordinal);
        Assert.EndsWith("</testsuites>\n", text, StringComparison.Ordinal);
        Assert.Equal(TextOf(Pages.Demo), text);
    }

    private static string Skipped(string ofClass, string name) => Case(OfDemo.Value, ofClass, name).Element("skipped")!.Attribute("message")!.Value;

    private static XElement Case(XDocument xml, string ofClass, string name) =>
        xml.Descendants("testcase").Single(test => test.Attribute("classname")!.Value == ofClass && test.Attribute("name")!.Value == name);

    private static int Count(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XDocument Read(string text) => XDocument.Parse(text);

    private static string TextOf(NetworkRecord record, Func<Finding, bool>? fails = null)
    {
        using StringWriter text = new();
        Pages.Of(record).WriteJUnit(text, fails);
        return text.ToString();
    }
}
