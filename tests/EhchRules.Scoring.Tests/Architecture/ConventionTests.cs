using System.Xml.Linq;

namespace EhchRules.Scoring.Tests;

/// <summary>What holds of every type of EhchRules.Scoring: the conventions of the repository, and that it stands alone.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(ObservationSet).Assembly, recordsAtLeast: 7)
{
    [Fact]
    public void It_knows_nothing_of_EhchRules_and_asks_for_no_package()
    {
        XDocument project = XDocument.Load(Repository.PathOf("src", "EhchRules.Scoring", "EhchRules.Scoring.csproj"));

        Assert.DoesNotContain(typeof(ObservationSet).Assembly.GetReferencedAssemblies(), static reference => reference.Name!.StartsWith("EhchRules", StringComparison.Ordinal));
        // What is private, an analyzer, is asked of nobody who uses the package.
        IEnumerable<XElement> packages = project.Descendants("PackageReference").Where(static package => package.Attribute("PrivateAssets")?.Value != "all");
        Assert.Empty(project.Descendants("ProjectReference").Concat(packages).Concat(project.Descendants("FrameworkReference")));
    }

    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes, static type => Assert.Equal("EhchRules.Scoring", type.Namespace));
}
