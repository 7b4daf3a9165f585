using System.Text;
using System.Xml.Linq;

namespace EhchRules.Reports.Tests.Scores;

public sealed class SvgWriterTests
{
    [Fact]
    public void What_xml_cannot_hold_is_replaced()
    {
        using MemoryStream output = new();
        using (SvgWriter svg = new(output)) svg.Content("text", "half a pair \uD800, control \u0001, no character \uFFFF, a pair \U0001F600");

        Assert.Equal("half a pair \uFFFD, control \uFFFD, no character \uFFFD, a pair \U0001F600", XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Root!.Value);
    }
}
