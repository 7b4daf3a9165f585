namespace EhchRules.Cli.Tests.Input;

/// <summary>What stands in PostgreSQL under the name of a table is read, or it is told why not, whatever kind of table and of column it is.</summary>
/// <remarks>All of it is skipped where no server is named.</remarks>
public sealed class PostgresTablesTests
{
    private const string Networks = "create table {0}.networks (network text); insert into {0}.networks values ('U57490')";

    private const string Homes = "create table {0}.homes (network text, home text); insert into {0}.homes values ('U57490', 'oak')";

    private const string Beds = "\"beds\":[{\"from\":\"2020-04-01\",\"count\":18}]";

    [Theory]
    [InlineData("create table {0}.beds as select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count")]
    [InlineData("create materialized view {0}.beds as select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count")]
    [InlineData("create table {0}.\"Beds\" as select 'U57490' as \"Network\", 'oak' as \"HOME\", date '2020-04-01' as \"From\", 18 as count")]
    [InlineData("create table {0}.beds (network text, home text, \"from\" date, count int) partition by list (network); create table {0}.beds_1 partition of {0}.beds default; insert into {0}.beds values ('U57490', 'oak', '2020-04-01', 18)")]
    [InlineData("create type {0}.pair as (a int, b text); create table {0}.beds as select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count, 'pg_class'::regclass as x_c, row(1, 'a')::{0}.pair as x_r, txid_current_snapshot() as x_s, 1 as x_a, 2 as \"X_A\"")]
    [InlineData("create table {0}.beds as select 'U57490' as network, 'oak' as home, date '2020-04-01' as \"from\", 18 as count, 'NaN'::numeric as x_line")]
    [InlineData("create table {0}.beds as select 'U57490' as network, 'oak' as home, json '\"2020-04-01\"' #>> '{}' as \"from\", json '18' as count")]
    public async Task Tables_of_every_kind_are_read(string beds)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(Networks, Homes, beds);

        Answer answer = await Call.Of("import", schema.Source);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains(Beds, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("create type {0}.code as enum ('U57491', 'U57490')", "{0}.code")]
    [InlineData("create collation {0}.backwards (provider = icu, locale = 'en', deterministic = false); create domain {0}.code as text collate {0}.backwards", "{0}.code")]
    [InlineData("create domain {0}.code as char(9)", "{0}.code")]
    public async Task Networks_of_any_type_are_in_the_order_of_their_text(string make, string type)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(
            make,
            $"create table {{0}}.networks (\"Network\" {type}); insert into {{0}}.networks values ('U57491'), ('U57490')",
            $"create table {{0}}.homes (\"Network\" {type}, home text); insert into {{0}}.homes values ('U57491', 'elm'), ('U57490', 'oak')");

        Answer answer = await Call.Of("import", schema.Source);

