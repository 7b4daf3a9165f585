using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace EhchRules.Scoring;

/// <summary>Collects faults, so that all are told at once.</summary>
internal sealed class ScoringFaults
{
    private const int MostShown = 40;

    private readonly ImmutableArray<ScoringFault>.Builder found = ImmutableArray.CreateBuilder<ScoringFault>();

    internal bool IsEmpty => found.Count == 0;

    internal ImmutableArray<ScoringFault> Listed => found.ToImmutable();

    internal void Add(string place, string value, string expected) => found.Add(new() { Place = place, Found = value, Expected = expected });

    internal void AddIfBlank(string place, string? text, string expected)
    {
        if (string.IsNullOrWhiteSpace(text)) Add(place, Quote(text), expected);
    }

    internal static ArgumentException ExceptionOf(ImmutableArray<ScoringFault> faults, string parameter) =>
        new(string.Join(Environment.NewLine, faults), parameter);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>Shows text in quotation marks, shortened and on one line.</summary>
    internal static string Quote(string? text)
    {
        if (text is null) return "null";
        StringBuilder line = new("\"");
        foreach (Rune rune in (text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, MostShown - 3), "...")).EnumerateRunes())
        {
            if (BreaksTheLine(rune)) line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else line.Append(rune.ToString());
        }

        return line.Append('"').ToString();
    }

    private static bool BreaksTheLine(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
