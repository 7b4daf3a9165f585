using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Cli.Score.Policies;
using EhchRules.Scoring;

namespace EhchRules.Cli.Tests.Score.Policies;

public class PolicyFileTests
{
    /// <summary>A policy with one row for every total.</summary>
    internal const string Sound =
        """
        {"format":"ehch-policy/1","name":"Oakfield","version":"3","owner":"Oakfield","setting":"care home","licence_note":"our own",
         "rows":[{"from":0,"through":20,"monitoring":"Within","longest_minutes":60,"monitoring_status":"Confirmed","response":"Call the senior carer.","response_status":"Confirmed",
                  "source":{"publisher":"Oakfield","title":"Procedure 7","year":2025,"read":"the procedure","status":"Confirmed"}}]}
        """;

    [Fact]
    public async Task A_policy_file_gives_the_policy_that_it_holds()
    {
        PolicyReading reading = await ReadAsync(Sound);

        Assert.Empty(reading.Faults);
        ResponsePolicy policy = reading.Policy!;
        Assert.Equal(["Oakfield", "3", "Oakfield", "care home", "our own"], [policy.Name, policy.Version, policy.Owner, policy.Setting, policy.LicenceNote]);
        Assert.False(policy.IsReadAgainstUsual);
        ResponseRow expected = new()
        {
            From = 0,
            Through = 20,
            Monitoring = Monitoring.Within(TimeSpan.FromHours(1)),
            MonitoringStatus = SourceStatus.Confirmed,
            Response = "Call the senior carer.",
            ResponseStatus = SourceStatus.Confirmed,
            Source = new() { Publisher = "Oakfield", Title = "Procedure 7", Year = 2025, Read = "the procedure", Status = SourceStatus.Confirmed },
        };
        Assert.Equal([expected], policy.Rows);
    }

    [Theory]
    [InlineData("rcp-hospital-2017")]
    [InlineData("care-home-escalation")]
    public async Task A_policy_that_is_written_reads_back_as_it_was(string name)
    {
        ResponsePolicy policy = PolicyNames.Find(name)!;
        using MemoryStream stream = new();
        await using (Utf8JsonWriter json = new(stream)) PolicyJson.Write(json, policy);

        stream.Position = 0;
        PolicyReading reading = await PolicyFile.ReadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.Equal(policy, reading.Policy);
    }

