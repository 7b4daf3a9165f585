namespace EhchRules.Cli.Tests.Assess;

public sealed class HtmlReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_record_is_one_page()
    {
        Answer printed = await new Call { Input = Records.WithoutLead() }.WithAsync("assess", "-", "--format", "html");
        Answer written = await new Call { Input = Records.WithoutLead() }.WithAsync("assess", "-", "--format", "html", "-o", folder.PathOf("page.html"));

        Assert.Equal((1, 1), (printed.Code, written.Code));
        Assert.StartsWith("<!doctype html>\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, File.ReadAllText(folder.PathOf("page.html")));
        Assert.Equal(string.Empty, written.Output);
        Assert.Contains("<title>U57491: EHCH on 19 October 2020</title>", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Timeline, 19 October 2019 to 2 November 2020", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_of_the_timeline_can_be_chosen()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "--format", "html", "--from", "2020-04-01", "--to", "2021-03-31");

        Assert.Equal(0, answer.Code);
        Assert.Contains("Timeline, 1 April 2020 to 31 March 2021", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from: only a page has a timeline", "--from", "2020-04-01")]
    [InlineData("--to: only a page has a timeline", "--format", "json", "--to", "2020-04-01")]
    [InlineData("--to: 2019-10-18 is before --from, 2019-10-19", "--format", "html", "--to", "2019-10-18")]
    [InlineData("--to: 2020-10-19 is too late: a page follows at most 5 years, from 2015-10-19 to 2020-10-18", "--format", "html", "--from", "2015-10-19", "--to", "2020-10-19")]
    [InlineData("--format html: the page has filters of its own", "--format", "html", "--outcome", "NotMet")]
    [InlineData("--format html: the page has filters of its own", "--format", "html", "--topic", "Alignment")]
    public async Task What_a_page_has_not_is_refused(string said, params string[] options)
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync(["assess", "-", .. options]);

        Assert.Equal(64, answer.Code);
        Assert.StartsWith($"ehch: {said}", answer.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, answer.Output);
    }

    [Fact]
    public async Task Five_years_to_the_day_are_followed()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "--format", "html", "--from", "2015-10-19", "--to", "2020-10-18");

        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task Many_records_are_a_folder_with_an_index_and_a_page_of_each()
    {
        Answer answer = await ManyAsync(folder.PathOf("pages"), Records.Sound("U10001"), Records.WithoutLead("U10002"));

        Assert.Equal((1, string.Empty), (answer.Code, answer.Output));
        Assert.Equal(["U10001.html", "U10002.html", "index.html"], FilesIn("pages"));
        Assert.Contains("<a href=\"U10002.html\">", File.ReadAllText(folder.PathOf("pages/index.html")), StringComparison.Ordinal);
        Assert.Contains("<title>Hayes Wick PCN: EHCH on 19 October 2020</title>", File.ReadAllText(folder.PathOf("pages/U10001.html")), StringComparison.Ordinal);
        Assert.Equal(["pages"], Entries());
    }

    [Fact]
    public async Task A_folder_of_pages_is_replaced_as_a_whole()
    {
        await ManyAsync(folder.PathOf("pages"), Records.Sound("U10001"), Records.Sound("U10002"));
        Answer answer = await ManyAsync(folder.PathOf("pages") + "/", Records.Sound("U10003"), Records.Sound("U10004"));

        Assert.Equal(0, answer.Code);
        Assert.Equal(["U10003.html", "U10004.html", "index.html"], FilesIn("pages"));
        Assert.Equal(["pages"], Entries());
    }

    [Fact]
    public async Task An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(folder.PathOf("pages"));

        Assert.Equal(0, (await ManyAsync(folder.PathOf("pages"), Records.Sound("U10001"), Records.Sound("U10002"))).Code);
        Assert.Equal(["U10001.html", "U10002.html", "index.html"], FilesIn("pages"));
    }

    [Theory]
    [InlineData("notes.txt", "my notes")]
    [InlineData("index.html", "<!doctype html><title>another's</title>")]
    public async Task A_folder_that_holds_anything_else_is_left_as_it_is(string file, string text)
    {
        Directory.CreateDirectory(folder.PathOf("pages"));
        folder.Write($"pages/{file}", text);
        string pages = folder.PathOf("pages");

        Answer answer = await ManyAsync(pages, Records.Sound("U10001"), Records.Sound("U10002"));

        Assert.Equal(64, answer.Code);
        Assert.Equal($"ehch: {pages}: holds {file}, which is no page of this program, and is not replaced; name another folder\n", answer.Error);
        Assert.Equal(text, File.ReadAllText(folder.PathOf($"pages/{file}")));
        Assert.Equal(["pages"], Entries());
    }

    [Fact]
    public async Task Many_records_need_a_folder()
    {
        string file = folder.Write("pages", "mine");

        Assert.Equal((64, "ehch: -o: many networks make many pages; name a folder for them\n"), Told(await ManyAsync(null, Records.Sound("U10001"), Records.Sound("U10002"))));
        Assert.Equal((64, "ehch: -o: many networks make many pages; name a folder for them\n"), Told(await ManyAsync("-", Records.Sound("U10001"), Records.Sound("U10002"))));
        Assert.Equal((64, $"ehch: {file}: is a file; many networks make many pages, so name a folder for them\n"), Told(await ManyAsync(file, Records.Sound("U10001"), Records.Sound("U10002"))));
        string nowhere = folder.PathOf("no/such/folder");
        Assert.Equal((64, $"ehch: {nowhere}: cannot be written: there is no such folder to make it in\n"), Told(await ManyAsync(nowhere, Records.Sound("U10001"), Records.Sound("U10002"))));
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal(["pages"], Entries());
    }

    [Fact]
    public async Task Of_records_of_which_none_is_sound_nothing_is_written()
    {
        Answer answer = await ManyAsync(folder.PathOf("pages"), Records.Faulty, Records.Faulty);

        Assert.Equal(2, answer.Code);
        Assert.Empty(Entries());
    }

    [Fact]
    public async Task A_faulty_record_does_not_stop_the_others()
    {
        Answer answer = await ManyAsync(folder.PathOf("pages"), Records.Sound("U10001"), Records.Faulty, Records.Sound("U10002"));

        Assert.Equal(2, answer.Code);
        Assert.Equal(["U10001.html", "U10002.html", "index.html"], FilesIn("pages"));
    }

    private static (int Code, string Error) Told(Answer answer) => (answer.Code, answer.Error);

    private static Task<Answer> ManyAsync(string? output, params string[] records) =>
        new Call { Input = Records.Lines(records) }.WithAsync(["assess", "-", "--format", "html", .. output is null ? Array.Empty<string>() : ["-o", output]]);

    private string[] FilesIn(string name) => [.. Directory.EnumerateFiles(folder.PathOf(name)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
