using System.Text.RegularExpressions;

namespace EhchRules.Cli.Tests.Architecture;

/// <summary>Which namespaces of some sources use which: by using lines, by qualified names, and by names of an enclosing namespace.</summary>
internal sealed partial class NamespaceUses
{
    private readonly Dictionary<string, HashSet<string>> typesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> uses = new(StringComparer.Ordinal);

    internal NamespaceUses(IReadOnlyList<string> sources)
    {
        string[] texts = [.. sources.Select(static source => NotCode().Replace(source, static text => CodeIn(text.Value)))];
        foreach (string text in texts)
        {
            string own = NamespaceOf(text);
            if (!typesOf.TryGetValue(own, out HashSet<string>? types)) typesOf[own] = types = new(StringComparer.Ordinal);
            types.UnionWith(Declaration().Matches(text).Select(static type => type.Groups["name"].Value));
        }

        foreach (string text in texts) Add(text);
    }

    /// <summary>Gets what a namespace uses besides itself.</summary>
    internal IReadOnlyCollection<string> Of(string name) => uses.TryGetValue(name, out SortedSet<string>? used) ? used : [];

    /// <summary>Finds ways that lead from a namespace back to itself, each as <c>A -> B -> A</c>, from its first name in order.</summary>
    internal IReadOnlyList<string> Cycles()
    {
        List<string> cycles = [];
        foreach (string start in typesOf.Keys.Order(StringComparer.Ordinal)) Follow([start], cycles, new(StringComparer.Ordinal));
        return cycles;
    }

    private void Follow(List<string> way, List<string> cycles, HashSet<string> met)
    {
        foreach (string next in Of(way[^1]))
        {
            if (next == way[0]) cycles.Add(string.Join(" -> ", [.. way, next]));
            else if (string.CompareOrdinal(next, way[0]) > 0 && met.Add(next)) Follow([.. way, next], cycles, met);
        }
    }

    private void Add(string text)
    {
        string own = NamespaceOf(text);
        if (!uses.TryGetValue(own, out SortedSet<string>? used)) uses[own] = used = new(StringComparer.Ordinal);
        used.UnionWith(Using().Matches(text).Select(line => Longest(line.Groups["name"].Value)).OfType<string>());
        string code = Using().Replace(text, " ");
        string[] around = [.. Around(own)];
        HashSet<string> words = [.. Word().Matches(code).Select(static word => word.Value)];
        used.UnionWith(around.Where(outer => typesOf.TryGetValue(outer, out HashSet<string>? types) && types.Overlaps(words)));
        foreach (string name in Qualified().Matches(code).Select(static one => one.Value).Distinct(StringComparer.Ordinal))
        {
            used.UnionWith(around.Select(outer => Holder($"{outer}.{name}")).Append(Holder(name)).OfType<string>());
        }

        used.Remove(own);
    }

    /// <summary>Finds the namespace that a name of a type lies in; null where these sources declare no type of that name.</summary>
    private string? Holder(string qualified)
    {
        string[] parts = qualified.Split('.');
        for (int i = parts.Length - 1; i > 0; i--)
        {
            string outer = string.Join('.', parts[..i]);
            if (typesOf.TryGetValue(outer, out HashSet<string>? types) && types.Contains(parts[i])) return outer;
        }

        return null;
    }

    /// <summary>Finds the namespace of these sources that a using line names, or in which the type lies that it names.</summary>
    private string? Longest(string name)
    {
        while (!typesOf.ContainsKey(name))
        {
            int dot = name.LastIndexOf('.');
            if (dot < 0) return null;
            name = name[..dot];
        }

        return name;
    }

    /// <summary>Names a namespace and those it lies in: their types need no using line.</summary>
    private static IEnumerable<string> Around(string name)
    {
        for (int end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1)) yield return name[..end];
    }

    private static string NamespaceOf(string text) => Namespace().Match(text).Groups["name"].Value;

    /// <summary>Keeps what is put into a text, for that is code.</summary>
    private static string CodeIn(string text) => string.Join(' ', Hole().Matches(text).Select(static hole => hole.Value));

    // Comments first: a quotation mark in one begins no text.
    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|\$*\"{3}.*?\"{3}|\$*"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NotCode();

    [GeneratedRegex(@"\{[^{}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(?<name>[\w.]+)[^;\n]*;", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    [GeneratedRegex(
        @"^(?:(?:internal|public|sealed|static|abstract|partial|readonly|ref) )+(?:class|record struct|record|struct|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.\w+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();
}
