using System.Text.RegularExpressions;

namespace EhchRules.Records;

/// <summary>Tells which code system a label names, and what can be no code of any.</summary>
internal static partial class CodeSystems
{
    private const string UsualAddress = "http://snomed.info/sct";
    private const string LongestName = "SYSTEMATIZEDNOMENCLATUREOFMEDICINECLINICALTERMS";

    // The spellings are compared by letters and digits alone, whatever their case.
    private static readonly HashSet<string> SnomedCtNames = new(StringComparer.Ordinal)
    {
        "SNOMEDCT", "SNOMED", "SCT", "SNOMEDCTUK", "SNOMEDCTUKEDITION", "SNOMEDCLINICALTERMS", LongestName,
    };

    /// <summary>Says whether a label names SNOMED CT: by its address in FHIR, that of an edition or version included, by its OID, or by a usual spelling.</summary>
    internal static bool IsSnomedCt(string system)
    {
        if (system is UsualAddress) return true;
        ReadOnlySpan<char> label = system.AsSpan().Trim();
        return IsName(label) || Address().IsMatch(label) || Oid().IsMatch(label);
    }

    /// <summary>
    /// Says whether a text is what became of a code on its way: a number that a spreadsheet or a data frame wrote, an error value, or nothing.
    /// What the code was is then not known.
    /// </summary>
    internal static bool IsNoCode(string code) => !IsAllDigits(code) && (string.IsNullOrWhiteSpace(code) || NumberNotCode().IsMatch(code) || NoValue().IsMatch(code));

    private static bool IsAllDigits(string code) => code.Length > 0 && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsName(ReadOnlySpan<char> label)
    {
        Span<char> letters = stackalloc char[LongestName.Length];
        int count = 0;
        foreach (char letter in label)
        {
            if (!char.IsAsciiLetterOrDigit(letter)) continue;
            if (count == LongestName.Length) return false;
            letters[count++] = char.ToUpperInvariant(letter);
        }

        return SnomedCtNames.Contains(letters[..count].ToString());
    }

    [GeneratedRegex(@"^(https?://)?(www\.)?snomed\.info/sct(/.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(urn:oid:)?2\.16\.840\.1\.113883\.6\.96$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Oid();

    [GeneratedRegex(@"^\s*[+-]?([0-9]+([.,][0-9]*)?[eE][+-]?[0-9]+|[0-9]+[.,][0-9]+|[0-9]{1,3}(,[0-9]{3})+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberNotCode();

    [GeneratedRegex(@"^\s*(#.*|nan|null|none|n/?a)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoValue();
}
