using System.IO.Compression;
using EhchRules.Conformance;

namespace EhchRules.Cli.Tests.Conformance;

public sealed class ConformanceExportTests
{
    [Fact]
    public async Task The_archive_holds_the_suite_and_what_goes_with_it_and_is_the_same_every_time()
    {
        using TemporaryFolder folder = new();
        string[] archives = [folder.PathOf("one.zip"), folder.PathOf("two.zip")];
        foreach (string path in archives) Assert.Equal(new(0, string.Empty, string.Empty), await Call.Of("conformance", "export", "-o", path));

        Assert.Equal(await File.ReadAllBytesAsync(archives[0], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(archives[1], TestContext.Current.CancellationToken));
        using ZipArchive archive = ZipFile.OpenRead(archives[0]);
        string[] names = [.. archive.Entries.Select(static entry => entry.FullName)];
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Superset(new HashSet<string>(["README.md", "suite.json", "vector.schema.json", "rules/home-rounds.jsonl", "scoring/boundaries.jsonl"]), names.ToHashSet());
        Assert.All(archive.Entries, static entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task Whatever_lies_beside_the_vectors_in_the_repository_lies_in_the_archive()
    {
        using TemporaryFolder folder = new();
        await Call.Of("conformance", "export", "-o", folder.PathOf("suite.zip"));
        using ZipArchive archive = await ZipFile.OpenReadAsync(folder.PathOf("suite.zip"), TestContext.Current.CancellationToken);
        string root = Repository.PathOf("conformance");
        string[] files =
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(static file => Path.GetExtension(file) is ".jsonl" or ".json" or ".py" or ".mjs" or ".cs" or ".md" && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)),
        ];

        Assert.Equal(files.Append("vector.schema.json").Order(StringComparer.Ordinal), archive.Entries.Select(static entry => entry.FullName));
    }

    [Fact]
    public async Task The_archive_is_a_suite_that_can_be_run()
    {
        using TemporaryFolder folder = new();
        await Call.Of("conformance", "export", "-o", folder.PathOf("suite.zip"));

        Answer answer = await Call.Of("conformance", "run", "--suite", folder.PathOf("suite.zip"), "--level", "Vaccination");

        Assert.Equal(0, answer.Code);
        Assert.Contains(await ConformanceSuite.Current.GetHashAsync(), answer.Output, StringComparison.Ordinal);
        Assert.Equal(await ConformanceSuite.Current.GetHashAsync(), await ConformanceSuite.Open(folder.PathOf("suite.zip")).GetHashAsync());
    }

    [Fact]
    public async Task Questions_that_were_answered_elsewhere_come_back_as_a_file()
    {
        using TemporaryFolder folder = new();
        await Call.Of("conformance", "export", "--questions", "--level", "HomeRounds", "-o", folder.PathOf("questions.ndjson"));
        await using (FileStream questions = File.OpenRead(folder.PathOf("questions.ndjson")))
        await using (FileStream answers = File.Create(folder.PathOf("answers.ndjson")))
        {
            await new ProductHost(LibraryProduct.Profile, LibraryProduct.AnswerAsync).RunAsync(questions, answers, TestContext.Current.CancellationToken);
        }

        Answer answer = await Call.Of("conformance", "run", "--level", "HomeRounds", "--answers", folder.PathOf("answers.ndjson"));

        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain("ANSWERS NOTHING", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_tell_nothing_of_what_is_expected()
    {
        Answer answer = await Call.Of("conformance", "export", "--questions", "--requirement", "ROUND-1");

        Assert.StartsWith($$$"""{"do":"start","protocol":"ehch-product/1","suite":{"version":"1.0.0","hash":"{{{await ConformanceSuite.Current.GetHashAsync()}}}"}}""", answer.Output, StringComparison.Ordinal);
        Assert.All(answer.Lines[1..], static line => Assert.StartsWith("""{"do":"run","id":"ROUND-1.""", line, StringComparison.Ordinal));
        Assert.DoesNotContain("\"expect\"", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--level Scoring", "--level and --requirement go with --questions: an archive holds the whole suite")]
    [InlineData("--questions --level Scoring --requirement ROUND-1", "the suite has no vector of these levels and requirements")]
    [InlineData("-o none/suite.zip", "none/suite.zip: cannot be written: there is no such folder")]
    public async Task Wrong_usage_is_told(string arguments, string message)
    {
        Answer answer = await Call.Of(["conformance", "export", .. arguments.Split(' ')]);

        Assert.Equal(64, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_is_not_written_to_a_terminal_and_a_deck_is_one_file_already()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", string.Empty);

        Assert.Equal((64, "ehch: an archive is nothing to read on a terminal; name a file with -o\n"), CodeAndError(await new Call { Columns = 80 }.WithAsync("conformance", "export")));
        Assert.Equal((64, "ehch: a deck is one file already; export its questions with --questions\n"), CodeAndError(await Call.Of("conformance", "export", "--suite", deck)));
    }

    [Fact]
    public async Task Faults_of_a_suite_keep_it_from_being_exported()
    {
        using TemporaryFolder folder = new();
        string deck = folder.Write("deck.jsonl", "{\n");

        Answer answer = await Call.Of("conformance", "export", "--questions", "--suite", deck, "-o", folder.PathOf("questions.ndjson"));

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("deck.jsonl: line 1: $: is not JSON", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["deck.jsonl"], folder.FileNames);
    }

    [Theory]
    [InlineData("$ehch conformance export -o /dev/full; echo $?", "64\nehch: /dev/full: cannot be written: No space left on device\n")]
    [InlineData("$ehch conformance export --questions > /dev/full; echo $?", "64\nehch: standard output: cannot be written: No space left on device\n")]
    [InlineData("$ehch conformance export --questions | head -1 > first; echo ${PIPESTATUS[0]}", "141\n")]
    public async Task An_output_that_takes_no_more_is_told_as_everywhere(string line, string printed)
    {
        Shell.NeedsLinux();
        using Shell shell = new();

        Assert.Equal(printed, await shell.RunAsync(line));
    }

    private static (int Code, string Error) CodeAndError(Answer answer) => (answer.Code, answer.Error);
}
