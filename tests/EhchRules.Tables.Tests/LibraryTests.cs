namespace EhchRules.Tables.Tests;

/// <summary>What holds of every type of EhchRules.Tables.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(TableColumn).Assembly, recordsAtLeast: 1)
{
    protected override IReadOnlyList<string> Dependencies => ["Apache.Arrow", "CsvHelper", "EhchRules", "EhchRules.Scoring", "Parquet", "ZstdSharp"];

    protected override IReadOnlyList<string> OwnExceptionsAndAttributes => ["TableFaultException"];

    // Two files of words are shared with EhchRules.Reports.
    [Fact]
    public void Every_type_stands_in_the_one_namespace() => Assert.All(OwnTypes.Where(static type => type.Namespace != "EhchRules.Reports"), static type => Assert.Equal("EhchRules.Tables", type.Namespace));
}

/// <summary>Which folder of the package uses which.</summary>
public sealed class RoomsOfTablesTests() : RoomTests(typeof(TableColumn).Assembly);
