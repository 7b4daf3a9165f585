using Apache.Arrow;
using Apache.Arrow.Types;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>Texts that come as places in a dictionary are those that stand there.</summary>
public sealed class ArrowDictionariesTests
{
    public static TheoryData<string, IArrowArray> Places => new()
    {
        { "int8", new Int8Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "int16", new Int16Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "int32", new Int32Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "int64", new Int64Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "uint8", new UInt8Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "uint16", new UInt16Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "uint32", new UInt32Array.Builder().Append(1).Append(0).AppendNull().Build() },
        { "uint64", new UInt64Array.Builder().Append(1).Append(0).AppendNull().Build() },
    };

    public static TheoryData<string, IArrowArray> Outside => new()
    {
        { "behind the last", new Int32Array.Builder().Append(0).Append(2).Build() },
        { "before the first", new Int32Array.Builder().Append(0).Append(-1).Build() },
        { "beyond what is counted", new UInt64Array.Builder().Append(0).Append(ulong.MaxValue).Build() },
    };

    public static TheoryData<string, IArrowArray> Dictionaries => new()
    {
        { "text", ArrowRows.Texts("One", "Two") },
        { "large text", new LargeStringArray.Builder().Append("One").Append("Two").Build() },
        { "view of text", new StringViewArray.Builder().Append("One").Append("Two").Build() },
    };

    [Theory]
    [InlineData(1, false)]
    [InlineData(7, false)]
    [InlineData(7, true)]
    [InlineData(2048, true)]
    public async Task Sample_networks_come_back_equal(int rowsAtOnce, bool haveOneDictionary)
    {
        IReadOnlyList<NetworkRecord> records = Samples.Networks(3, seed: 9);

        List<TablesReading> readings = await ReadAsync(records, rowsAtOnce, haveOneDictionary);

        Assert.All(readings, static reading => Assert.Empty(reading.Faults));
        Assert.Equal(records, readings.Select(static reading => reading.Record));
    }

    [SeededProperty(500, desk: 100)]
    public async Task Any_record_comes_back_equal(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed, absent: 40);

        TablesReading reading = Assert.Single(await ReadAsync([record], 1 + (Math.Abs(seed) % 9), seed % 2 == 0));

