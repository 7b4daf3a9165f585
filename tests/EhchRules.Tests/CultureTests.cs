using System.Text.RegularExpressions;

namespace EhchRules.Tests;

/// <summary>
/// The culture of the thread plays no part in what the library writes. The tests run with InvariantGlobalization, under which no calendar
/// but the Gregorian can be had: a date that a host in ar-SA would see as one of 1442 would not show here, so the sources are searched too.
/// </summary>
public sealed partial class CultureTests
{
    [Fact]
    public void No_date_is_formatted_without_naming_the_invariant_culture()
    {
        List<string> found = [];
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("src", "EhchRules"), "*.cs", SearchOption.AllDirectories))
        {
            string[] lines = File.ReadAllLines(path);
            for (int i = 0; i < lines.Length; i++)
            {
                bool invariant = lines[Math.Max(i - 2, 0)..(i + 1)].Any(static line => line.Contains("InvariantCulture", StringComparison.Ordinal));
                if (DateFormat().IsMatch(lines[i]) && !invariant) found.Add($"{Path.GetRelativePath(Repository.Root, path)}:{i + 1}: {lines[i].Trim()}");
            }
        }

        Assert.Empty(found);
    }

    /// <summary>Matches a format of a date within braces, as in <c>{on:yyyy-MM-dd}</c>, and a bare one given to a method.</summary>
    [GeneratedRegex("""\{[^{}"]+:(yyyy[^{}"]*|[dOosuR])\}|ToString\("(yyyy[^"]*|[dOosuR])"\)""")]
    private static partial Regex DateFormat();
}
