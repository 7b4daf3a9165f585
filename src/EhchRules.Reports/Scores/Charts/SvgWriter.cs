using System.Text;
using System.Xml;

namespace EhchRules.Reports;

/// <summary>Writes a picture in SVG. The XML writer beneath escapes every text and refuses what XML cannot hold.</summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter xml;

    internal SvgWriter(Stream output) => xml = XmlWriter.Create(output, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    });

    /// <summary>Begins an element, which ends when what is returned is disposed of.</summary>
    internal Open Within(string name, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        return new(xml);
    }

    /// <summary>Begins a group of texts that stand on other drawing: each has an edge of paper about it.</summary>
    internal Open WithinHalo(string kind, string fill, string anchor) => Within(
        "g",
        ("class", kind),
        ("fill", fill),
        ("text-anchor", anchor),
        ("stroke", Ink.Paper),
        ("stroke-width", 2.2),
        ("stroke-linejoin", "round"),
        ("paint-order", "stroke"));

    /// <summary>Writes an element without content.</summary>
    internal void Element(string name, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Writes an element that holds text alone.</summary>
    internal void Content(string name, string text, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        xml.WriteString(Sound(text));
        xml.WriteEndElement();
    }

    /// <summary>Writes a line of text that begins at a point, unless an attribute anchors it otherwise.</summary>
    internal void Text(double x, double y, string text, params ReadOnlySpan<(string Name, SvgValue Value)> attributes) =>
        Content("text", text, [("x", x), ("y", y), .. attributes]);

    internal void Line(double x1, double y1, double x2, double y2, params ReadOnlySpan<(string Name, SvgValue Value)> attributes) =>
        Element("line", [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), .. attributes]);

    internal void Rectangle(double x, double y, double width, double height, params ReadOnlySpan<(string Name, SvgValue Value)> attributes) =>
        Element("rect", [("x", x), ("y", y), ("width", width), ("height", height), .. attributes]);

    /// <inheritdoc/>
    public void Dispose()
    {
        xml.WriteWhitespace("\n");
        xml.Dispose();
    }

    private void Start(string name, ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, SvgValue value) in attributes) xml.WriteAttributeString(attribute, Sound(value.Text));
    }

    /// <summary>Puts the replacement character for whatever XML has no place for, such as half of a surrogate pair.</summary>
    private static string Sound(string text)
    {
        StringBuilder sound = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isSound = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            sound.Append(isSound ? rune.ToString() : Rune.ReplacementChar.ToString());
        }

        return sound.ToString();
    }

    /// <summary>An element that is open.</summary>
    internal readonly struct Open(XmlWriter xml) : IDisposable
    {
        public void Dispose() => xml.WriteEndElement();
    }
}
