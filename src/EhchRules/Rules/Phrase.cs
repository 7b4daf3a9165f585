using System.Globalization;
using System.Text;

namespace EhchRules.Rules;

/// <summary>Lists and names in a sentence.</summary>
internal static class Phrase
{
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        2 => $"{items[0]} and {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>Names one of a kind: "a nurse", "an allied health professional".</summary>
    internal static string OneOf(Enum name)
    {
        string words = Words(name);
        return words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? $"an {words}" : $"a {words}";
    }

    /// <summary>Names what a vaccine is against.</summary>
    internal static string Against(Vaccine vaccine) => vaccine is Vaccine.Influenza ? "influenza" : "COVID-19";

    internal static string Weeks(int count) => count == 1 ? "one week" : string.Create(CultureInfo.InvariantCulture, $"{count} weeks");

    /// <summary>Parts the words of a name: GeneralPractitioner becomes "general practitioner".</summary>
    internal static string Words(Enum name)
    {
        StringBuilder words = new();
        foreach (char letter in name.ToString())
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
