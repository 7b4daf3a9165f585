using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EhchRules.Adequacy.Mutants;

namespace EhchRules.Adequacy.Schemata;

/// <summary>Keeps the mutated libraries among the build's artifacts: while neither the sources nor this tool change, they need not be compiled again.</summary>
/// <param name="repository">The repository's folder.</param>
internal sealed class KeptLibraries(string repository)
{
    private readonly string file = Path.Combine(repository, "artifacts", "adequacy", "libraries.json");

    /// <summary>Gets the libraries as they were kept, or makes them and keeps them.</summary>
    internal MutatedLibraries GetOrMake()
    {
        string key = $"{HashOf(static _ => true)} {typeof(KeptLibraries).Module.ModuleVersionId}";
        if (File.Exists(file))
        {
            using FileStream stream = File.OpenRead(file);
            if (JsonSerializer.Deserialize<Kept>(stream) is { } kept && kept.Key == key) return kept.Libraries;
        }

        MutatedLibraries made = MutatedLibraries.Make(Path.Combine(repository, "src"), static all => all);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(new Kept(key, made)));
        return made;
    }

    /// <summary>Gets the SHA-256 of the sources of which mutants are made, and of the catalogue's topics: names and lines, whatever the line ends.</summary>
    internal string HashOfSources() => HashOf(static place => MutantScope.LevelOf(place) is not null || place.StartsWith("EhchRules/Catalogue/", StringComparison.Ordinal));

    private string HashOf(Func<string, bool> counts)
    {
        using IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string src = Path.Combine(repository, "src");
        foreach (string path in Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string place = Path.GetRelativePath(src, path).Replace('\\', '/');
            if (!counts(place)) continue;
            sum.AppendData(Encoding.UTF8.GetBytes($"{place}\n"));
            foreach (string line in File.ReadLines(path)) sum.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }

        return $"sha256:{Convert.ToHexStringLower(sum.GetHashAndReset())}";
    }

    private sealed record Kept(string Key, MutatedLibraries Libraries);
}
