using System.Data;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>Values come in the types of many drivers.</summary>
public sealed class DriverTypesTests
{
    public static TheoryData<object, string> Days => new()
    {
        { new DateOnly(2020, 4, 1), "2020-04-01" },
        { new DateTime(2020, 4, 1, 0, 0, 0, DateTimeKind.Unspecified), "2020-04-01" },
        { "2020-04-01", "2020-04-01" },
        { "2020-04-01   ", "2020-04-01" },
    };

    public static TheoryData<object, string> NoDays => new()
    {
        { new DateTime(2020, 4, 1, 10, 30, 0, DateTimeKind.Unspecified), "\"2020-04-01T10:30:00\"" },
        { new DateTimeOffset(2020, 4, 1, 0, 0, 0, TimeSpan.Zero), "\"2020-04-01T00:00:00+00:00\"" },
        { 20200401, "\"20200401\"" },
        { "1 April 2020", "\"1 April 2020\"" },
    };

    public static TheoryData<object, int> Counts => new()
    {
        { 42, 42 },
        { 42L, 42 },
        { (short)42, 42 },
        { (byte)42, 42 },
        { 42.0m, 42 },
        { 42.0d, 42 },
        { new System.Numerics.BigInteger(42), 42 },
        { "42", 42 },
        { "0042", 42 },
        { int.MaxValue, int.MaxValue },
    };

    public static TheoryData<object> NoCounts => [42.5m, 42.5d, "42.5", "4 2", (long)int.MaxValue + 1, true];

    public static TheoryData<object, bool> Flags => new() { { true, true }, { false, false }, { "true", true }, { "FALSE", false }, { "True ", true } };

    public static TheoryData<object> NoFlags => [1, 0, "1", "Y", "yes", "t"];

    public static TheoryData<object, string> NoCells => new()
    {
        { new TimeSpan(8, 30, 0), "TimeSpan" },
        { new TimeOnly(8, 30), "TimeOnly" },
        { new[] { "a" }, "String[]" },
        { new System.Collections.BitArray(1), "BitArray" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_day_is_read(object cell, string day)
    {
        CareHome home = await HomeAsync("beds", ("from", cell), ("count", 4));

        Assert.Equal(day, Assert.Single(home.Beds).From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(NoDays))]
    public async Task What_is_no_day_is_a_fault(object cell, string shown) =>
        Assert.StartsWith($"beds: row 1: from: {shown} is not a day", await FaultAsync("beds", ("from", cell), ("count", 4)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Counts))]
    public async Task A_number_is_read(object cell, int count) =>
        Assert.Equal(count, Assert.Single((await HomeAsync("beds", ("from", "2020-04-01"), ("count", cell))).Beds).Count);

    [Theory]
    [MemberData(nameof(NoCounts))]
    public async Task What_is_no_whole_number_is_a_fault(object cell) =>
        Assert.StartsWith("beds: row 1: count: ", await FaultAsync("beds", ("from", "2020-04-01"), ("count", cell)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Flags))]
    public async Task A_flag_is_read(object cell, bool flag) =>
        Assert.Equal(flag, (await HomeAsync("home_support", ("nhs_mail", cell))).Support!.NhsMail);

    [Theory]
    [MemberData(nameof(NoFlags))]
    public async Task What_is_no_flag_is_a_fault(object cell) =>
        Assert.StartsWith("home_support: row 1: nhs_mail: ", await FaultAsync("home_support", ("nhs_mail", cell)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(NoCells))]
    public async Task A_column_of_what_is_no_cell_is_a_fault_even_where_text_is_expected(object cell, string type) =>
        Assert.Equal($"registrations: registration: is of the type {type}: expected one of text, numbers, days, or true and false", await FaultAsync("registrations", ("registration", cell), ("location", "1-100000001"), ("from", "2011-01-25")));

    [Fact]
    public async Task Bytes_are_told_where_they_stand_since_some_drivers_say_bytes_where_they_know_no_type()
    {
        using DataTable networks = new();
        networks.Columns.Add("network");
        networks.Columns.Add("name", typeof(byte[]));
        networks.Rows.Add("U10001", DBNull.Value);
        networks.Rows.Add("U10002", new byte[] { 1 });

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? networks.CreateDataReader() : null);

