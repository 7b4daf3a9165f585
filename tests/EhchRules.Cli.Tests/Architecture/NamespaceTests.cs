namespace EhchRules.Cli.Tests.Architecture;

public sealed class NamespaceTests
{
    private static readonly string Root = Repository.PathOf("src", "EhchRules.Cli");

    [Fact]
    public void No_namespace_of_the_command_line_is_used_by_what_it_uses()
    {
        NamespaceUses uses = new([.. Sources().Select(File.ReadAllText)]);

        Assert.Empty(uses.Cycles());
        Assert.Contains("EhchRules.Cli.Console", uses.Of("EhchRules.Cli.Assess"));
        Assert.Contains("EhchRules.Cli.Score.Rows", uses.Of("EhchRules.Cli.Score"));
    }

    [Fact]
    public void Folders_of_the_command_line_are_its_namespaces()
    {
        Assert.All(Sources().Where(static file => Path.GetFileName(file) != "Program.cs"), static file =>
        {
            string folder = Path.GetRelativePath(Root, Path.GetDirectoryName(file)!);
            string below = folder == "." ? string.Empty : $".{folder.Replace(Path.DirectorySeparatorChar, '.')}";
            Assert.Contains($"namespace EhchRules.Cli{below};", File.ReadAllLines(file));
        });
    }

    [Theory]
    [InlineData("using A.Y;\nnamespace A.X;\ninternal class One;", "using A.X;\nnamespace A.Y;\ninternal class Two;", "A.X -> A.Y -> A.X")]
    [InlineData("using static A.Y.Two;\nnamespace A.X;\ninternal class One;", "namespace A.Y;\ninternal class Two { X.One one; }", "A.X -> A.Y -> A.X")]
    [InlineData("using A.Y;\nnamespace A;\ninternal class One;", "namespace A.Y;\ninternal class Two(One one);", "A -> A.Y -> A")]
    [InlineData("namespace A.X;\ninternal class One(A.Y.Two two);", "namespace A.Y;\ninternal class Two(X.One one);", "A.X -> A.Y -> A.X")]
    public void Use_in_both_directions_is_found(string first, string second, string cycle)
    {
        Assert.Equal(cycle, Assert.Single(new NamespaceUses([first, second]).Cycles()));
    }

    [Fact]
    public void A_way_round_by_a_third_namespace_is_found()
    {
        NamespaceUses uses = new(
        [
            "using A.Y;\nnamespace A.X;\ninternal class One;",
            "using A.Z;\nnamespace A.Y;\ninternal class Two;",
            "using A.X;\nnamespace A.Z;\ninternal class Three;",
        ]);

        Assert.Equal("A.X -> A.Y -> A.Z -> A.X", Assert.Single(uses.Cycles()));
    }

    [Fact]
    public void Comments_texts_and_members_of_the_same_name_are_no_use()
    {
        NamespaceUses uses = new(
        [
            "using A.Y;\nnamespace A.X;\ninternal class One;",
            "namespace A.Y;\n// X.One\ninternal class Two { string text = \"X.One\"; int value = X.Length; }",
        ]);

        Assert.Empty(uses.Cycles());
    }

    private static string[] Sources() => [.. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
