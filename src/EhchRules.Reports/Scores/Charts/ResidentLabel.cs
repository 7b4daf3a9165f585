namespace EhchRules.Reports;

/// <summary>A resident's id as the picture shows it: on one line, of bounded length, and never an NHS number whole.</summary>
internal static class ResidentLabel
{
    private const int Longest = 60;

    internal static string Of(string id)
    {
        string shown = ShownText.Resident(id).Trim();
        if (shown.Length <= Longest) return shown;
        int end = char.IsHighSurrogate(shown[Longest - 2]) ? Longest - 2 : Longest - 1;
        return shown[..end] + "…";
    }
}
