namespace EhchRules.Cli.Tests;

public class OtherCommandsTests
{
    [Fact]
    public async Task The_demo_needs_nothing_and_exits_with_0()
    {
        Answer answer = await Call.Of("demo");

        Assert.Equal(0, answer.Code);
        Assert.Contains("on Monday 19 October 2020", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Not met, by contract", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Not yet due", answer.Output, StringComparison.Ordinal);
        Assert.Contains("ehch assess FILE", answer.Lines[^1], StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task A_sample_of_one_network_is_an_indented_record_that_can_be_assessed()
    {
        Answer sample = await Call.Of("sample", "--homes", "2", "--beds", "20");
        Answer again = await Call.Of("sample", "--homes", "2", "--beds", "20", "--seed", "1");

        Assert.StartsWith("{\n", sample.Output, StringComparison.Ordinal);
        Assert.Equal(sample.Output, again.Output);
        Answer assessment = await new Call { Input = sample.Output }.WithAsync("assess", "-", "--fail-on", "none");
        Assert.Equal(0, assessment.Code);
    }

    [Fact]
    public async Task A_sample_of_several_networks_is_one_record_a_line()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("many.ndjson");

        Answer sample = await Call.Of("sample", "--networks", "3", "--homes", "2", "--beds", "20", "-o", file);

        Assert.Equal(0, sample.Code);
        Assert.Equal(3, (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task A_faulty_file_of_practices_exits_with_2()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("practices.csv", "PRACTICE_CODE,PCN_ODS_CODE\r\nG84001,U57491\r\n");

        Answer answer = await Call.Of("sample", "--practices", file);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.All(answer.ErrorLines, line => Assert.StartsWith($"{file}: line ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Progress_stays_off_standard_output_and_faults_are_told_beside_it()
    {
        using TemporaryFolder folder = new();
        string padding = new(' ', 17 << 20);
        string file = folder.Write("long.ndjson", Records.Lines(Records.Sound("U10001"), Records.Faulty) + padding);

        Answer answer = await new Call { ErrorIsTerminal = true }.WithAsync("assess", file, "--format", "ndjson");

        Assert.Equal(2, answer.Code);
        Assert.Single(answer.Lines);
        Assert.Contains("line 2: $.network.code: ", answer.Error, StringComparison.Ordinal);
    }
}