        Assert.Empty(reading.Faults);
        Assert.Equal(record, reading.Record);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Places_are_numbers_of_any_size(string kind, IArrowArray places)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(["Two", "One", null], (await NamesAsync(Coded(places, ArrowRows.Texts("One", "Two")))).Select(static reading => reading.Record!.Network.Name));
    }

    [Theory]
    [MemberData(nameof(Dictionaries))]
    public async Task Dictionaries_are_of_every_kind_of_text(string kind, IArrowArray dictionary)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(["Two", "One"], (await NamesAsync(Coded(Numbers(1, 0), dictionary))).Select(static reading => reading.Record!.Network.Name));
    }

    [Theory]
    [MemberData(nameof(Outside))]
    public async Task A_place_outside_of_the_dictionary_ends_all(string kind, IArrowArray places)
    {
        Assert.NotEmpty(kind);
        TablesReading reading = Assert.Single(await NamesAsync(Coded(places, ArrowRows.Texts("One", "Two"))));

        Assert.True(reading.EndsAll);
        Assert.Equal("networks: row 1: cannot be read, and nothing more is: a cell has a place outside of its dictionary of 2 texts", Assert.Single(reading.Faults).ToString());
    }

    [Fact]
    public async Task What_stands_in_the_place_of_no_value_is_of_no_account()
    {
        Int32Array places = new(new ArrowBuffer.Builder<int>().AppendRange([0, 99, 1]).Build(), new ArrowBuffer(new byte[] { 0b101 }), length: 3, nullCount: 1, offset: 0);

        Assert.Equal(["One", null, "Two"], (await NamesAsync(Coded(places, ArrowRows.Texts("One", "Two")))).Select(static reading => reading.Record!.Network.Name));
    }

    [Fact]
    public async Task A_text_of_nothing_or_of_blanks_and_one_without_a_value_are_not_known()
    {
        List<TablesReading> readings = await NamesAsync(Coded(Numbers(0, 1, 2, 3), ArrowRows.Texts("", "  ", null, "Four")));

        Assert.Equal([null, null, null, "Four"], readings.Select(static reading => reading.Record!.Network.Name));
    }

    [Fact]
    public async Task Blanks_at_the_end_are_counted_where_they_stand()
    {
        DictionaryArray codes = Coded(Numbers(1, 0, 2), ArrowRows.Texts("U10002", "U10001  ", "U10003 "));

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? ArrowTables.Read(ArrowRows.Of(("network", codes), ("name", Coded(Numbers(0, 1, 2), ArrowRows.Texts("One ", "Two", "   "))))) : null);

        Assert.Equal(["One", "Two", null], readings.Select(static reading => reading.Record!.Network.Name));
        Assert.Equal([("network", 1), ("name", 1)], readings[0].Warnings.Select(static warning => (warning.Column!, warning.Count)));
        Assert.Empty(readings[1].Warnings);
        Assert.Equal([("network", 1), ("name", 1)], readings[2].Warnings.Select(static warning => (warning.Column!, warning.Count)));
    }

    [Fact]
    public async Task A_text_that_stands_twice_in_the_dictionary_is_one_text()
    {
        TablesReading reading = Assert.Single(await Tables.ReadAsync(table => table switch
        {
            "networks" => ArrowTables.Read(ArrowRows.Of(("network", Coded(Numbers(0), ArrowRows.Texts("U10001"))))),
            "homes" => ArrowTables.Read(ArrowRows.Of(("network", Coded(Numbers(0), ArrowRows.Texts("U10001"))), ("home", Coded(Numbers(0), ArrowRows.Texts("oak"))))),
            "beds" => ArrowTables.Read(ArrowRows.Of(
                ("network", Coded(Numbers(0, 1, 0), ArrowRows.Texts("U10001", "U10001"))),
                ("home", Coded(Numbers(1, 0, 1), ArrowRows.Texts("oak", "oak"))),
                ("from", ArrowRows.Texts("2020-04-01", "2021-04-01", "2022-04-01")),
                ("count", ArrowRows.Texts("4", "5", "6")))),
            _ => null,
        }));

        Assert.Equal([4, 5, 6], Assert.Single(reading.Record!.Homes).Beds.Select(static beds => beds.Count));
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_a_fault_where_it_stands()
    {
        StringArray names = new(2, new ArrowBuffer.Builder<int>().AppendRange([0, 3, 6]).Build(), new ArrowBuffer(new byte[] { (byte)'O', 0xF6, (byte)'n', (byte)'T', (byte)'w', (byte)'o' }), ArrowBuffer.Empty, nullCount: 0);

        List<TablesReading> readings = await NamesAsync(Coded(Numbers(0, 1, 0), names));

        Assert.Equal(["networks: row 1: name", "networks: row 3: name"], readings.SelectMany(static reading => reading.Faults).Select(static fault => fault.Place));
        Assert.Equal("Two", readings[1].Record!.Network.Name);
    }

    [Fact]
    public async Task Part_of_an_array_is_read_as_that_part()
    {
        IArrowArray names = ArrowArrayFactory.Slice(Coded(new Int32Array.Builder().Append(0).AppendNull().Append(1).Build(), ArrowRows.Texts("One", "Three")), 1, 2);

        Assert.Equal([null, "Three"], (await NamesAsync(names)).Select(static reading => reading.Record!.Network.Name));
    }

    [Fact]
    public async Task Days_and_counts_may_have_a_dictionary_too()
    {
        TablesReading reading = Assert.Single(await Tables.ReadAsync(table => table switch
        {
            "networks" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")))),
            "homes" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("oak")))),
            "beds" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("oak")), ("from", Coded(Numbers(1), ArrowRows.Texts("x", "2020-04-01"))), ("count", Coded(Numbers(0), ArrowRows.Texts("18"))))),
            _ => null,
        }));

        Assert.Equal((new DateOnly(2020, 4, 1), 18), Assert.Single(Assert.Single(reading.Record!.Homes).Beds.Select(static beds => (beds.From, beds.Count))));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(70, false)]
    public async Task A_network_whose_texts_are_longer_than_a_record_may_be_is_a_fault_and_the_next_is_read(int homes, bool isRead)
    {
        IArrowArray name = ArrowRows.Texts(new string('x', 1 << 20));
        IArrowArray codes = ArrowRows.Texts([.. Enumerable.Repeat("U10001", homes), "U10002"]);
        IArrowArray ids = ArrowRows.Texts([.. Enumerable.Range(0, homes + 1).Select(static number => $"home-{number}")]);

        List<TablesReading> readings = await Tables.ReadAsync(table => table switch
        {
            "networks" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001", "U10002")))),
            "homes" => ArrowTables.Read(ArrowRows.Of(("network", codes), ("home", ids), ("name", Coded(Numbers(new int[homes + 1]), name)))),
            "beds" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")), ("home", ArrowRows.Texts("home-1")), ("from", ArrowRows.Texts("2020-04-01")), ("count", ArrowRows.Texts("4")))),
            _ => null,
        });

        Assert.Equal(isRead, readings[0].Record is not null);
        Assert.Equal(isRead ? [] : ["networks: the rows of U10001 take more than 64 MiB, the most that one record may have"], readings[0].Faults.Select(static fault => fault.ToString()));
        Assert.Single(readings[1].Record!.Homes);
    }

    [Fact]
    public async Task Texts_of_several_dictionaries_that_are_too_long_together_are_a_fault()
    {
        Schema schema = new([new("network", StringType.Default, nullable: true), new("home", StringType.Default, nullable: true), new("name", new DictionaryType(Int32Type.Default, StringType.Default, ordered: false), nullable: true)], []);
        RecordBatch[] batches = [.. "xyz".Select((letter, number) => new RecordBatch(schema, [ArrowRows.Texts([.. Enumerable.Repeat("U10001", 30)]), ArrowRows.Texts([.. Enumerable.Range(0, 30).Select(home => $"home-{number}-{home}")]), Coded(Numbers(new int[30]), ArrowRows.Texts(new string(letter, 1 << 20)))], 30))];

        TablesReading reading = Assert.Single(await Tables.ReadAsync(table => table switch
        {
            "networks" => ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts("U10001")))),
            "homes" => ArrowTables.Read(new BatchStream(schema, batches)),
            _ => null,
        }));

        Assert.Equal("networks: the rows of U10001 take more than 64 MiB, the most that one record may have", Assert.Single(reading.Faults).ToString());
    }

    private static Int32Array Numbers(params int[] numbers) => new Int32Array.Builder().AppendRange(numbers).Build();

    private static DictionaryArray Coded(IArrowArray places, IArrowArray dictionary) => new(new DictionaryType(places.Data.DataType, dictionary.Data.DataType, ordered: false), places, dictionary);

    private static Task<List<TablesReading>> NamesAsync(IArrowArray names) => Tables.ReadAsync(table => table == "networks"
        ? ArrowTables.Read(ArrowRows.Of(("network", ArrowRows.Texts([.. Enumerable.Range(1, names.Length).Select(static number => $"U1000{number}")])), ("name", names)))
        : null);

    private static Task<List<TablesReading>> ReadAsync(IReadOnlyList<NetworkRecord> records, int rowsAtOnce, bool haveOneDictionary)
    {
        RecordRows[] rows = [.. records.Select(RecordRows.Of)];
        return Tables.ReadAsync(name => ArrowTables.Read(ArrowRows.CodedOf(RecordTables.Find(name)!, rows.SelectMany(ofOne => ofOne[RecordTables.Find(name)!]), rowsAtOnce, haveOneDictionary)));
    }
}
