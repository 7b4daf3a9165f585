using System.Text.RegularExpressions;
using EhchRules.Catalogue;
using EhchRules.Tests.Rules;

namespace EhchRules.Tests.Architecture;

/// <summary>Holds what stands on assessments to knowing no requirement and no reason by name.</summary>
public sealed partial class NamesTests
{
    private static readonly string[] Homes = ["EhchRules/Rules/", "EhchRules/Catalogue/"];

    [Fact]
    public void No_source_outside_the_rules_and_the_catalogue_holds_the_id_of_a_requirement_or_the_code_of_a_reason()
    {
        HashSet<string> names =
        [
            .. RequirementCatalogue.Judged.Select(static requirement => requirement.Id),
            .. Templates.All.Select(static reason => reason.Code),
        ];
        string src = Repository.PathOf("src");
        List<string> held = [];
        foreach (string file in Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(src, file).Replace(Path.DirectorySeparatorChar, '/');
            if (Array.Exists(Homes, home => path.StartsWith(home, StringComparison.Ordinal))) continue;
            IEnumerable<string> literals = Literal().Matches(File.ReadAllText(file)).Select(static match => match.Groups["text"].Value);
            held.AddRange(literals.Where(names.Contains).Select(name => $"{path}: {name}"));
        }

        Assert.Empty(held);
    }

    [GeneratedRegex("\"(?<text>[A-Z][A-Za-z0-9-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
