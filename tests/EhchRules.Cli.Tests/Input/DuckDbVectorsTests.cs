using System.Data.Common;
using DuckDB.NET.Data;
using EhchRules.Cli.Input.Sources;
using EhchRules.Tables;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Rows that are taken from DuckDB's memory are those of its own reader.</summary>
public sealed class DuckDbVectorsTests : IDisposable
{
    private readonly DuckDBConnection database = new("DataSource=:memory:");

    public DuckDbVectorsTests() => database.Open();

    public static TheoryData<string> Queries =>
    [
        "select 'oak' as text",
        "select null::varchar as text, null::date as day, null::boolean as flag, null::integer as number, null::bigint as long",
        "select '' as text",
        "select 'twelve bytes' as text union all select 'thirteen byte' union all select ''",
        "select repeat('x', one::integer) as text from range(400) lengths (one)",
        "select 'Höf 松 \U0001F3E0' as text, 'O''Brien' as other",
        "select (date '2020-01-01' + one::integer) as day, one % 3 = 0 as flag, one::integer as number, one * 5000000000 as long, 'row ' || one as text from range(5000) numbers (one)",
        "select case when one % 7 = 0 then null else 'row ' || one end as text, case when one % 2 = 0 then null else date '2020-01-01' end as day, case when one % 5 = 0 then null else one % 2 = 1 end as flag, case when one % 3 = 0 then null else one::integer end as number from range(5000) numbers (one)",
        "select case when one < 2048 then null else 'behind the first' end as text, one as long from range(4100) numbers (one)",
        "select 'none' as text where false",
        "select date '0001-01-01' as day union all select date '9999-12-31' union all select date '1969-12-31'",
        "select -1 as number, -9223372036854775807 as long, 2147483647 as most",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Rows_are_those_of_its_own_reader(string select)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = $"select * from ({select}) order by all";
        await using DbDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<object[]> expected = ReaderRows.Of(reader);

        await using DbDataReader vectors = ArrowTables.Read(DuckDbVectors.Open(database, command.CommandText)!);

        Assert.Equal(expected, ReaderRows.Of(vectors));
        Assert.Equal(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName), Enumerable.Range(0, vectors.FieldCount).Select(vectors.GetName));
    }

    [Theory]
    [InlineData("select 1.5::decimal(4, 1) as count")]
    [InlineData("select 'a'::enum ('a', 'b') as text")]
    [InlineData("select [1, 2] as list")]
    [InlineData("select timestamp '2020-04-01 10:00:00' as moment")]
    [InlineData("select 'oak' as text, 1::utinyint as count")]
    public void A_column_of_another_type_is_read_in_another_way(string select) => Assert.Null(DuckDbVectors.Open(database, select));

    [Theory]
    [InlineData("select * from nowhere", "Table with name nowhere does not exist")]
    [InlineData("select", "SELECT clause without selection list")]
    public void A_query_that_is_refused_is_told(string select, string told) =>
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => DuckDbVectors.Open(database, select)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Rows_that_break_off_are_told_behind_those_before()
    {
        // With more, one that is stopped because of the other may be told instead.
        using DuckDBCommand one = database.CreateCommand();
        one.CommandText = "set threads = 1";
        one.ExecuteNonQuery();
        await using DbDataReader vectors = ArrowTables.Read(DuckDbVectors.Open(database, "select case when one < 400000 then 'oak' else error('the disk is gone') end as text from range(500000) numbers (one)")!);

        int rows = 0;
        InvalidDataException broken = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            while (await vectors.ReadAsync(TestContext.Current.CancellationToken)) rows++;
        });

        Assert.Contains("the disk is gone", broken.Message, StringComparison.Ordinal);
        Assert.InRange(rows, 200_000, 400_000);
    }

    [Theory]
    [InlineData("'U57490' as network, 'oak' as home, timestamp '2020-04-01' as \"from\", 18::utinyint as count", "\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18.00::decimal(6, 2) as count", "\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]")]
    [InlineData("'U57490'::enum ('U57490') as network, 'oak'::enum ('oak') as home, '2020-04-01'::enum ('2020-04-01') as \"from\", 18 as count", "\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", '18' as count", "\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]")]
    public async Task Columns_of_many_types_are_imported(string beds, string imported)
    {
        using BrokenFolder folder = BrokenFolder.OfParquet();
        string file = folder.DuckDb("create table networks as select 'U57490' as network", "create table homes as select 'U57490' as network, 'oak' as home", $"create table beds as select {beds}");

        Answer answer = await folder.ImportFromAsync(file);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains(imported, Assert.Single(folder.Imported), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_end_is_a_fault_where_it_stands()
    {
        using BrokenFolder folder = new();
        string file = folder.DuckDb("create table networks as select 'U57490' as network", "create table homes as select 'U57490' as network, 'oak' as home", "create table beds as select 'U57490' as network, 'oak' as home, 'infinity'::date as \"from\", 18 as count");

        await folder.AssertRefusedAsync(2, "beds: row 1: from: \"(beyond the years 1 to 9999)\" is not a day written yyyy-MM-dd", file);
    }

    public void Dispose() => database.Dispose();
}
