using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Parquet;
using Parquet.Schema;

namespace EhchRules.Tables.Tests;

/// <summary>Any table as a Parquet file, read by DuckDB and by Parquet.Net.</summary>
public sealed class ParquetTableTests
{
    private static readonly TableColumn[] EveryKind =
    [
        new("text", ColumnKind.Text), new("name", ColumnKind.Name), new("day", ColumnKind.Day), new("moment", ColumnKind.Moment), new("flag", ColumnKind.Flag),
        new("whole", ColumnKind.Whole), new("number", ColumnKind.Number), new("names", ColumnKind.Names, IsRequired: true),
        new("every_text", ColumnKind.Text, IsRequired: true), new("every_name", ColumnKind.Name, IsRequired: true), new("every_day", ColumnKind.Day, IsRequired: true),
        new("every_moment", ColumnKind.Moment, IsRequired: true), new("every_flag", ColumnKind.Flag, IsRequired: true), new("every_whole", ColumnKind.Whole, IsRequired: true),
        new("every_number", ColumnKind.Number, IsRequired: true),
    ];

    private static readonly TableColumn[] OneName = [new("name", ColumnKind.Name, IsRequired: true)];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [SeededProperty(60, desk: 20)]
    public void What_was_written_is_read(int seed)
    {
        Random chance = new(seed);
        object?[][] rows = [.. Enumerable.Range(0, chance.Next(0, 400)).Select(_ => RowOf(chance))];
        using ParquetFile file = WriteAsync(EveryKind, rows).GetAwaiter().GetResult();
        using Duck duck = new();

        IReadOnlyList<object?[]> read = duck.Rows($"select * from {file.AsTable}");

        Assert.Equal(rows.Length, read.Count);
        for (int row = 0; row < rows.Length; row++) Assert.Equal(rows[row].Select(Shown), read[row].Select(Shown));
    }

    [Fact]
    public async Task Each_kind_has_its_type()
    {
        using ParquetFile file = await WriteAsync(EveryKind, []);
        using Duck duck = new();

        string[] types = ["VARCHAR", "VARCHAR", "DATE", "TIMESTAMP", "BOOLEAN", "INTEGER", "DOUBLE", "VARCHAR[]", "VARCHAR", "VARCHAR", "DATE", "TIMESTAMP", "BOOLEAN", "INTEGER", "DOUBLE"];
        Assert.Equal(types, duck.Rows($"describe select * from {file.AsTable}").Select(static row => (string)row[1]!));
    }

