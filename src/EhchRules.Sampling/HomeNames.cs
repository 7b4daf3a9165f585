using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>Invented names of homes, and the ids made from them.</summary>
internal static class HomeNames
{
    private static readonly string[] Places =
    [
        "Oakfield", "Elm", "Ashgrove", "Hazelmere", "Larkrise", "Brookside", "Millstream", "Rosebank", "Fernlea", "Birchwood", "Copper Beech",
        "Thornfield", "Willowbank", "Ivybridge", "Foxglove", "Heatherdene", "Orchard", "Lavender", "Maplehurst", "Primrose", "Rowan",
        "Sandringford", "Springfield", "Stonecroft", "Sunnymead", "Thistledown", "Underhill", "Valley View", "Westerleigh", "Whitethorn",
        "Woodlands", "Yew Tree", "Abbotsford", "Bramble", "Cedar", "Daleside", "Eastfield", "Fairhaven", "Greenacre", "Holmwood",
    ];

    private static readonly string[] Buildings = ["House", "Court", "Lodge", "Grange", "Manor", "Gardens", "Hall", "Mount", "Villa", "Rise"];
    private static readonly string[] SmallBuildings = ["Cottage", "Mews", "Close", "House", "Lodge", "View"];

    /// <summary>Draws a name for each home, no two of them the same.</summary>
    internal static string[] Draw(SampleRandom random, ReadOnlySpan<HomeKind> kinds)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        string[] names = new string[kinds.Length];
        for (int i = 0; i < names.Length; i++)
        {
            bool small = kinds[i] is HomeKind.LearningDisability or HomeKind.MentalHealth;
            string name = $"{random.Pick<string>(Places)} {random.Pick<string>(small ? SmallBuildings : Buildings)}";
            string free = name;
            for (int n = 2; !taken.Add(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{name} {n}");
            names[i] = free;
        }

        return names;
    }

    /// <summary>Makes an id from a name, as <c>copper-beech-court</c>.</summary>
    internal static string Id(string name) => string.Create(name.Length, name, static (id, name) =>
    {
        for (int i = 0; i < id.Length; i++) id[i] = name[i] == ' ' ? '-' : char.ToLowerInvariant(name[i]);
    });
}
