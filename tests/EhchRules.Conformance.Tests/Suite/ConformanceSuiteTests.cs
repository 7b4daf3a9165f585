using System.IO.Compression;
using System.Text;
using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Suite;

/// <summary>Suites in folders, archives and files, sound and broken.</summary>
public sealed class ConformanceSuiteTests : IDisposable
{
    private const string Manifest = """
        {"format":"ehch-suite/1","version":"2.0.1","changes":[{"version":"2.0.1","on":"2026-11-30","step":"Patch","what":"Words."}],"retired":["NEWS2.gone"]}
        """;

    private readonly Decks decks = new();

    public void Dispose() => decks.Dispose();

    [Fact]
    public async Task A_folder_is_read_file_by_file_in_ordinal_order()
    {
        ConformanceSuite suite = Folder(("suite.json", Manifest), ("scoring/b.jsonl", Decks.Score("NEWS2.2")), ("scoring/a.jsonl", Decks.Score("NEWS2.3")), ("z.jsonl", Decks.Score("NEWS2.1")), ("notes.txt", "x"));

        List<VectorReading> readings = await ReadAsync(suite);

        Assert.Equal(["NEWS2.3", "NEWS2.2", "NEWS2.1"], readings.Select(static reading => reading.Vector?.Id));
        Assert.Equal(["scoring/a.jsonl", "scoring/b.jsonl", "z.jsonl"], readings.Select(static reading => reading.File));
        Assert.Equal("2.0.1", suite.Version);
    }

    [Fact]
    public async Task An_archive_of_the_same_files_is_the_same_suite_whatever_ends_its_lines()
    {
        ConformanceSuite folder = Folder(("suite.json", Manifest), ("scoring/a.jsonl", Decks.Score("NEWS2.1") + "\n\n" + Decks.Score("NEWS2.2") + "\n"));
        ConformanceSuite archive = Archive(("scoring/a.jsonl", Decks.Score("NEWS2.1") + "\r\n\r\n" + Decks.Score("NEWS2.2") + "\r\n"), ("suite.json", Manifest));

        Assert.Equal(await folder.GetHashAsync(), await archive.GetHashAsync());
        Assert.Equal((await ReadAsync(folder)).Select(static reading => reading.Vector!.Id), (await ReadAsync(archive)).Select(static reading => reading.Vector!.Id));
        Assert.Matches("^sha256:[0-9a-f]{64}$", await folder.GetHashAsync());
    }

    [Fact]
    public async Task Another_word_is_another_hash()
    {
        ConformanceSuite one = decks.Of(Decks.Score("NEWS2.1"));
        string before = await one.GetHashAsync();

        Assert.NotEqual(before, await decks.Of(Decks.Score("NEWS2.2")).GetHashAsync());
    }

    [Fact]
    public async Task A_deck_is_one_file_without_a_version()
    {
        ConformanceSuite deck = decks.Of(Decks.Score("NEWS2.1"));

        Assert.Null(deck.Manifest);
        Assert.Equal("deck", deck.Version);
        Assert.Equal("NEWS2.1", Assert.Single(await ReadAsync(deck)).Vector?.Id);
    }

    [Fact]
    public async Task An_id_is_used_once_and_a_retired_one_never_again()
    {
        ConformanceSuite suite = Folder(("suite.json", Manifest), ("a.jsonl", Decks.Score("NEWS2.1")), ("b.jsonl", $"\n{Decks.Score("NEWS2.1")}\n{Decks.Score("NEWS2.gone")}\n"));

        List<VectorReading> readings = await ReadAsync(suite);

        Assert.Equal(
            ["b.jsonl: line 2: $.id: \"NEWS2.1\" is the id of a.jsonl, line 1", "b.jsonl: line 3: $.id: \"NEWS2.gone\" is retired, and never used again"],
            readings.SelectMany(static reading => reading.Faults).Select(static fault => fault.ToString()));
        Assert.Equal([true, false, false], readings.Select(static reading => reading.Vector is not null));
    }

    [Fact]
    public void A_folder_or_an_archive_says_what_it_is()
    {
        Assert.EndsWith(": $: has no suite.json", Assert.Throws<SuiteFaultException>(() => Folder(("a.jsonl", Decks.Score("NEWS2.1")))).Message, StringComparison.Ordinal);
        Assert.EndsWith(": $: has no suite.json", Assert.Throws<SuiteFaultException>(() => Archive(("a.jsonl", Decks.Score("NEWS2.1")))).Message, StringComparison.Ordinal);
        Assert.Contains("$.version: \"two\" is not a version", Assert.Throws<SuiteFaultException>(() => Folder(("suite.json", Manifest.Replace("2.0.1", "two", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_neither_is_refused_and_what_is_not_there_not_found()
    {
        string text = decks.Write("suite.txt", "not a zip");

        Assert.Contains("is neither a zip archive nor a file of vectors (.jsonl)", Assert.Throws<SuiteFaultException>(() => ConformanceSuite.Open(text)).Message, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(() => ConformanceSuite.Open(decks.PathOf("none.zip")));
        Assert.Throws<ArgumentException>(static () => ConformanceSuite.Open(string.Empty));
        Assert.Throws<ArgumentNullException>(static () => ConformanceSuite.Open(null!));
    }

    private static async Task<List<VectorReading>> ReadAsync(ConformanceSuite suite) => await suite.ReadAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private ConformanceSuite Folder(params (string Name, string Text)[] files)
    {
        string folder = Directory.CreateDirectory(decks.PathOf(Path.GetRandomFileName())).FullName;
        foreach ((string name, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return ConformanceSuite.Open(folder);
    }

    private ConformanceSuite Archive(params (string Name, string Text)[] files)
    {
        string path = decks.PathOf(Path.GetRandomFileName());
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return ConformanceSuite.Open(path);
    }
}
