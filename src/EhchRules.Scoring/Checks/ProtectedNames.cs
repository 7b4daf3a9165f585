using System.Text;

namespace EhchRules.Scoring;

/// <summary>Names that stand for content which its owner does not allow to be changed.</summary>
/// <remarks>
/// RESTORE2 is a trademark of what is now the Hampshire and Isle of Wight Integrated Care Board; its parts may not be changed in any way, and are
/// free of charge on that condition (westhampshireccg.nhs.uk/restore-2; hampshiresouthamptonandisleofwightccg.nhs.uk).
/// </remarks>
internal static class ProtectedNames
{
    internal const string Expected =
        "a name without RESTORE2, which is a trademark and whose content may not be altered, or UnalteredOfficialContent = true where the content is the official one, unaltered and used with its owner's leave";

    /// <summary>Says whether a name uses one of them, whatever its letter case and whatever stands between its letters: RESTORE2, Restore-2 mini.</summary>
    internal static bool Uses(string? name)
    {
        StringBuilder letters = new();
        foreach (char c in name ?? "")
        {
            char plain = Plain(c);
            if (char.IsLetterOrDigit(plain)) letters.Append(plain);
        }

        return letters.ToString().Contains("RESTORE2", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A raised or wide 2 reads as a 2, and a wide letter as the letter.</summary>
    private static char Plain(char c) =>
        char.GetNumericValue(c) == 2 ? '2'
        : c is >= '\uFF21' and <= '\uFF5A' ? (char)(c - 0xFEE0)
        : c;
}
