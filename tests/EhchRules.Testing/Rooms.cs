using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace EhchRules.Testing;

/// <summary>
/// The rooms of a library: the first folders of its source. The room of a type is the folder of the file that declares it, whatever its
/// namespace; so no list of names tells which type belongs where.
/// </summary>
public sealed partial class Rooms
{
    /// <summary>The room of the files that lie in no folder.</summary>
    public const string Root = "(root)";

    private static readonly ConcurrentDictionary<Assembly, Rooms> Known = new();

    private readonly Assembly library;
    private readonly Dictionary<string, string> roomOfType = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), string> uses = [];

    private Rooms(Assembly library)
    {
        this.library = library;
        List<(string Room, string[] Lines)> files = [];
        foreach (string path in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] parts = Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar);
            if (parts[0] is "obj" or "bin") continue;
            string[] lines = File.ReadAllLines(path);
            string room = parts.Length == 1 ? Root : parts[0];
            files.Add((room, lines));
            Declare(room, string.Join('/', parts), lines);
        }

        foreach (Type type in library.GetTypes())
        {
            if (RoomOf(type) is not { } from) continue;
            foreach (Type known in TypesKnown.By(type))
            {
                if (RoomOf(known) is { } to && to != from) uses.TryAdd((from, to), $"{Outermost(type).Name} knows {known.Name}");
            }
        }

        foreach ((string room, string[] lines) in files) AddUsings(room, lines);
    }

    /// <summary>Gets the files that are named for no type declared in them.</summary>
    public List<string> NamedForNoType { get; } = [];

    /// <summary>Gets the types declared in two rooms, by full name.</summary>
    public List<string> InTwoRooms { get; } = [];

    /// <summary>Gets which room uses which other, each with one example.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Uses => uses;

    private string Folder => Repository.PathOf("src", library.GetName().Name!);

    /// <summary>Gets the rooms of a library, which are read once.</summary>
    public static Rooms Of(Assembly library) => Known.GetOrAdd(library, static library => new(library));

    /// <summary>Gets the room of a type; null where no source file of the library declares it.</summary>
    public string? RoomOf(Type type)
    {
        type = Outermost(type);
        return type.Assembly == library ? roomOfType.GetValueOrDefault($"{type.Namespace}.{WithoutArity(type.Name)}") : null;
    }

    /// <summary>Finds the uses that lead back to where they come from.</summary>
    /// <param name="uses">Which room uses which other, each with one example.</param>
    /// <param name="argued">The uses that are left out.</param>
    public static List<string> Circles(IReadOnlyDictionary<(string From, string To), string> uses, IReadOnlyCollection<(string From, string To)> argued)
    {
        List<string> order = Ordered([.. uses.Keys.SelectMany(static use => (string[])[use.From, use.To])], uses.Keys, argued);
        return
        [
            .. uses.Where(use => !argued.Contains(use.Key) && order.IndexOf(use.Key.From) <= order.IndexOf(use.Key.To))
                .Select(static use => $"{use.Key.From} uses {use.Key.To}, which leads back to it: {use.Value}").Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Writes the table of rooms for the page on the architecture: each uses only those above it, except for argued uses.</summary>
    /// <param name="argued">The uses that go the other way.</param>
    public string Table(IReadOnlyCollection<(string From, string To)> argued)
    {
        List<string> order = Ordered(roomOfType.Values, uses.Keys, argued);
        StringBuilder table = new("| Folder | Namespaces | Public types | Uses |\n| --- | --- | --- | --- |\n");
        foreach (string room in order)
        {
            Type[] types = [.. library.GetTypes().Where(type => !type.IsNested && RoomOf(type) == room)];
            string spaces = string.Join(", ", types.Select(static type => type.Namespace!).Distinct().Order(StringComparer.Ordinal).Select(static space => $"`{space}`"));
            string used = string.Join(", ", order.Where(other => uses.ContainsKey((room, other))).Select(Name));
            if (used.Length == 0) used = "none";
            table.Append(CultureInfo.InvariantCulture, $"| {Name(room)} | {spaces} | {types.Count(static type => type.IsPublic)} | {used} |\n");
        }

        return table.ToString();
    }

    private static string Name(string room) => room == Root ? room : $"`{room}/`";

    private static string WithoutArity(string name) => name.Split('`')[0];

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        return type;
    }

    /// <summary>Puts rooms in an order in which each uses earlier ones alone, as far as that can be.</summary>
    private static List<string> Ordered(
        IEnumerable<string> rooms, IEnumerable<(string From, string To)> uses, IReadOnlyCollection<(string From, string To)> argued)
    {
        List<string> order = [];
        List<string> left = [.. rooms.Distinct().Order(StringComparer.Ordinal)];
        while (left.Count > 0)
        {
            string next = left.Find(room => !uses.Any(use => use.From == room && left.Contains(use.To) && !argued.Contains(use))) ?? left[0];
            left.Remove(next);
            order.Add(next);
        }

        return order;
    }

    private void Declare(string room, string file, string[] lines)
    {
        string? space = null;
        List<string> names = [];
        foreach (string line in lines)
        {
            if (Namespace().Match(line) is { Success: true } named) space = named.Groups[1].Value;
            if (Declaration().Match(line) is { Success: true } declared) names.Add(declared.Groups["name"].Value);
        }

        if (!names.Contains(Path.GetFileName(file).Split('.')[0])) NamedForNoType.Add(file);
        foreach (string name in names)
        {
            if (roomOfType.TryGetValue($"{space}.{name}", out string? other) && other != room) InTwoRooms.Add($"{space}.{name}");
            roomOfType[$"{space}.{name}"] = room;
        }
    }

    /// <summary>Counts a using as a use, though a constant or a static is all that is taken, where all types of the namespace lie in one room.</summary>
    private void AddUsings(string room, string[] lines)
    {
        foreach (string line in lines)
        {
            if (Using().Match(line) is not { Success: true } found) continue;
            string name = found.Groups[1].Value;
            string[] rooms = [.. roomOfType.Where(type => Path.GetFileNameWithoutExtension(type.Key) == name || type.Key == name).Select(static type => type.Value).Distinct()];
            if (rooms is [{ } other] && other != room) uses.TryAdd((room, other), line);
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(public |internal |file )?((static|sealed|abstract|readonly|ref|unsafe|partial) )*(class|struct|interface|enum|record( struct| class)?|delegate [\w<>?]+) (?<name>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);")]
    private static partial Regex Using();
}
