using System.Globalization;
using System.Text;

namespace EhchRules.Scoring;

/// <summary>Handovers in words.</summary>
internal static class SbardText
{
    private const string NotStated = "not stated";

    internal static string Of(SbardHandover handover)
    {
        StringBuilder text = new();
        foreach (SbardSection section in handover.Sections)
        {
            text.Append(section.Heading.ToString()).Append('\n');
            foreach (SbardLine line in section.Lines) text.Append("  ").Append(line.Label).Append(": ").Append(Indented(line.Text ?? NotStated)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes the scale that was decided on, and that of the observations where it is another.</summary>
    internal static string? Scale(PrescribedScale? prescribed, SpO2Scale? observed)
    {
        if (prescribed is null) return Scale(observed);
        if (observed == prescribed.Scale) return prescribed.ToString();
        return $"{prescribed}; these observations {(observed is null ? "do not state a scale" : $"are on {Scale(observed)}")}";
    }

    internal static string? Scale(SpO2Scale? scale) => scale is { } stated ? string.Create(CultureInfo.InvariantCulture, $"scale {(int)stated}") : null;

    internal static string? Usual(UsualScore? usual) => usual is null ? null : string.Create(
        CultureInfo.InvariantCulture, $"{usual.Total} on {Scale(usual.Scale)}, stated on {usual.StatedOn:yyyy-MM-dd}{(string.IsNullOrWhiteSpace(usual.StatedBy) ? "" : $" by {usual.StatedBy}")}");

    /// <summary>Indents later lines below their label, and puts a space for every other control character.</summary>
    private static string Indented(string said)
    {
        StringBuilder text = new();
        foreach (char c in said.ReplaceLineEndings("\n"))
        {
            if (c == '\n') text.Append("\n    ");
            else text.Append(char.IsControl(c) ? ' ' : c);
        }

        return text.ToString();
    }
}