        Assert.NotNull(readings[0].Record);
        Assert.Equal("networks: row 2: has a value in \"name\" that its driver cannot read: it is of the type Byte[]", Assert.Single(readings[1].Faults).ToString());
    }

    [Fact]
    public async Task A_value_that_the_driver_cannot_read_spoils_its_row_alone()
    {
        using Duck duck = new();
        duck.Do("create table networks as select * from (values ('U10001', date '9999-12-31'), ('U10002', date '20000-01-01'), ('U10003', null), ('U10004', date 'infinity')) networks (network, \"from\")");
        using System.Data.Common.DbCommand command = duck.Connection.CreateCommand();
        command.CommandText = "select * from networks order by network";

        List<TablesReading> readings = await Tables.ReadAsync(table => table == "networks" ? command.ExecuteReader() : null);

        Assert.Equal([new DateOnly(9999, 12, 31), null, null, null], readings.Select(static reading => reading.Record?.Network.From));
        Assert.StartsWith("networks: row 2: has a value in \"from\" that its driver cannot read: ", Assert.Single(readings[1].Faults).ToString(), StringComparison.Ordinal);
        Assert.Empty(readings[2].Faults);
        Assert.StartsWith("networks: row 4: has a value in \"from\" that its driver cannot read: ", Assert.Single(readings[3].Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_the_driver_cannot_read_is_no_line()
    {
        using Duck duck = new();
        duck.Do("create table networks as select 'U1' as network, date '20000-01-01' as x_line");
        using System.Data.Common.DbCommand command = duck.Connection.CreateCommand();
        command.CommandText = "select * from networks";

        TablesReading reading = Assert.Single(await Tables.ReadAsync(table => table == "networks" ? command.ExecuteReader() : null));

        Assert.StartsWith("networks: row 1: network: \"U1\" is not the ODS code", Assert.Single(reading.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_a_number_is_text() => Assert.Equal("7", (await HomeAsync(7, "home_support")).Id);

    [Fact]
    public async Task An_id_that_is_a_guid_is_text() =>
        Assert.Equal("00000000-0000-0000-0000-000000000007", (await HomeAsync(new Guid("00000000-0000-0000-0000-000000000007"), "home_support")).Id);

    [Fact]
    public async Task Null_is_not_known() => Assert.Null((await HomeAsync("home_support", ("nhs_mail", DBNull.Value))).Support!.NhsMail);

    [Fact]
    public async Task Text_of_every_kind_comes_back_as_it_is()
    {
        const string Name = "O'Brien \"Höf\" \\ 松 \U0001F3E0 \t\u0001\u007f\u2028";

        List<TablesReading> readings = await Tables.ReadAsync(table => table switch
        {
            "networks" => Table(("network", "U57491"), ("name", Name)),
            _ => null,
        });

        Assert.Equal(Name, Assert.Single(readings).Record!.Network.Name);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_a_fault()
    {
        List<TablesReading> readings = await Tables.ReadAsync(static table => table == "networks" ? Table(("network", "U57491"), ("name", "a\ud83c")) : null);

        Assert.Equal("networks: row 1: name", Assert.Single(Assert.Single(readings).Faults).Place);
    }

    private static async Task<CareHome> HomeAsync(string table, params (string Name, object Value)[] cells) => await HomeAsync("oak", table, cells);

    private static async Task<CareHome> HomeAsync(object id, string table, params (string Name, object Value)[] cells)
    {
        TablesReading reading = await ReadAsync(id, table, cells);
        Assert.Empty(reading.Faults);
        return Assert.Single(reading.Record!.Homes);
    }

    private static async Task<string> FaultAsync(string table, params (string Name, object Value)[] cells) =>
        Assert.Single((await ReadAsync("oak", table, cells)).Faults).ToString();

    private static async Task<TablesReading> ReadAsync(object id, string table, (string Name, object Value)[] cells) => Assert.Single(await Tables.ReadAsync(name =>
        name == "networks" ? Table(("network", "U57491"))
        : name == "homes" ? Table(("network", "U57491"), ("home", id))
        : name == table ? Table([("network", "U57491"), ("home", id), .. cells])
        : null));

    private static DataTableReader Table(params (string Name, object Value)[] cells)
    {
        using DataTable table = new();
        foreach ((string name, object value) in cells) table.Columns.Add(name, value is DBNull ? typeof(bool) : value.GetType());
        table.Rows.Add([.. cells.Select(static cell => cell.Value)]);
        return table.CreateDataReader();
    }
}
