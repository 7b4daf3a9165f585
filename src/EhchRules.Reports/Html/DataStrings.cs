using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EhchRules.Reports;

/// <summary>
/// Texts that stand once in a page's data and are named by their place. Sentences differ in their days more than in their words, so the
/// days are taken out of them: what is left is a few patterns.
/// </summary>
internal sealed partial class DataStrings(DateOnly on)
{
    /// <summary>Stands for a day in a pattern. No text that is fit to be shown holds it.</summary>
    private const char DayMark = '\u0001';

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<int[]> texts = [];
    private readonly Dictionary<string, int> patternPlaces = new(StringComparer.Ordinal);
    private readonly List<string> patterns = [];

    /// <param name="text">A text that is fit to be shown.</param>
    internal int PlaceOf(string text)
    {
        if (places.TryGetValue(text, out int place)) return place;
        List<int> parts = [0];
        string pattern = text.Contains(DayMark, StringComparison.Ordinal) ? throw new ArgumentException("The text is not fit to be shown.", nameof(text)) : DayInWords().Replace(text, TakeOut);
        if (!patternPlaces.TryGetValue(pattern, out int patternPlace)) (patternPlaces[pattern], patternPlace) = (patterns.Count, patterns.Count);
        if (patternPlace == patterns.Count) patterns.Add(pattern);
        parts[0] = patternPlace;
        places[text] = texts.Count;
        texts.Add([.. parts]);
        return texts.Count - 1;

        string TakeOut(Match match)
        {
            if (!DateOnly.TryParseExact(match.Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return match.Value;
            parts.Add(day.DayNumber - on.DayNumber);
            return DayMark.ToString();
        }
    }

    /// <summary>Writes the patterns, and for each text its pattern and its days.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.Texts("patterns", patterns);
        StringBuilder written = new();
        foreach (int[] text in texts)
        {
            if (written.Length > 0) written.Append(';');
            written.AppendJoin(',', text.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
        }

        json.WriteString("texts", written.ToString());
    }

    [GeneratedRegex(@"(?<!\d)[1-3]?[0-9] (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20|21)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInWords();
}
