namespace EhchRules.Cli.Tests.Runs;

/// <summary>What the commands that make something of each record have in common.</summary>
public sealed class RecordRunTests
{
    private static readonly string Faulty = Records.Lines(Records.Faulty, Records.Faulty);

    [Theory]
    [InlineData("assess -")]
    [InlineData("timeline - --from 2020-10-01 --to 2020-10-31")]
    [InlineData("worklist -")]
    [InlineData("measures -")]
    [InlineData("premium - --month 2024-10")]
    public async Task Of_many_records_that_all_have_faults_the_JSON_is_an_empty_list(string arguments)
    {
        Answer answer = await new Call { Input = Faulty }.WithAsync($"{arguments} --format json".Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.Equal("[]\n", answer.Output);
        Assert.Contains("line 2: ", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess -")]
    [InlineData("assess - --format csv")]
    [InlineData("assess - --format ndjson")]
    [InlineData("timeline - --from 2020-10-01 --to 2020-10-31")]
    [InlineData("worklist -")]
    [InlineData("measures -")]
    [InlineData("measures - --format csv")]
    [InlineData("premium - --month 2024-10")]
    [InlineData("coverage -")]
    [InlineData("coverage - --format json")]
    [InlineData("coverage - --format csv")]
    [InlineData("diff - --from 2020-09-30 --to 2020-10-01")]
    [InlineData("diff - --from 2020-09-30 --to 2020-10-01 --format json")]
    public async Task Of_records_that_all_have_faults_nothing_else_is_written(string arguments)
    {
        Answer answer = await new Call { Input = Faulty }.WithAsync(arguments.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains("line 2: ", answer.Error, StringComparison.Ordinal);
    }
}
