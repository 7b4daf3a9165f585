namespace EhchRules.Tables.Tests;

/// <summary>What holds of every type of EhchRules.Tables.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(TableColumn).Assembly, recordsAtLeast: 1)
{
    protected override IReadOnlyList<string> Dependencies => ["CsvHelper", "EhchRules", "EhchRules.Scoring", "Parquet"];

    protected override IReadOnlyList<string> OwnExceptionsAndAttributes => ["TableFaultException"];

    // Two files of words are shared with EhchRules.Reports.
    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes.Where(static type => type.Namespace != "EhchRules.Reports"), static type => Assert.Equal("EhchRules.Tables", type.Namespace));
}
