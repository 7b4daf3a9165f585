namespace EhchRules.Cli.Tests.Input;

/// <summary>Links to tables are followed, and a link that leads nowhere is told with its table.</summary>
public sealed class LinkedTablesTests
{
    [Fact]
    public async Task A_database_is_known_behind_a_link_whose_target_is_short()
    {
        using BrokenFolder folder = new();
        File.Move(folder.DuckDb("create table networks as select 'U57490' as network"), folder.PathOf("a"));
        Link(folder.PathOf("l"), "a");

        Answer answer = await Call.Of("import", folder.PathOf("l"));

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains("\"U57490\"", Assert.Single(answer.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "beds: cannot be read: beds.csv is a link to \"nowhere.csv\", which is not there\n")]
    [InlineData("parquet", "beds: cannot be read: beds.parquet is a link to \"nowhere.parquet\", which is not there\n")]
    public async Task A_link_that_leads_nowhere_is_told_with_its_table(string format, string told)
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        File.Delete(broken.TablePathOf("beds.csv"));
        Link(broken.TablePathOf($"beds.{format}"), $"nowhere.{format}");

        Answer asItStands = await broken.ImportAsync();
        Answer sorted = await broken.ImportAsync("--sort");

        Assert.Equal((2, told), (asItStands.Code, asItStands.Error));
        Assert.Equal((2, told), (sorted.Code, sorted.Error));
    }

    private static void Link(string path, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a link needs rights that most users lack.");
        File.CreateSymbolicLink(path, target);
    }
}