        Assert.Equal(0, answer.Code);
        Assert.Equal(2, answer.Lines.Length);
        Assert.Contains("oak", answer.Lines[0], StringComparison.Ordinal);
        Assert.Contains("elm", answer.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blanks_at_the_end_of_a_network_change_nothing_in_the_order_of_its_rows()
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(
            Networks,
            Homes,
            "create table {0}.rounds (network text, home text, \"on\" date, x_row int); insert into {0}.rounds values ('U57490 ', 'oak', '2020-12-01', 1), ('U57490', 'oak', '2020-11-01', 2)");

        Answer answer = await Call.Of("import", schema.Source);

        Assert.Equal(0, answer.Code);
        Assert.Contains("\"rounds\":[{\"on\":\"2020-12-01\"},{\"on\":\"2020-11-01\"}]", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select 'U57490' as network, pg_terminate_backend(pg_backend_pid())::text as home")]
    [InlineData("select 'U57490' as network, case when one > 2500 then pg_terminate_backend(pg_backend_pid())::text else one::text end as home from generate_series(1, 3000) homes (one)")]
    public async Task A_server_that_goes_is_told_and_spoils_all(string homes)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(Networks, $"create view {{0}}.homes as {homes}", "create table {0}.beds as select 'U57490' as network, one::text as home, date '2020-04-01' as \"from\", 1 as count from generate_series(1, 3000) homes (one)");
        using BrokenFolder folder = new();

        Answer answer = await folder.ImportFromAsync(schema.Source);

        Assert.Equal(2, answer.Code);
        Assert.Contains("homes: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be read", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Networks_that_are_numbers_are_in_the_order_of_their_text()
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync("create table {0}.networks (network int); insert into {0}.networks values (9), (10)");

        Answer answer = await Call.Of("import", schema.Source);

        Assert.Equal(2, answer.Code);
        Assert.Collection(
            answer.ErrorLines,
            static line => Assert.StartsWith("networks: row 1: network: \"10\" is not the ODS code", line, StringComparison.Ordinal),
            static line => Assert.StartsWith("networks: row 2: network: \"9\" is not the ODS code", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("create table {0}.\"Beds\" (network text); create table {0}.beds (network text)", "beds: there is more than one table of this name: \"Beds\", \"beds\"")]
    [InlineData("create table {0}.beds (network text, home text, \"from\" date, count int, \"Count\" int)", "beds: count: stands there more than once")]
    [InlineData("create table {0}.beds (network text, home text, \"from\" date, count regclass)", "beds: count: is of the type regclass: expected one of text, numbers, days, or true and false")]
    [InlineData("create table {0}.beds (network text, home text, \"from\" date, count txid_snapshot)", "beds: count: is of the type txid_snapshot: expected one of text, numbers, days, or true and false")]
    [InlineData("create table {0}.beds (network text, home text, \"from\" timetz, count int)", "beds: from: is of the type time with time zone: expected one of text, numbers, days, or true and false")]
    [InlineData("create view {0}.beds as select 1 / 0 as network; create view {0}.rounds as select 1 / 0 as network", "rounds: cannot be read: 22012: division by zero\nbeds: cannot be read: 22012: division by zero")]
    public async Task What_cannot_be_read_is_told_with_its_table(string statements, string told)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(Networks, statements);
        using BrokenFolder broken = new();

        await broken.AssertRefusedAsync(2, string.Join('\n', told.Split('\n').Order(StringComparer.Ordinal)), schema.Source);
    }

    [Fact]
    public async Task Tables_that_the_user_may_not_read_are_told()
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(Networks, Homes, "create role {0}_reader", "grant usage on schema {0} to {0}_reader", "grant select on {0}.networks to {0}_reader");
        using Shell shell = new();
        try
        {
            string printed = await shell.RunAsync($"{PostgresSchema.Variable}=\"${PostgresSchema.Variable};Options=-c role={schema.Name}_reader\" $ehch import {schema.Source} -o out; echo $?; ls");

            Assert.Equal("2\nsound.json\nhomes: cannot be read: 42501: permission denied for table homes\n", printed);
        }
        finally
        {
            await PostgresSchema.RunAsync($"drop owned by {schema.Name}_reader; drop role {schema.Name}_reader");
        }
    }

    [Theory]
    [InlineData("date", "infinity")]
    [InlineData("date", "-infinity")]
    [InlineData("timestamp", "infinity")]
    [InlineData("timestamptz", "-infinity")]
    public async Task A_day_without_end_is_a_fault(string type, string day)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync(Networks, Homes, $"create table {{0}}.beds (network text, home text, \"from\" {type}, count int); insert into {{0}}.beds values ('U57490', 'oak', '{day}', 18)");
        using Shell shell = new();

        string printed = await shell.RunAsync($"$ehch import {schema.Source}; echo $?");

        Assert.StartsWith("2\nbeds: row 1: has a value in \"from\" that its driver cannot read: ", printed, StringComparison.Ordinal);
    }
}