    [Fact]
    public async Task The_policy_among_the_samples_is_sound()
    {
        await using FileStream sample = File.OpenRead(Repository.PathOf("samples", "response-policy.json"));

        PolicyReading reading = await PolicyFile.ReadAsync(sample, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.Equal(["Step A of the procedure.", "Step B of the procedure.", null], reading.Policy!.Rows.Select(static row => row.Response));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_the_shape_is_told_at_once()
    {
        PolicyReading reading = await ReadAsync(
            """
            {"format":"ehch-policy/2","name":7,"owner":"o","seting":"care home","licence_note":null,"is_read_against_usual":"yes",
             "rows":[5,{"from":"0","monitoring":"Hourly","response":"Go.","source":[]},
                     {"from":0,"through":20.5,"monitoring":"Continuous","longest_minutes":5,"single_parameter_three":1,"why_not_sourced":"x","source":{"publisher":"p","title":"t","status":"Sure","url":"u"}},
                     {"from":0,"through":20,"monitoring":"Within","shortest_minutes":5,"monitoring_status":"Confirmed","why_not_sourced":"x"}]}
            """);

        Assert.Null(reading.Policy);
        Assert.Equal(
            [
                "$: \"seting\" is no property here; known: format, name, version, owner, setting, licence_note, note, is_read_against_usual, unaltered_official_content, rows",
                "$.format: is \"ehch-policy/2\"; expected \"ehch-policy/1\"",
                "$.name: is 7; expected text",
                "$: version is missing; expected text",
                "$: setting is missing; expected text",
                "$: licence_note is missing; expected text",
                "$.is_read_against_usual: is \"yes\"; expected true or false",
                "$.rows[0]: is 5; expected an object",
                "$.rows[1].monitoring: is \"Hourly\"; expected one of NotSourced, Within, Continuous, Unsettled",
                "$.rows[1].from: is \"0\"; expected a whole number",
                "$.rows[1]: through is missing; expected a whole number",
                "$.rows[1]: response_status is missing; expected one of Unconfirmed, Secondary, Confirmed",
                "$.rows[1].source: is a list; expected an object",
                "$.rows[2].longest_minutes: goes with a monitoring of Within alone",
                "$.rows[2].through: is 20.5; expected a whole number",
                "$.rows[2].single_parameter_three: is 1; expected true or false",
                "$.rows[2]: monitoring_status is missing; expected one of Unconfirmed, Secondary, Confirmed",
                "$.rows[2].source: \"url\" is no property here; known: publisher, title, year, read, status",
                "$.rows[2].source: read is missing; expected text",
                "$.rows[2].source.status: is \"Sure\"; expected one of Unconfirmed, Secondary, Confirmed",
                "$.rows[3].longest_minutes: is missing or no whole number; a monitoring of Within needs it",
                "$.rows[3]: source is missing; expected an object",
            ],
            reading.Faults);
    }

    [Theory]
    [InlineData("$.rows[0].through", "19", "$.rows: no row for a total of 20; expected exactly one row")]
    [InlineData("$.rows[0].from", "-1", "$.rows[0].from: -1; expected a total from 0 to 20")]
    [InlineData("$.rows[0].longest_minutes", "0", "$.rows[0].monitoring: within 0 hours; expected intervals above zero, the shorter first")]
    [InlineData("$.rows[0].why_not_sourced", "\"x\"", "$.rows[0].why_not_sourced: \"x\"; expected null, because there is a response")]
    [InlineData("$.licence_note", "\" \"", "$.licence_note: \" \"; expected on what terms it may be used, or that they are not known")]
    [InlineData("$.name", "\"Restore-2\"", "$.name: \"Restore-2\"; expected a name without RESTORE2, which is a trademark and whose content may not be altered, or unaltered_official_content as true where the content is the official one, unaltered and used with its owner's leave")]
    public async Task What_the_rows_do_not_cover_and_what_a_policy_may_not_say_is_told_by_its_path(string path, string value, string fault)
    {
        PolicyReading reading = await ReadAsync(With(path, value));

        Assert.Equal([fault], reading.Faults);
    }

    [Theory]
    [InlineData("", "$: is not JSON, or names a property twice, near line 1, byte 1")]
    [InlineData("{\"format\":", "$: is not JSON, or names a property twice, near line 1, byte 11")]
    [InlineData("[]", "$: is a list; expected an object")]
    public async Task What_is_no_object_of_JSON_is_one_fault(string text, string fault)
    {
        PolicyReading reading = await ReadAsync(text);

        Assert.Equal([fault], reading.Faults);
    }

    [Fact]
    public async Task A_property_that_is_named_twice_is_a_fault()
    {
        PolicyReading reading = await ReadAsync(Sound.Replace("\"version\":\"3\"", "\"version\":\"3\",\"version\":\"4\"", StringComparison.Ordinal));

        Assert.StartsWith("$: is not JSON, or names a property twice", Assert.Single(reading.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_more_than_a_mebibyte_is_not_read()
    {
        PolicyReading reading = await ReadAsync(Sound + new string(' ', 1 << 20));

        Assert.Equal(["$: is larger than 1 MiB"], reading.Faults);
    }

    [Theory]
    [InlineData("\"name\":\"Oakfield\"", "\"name\":\"Oak\\ud800field\"")]
    [InlineData("\"format\"", "\"\\ud800\":1,\"format\"")]
    public async Task Half_a_surrogate_pair_is_a_fault_of_the_file(string sound, string broken)
    {
        PolicyReading reading = await ReadAsync(Sound.Replace(sound, broken, StringComparison.Ordinal));

        Assert.Equal(["$: has text that is not Unicode"], reading.Faults);
    }

    [Theory]
    [InlineData("Oakfield")]
    [InlineData("format")]
    public async Task Bytes_that_are_not_UTF_8_are_a_fault_of_the_file(string spoilt)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sound);
        bytes[Sound.IndexOf(spoilt, StringComparison.Ordinal)] = 0xFF;
        using MemoryStream stream = new(bytes);

        PolicyReading reading = await PolicyFile.ReadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal(["$: has text that is not Unicode"], reading.Faults);
    }

    [Fact]
    public async Task A_pipe_which_has_no_length_is_read()
    {
        using AnonymousPipeServerStream writer = new(PipeDirection.Out);
        using AnonymousPipeClientStream pipe = new(PipeDirection.In, writer.ClientSafePipeHandle);
        await writer.WriteAsync(Encoding.UTF8.GetBytes(Sound), TestContext.Current.CancellationToken);
        await writer.DisposeAsync();

        PolicyReading reading = await PolicyFile.ReadAsync(pipe, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.Equal("Oakfield", reading.Policy!.Name);
    }

    private static string With(string path, string value)
    {
        JsonNode root = JsonNode.Parse(Sound)!;
        string name = path[(path.LastIndexOf('.') + 1)..];
        JsonNode owner = path.Contains("rows", StringComparison.Ordinal) ? root["rows"]![0]! : root;
        owner[name] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    private static async Task<PolicyReading> ReadAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await PolicyFile.ReadAsync(stream, TestContext.Current.CancellationToken);
    }
}
