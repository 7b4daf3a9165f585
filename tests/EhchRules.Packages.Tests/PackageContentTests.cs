using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EhchRules.Packages.Tests;

/// <summary>What a feed shows of each package, and what an editor and a debugger find in it.</summary>
public sealed partial class PackageContentTests(PackedPackages packages)
{
    private static readonly string[] Libraries = ["EhchRules", "EhchRules.Scoring", "EhchRules.NRules", "EhchRules.Reports", "EhchRules.Sampling", "EhchRules.Tables", "EhchRules.Conformance"];

    public static TheoryData<string> All => [.. Libraries, "EhchRules.Cli", "EhchRules.Templates"];

    public static TheoryData<string> OfLibraries => [.. Libraries];

    [Fact]
    public void There_are_these_and_no_others() =>
        Assert.Equal(All.Select(static row => row.Data).Concat(Sizes.AreFull ? ["EhchRules.Cli.any", $"EhchRules.Cli.{RuntimeInformation.RuntimeIdentifier}"] : []).Order(StringComparer.Ordinal), Directory.EnumerateFiles(packages.Folder, "*.nupkg")
            .Select(path => Path.GetFileNameWithoutExtension(path)[..^(packages.Version.Length + 1)]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Each_has_a_readme_of_its_own_an_icon_a_licence_tags_and_notes_of_its_release(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PackageOf(id));
        XElement metadata = MetadataOf(package);

        Assert.StartsWith(id is "EhchRules.Cli" ? "# ehch\n" : $"# {id}\n", TextOf(package, Value(metadata, "readme")), StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], BytesOf(package, Value(metadata, "icon"))[..4]);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.True(Value(metadata, "description").Length is > 50 and < 400);
        Assert.Contains("care-homes", Value(metadata, "tags").Split(' '));
        Assert.StartsWith("## Packages 0.1.0\n", Value(metadata, "releaseNotes").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotMatch(RelativeLink(), Value(metadata, "releaseNotes"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_readme_has_no_link_that_is_dead_in_a_feed_and_names_the_other_packages(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PackageOf(id));
        string readme = TextOf(package, "README.md");

        Assert.DoesNotMatch(RelativeLink(), readme);
        Assert.All(All.Select(static row => row.Data).Where(other => other != id), other => Assert.Contains(other, readme, StringComparison.Ordinal));
        Assert.Contains("It certifies nothing", readme, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfLibraries))]
    public void A_readme_shows_code_that_the_documentation_runs(string id)
    {
        string[] pages = [Repository.PathOf("README.md"), .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md")];
        string documented = string.Join('\n', pages.Select(File.ReadAllText));
        Match[] examples = [.. Example().Matches(File.ReadAllText(Repository.PathOf("src", id, "README.md"))).Cast<Match>()];

        Assert.Equal(id is "EhchRules.Conformance" ? 0 : 1, examples.Length);
        Assert.All(examples, example => Assert.Matches($@"<!-- example: [a-z-]+ -->\n{Regex.Escape(example.Value)}", documented));
    }

    [Theory]
    [MemberData(nameof(OfLibraries))]
    public void A_library_has_its_documentation_and_its_symbols(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PackageOf(id));
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(packages.PackageOf(id), ".snupkg"));

        Assert.Contains("<member name=\"T:EhchRules", TextOf(package, $"lib/net10.0/{id}.xml"), StringComparison.Ordinal);
        Assert.NotEmpty(BytesOf(package, $"lib/net10.0/{id}.dll"));
        Assert.Equal("BSJB"u8.ToArray(), BytesOf(symbols, $"lib/net10.0/{id}.pdb")[..4]);
    }

    [Fact]
    public void The_command_line_is_a_tool_with_its_symbols()
    {
        using ZipArchive package = ZipFile.OpenRead(packages.PackageOf(PackedPackages.PortableTool));
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(packages.PackageOf(PackedPackages.PortableTool), ".snupkg"));

        Assert.Contains("<Command Name=\"ehch\"", TextOf(package, "tools/net10.0/any/DotnetToolSettings.xml"), StringComparison.Ordinal);
        Assert.Contains(symbols.Entries, static entry => entry.Name == "ehch.pdb");
    }

    private static XElement MetadataOf(ZipArchive package)
    {
        using Stream nuspec = package.Entries.Single(static entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    private static string TextOf(ZipArchive package, string name) => System.Text.Encoding.UTF8.GetString(BytesOf(package, name));

    private static byte[] BytesOf(ZipArchive package, string name)
    {
        using Stream entry = package.GetEntry(name)!.Open();
        using MemoryStream bytes = new();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\]\((?!https://)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex("```csharp\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
