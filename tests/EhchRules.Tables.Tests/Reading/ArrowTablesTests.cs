using System.Data;
using System.Data.Common;
using System.Globalization;
using Apache.Arrow;
using Apache.Arrow.Types;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>Rows that come as Arrow, by column, are those that come one by one.</summary>
public sealed class ArrowTablesTests
{
    public static TheoryData<string, IArrowArray> Days => new()
    {
        { "date32", new Date32Array.Builder().Append(new DateOnly(2020, 4, 1)).Build() },
        { "date64", new Date64Array.Builder().Append(new DateOnly(2020, 4, 1)).Build() },
        { "timestamp", new TimestampArray.Builder(new TimestampType(TimeUnit.Microsecond, timezone: (string?)null)).Append(new DateTimeOffset(2020, 4, 1, 0, 0, 0, TimeSpan.Zero)).Build() },
        { "timestamp with a time zone", new TimestampArray.Builder(new TimestampType(TimeUnit.Microsecond, "UTC")).Append(new DateTimeOffset(2020, 4, 1, 0, 0, 0, TimeSpan.Zero)).Build() },
        { "text", ArrowRows.Texts("2020-04-01") },
        { "text with blanks", ArrowRows.Texts("2020-04-01  ") },
        { "large text", new LargeStringArray.Builder().Append("2020-04-01").Build() },
        { "view of text", new StringViewArray.Builder().Append("2020-04-01").Build() },
        { "dictionary", new DictionaryArray(new DictionaryType(Int8Type.Default, StringType.Default, ordered: false), new Int8Array.Builder().Append(1).Build(), ArrowRows.Texts("x", "2020-04-01")) },
    };

    public static TheoryData<string, IArrowArray> Counts => new()
    {
        { "int8", new Int8Array.Builder().Append(42).Build() },
        { "int16", new Int16Array.Builder().Append(42).Build() },
        { "int32", new Int32Array.Builder().Append(42).Build() },
        { "int64", new Int64Array.Builder().Append(42).Build() },
        { "uint8", new UInt8Array.Builder().Append(42).Build() },
        { "uint16", new UInt16Array.Builder().Append(42).Build() },
        { "uint32", new UInt32Array.Builder().Append(42).Build() },
        { "uint64", new UInt64Array.Builder().Append(42).Build() },
        { "double", new DoubleArray.Builder().Append(42).Build() },
        { "float", new FloatArray.Builder().Append(42).Build() },
        { "decimal", new Decimal128Array.Builder(new Decimal128Type(10, 2)).Append(42m).Build() },
        { "text", ArrowRows.Texts("42") },
    };

    public static TheoryData<string, IArrowArray, string> NoCounts => new()
    {
        { "fraction", new DoubleArray.Builder().Append(42.5).Build(), "\"42.5\"" },
        { "decimal", new Decimal128Array.Builder(new Decimal128Type(10, 2)).Append(42.5m).Build(), "\"42.5\"" },
        { "flag", new BooleanArray.Builder().Append(true).Build(), "\"true\"" },
        { "moment", new TimestampArray.Builder(new TimestampType(TimeUnit.Second, "UTC")).Append(new DateTimeOffset(2020, 4, 1, 10, 0, 0, TimeSpan.Zero)).Build(), "\"2020-04-01T10:00:00+00:00\"" },
    };

    public static TheoryData<string, IArrowArray> NoCells => new()
    {
        { "list", ListOf(1, 2) },
        { "time32", new Time32Array.Builder(TimeUnit.Second).Append(30_600).Build() },
        { "time64", new Time64Array.Builder(TimeUnit.Microsecond).Append(30_600_000_000).Build() },
        { "duration", new DurationArray.Builder(DurationType.Second).Append(30_600L).Build() },
        { "binary", new BinaryArray.Builder().Append("a"u8).Build() },
    };

    public static TheoryData<long> NoMidnights => [1, 99, 300, -1];

