namespace EhchRules.Cli.Tests.Input;

/// <summary>What the program says where PostgreSQL cannot be read; of the connection string it says nothing.</summary>
/// <remarks>What needs a server is skipped where none is named.</remarks>
public sealed class PostgresSourceTests
{
    private const string Variable = PostgresSchema.Variable;

    [Fact]
    public async Task Without_a_connection_string_the_variable_is_named()
    {
        using Shell shell = new();

        string printed = await shell.RunAsync("echo old > out", $"env -u {Variable} $ehch import postgresql:care -o out; echo $?; {Variable}= $ehch import postgresql: -o new; echo $?; cat out; ls -A");

        const string Told = "set EHCHRULES_POSTGRES to the connection string, as Npgsql has it: Host=...;Database=...;Username=...;Password=...";
        Assert.Equal($"64\n64\nold\nout\nsound.json\nehch: postgresql:care: {Told}\nehch: postgresql: {Told}\n", printed);
    }

    [Theory]
    [InlineData("s3cret", "what EHCHRULES_POSTGRES holds is no connection string")]
    [InlineData("Host=localhost;Colour=s3cret", "what EHCHRULES_POSTGRES holds is no connection string")]
    [InlineData("Host=localhost;Port=s3cret", "what EHCHRULES_POSTGRES holds is no connection string")]
    [InlineData("Username=s3cret", "what EHCHRULES_POSTGRES holds is no connection string")]
    [InlineData("Host=127.0.0.1;Port=1;Username=s3cret;Password=s3cret", "no server answers at the address in EHCHRULES_POSTGRES: ConnectionRefused")]
    [InlineData("Host=s3cret.invalid;Username=s3cret;Password=s3cret", "no server answers at the address in EHCHRULES_POSTGRES: ")]
    public async Task Nothing_of_a_connection_string_that_leads_nowhere_is_shown(string settings, string told)
    {
        using Shell shell = new();

        string printed = await shell.RunAsync($"{Variable}='{settings}' $ehch import postgresql: -o out; echo $?; ls -A");

        Assert.StartsWith($"64\nsound.json\nehch: postgresql: {told}", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Username=s3cret", "the server refuses the user or the password of EHCHRULES_POSTGRES")]
    [InlineData("Database=s3cret", "the server has no database of the name in EHCHRULES_POSTGRES")]
    public async Task Nothing_of_what_a_server_refuses_is_shown(string setting, string told)
    {
        PostgresSchema.NeedsServer();
        using Shell shell = new();

        string printed = await shell.RunAsync($"{Variable}=\"${Variable};{setting}\" $ehch import postgresql: -o out; echo $?; ls -A");

        Assert.Equal($"64\nsound.json\nehch: postgresql: {told}\n", printed);
    }

    [Fact]
    public async Task A_schema_that_is_not_there_is_named()
    {
        PostgresSchema.NeedsServer();
        using BrokenFolder broken = new();

        await broken.AssertRefusedAsync(64, "ehch: postgresql:no such \"schema\": the database has no schema \"no such \"schema\"\"", "postgresql:no such \"schema\"");
    }

    [Theory]
    [InlineData("create view {0}.homes as select 'U57490' as network, (1 / 0)::text as home", "homes: cannot be read: 22012: division by zero")]
    [InlineData("create view {0}.rounds as select network, 'oak' as home, case when one > 2500 then ('x' || one)::date end as \"on\" from {0}.networks, generate_series(1, 3000) rows (one)", "rounds: cannot be read: 22007: invalid input syntax for type date: \"x2501\"")]
    public Task A_view_that_fails_is_told_with_its_name_and_spoils_all(string view, string told) => AssertRefusedAsync(view, told);

    [Theory]
    [InlineData("create table {0}.homes (network text, home text, name interval); insert into {0}.homes values ('U57490', 'oak', '3 months')", "homes: name: is of the type interval: expected one of text, numbers, days, or true and false")]
    [InlineData("create table {0}.homes (network text, home text, name text[])", "homes: name: is of the type text[]: expected one of text, numbers, days, or true and false")]
    [InlineData("create table {0}.practices (network text, code text, \"from\" date); insert into {0}.practices values ('U57490', 'A81001', '20000-01-01')", "practices: row 1: has a value in \"from\" that its driver cannot read: Value to add was out of range. (Parameter 'value')")]
    public Task A_value_for_which_the_driver_has_no_type_is_a_fault_where_it_stands(string table, string told) => AssertRefusedAsync(table, told);

    private static async Task AssertRefusedAsync(string statements, string told)
    {
        await using PostgresSchema schema = await PostgresSchema.MakeAsync("create table {0}.networks (network text); insert into {0}.networks values ('U57490')", statements);
        using BrokenFolder broken = new();

        await broken.AssertRefusedAsync(2, told, schema.Source);
    }
}
