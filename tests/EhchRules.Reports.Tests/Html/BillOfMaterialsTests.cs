using System.Xml.Linq;

namespace EhchRules.Reports.Tests.Html;

/// <summary>The bill of what the package brings along without a package reference.</summary>
public sealed class BillOfMaterialsTests
{
    [Fact]
    public void It_names_the_version_of_the_chart_library_that_stands_in_the_package()
    {
        XNamespace bill = "http://cyclonedx.org/schema/bom/1.6";
        XElement chart = XDocument.Load(Repository.PathOf("src", "EhchRules.Reports", "bill.xml")).Descendants(bill + "component").Single(component => component.Element(bill + "name")!.Value == "echarts");
        using StreamReader script = new(typeof(AssessmentReport).Assembly.GetManifestResourceStream("echarts.js")!);

        Assert.Contains($"version=\"{chart.Element(bill + "version")!.Value}\"", script.ReadToEnd(), StringComparison.Ordinal);
    }
}
