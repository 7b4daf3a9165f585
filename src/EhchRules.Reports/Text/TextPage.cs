using System.Text;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Text for people, a line at a time, wrapped to a width. What it is given may come from others; what it writes is safe to print.</summary>
internal sealed class TextPage
{
    private readonly TextWriter writer;
    private readonly IAnsiConsole? colours;

    internal TextPage(TextWriter writer, TextOptions options)
    {
        this.writer = writer;
        Width = options.Columns;
        if (options.HasColours) colours = ConsoleOver(writer, Width, hasColours: true);
    }

    /// <summary>Gets the number of columns.</summary>
    internal int Width { get; }

    /// <summary>Writes an empty line.</summary>
    internal void Blank() => writer.WriteLine();

    /// <summary>Writes text, wrapped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How many blanks begin each line.</param>
    /// <param name="hang">How many more begin the lines after the first.</param>
    /// <param name="lead">What stands in place of the blanks on the first line; longer than them, it pushes the text on.</param>
    /// <param name="style">The style; null means plain.</param>
    internal void Write(string text, int indent = 0, int hang = 0, string lead = "", Style? style = null)
    {
        string start = lead.Length < indent || lead.Length == 0 ? lead.PadRight(indent) : lead + " ";
        foreach (string line in LinesOf(Printable.Line(text), start, new(' ', indent + hang))) WriteLine(line, style);
    }

    /// <summary>Writes a line as it stands, neither wrapped nor with blanks taken out: what keeps to the width by itself.</summary>
    /// <param name="pieces">The pieces, each with its style; null means plain.</param>
    internal void WriteAsDrawn(IEnumerable<(string Text, Style? Style)> pieces)
    {
        foreach ((string text, Style? style) in pieces)
        {
            if (colours is null || style is null) writer.Write(Printable.Line(text));
            else colours.Write(new Text(Printable.Line(text), style));
        }

        writer.WriteLine();
    }

    /// <summary>Writes a plain line as it stands, except for blanks at its end.</summary>
    internal void WriteAsDrawn(string line) => writer.WriteLine(Printable.Line(line).TrimEnd());

    /// <summary>Writes a rule across the page.</summary>
    internal void Rule() => writer.WriteLine(new string('-', Width));

    /// <summary>Writes a table, without colours.</summary>
    internal void Write(Table table, int indent = 0)
    {
        using StringWriter drawn = new() { NewLine = "\n" };
        ConsoleOver(drawn, Width - indent, hasColours: false).Write(table);
        string blanks = new(' ', indent);
        foreach (string line in drawn.ToString().TrimEnd().Split('\n')) writer.WriteLine((blanks + line).TrimEnd());
    }

    private void WriteLine(string line, Style? style)
    {
        if (colours is null || style is null)
        {
            writer.WriteLine(line);
            return;
        }

        colours.Write(new Text(line, style));
        writer.WriteLine();
    }

    private IEnumerable<string> LinesOf(string text, string start, string blanks)
    {
        StringBuilder line = new(start);
        int empty = start.Length;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > empty && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(blanks);
                empty = blanks.Length;
            }

            if (line.Length > empty) line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString().TrimEnd();
    }

    private static IAnsiConsole ConsoleOver(TextWriter writer, int width, bool hasColours)
    {
        AnsiConsoleSettings settings = new()
        {
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        };

        // What the surroundings look like to Spectre (a build server, NO_COLOR) was decided already.
        settings.Enrichment.UseDefaultEnrichers = false;
        IAnsiConsole console = AnsiConsole.Create(settings);
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = false;
        return console;
    }
}
