namespace EhchRules.Testing;

/// <summary>Holds a code block of a document to the test that compiles and runs it.</summary>
/// <remarks>
/// The document marks the block with <c>&lt;!-- example: name --&gt;</c>, the test its lines with <c>// example: name</c> and
/// <c>// end of example</c>. The block's <c>using</c> lines stand at the head of the test's file instead, except for that of the library,
/// in whose namespace the tests' own namespace lies.
/// </remarks>
public static class Example
{
    private const string Fence = "```";

    /// <summary>Compares a block with the lines of a test.</summary>
    /// <param name="document">The document, from the root of the repository.</param>
    /// <param name="name">The name of the example.</param>
    /// <param name="testFile">The test's file, in the folder Documentation of its project.</param>
    /// <param name="library">The library whose example it is; its tests are in the project of that name.</param>
    public static void IsPrintedIn(string document, string name, string testFile, string library = "EhchRules")
    {
        string[] test = File.ReadAllLines(Repository.PathOf("tests", $"{library}.Tests", "Documentation", testFile));
        string[] block = Block(document, name);
        string[] usings = [.. block.Where(IsUsing)];

        Assert.All(usings.Except([$"using {library};"]), line => Assert.Contains(line, test));
        Assert.Equal(Body(test, name), block.SkipWhile(line => IsUsing(line) || line.Length == 0));
    }

    /// <summary>Names the examples of a document, in its order.</summary>
    public static IEnumerable<string> NamesIn(string document) => File.ReadLines(Repository.PathOf(document.Split('/')))
        .Where(static line => line.StartsWith("<!-- example: ", StringComparison.Ordinal))
        .Select(static line => line["<!-- example: ".Length..^" -->".Length]);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);

    private static string[] Block(string document, string name)
    {
        string[] lines = File.ReadAllLines(Repository.PathOf(document.Split('/')));
        int mark = Array.IndexOf(lines, $"<!-- example: {name} -->");
        Assert.True(mark >= 0, $"{document} has no example named \"{name}\".");
        Assert.Equal($"{Fence}csharp", lines[mark + 1]);
        int end = Array.IndexOf(lines, Fence, mark + 2);
        return lines[(mark + 2)..end];
    }

    private static string[] Body(string[] test, string name)
    {
        int start = Array.FindIndex(test, line => line.Trim() == $"// example: {name}");
        Assert.True(start >= 0, $"No test marks its lines with \"// example: {name}\".");
        int end = Array.FindIndex(test, start, static line => line.Trim() == "// end of example");
        int indent = test[start].Length - test[start].TrimStart().Length;
        return [.. test[(start + 1)..end].Select(line => line.Length == 0 ? line : line[indent..])];
    }
}
