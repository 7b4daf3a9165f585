namespace EhchRules.Records;

/// <summary>Finds names of courses and tools that differ in letter case, blanks or signs alone: they are told apart, which is seldom meant.</summary>
internal sealed class CourseSpellings
{
    private readonly Dictionary<string, string> firstByLetters = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Looks at a name.</summary>
    /// <returns>What is odd about it, once for each spelling; null where nothing is.</returns>
    internal string? Look(string? name)
    {
        if (name is null) return null;
        string letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (firstByLetters.TryAdd(letters, name) || firstByLetters[letters] is var first && (first == name || !said.Add(name))) return null;
        return $"{FaultText.Quote(name)} is told apart from {FaultText.Quote(firstByLetters[letters])}: names of courses and tools are compared letter by letter";
    }
}