    [Theory]
    [InlineData("nhs_mail", "NHS_Mail", "home_support: nhs_mail: stands there more than once")]
    [InlineData("x_a", "X_A", null)]
    public async Task Columns_whose_names_differ_by_case_alone_are_a_fault_where_they_are_not_skipped(string one, string other, string? told)
    {
        List<TablesReading> readings = await Tables.ReadAsync(name => name == "networks" ? Of("network") : name == "homes" ? Of("network", "home") : name == "home_support" ? Of("network", "home", one, other) : null);

        Assert.Equal(told is null ? [] : new[] { told }, Assert.Single(readings).Faults.Select(static fault => fault.ToString()));

        DbDataReader Of(params string[] names) => ArrowTables.Read(ArrowRows.Of([.. names.Select(static name => (name, (IArrowArray)ArrowRows.Texts(name == "network" ? "U57491" : name == "home" ? "oak" : null)))]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2048)]
    public async Task Sample_networks_come_back_equal(int rowsAtOnce)
    {
        IReadOnlyList<NetworkRecord> records = Samples.Networks(3, seed: 8);

        List<TablesReading> readings = await ReadAsync(records, rowsAtOnce);

        Assert.All(readings, static reading => Assert.Empty(reading.Faults));
        Assert.Equal(records, readings.Select(static reading => reading.Record));
    }

    [SeededProperty(500, desk: 100)]
    public async Task Any_record_comes_back_equal(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed, absent: 40);

        TablesReading reading = Assert.Single(await ReadAsync([record], 1 + (Math.Abs(seed) % 9)));

        Assert.Empty(reading.Faults);
        Assert.Equal(record, reading.Record);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_day_is_read(string kind, IArrowArray cell)
    {
        Assert.NotEmpty(kind);
        TablesReading reading = await BedsAsync(cell, new Int32Array.Builder().Append(4).Build());

        Assert.Empty(reading.Faults);
        Assert.Equal(new DateOnly(2020, 4, 1), Assert.Single(Assert.Single(reading.Record!.Homes).Beds).From);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task A_number_is_read(string kind, IArrowArray cell)
    {
        Assert.NotEmpty(kind);
        TablesReading reading = await BedsAsync(ArrowRows.Texts("2020-04-01"), cell);

        Assert.Equal(42, Assert.Single(Assert.Single(reading.Record!.Homes).Beds).Count);
    }

    [Theory]
    [MemberData(nameof(NoCounts))]
    public async Task What_is_no_whole_number_is_a_fault(string kind, IArrowArray cell, string shown)
    {
        Assert.NotEmpty(kind);
        TablesReading reading = await BedsAsync(ArrowRows.Texts("2020-04-01"), cell);

        Assert.StartsWith($"beds: row 1: count: {shown} is not a whole number", Assert.Single(reading.Faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoCells))]
    public async Task A_column_of_what_is_no_cell_is_a_fault(string type, IArrowArray cell)
    {
        string expected = $"is of the type {type}: expected one of text, numbers, days, or true and false";

        Assert.Equal([$"beds: from: {expected}", $"beds: count: {expected}"], (await BedsAsync(cell, cell)).Faults.Select(static fault => fault.ToString()));
        List<TablesReading> named = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("name", cell))) : null);
        Assert.Equal($"networks: name: {expected}", Assert.Single(Assert.Single(named).Faults).ToString());
    }

    [Fact]
    public async Task What_is_no_cell_is_passed_over_where_its_column_is_none_of_ours()
    {
        List<TablesReading> readings = await Tables.ReadAsync(static table => table == "networks"
            ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("x_parts", ListOf(1, 2)), ("x_line", ListOf(1, 2))))
            : null);

        Assert.NotNull(Assert.Single(readings).Record);
    }

    [Fact]
    public async Task A_column_that_knows_no_value_at_all_is_not_known()
    {
        List<TablesReading> readings = await Tables.ReadAsync(static table => table == "networks"
            ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("name", new NullArray(1)), ("from", new NullArray(1))))
            : null);

        Assert.Equal((null, null), (Assert.Single(readings).Record!.Network.Name, readings[0].Record!.Network.From));
    }

    [Theory]
    [InlineData("seven", "beds: row 1: count")]
    [InlineData("-7", "beds: row 1: count")]
    [InlineData("", "beds: row 1: count")]
    [InlineData("7", "beds: line 7: count")]
    public async Task A_line_that_is_none_is_not_told(string line, string place)
    {
        List<TablesReading> readings = await Tables.ReadAsync(table => table switch
        {
            "networks" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")))),
            "homes" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("oak")))),
            "beds" => ArrowTables.Read(ArrowRows.Of(
                ("network", ArrowRows.Texts("U10001", "U10001")),
                ("home", ArrowRows.Texts("oak", "oak")),
                ("from", ArrowRows.Texts("2020-04-01", "2021-04-01")),
                ("count", ArrowRows.Texts("many", "more")),
                ("x_line", ArrowRows.Texts(line, "8")))),
            _ => null,
        });

        Assert.Equal([place, "beds: line 8: count"], Assert.Single(readings).Faults.Select(static fault => fault.Place));
    }

    [Theory]
    [InlineData(253_402_300_800)]
    [InlineData(-62_135_596_801)]
    [InlineData(long.MaxValue)]
    public async Task A_moment_that_the_calendar_does_not_have_is_a_fault(long sinceEpoch)
    {
        TimestampArray moments = new(new TimestampType(TimeUnit.Second, "UTC"), new ArrowBuffer.Builder<long>().Append(sinceEpoch).Build(), ArrowBuffer.Empty, length: 1, nullCount: 0, offset: 0);
        Date64Array days = new(new ArrowBuffer.Builder<long>().Append(sinceEpoch == long.MaxValue ? sinceEpoch : sinceEpoch * 1000).Build(), ArrowBuffer.Empty, length: 1, nullCount: 0, offset: 0);

        foreach (IArrowArray cell in new IArrowArray[] { moments, days })
        {
            TablesReading reading = await BedsAsync(cell, new Int32Array.Builder().Append(4).Build());
            Assert.Equal("beds: row 1: from: \"(beyond the years 1 to 9999)\" is not a day written yyyy-MM-dd", Assert.Single(reading.Faults).ToString());
        }
    }

    [Theory]
    [MemberData(nameof(NoMidnights))]
    public async Task A_moment_some_nanoseconds_from_midnight_is_no_day(long nanoseconds)
    {
        TimestampArray moments = new(new TimestampType(TimeUnit.Nanosecond, timezone: (string?)null), new ArrowBuffer.Builder<long>().Append(nanoseconds).Build(), ArrowBuffer.Empty, length: 1, nullCount: 0, offset: 0);

        TablesReading reading = await BedsAsync(moments, new Int32Array.Builder().Append(4).Build());

        Assert.Equal("beds: row 1: from", Assert.Single(reading.Faults).Place);
    }

    [Fact]
    public async Task Of_what_is_in_a_dictionary_its_own_type_is_told()
    {
        DictionaryArray coded = new(new DictionaryType(Int8Type.Default, BinaryType.Default, ordered: false), new Int8Array.Builder().Append(0).Build(), new BinaryArray.Builder().Append("a"u8).Build());

        Assert.StartsWith("beds: count: is of the type binary: ", Assert.Single((await BedsAsync(ArrowRows.Texts("2020-04-01"), coded)).Faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(253_402_214_400, "9999-12-31")]
    [InlineData(-62_135_596_800, "0001-01-01")]
    public async Task The_first_and_the_last_midnight_of_the_calendar_are_days(long sinceEpoch, string day)
    {
        TimestampArray moments = new(new TimestampType(TimeUnit.Second, "UTC"), new ArrowBuffer.Builder<long>().Append(sinceEpoch).Build(), ArrowBuffer.Empty, length: 1, nullCount: 0, offset: 0);

        TablesReading reading = await BedsAsync(moments, new Int32Array.Builder().Append(4).Build());

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Assert.Single(Assert.Single(reading.Record!.Homes).Beds).From);
    }

    [Fact]
    public async Task A_cell_without_a_value_is_not_known_whatever_bytes_it_has()
    {
        StringArray names = new(3, new ArrowBuffer.Builder<int>().AppendRange([0, 3, 6, 9]).Build(), new ArrowBuffer.Builder<byte>().AppendRange("oneTWOtre"u8.ToArray()).Build(), new ArrowBuffer(new byte[] { 0b101 }), nullCount: 1);

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001", "U10002", "U10003")), ("name", names))) : null);

        Assert.Equal(["one", null, "tre"], readings.Select(static reading => reading.Record!.Network.Name));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(2_932_897)]
    [InlineData(-719_163)]
    [InlineData(int.MinValue)]
    public async Task A_day_that_the_calendar_does_not_have_is_a_fault(int sinceEpoch)
    {
        TablesReading reading = await BedsAsync(DaysSinceEpoch(sinceEpoch), new Int32Array.Builder().Append(4).Build());

        Assert.Equal("beds: row 1: from: \"(beyond the years 1 to 9999)\" is not a day written yyyy-MM-dd", Assert.Single(reading.Faults).ToString());
    }

    [Theory]
    [InlineData(2_932_896, "9999-12-31")]
    [InlineData(-719_162, "0001-01-01")]
    [InlineData(0, "1970-01-01")]
    public async Task The_first_and_the_last_day_of_the_calendar_are_days(int sinceEpoch, string day)
    {
        TablesReading reading = await BedsAsync(DaysSinceEpoch(sinceEpoch), new Int32Array.Builder().Append(4).Build());

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Assert.Single(Assert.Single(reading.Record!.Homes).Beds).From);
    }

    [Fact]
    public async Task Part_of_an_array_is_read_as_that_part()
    {
        IArrowArray codes = ArrowArrayFactory.Slice(ArrowRows.Texts("U10001", "U10002", "U10003"), 1, 2);
        IArrowArray names = ArrowArrayFactory.Slice(ArrowRows.Texts("One", null, "Three"), 1, 2);

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(ArrowRows.Of(("network", codes), ("name", names))) : null);

        Assert.Equal([("U10002", null), ("U10003", "Three")], readings.Select(static reading => (reading.Network, reading.Record!.Network.Name)));
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_a_fault_where_it_stands()
    {
        StringArray names = new(2, new ArrowBuffer.Builder<int>().AppendRange([0, 3, 6]).Build(), new ArrowBuffer(new byte[] { (byte)'O', 0xF6, (byte)'n', (byte)'T', (byte)'w', (byte)'o' }), ArrowBuffer.Empty, nullCount: 0);

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001", "U10002")), ("name", names))) : null);

        Assert.Equal("networks: row 1: name", Assert.Single(readings[0].Faults).Place);
        Assert.Equal("Two", readings[1].Record!.Network.Name);
    }

    [Fact]
    public async Task Blanks_at_the_end_are_counted_where_they_stand()
    {
        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks"
            ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001  ", "U10002", "U10003 ")), ("name", ArrowRows.Texts("One ", "Two", "   "))))
            : null);

        Assert.Equal(["One", "Two", null], readings.Select(static reading => reading.Record!.Network.Name));
        Assert.Equal([("network", 1), ("name", 1)], readings[0].Warnings.Select(static warning => (warning.Column!, warning.Count)));
        Assert.Empty(readings[1].Warnings);
        Assert.Equal([("network", 1), ("name", 1)], readings[2].Warnings.Select(static warning => (warning.Column!, warning.Count)));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_told_at_the_row_and_ends_all()
    {
        RecordBatch whole = new(new Schema([new Field("network", StringType.Default, nullable: false)], []), [ArrowRows.Texts("U10001", "U10002")], 2);

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(new BatchStream(whole.Schema, [whole], new ArgumentException("the file ends"))) : null);

        Assert.Contains(readings, static reading => reading.Network == "U10001" && reading.Record is not null);
        Assert.True(readings[^1].EndsAll);
        Assert.Equal("networks: row 3: cannot be read, and nothing more is: the file ends", Assert.Single(readings[^1].Faults).ToString());
    }

    [Fact]
    public void It_is_a_reader_as_others_are()
    {
        using DbDataReader reader = ArrowTables.Read(ArrowRows.Of(
            ("text", ArrowRows.Texts("a", null)),
            ("day", new Date32Array.Builder().Append(new DateOnly(2020, 4, 1)).AppendNull().Build()),
            ("flag", new BooleanArray.Builder().Append(true).AppendNull().Build()),
            ("count", new Int64Array.Builder().Append(42).AppendNull().Build())));
        using DataTable table = new();

        table.Load(reader);

        Assert.Equal([typeof(string), typeof(DateOnly), typeof(bool), typeof(long)], table.Columns.Cast<DataColumn>().Select(static column => column.DataType));
        Assert.Equal(["a", new DateOnly(2020, 4, 1), true, 42L], table.Rows[0].ItemArray);
        Assert.All(table.Rows[1].ItemArray, static cell => Assert.Equal(DBNull.Value, cell));
    }

    private static Task<List<TablesReading>> ReadAsync(IReadOnlyList<NetworkRecord> records, int rowsAtOnce)
    {
        RecordRows[] rows = [.. records.Select(RecordRows.Of)];
        return Tables.ReadAsync(name => ArrowTables.Read(ArrowRows.Of(RecordTables.Find(name)!, rows.SelectMany(ofOne => ofOne[RecordTables.Find(name)!]), rowsAtOnce)));
    }

    private static async Task<TablesReading> BedsAsync(IArrowArray from, IArrowArray count) => Assert.Single(await Tables.ReadAsync(table => table switch
    {
        "networks" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")))),
        "homes" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("oak")))),
        "beds" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("oak")), ("from", from), ("count", count))),
        _ => null,
    }));

    private static Date32Array DaysSinceEpoch(int number) => new(new ArrowBuffer.Builder<int>().Append(number).Build(), ArrowBuffer.Empty, length: 1, nullCount: 0, offset: 0);

    private static ListArray ListOf(params int[] numbers)
    {
        ListArray.Builder list = new(Int32Type.Default);
        Int32Array.Builder values = (Int32Array.Builder)list.Append().ValueBuilder;
        foreach (int number in numbers) values.Append(number);
        return list.Build();
    }
}
