using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace EhchRules.Conformance;

/// <summary>Packs a suite into one archive, with all that somebody needs who has nothing else: the schema, the adapters and a page to begin with.</summary>
public static class SuiteArchive
{
    private const string Schema = "vector.schema.json";

    // A file that its owner may write and everybody read.
    private const int Permissions = 0b110_100_100;

    private const int PlainFile = 0x8000;

    // The first that a zip archive can say. The bytes depend on nothing but the files.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Assembly Here = typeof(SuiteArchive).Assembly;

    /// <summary>Writes a suite as a zip archive, which <see cref="ConformanceSuite.Open(string)"/> opens again. The same suite gives the same bytes.</summary>
    /// <param name="suite">The suite, not a deck.</param>
    /// <param name="output">Takes the archive; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="suite"/> is a deck, and so a file already.</exception>
    public static async Task WriteAsync(ConformanceSuite suite, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(output);
        if (suite.Manifest is null) throw new ArgumentException("A deck is one file already.", nameof(suite));
        ZipArchive archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
        {
            foreach ((string name, Func<Stream> open) in Entries(suite).OrderBy(static entry => entry.Name, StringComparer.Ordinal))
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Never;
                entry.ExternalAttributes = (PlainFile | Permissions) << 16;
                Stream content = open();
                await using (content.ConfigureAwait(false))
                {
                    Stream packed = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
                    await using (packed.ConfigureAwait(false)) await content.CopyToAsync(packed, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private static IEnumerable<(string Name, Func<Stream> Open)> Entries(ConformanceSuite suite)
    {
        foreach (string name in suite.Files.VectorFiles.Prepend(SuiteFiles.Manifest)) yield return (name, () => suite.Files.Open(name));
        yield return (Schema, static () => new MemoryStream(Encoding.UTF8.GetBytes(ConformanceSuite.VectorSchema())));
        foreach (string name in Here.GetManifestResourceNames().Where(GoesWithIt)) yield return (name, () => Here.GetManifestResourceStream(name)!);
    }

    private static bool GoesWithIt(string name) =>
        name == "README.md" || name.StartsWith("adapters/", StringComparison.Ordinal) || name.EndsWith(".schema.json", StringComparison.Ordinal);
}