    [Fact]
    public async Task When_a_row_was_refused_nothing_more_is_written_for_half_of_it_may_have_been_taken()
    {
        using MemoryStream output = new();
        await using ParquetTable table = new(output, [new("name", ColumnKind.Name, IsRequired: true), new("whole", ColumnKind.Whole, IsRequired: true)]);

        await Assert.ThrowsAsync<InvalidCastException>(() => table.WriteAsync(new GivenRows(table.Columns, [["r1", 1L]]), Cancelled));

        InvalidOperationException again = await Assert.ThrowsAsync<InvalidOperationException>(() => table.WriteAsync(new GivenRows(table.Columns, [["r2", 2]]), Cancelled));
        Assert.Equal("Nothing more can be written to this table: a row was refused.", again.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => table.EndAsync(Cancelled));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task Behind_its_end_nothing_is_written()
    {
        using MemoryStream output = new();
        ParquetTable table = new(output, OneName);
        await table.EndAsync(Cancelled);
        await table.EndAsync(Cancelled);

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.WriteAsync(RowsInMemory(OneName, [["r1"]]), Cancelled));

        await table.DisposeAsync();
        await table.EndAsync(Cancelled);
        Assert.EndsWith("PAR1", System.Text.Encoding.Latin1.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_was_disposed_of_before_its_end_it_has_none()
    {
        using MemoryStream output = new();
        ParquetTable table = new(output, OneName);
        await table.DisposeAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.EndAsync(Cancelled));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task An_end_that_could_not_be_written_stays_so()
    {
        using MemoryStream output = new(new byte[8]);
        await using ParquetTable table = new(output, OneName);

        await Assert.ThrowsAsync<NotSupportedException>(() => table.EndAsync(Cancelled));

        InvalidOperationException again = await Assert.ThrowsAsync<InvalidOperationException>(() => table.EndAsync(Cancelled));
        Assert.Equal("Nothing more can be written to this table: its end could not be written.", again.Message);
    }

    [Theory]
    [InlineData(ParquetTable.RowsOfGroup - 1, 1)]
    [InlineData(ParquetTable.RowsOfGroup, 1)]
    [InlineData(ParquetTable.RowsOfGroup + 1, 2)]
    [InlineData((2 * ParquetTable.RowsOfGroup) + 1, 3)]
    public async Task Row_groups_are_bounded_and_no_row_is_lost(int rows, int groups)
    {
        using ParquetFile file = await WriteAsync([new("whole", ColumnKind.Whole, IsRequired: true)], Enumerable.Range(0, rows).Select(static row => new object?[] { row }));
        using Duck duck = new();

        Assert.Equal(groups, duck.Only<long>($"select max(row_group_id) + 1 from parquet_metadata({file.AsTable})"));
        Assert.True(duck.Only<long>($"select max(row_group_num_rows) from parquet_metadata({file.AsTable})") <= ParquetTable.RowsOfGroup);
        Assert.Equal(Enumerable.Range(0, rows), duck.Rows($"select whole from {file.AsTable}").Select(static row => (int)row[0]!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public async Task A_dictionary_may_have_any_size(int different)
    {
        string[] names = [.. Enumerable.Range(0, different + 20).Select(row => $"n{row % different}")];
        using ParquetFile file = await WriteAsync(OneName, names.Select(static name => new object?[] { name }));
        using Duck duck = new();

        Assert.Equal(names, duck.Rows($"select name from {file.AsTable}").Select(static row => (string)row[0]!));
        Assert.Equal(names, await ByParquetNetAsync(file));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    public async Task Runs_of_any_length_are_read_after_others_of_any_length(int length)
    {
        string[] names =
        [
            .. Enumerable.Range(1, 20).SelectMany(before => Enumerable.Range(0, before).Select(static row => $"b{row}").Concat(Enumerable.Repeat("same", length))),
        ];
        using ParquetFile file = await WriteAsync(OneName, names.Select(static name => new object?[] { name }));
        using Duck duck = new();

        Assert.Equal(names, duck.Rows($"select name from {file.AsTable}").Select(static row => (string)row[0]!));
        Assert.Equal(names, await ByParquetNetAsync(file));
    }

    [Fact]
    public async Task Rows_in_memory_that_reach_over_the_end_of_a_row_group_are_parted()
    {
        TableColumn[] columns = [new("name", ColumnKind.Name), new("day", ColumnKind.Day), new("names", ColumnKind.Names, IsRequired: true)];
        DateOnly first = new(2020, 10, 1);
        object?[][] rows =
        [
            .. Enumerable.Range(0, ParquetTable.RowsOfGroup + 1000).Select(row => new object?[]
            {
                row % 3 == 0 ? null : $"n{row % 500}", row % 5 == 0 ? null : first.AddDays(row % 900), Enumerable.Range(0, row % 4).Select(static item => $"i{item}").ToArray(),
            }),
        ];
        using ParquetFile file = await ParquetFile.OfAsync(columns, async table =>
        {
            foreach (object?[][] chunk in rows.Chunk(90_001)) await table.WriteAsync(RowsInMemory(columns, chunk), Cancelled);
        });
        using Duck duck = new();

        IReadOnlyList<object?[]> read = duck.Rows($"select * from {file.AsTable}");

        Assert.Equal(rows.Length, read.Count);
        for (int row = 0; row < rows.Length; row++) Assert.Equal(rows[row].Select(Shown), read[row].Select(Shown));
    }

    [Fact]
    public async Task A_table_without_rows_has_its_columns_in_both_readers()
    {
        using ParquetFile file = await WriteAsync(EveryKind, []);
        using Duck duck = new();
        await using FileStream stream = File.OpenRead(file.Path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: Cancelled);

        Assert.Equal(0, duck.Only<long>($"select count(*) from {file.AsTable}"));
        Assert.Equal(EveryKind.Select(static column => column.Name), duck.Rows($"describe select * from {file.AsTable}").Select(static row => (string)row[0]!));
        Assert.Equal(EveryKind.Select(static column => column.Name), reader.Schema.Fields.Select(static field => field.Name));
        Assert.Equal(0, reader.RowGroupCount);
    }

    [Fact]
    public async Task Ends_of_the_calendar_and_of_numbers_are_kept()
    {
        object?[] least = [null, null, DateOnly.MinValue, DateTime.UnixEpoch.AddTicks(-10), false, int.MinValue, -0.1m, Array.Empty<string>(), "", "", DateOnly.MinValue, DateTime.UnixEpoch, false, int.MinValue, 0m];
        object?[] most = [null, null, DateOnly.MaxValue, new DateTime(2199, 12, 31, 23, 59, 59), true, int.MaxValue, 37.9m, new[] { "é", "" }, "😀", "ß", DateOnly.MaxValue, DateTime.UnixEpoch, true, int.MaxValue, 1m];
        using ParquetFile file = await WriteAsync(EveryKind, [least, most]);
        using Duck duck = new();

        IReadOnlyList<object?[]> read = duck.Rows($"select * from {file.AsTable}");

        Assert.Equal(least.Select(Shown), read[0].Select(Shown));
        Assert.Equal(most.Select(Shown), read[1].Select(Shown));
    }

    [Fact]
    public async Task Nobody_takes_a_file_for_whole_that_was_not_ended()
    {
        using ParquetFile file = await ParquetFile.OfAsync(OneName, static table => table.WriteAsync(RowsInMemory(OneName, [["a"]]), Cancelled), isEnded: false);
        using Duck duck = new();

        Assert.Throws<DuckDBException>(() => duck.Rows($"select * from {file.AsTable}"));
    }

    [Fact]
    public async Task A_row_without_a_value_that_it_needs_is_named()
    {
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(static () => WriteAsync(OneName, [[null]]));

        Assert.Equal("name: a row has no value in it, and each needs one.", refused.Message);
    }

    [Fact]
    public async Task Rows_with_other_columns_are_refused()
    {
        using MemoryStream output = new();
        await using ParquetTable table = new(output, OneName);

        await Assert.ThrowsAsync<ArgumentException>(() => table.WriteAsync(AnswerTables.RowsOf(Samples.Assessments(1)[0]).First(), Cancelled));
    }

    [Fact]
    public async Task A_stream_is_only_written_to_forwards()
    {
        using MemoryStream output = new();
        await using ForwardStream forward = new(output);
        await using (ParquetTable table = new(forward, OneName))
        {
            await table.WriteAsync(RowsInMemory(OneName, [["a"], ["b"]]), Cancelled);
            await table.EndAsync(Cancelled);
            await table.EndAsync(Cancelled);
        }

        await using ParquetReader reader = await ParquetReader.CreateAsync(output, cancellationToken: Cancelled);
        Assert.Equal(2, reader.OpenRowGroupReader(0).RowCount);
    }

    [Fact]
    public async Task A_stream_that_fails_fails_the_table_and_nothing_waits_for_ever()
    {
        await using FailingStream failing = new();
        await using ParquetTable table = new(failing, OneName);

        await table.WriteAsync(RowsInMemory(OneName, [["a"]]), Cancelled);
        IOException failed = await Assert.ThrowsAsync<IOException>(() => table.EndAsync(Cancelled));

        Assert.Equal("full", failed.Message);
    }

    private static Task<ParquetFile> WriteAsync(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows) => ParquetFile.OfAsync(columns, async table =>
    {
        await using DbDataReader reader = new GivenRows(columns, rows);
        await table.WriteAsync(reader, Cancelled);
    });

    private static RowsByColumn RowsInMemory(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows)
    {
        RowsByColumn made = new(columns);
        using GivenRows reader = new(columns, rows);
        while (reader.Read()) made.Add(reader);
        return made;
    }

    private static async Task<string[]> ByParquetNetAsync(ParquetFile file)
    {
        await using FileStream stream = File.OpenRead(file.Path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: Cancelled);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        ReadOnlyMemory<char>[] texts = new ReadOnlyMemory<char>[group.RowCount];
        await group.ReadAsync((DataField)reader.Schema.Fields[0], texts.AsMemory(), cancellationToken: Cancelled);
        return [.. texts.Select(static text => text.ToString())];
    }

    private static object?[] RowOf(Random chance)
    {
        object?[] full = [.. Enumerable.Range(0, 2).SelectMany(_ => ValuesOf(chance))];
        object?[] first = [.. full[..7].Select(value => chance.Next(3) == 0 ? null : value)];
        string[] names = [.. Enumerable.Range(0, chance.Next(4)).Select(_ => $"i{chance.Next(9)}")];
        return [.. first, names, .. full[7..]];
    }

    private static object?[] ValuesOf(Random chance) =>
    [
        $"t{chance.Next(1000)}", $"n{chance.Next(3)}", new DateOnly(2020, 1, 1).AddDays(chance.Next(-9000, 9000)),
        new DateTime(2020, 1, 1).AddMicroseconds(chance.NextInt64(-1_000_000_000_000_000, 1_000_000_000_000_000)), chance.Next(2) == 0, chance.Next(), chance.Next(-500, 500) / 10m,
    ];

    private static string Shown(object? value) => value switch
    {
        null => "nothing",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        decimal number => ((double)number).ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<string> list => $"[{string.Join(',', list)}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>Rows that a test gives.</summary>
    private sealed class GivenRows(IReadOnlyList<TableColumn> columns, IEnumerable<object?[]> rows) : RowReader(columns)
    {
        private readonly IEnumerator<object?[]> row = rows.GetEnumerator();

        protected override bool MoveNext() => row.MoveNext();

        protected override object? ValueAt(int place) => row.Current[place];
    }

    private class ForwardStream(Stream output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer, offset, count);
    }

    private sealed class FailingStream() : ForwardStream(Null)
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");
    }
}
