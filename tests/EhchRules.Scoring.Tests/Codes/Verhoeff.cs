namespace EhchRules.Scoring.Tests;

/// <summary>The check digit of SNOMED CT ids, by the group of a pentagon's symmetries rather than by tables.</summary>
internal static class Verhoeff
{
    internal static bool IsRight(string digits)
    {
        int check = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[digits.Length - 1 - i] - '0';
            for (int turn = 0; turn < i % 8; turn++) digit = "1576283094"[digit] - '0';
            check = Times(check, digit);
        }

        return check == 0;
    }

    private static int Times(int left, int right) => (left, right) switch
    {
        ( < 5, < 5) => (left + right) % 5,
        ( < 5, _) => 5 + ((left + right - 5) % 5),
        (_, < 5) => 5 + ((left - 5 - right + 5) % 5),
        _ => (left - right + 5) % 5,
    };
}
