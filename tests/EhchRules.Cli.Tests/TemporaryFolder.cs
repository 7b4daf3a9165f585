namespace EhchRules.Cli.Tests;

/// <summary>A folder of one test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("ehch-tests-").FullName;

    internal IReadOnlyList<string> FileNames => [.. Directory.EnumerateFiles(Path).Select(static file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    internal string PathOf(string name) => System.IO.Path.Combine(Path, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
