namespace EhchRules.Cli.Tests.Options;

/// <summary>A bank holiday that the tool does not know moves what falls due, in every command that assesses.</summary>
public sealed class HolidayTests
{
    // The resident was admitted on 8 September 2022. Seven working days later is 20 September; Monday 19 September was the state funeral.
    private const string Admitted = "2022-09-08";

    [Theory]
    [InlineData("assess - --on 2022-09-19 --format csv", ",2022-09-20,", ",2022-09-21,")]
    [InlineData("timeline - --from 2022-09-08 --to 2022-10-01 --requirement PCSP-3 --format json", "\"from\":\"2022-09-21\"", "\"from\":\"2022-09-22\"")]
    [InlineData("worklist - --on 2022-09-12", "20 September", "21 September")]
    [InlineData("diff - --from 2022-09-20 --to 2022-09-30 --format json", "due by 20 September 2022", "due by 21 September 2022")]
    public async Task What_falls_due_a_working_day_later_is_shown(string arguments, string without, string with)
    {
        Call call = new() { Input = Records.NothingKeptUp };
        Answer known = await call.WithAsync(arguments.Split(' '));
        Answer added = await call.WithAsync([.. arguments.Split(' '), "--holiday", "2022-09-13"]);

        Assert.Contains(without, known.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(without, added.Output, StringComparison.Ordinal);
        Assert.Contains(with, added.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-09-11", ",2022-09-20,")]
    [InlineData("2022-09-12", ",2022-09-21,")]
    public async Task A_holiday_is_known_from_its_announcement(string knownOn, string due)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUp }
            .WithAsync("assess", "-", "--on", "2022-09-20", "--known-on", knownOn, "--holiday", "2022-09-13=2022-09-12", "--format", "csv");

        Assert.Contains(due, answer.Lines.Single(static line => line.Contains(",PCSP-3,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_of_a_document_names_what_was_added_and_verify_takes_it_too()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.NothingKeptUp);
        string assessment = folder.PathOf("assessment.json");
        string[] holidays = ["--holiday", "2022-09-14", "--holiday", "2022-09-13=2022-09-12"];

        await Call.Of(["assess", record, "--on", Admitted, "--format", "json", "-o", assessment, .. holidays]);

        Assert.Contains("\"england-and-wales/2025-11-24+2022-09-13=2022-09-12+2022-09-14\"", await File.ReadAllTextAsync(assessment, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, (await Call.Of("verify", assessment, record)).Code);
        Assert.Equal(0, (await Call.Of(["verify", assessment, record, .. holidays])).Code);
        Assert.Contains("2022-09-13=2022-09-12", (await Call.Of(["measures", record, "--format", "json", .. holidays])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("19/09/2022", "is not a day, or two parted by =")]
    [InlineData("2022-09-13=", "is not a day, or two parted by =")]
    [InlineData("2018-12-31", "is outside the calendar's days, 2019-01-01/2028-12-31")]
    [InlineData("2029-01-01", "is outside the calendar's days, 2019-01-01/2028-12-31")]
    [InlineData("2022-09-13=2022-09-14", "was announced after its day")]
    public async Task What_is_no_holiday_is_wrong_usage(string given, string why)
    {
        Answer answer = await Call.Of("assess", "-", "--holiday", given);

        Assert.Equal(64, answer.Code);
        Assert.StartsWith($"ehch: --holiday: \"{given}\" {why}", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_day_with_two_announcements_is_wrong_usage()
    {
        Answer answer = await Call.Of("assess", "-", "--holiday", "2022-09-13=2022-09-12", "--holiday", "2022-09-13");

        Assert.Equal(64, answer.Code);
        Assert.Contains("is given twice, with other days of announcement", answer.Error, StringComparison.Ordinal);
    }
}
