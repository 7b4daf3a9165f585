namespace EhchRules.Reports;

/// <summary>How text of a file is shown to people: on one line. The id of a resident is never shown as a whole NHS number.</summary>
internal static class ShownText
{
    private const int Longest = 40;

    /// <summary>Shows text in full.</summary>
    internal static string Of(string text) => Printable.Line(text);

    /// <summary>Shows as much of text as fits, with three dots where some was cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters are shown of it at the most.</param>
    internal static string Cut(string text, int longest)
    {
        string shown = Of(text);
        if (shown.Length <= longest) return shown;
        return shown[..(char.IsHighSurrogate(shown[longest - 1]) ? longest - 1 : longest)] + "…";
    }

    /// <summary>Shows the id of a resident in full.</summary>
    internal static string Resident(string id) => Of(NhsNumber.Mask(id));

    /// <summary>Shows the id of a subject in full.</summary>
    internal static string Id(SubjectKind kind, string id) => kind is SubjectKind.Resident ? Resident(id) : Of(id);

    /// <summary>Shows what was found where something else was expected: shortened, within quotation marks.</summary>
    internal static string Quoted(string text)
    {
        string shown = Of(text);
        if (shown.Length <= Longest) return $"\"{shown}\"";
        int end = char.IsHighSurrogate(shown[Longest - 4]) ? Longest - 4 : Longest - 3;
        return $"\"{shown[..end]}...\"";
    }

    /// <summary>Shows the id of a resident that was found where something else was expected.</summary>
    internal static string QuotedResident(string id) => Quoted(NhsNumber.Mask(id));
}
