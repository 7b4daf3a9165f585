namespace EhchRules.Cli.Tests.Worklists;

/// <summary>Worklists to print, and to subscribe to.</summary>
public sealed class WorklistFilesTests : IDisposable
{
    private static readonly string Demo = Repository.PathOf("samples", "demo-network.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_shows_what_is_due_scores_and_concerns()
    {
        Answer answer = await Call.Of(
            "worklist", Demo, "--on", "2020-10-19", "--format", "html", "--concern", "r-18=off her food", "--observations", Repository.PathOf("samples", "demo-observations.csv"));

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("<!doctype html>\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("<title>Sample PCN 0001: EHCH worklist for 19 October 2020</title>", answer.Output, StringComparison.Ordinal);
        Assert.Contains("<bdi>NEWS2 7, High on 18 October 2020, 19:15, &#x2B;6 from the usual 1 ", answer.Output.Replace("+6", "&#x2B;6", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("staff are concerned: off her food", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_has_the_days_and_nothing_of_scores_and_concerns()
    {
        string file = folder.PathOf("days.ics");
        Answer answer = await Call.Of(
            "worklist", Demo, "--on", "2020-10-19", "--format", "ics", "--concern", "r-18=off her food", "--observations", Repository.PathOf("samples", "demo-observations.csv"), "-o", file);
        string calendar = File.ReadAllText(file);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.Equal(13, calendar.Split("BEGIN:VEVENT\r\n").Length - 1);
        Assert.DoesNotContain("NEWS2", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("food", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("r-18", calendar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "--format html: the page is of one network; give a file of one record, not several records or lines")]
    [InlineData("ics", "--format ics: a calendar is of one network, whose lead subscribes to it; give a file of one record, not several records or lines")]
    public async Task Many_records_are_refused_and_nothing_is_written(string format, string said)
    {
        Answer answer = await new Call { Input = Records.Lines(Records.WithoutLead(), Records.WithoutLead("U00002", "1-125856396")) }.WithAsync("worklist", "-", "--format", format, "-o", folder.PathOf("list"));

        Assert.Equal((64, $"ehch: {said}\n"), (answer.Code, answer.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
