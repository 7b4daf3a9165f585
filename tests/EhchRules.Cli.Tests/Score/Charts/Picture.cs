using System.Globalization;
using System.Xml.Linq;
using EhchRules.Cli.Tests.Score.Observations;

namespace EhchRules.Cli.Tests.Score.Charts;

/// <summary>A picture that the program drew, taken to pieces.</summary>
internal sealed class Picture
{
    internal const string Resident = "r-1";

    private Picture(string text)
    {
        Text = text;
        Root = XDocument.Parse(text).Root!;
    }

    internal string Text { get; }

    internal XElement Root { get; }

    internal string Title => Of("title").First().Value;

    internal string Description => Of("desc").Single().Value;

    /// <summary>Gets every line of text that is seen.</summary>
    internal string[] Texts => [.. Of("text").Select(static text => text.Value)];

    /// <summary>Draws rows of one resident: time and readings, without the resident's id.</summary>
    internal static Task<Picture> OfAsync(params string[] rows) => ForAsync(Resident, rows);

    internal static async Task<Picture> ForAsync(string resident, params string[] rows)
    {
        string quoted = $"\"{resident.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        string file = ObservationFile.Of([.. rows.Select(row => $"{quoted},{row}")]);
        Answer answer = await new Call { Input = file }.WithAsync("score", "-", "--format", "svg", "--resident", resident);
        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        return new(answer.Output);
    }

    internal static Picture Parse(string text) => new(text);

    internal IEnumerable<XElement> Of(string element) => Root.Descendants().Where(one => one.Name.LocalName == element);

    /// <summary>Gets the elements whose class is this, all words of it.</summary>
    internal XElement[] Class(string name) => In(Root, name);

    /// <summary>Gets the panel in which an element stands.</summary>
    internal static XElement PanelOf(XElement element) => element.Ancestors().Single(static one => ClassOf(one) == "panel");

    internal static XElement[] In(XElement outer, string name) => [.. outer.Descendants().Where(one => ClassOf(one) == name)];

    internal static string? ClassOf(XElement element) => element.Attribute("class")?.Value;

    internal static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>Gets the numbers of a path, in their order.</summary>
    internal static double[] Numbers(XElement path) =>
        [.. path.Attribute("d")!.Value.Split([' ', 'M', 'L', 'H', 'V', 'Z'], StringSplitOptions.RemoveEmptyEntries).Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>Gets how many stretches a path has.</summary>
    internal static int Stretches(XElement path) => path.Attribute("d")!.Value.Count(static letter => letter == 'M');

    /// <summary>Gets the score of the band on which a dot stands.</summary>
    internal static string ScoreUnder(XElement dot)
    {
        (double x, double y) = (Number(dot, "cx"), Number(dot, "cy"));
        return In(PanelOf(dot), "band").Single(band => Holds(band, x, y)).Attribute("data-score")!.Value;
    }

    private static bool Holds(XElement band, double x, double y)
    {
        (double left, double top) = (Number(band, "x"), Number(band, "y"));
        return x >= left && x < left + Number(band, "width") && y >= top && y < top + Number(band, "height");
    }
}
