using System.Text;

namespace EhchRules.Testing;

/// <summary>
/// Compares a text with the file in the repository that holds its approved form. A difference fails the test; the file is written only when
/// the environment variable <c>EHCHRULES_APPROVE</c> is 1, so that a change is always somebody's decision and shows in the diff.
/// </summary>
public static class Approved
{
    public const string Variable = "EHCHRULES_APPROVE";

    /// <summary>Compares a text with a file.</summary>
    /// <param name="text">The text, with line feeds alone.</param>
    /// <param name="path">The parts of the file's path, from the root of the repository.</param>
    public static void Matches(string text, params string[] path)
    {
        string file = Repository.PathOf(path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file), $"{string.Join('/', path)} is missing. Set {Variable}=1 and run this test to write it.");
        string approved = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.True(approved == text, $"{string.Join('/', path)} is not what was approved. {Difference(approved, text)} If the change is meant, set {Variable}=1 and run this test.");
    }

    /// <summary>Tells the first line that differs.</summary>
    public static string Difference(string approved, string text)
    {
        string[] before = approved.Split('\n');
        string[] after = text.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return FormattableString.Invariant($"Line {line + 1}: approved \"{before.ElementAtOrDefault(line)?.Trim()}\", found \"{after.ElementAtOrDefault(line)?.Trim()}\".");
    }
}
