using EhchRules.Cli.Tests.Score.Observations;

namespace EhchRules.Cli.Tests.Score.Charts;

public class ScoreSvgTests
{
    private static readonly string Sample = Repository.PathOf("samples", "observations.csv");

    [Fact]
    public async Task A_picture_of_no_resident_in_particular_is_wrong_usage()
    {
        Answer answer = await Call.Of("score", Sample, "--format", "svg");

        Assert.Equal(64, answer.Code);
        Assert.Equal(["ehch: --format svg draws one resident: say which with --resident"], answer.ErrorLines);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public async Task A_resident_who_is_not_in_the_file_is_wrong_usage_as_in_every_format()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("picture.svg", "old");

        Answer answer = await Call.Of("score", Sample, "--format", "svg", "--resident", "nobody", "-o", output);

        Assert.Equal(64, answer.Code);
        Assert.Equal(["ehch: --resident: no row is for \"nobody\""], answer.ErrorLines);
        Assert.Equal("old", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_picture_with_a_policy_is_wrong_usage_for_it_shows_none()
    {
        Answer answer = await Call.Of("score", Sample, "--format", "svg", "--resident", "res-101", "--policy", "rcp-hospital-2017");

        Assert.Equal(64, answer.Code);
        Assert.Equal(["ehch: --format svg draws what was recorded, without a policy: leave out --policy, or choose another format"], answer.ErrorLines);
    }

    [Fact]
    public async Task A_picture_of_more_rows_than_it_can_have_shows_the_latest_and_says_so()
    {
        const int Drawn = 5_000;
        string file = ObservationFile.Of([.. Rows.Many(Drawn + 12_345, seed: 7).Select(static row => $"r-1,{row[..16]}Z{row[16..]}")]);

        Answer answer = await new Call { Input = file }.WithAsync("score", "-", "--format", "svg", "--resident", "r-1");

        Assert.Equal(0, answer.Code);
        Assert.Equal(["warning: 12,345 earlier rows not drawn: a picture has the latest 5,000 at most; make one of fewer rows for earlier times"], answer.ErrorLines);
        Picture picture = Picture.Parse(answer.Output);
        Assert.Contains("Not drawn: 12,345 earlier rows.", picture.Description, StringComparison.Ordinal);
        Assert.Equal(Drawn, picture.Class("set").Length);
        Assert.InRange(answer.Output.Length, 0, 10 << 20);
    }

    [Fact]
    public async Task A_picture_of_as_many_rows_as_it_can_have_leaves_none_out()
    {
        string file = ObservationFile.Of([.. Rows.Many(5_000, seed: 7).Select(static row => $"r-1,{row[..16]}Z{row[16..]}")]);

        Answer answer = await new Call { Input = file }.WithAsync("score", "-", "--format", "svg", "--resident", "r-1");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.DoesNotContain("Not drawn", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_can_be_written_to_a_file()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("picture.svg");

        Answer answer = await Call.Of("score", Sample, "--format", "svg", "--resident", "res-101", "-o", output);

        Assert.Equal((0, string.Empty, string.Empty), (answer.Code, answer.Output, answer.Error));
        Picture picture = Picture.Parse(await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal("Recorded observations of resident res-101", picture.Title);
        int rows = (await File.ReadAllLinesAsync(Sample, TestContext.Current.CancellationToken)).Count(static line => line.StartsWith("res-101,", StringComparison.Ordinal));
        Assert.Equal(rows, picture.Class("set").Length);
    }

    [Fact]
    public async Task Rows_with_faults_are_told_and_the_picture_says_that_they_are_not_in_it()
    {
        string file = ObservationFile.Of("r-1,2026-01-05T08:00,14,97,1,false,132,64,A,36.7", "r-1,2026-01-05T12:00,14,970,1,false,132,64,A,36.7");

        Answer answer = await new Call { Input = file }.WithAsync("score", "-", "--format", "svg", "--resident", "r-1");

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("line 3: spo2:", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Picture picture = Picture.Parse(answer.Output);
        Assert.Single(picture.Class("set"));
        Assert.Contains("2026-01-05 08:00. 1 set, complete. Not drawn: 1 row of the file with faults.", picture.Texts);
    }

    [Fact]
    public async Task A_resident_whose_rows_are_many_is_drawn_from_all_of_them()
    {
        string[] rows = Rows.Many(2500, seed: 5);

        Picture picture = await Picture.OfAsync(rows);

        Assert.Equal(2500, picture.Class("set").Length);
    }
}
