using System.Data.Common;
using Apache.Arrow;
using Apache.Arrow.Types;
using DuckDB.NET.Data;
using EhchRules.Cli.Input.Sources;
using EhchRules.Tables;
using ParquetSharp;
using ParquetSharp.Arrow;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Rows of Parquet files are those that DuckDB, which wrote them, reads in them.</summary>
public sealed class ParquetBatchesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DuckDBConnection database = new("DataSource=:memory:");

    public ParquetBatchesTests() => database.Open();

    public static TheoryData<string> Queries =>
    [
        "select 'oak' as text",
        "select null::varchar as text, null::date as day, null::boolean as flag, null::integer as number, null::bigint as long",
        "select '' as text",
        "select 'Höf 松 \U0001F3E0' as text, 'O''Brien' as other",
        "select (date '2020-01-01' + one::integer) as day, one % 3 = 0 as flag, one::integer as number, one * 5000000000 as long, 'row ' || (one % 40) as text from range(40000) numbers (one)",
        "select case when one % 7 = 0 then null else 'row ' || (one % 90) end as text, case when one % 2 = 0 then null else date '2020-01-01' end as day, case when one % 5 = 0 then null else one % 2 = 1 end as flag from range(40000) numbers (one)",
        "select case when one < 20000 then 'row ' || (one % 3) else repeat(md5(one::varchar), 20) end as text from range(40000) numbers (one)",
        "select case when one < 130000 then null else 'behind the first group' end as text, 'home ' || (one // 1000) as home from range(260000) numbers (one)",
        "select 'none' as text where false",
        "select date '0001-01-01' as day union all select date '9999-12-31' union all select date '1969-12-31'",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void Rows_are_those_that_duckdb_reads(string select) =>
        Assert.All(new[] { "compression zstd", "compression gzip", "compression snappy, parquet_version v2", "compression uncompressed, row_group_size 2048" }, options =>
        {
            string file = Write(select, options);
            using DuckDBCommand command = database.CreateCommand();
            command.CommandText = $"select * from read_parquet('{file}')";
            using DbDataReader expected = command.ExecuteReader();
            using DbDataReader read = ArrowTables.Read(ParquetBatches.Open("rows", file));
            Assert.Equal(ReaderRows.Of(expected), ReaderRows.Of(read));
        });

    [Fact]
    public async Task A_dictionary_that_others_follow_within_a_network_is_read_as_texts()
    {
        using BrokenFolder folder = BrokenFolder.OfParquet();
        folder.Parquet("beds", "select 'U57490' as network, 'oak' as home, date '2000-01-01' + one::integer as \"from\", case when one < 3000 then '18' else '' || one end as count from range(6000) numbers (one)", "row_group_size 2048");

        Answer answer = await folder.ImportAsync();

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        string record = Assert.Single(folder.Imported);
        Assert.Contains("{\"from\":\"2000-01-01\",\"count\":18},{\"from\":\"2000-01-02\",\"count\":18}", record, StringComparison.Ordinal);
        Assert.Contains("\"count\":3000},", record, StringComparison.Ordinal);
        Assert.Contains("\"count\":5999}]", record, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'U57490' as network, 'oak' as home, '2020-04-01' as \"from\", 18 as count")]
    [InlineData("'U57490' as network, 'oak' as home, timestamp '2020-04-01 00:00:00' as \"from\", 18::bigint as count")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", '18' as count")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18.0 as count")]
    [InlineData("'U57490' as network, 'oak' as home, timestamp '2020-04-01' as \"from\", 18::utinyint as count")]
    [InlineData("'U57490' as network, 'oak' as home, timestamp_ns '2020-04-01 00:00:00' as \"from\", 18::ubigint as count")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18.00::decimal(6, 2) as count")]
    [InlineData("'U57490'::enum ('U57490') as network, 'oak'::enum ('oak') as home, '2020-04-01'::enum ('2020-04-01') as \"from\", 18 as count")]
    [InlineData("'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", '18' as count, [1, 2] as x_list, {'a': 1} as x_part")]
    public async Task Columns_of_many_types_are_imported(string beds)
    {
        using BrokenFolder folder = BrokenFolder.OfParquet();
        folder.Parquet("beds", $"select {beds}");

        Answer answer = await folder.ImportAsync();

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains("\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]", Assert.Single(folder.Imported), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_are_damaged_are_told_with_their_table()
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        broken.Parquet("beds", "select 'U57490' as network, 'oak' as home, date '2020-04-01' + one::integer as \"from\", 18 as count from range(3000) days (one)", "compression zstd");
        string file = broken.TablePathOf("beds.parquet");
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes.AsSpan(4, bytes.Length / 2).Fill(0xFF);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        Answer answer = await broken.ImportAsync();

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("beds: row 1: cannot be read, and nothing more is: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["what was here before"], broken.Imported);
    }

    /// <summary>A dictionary that has a null in it is what this writer fails on, half way; the file that it leaves has a footer, and the library reads no row of it without a word.</summary>
    [Fact]
    public async Task A_file_that_ends_before_all_its_rows_have_come_is_a_fault()
    {
        using BrokenFolder broken = BrokenFolder.OfParquet();
        using Int8Array places = new Int8Array.Builder().Append(1).Append(0).Build();
        using StringArray names = new StringArray.Builder().AppendNull().Append("oak").Build();
        using DictionaryArray homes = new(new DictionaryType(Int8Type.Default, StringType.Default, ordered: false), places, names);
        using StringArray networks = new StringArray.Builder().Append("U57490").Append("U57490").Build();
        Schema schema = new([new("network", StringType.Default, nullable: true), new("home", homes.Data.DataType, nullable: true)], []);
        using (ArrowWriterProperties stored = new ArrowWriterPropertiesBuilder().StoreSchema().Build())
        using (FileWriter writer = new(broken.TablePathOf("homes.parquet"), schema, null, stored))
        using (RecordBatch rows = new(schema, [networks, homes], 2))
        {
            Assert.Throws<ParquetException>(() => writer.WriteRecordBatch(rows));
        }

        Answer answer = await broken.ImportAsync();

        Assert.Equal((2, "homes: row 1: cannot be read, and nothing more is: the file ends with 0 of 2 rows\n"), (answer.Code, answer.Error));
        Assert.Equal(["what was here before"], broken.Imported);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private string Write(string select, string options)
    {
        string file = folder.PathOf("rows.parquet");
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = $"copy ({select}) to '{file}' (format parquet, {options})";
        command.ExecuteNonQuery();
        return file;
    }
}
