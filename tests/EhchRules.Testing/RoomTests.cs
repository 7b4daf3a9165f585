using System.Reflection;

namespace EhchRules.Testing;

/// <summary>
/// Which room of a library may know which: what docs/architecture.md shows, and never in a circle. The test class of a library derives
/// from it. A new use is allowed by approving the page.
/// </summary>
/// <param name="library">The library.</param>
public abstract class RoomTests(Assembly library)
{
    private readonly Rooms rooms = Rooms.Of(library);

    /// <summary>Gets the uses that lead back to where they come from, each with its reason.</summary>
    protected virtual IReadOnlyDictionary<(string From, string To), string> Argued { get; } = new Dictionary<(string From, string To), string>();

    /// <summary>Gets the types whose text the build makes of another's, and that have no source file of their own.</summary>
    protected virtual IReadOnlyCollection<string> MadeByTheBuild { get; } = [];

    [Fact]
    public void Every_source_file_is_named_for_a_type_that_it_declares() => Assert.Empty(rooms.NamedForNoType);

    [Fact]
    public void Every_type_of_the_librarys_own_namespaces_lies_in_one_room()
    {
        string name = library.GetName().Name!;
        Type[] own = [.. library.GetTypes().Where(type => !type.IsNested && (type.Namespace == name || type.Namespace?.StartsWith(name + '.', StringComparison.Ordinal) is true))];

        Assert.NotEmpty(own);
        Assert.Empty(rooms.InTwoRooms);
        Assert.Equal(MadeByTheBuild.Order(StringComparer.Ordinal), own.Where(type => rooms.RoomOf(type) is null).Select(static type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_room_leads_back_to_itself_except_where_that_is_argued()
    {
        Assert.Empty(Rooms.Circles(rooms.Uses, [.. Argued.Keys]));
        Assert.All(Argued.Keys, argued => Assert.True(rooms.Uses.ContainsKey(argued), $"{argued} is argued for, and there is no such use"));
    }

    [Fact]
    public void The_page_on_the_architecture_shows_which_room_uses_which()
    {
        string[] path = ["docs", "architecture.md"];
        string page = File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
        string start = $"<!-- rooms of {library.GetName().Name}: written by a test -->\n";
        const string End = "<!-- end -->";
        int from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int to = from < start.Length ? -1 : page.IndexOf(End, from, StringComparison.Ordinal);

        Assert.True(to >= from, $"docs/architecture.md has no place for the table, between {start.Trim()} and {End}.");
        Approved.Matches($"{page[..from]}{rooms.Table([.. Argued.Keys])}{page[to..]}", path);
    }
}
