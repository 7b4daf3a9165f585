using System.IO.Pipes;
using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Tests.Json;

/// <summary>Response policies in the wire format <c>ehch-policy/1</c>.</summary>
public sealed class PolicyReadingTests
{
    /// <summary>A policy with one row for every total.</summary>
    private const string Sound =
        """
        {"format":"ehch-policy/1","name":"Oakfield","version":"3","owner":"Oakfield","setting":"care home","licenceNote":"our own",
         "rows":[{"from":0,"through":20,"monitoring":"Within","longestMinutes":60,"monitoringStatus":"Confirmed","response":"Call the senior carer.","responseStatus":"Confirmed",
                  "source":{"publisher":"Oakfield","title":"Procedure 7","year":2025,"read":"the procedure","status":"Confirmed"}}]}
        """;

    [Fact]
    public async Task A_document_gives_the_policy_that_it_holds()
    {
        PolicyReading reading = await TryReadAsync(Sound);

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

    [Fact]
    public async Task A_policy_that_is_written_reads_back_as_it_was_and_fits_its_schema()
    {
        SchemaCheck schema = new(JsonNode.Parse(EhchJson.PolicySchema())!.AsObject());
        foreach (ResponsePolicy policy in new[] { ResponsePolicies.RcpHospital2017, ResponsePolicies.CareHomeEscalation, (await TryReadAsync(Sound)).Policy! })
        {
            using MemoryStream stream = new();
            await EhchJson.WritePolicyAsync(stream, policy, cancellationToken: TestContext.Current.CancellationToken);
            stream.Position = 0;

            Assert.Equal(policy, await EhchJson.ReadPolicyAsync(stream, TestContext.Current.CancellationToken));
            Assert.True(schema.Accepts(JsonNode.Parse(stream.ToArray())));
        }
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_by_its_path()
    {
        PolicyReading reading = await TryReadAsync(
            """
            {"format":"ehch-policy/2","name":7,"owner":" ","seting":"care home","licence_note":"our own","isReadAgainstUsual":"yes","x-mine":1,
             "rows":[5,{"from":"0","monitoring":"Hourly","response":"Go.","source":[]},
                     {"from":0,"through":20.5,"monitoring":"Continuous","monitoringStatus":"confirmed","longestMinutes":5,"singleParameterThree":1,"whyNotSourced":"x","source":{"publisher":"p","title":"t","status":"Sure","url":"u"}},
                     {"from":21,"through":20,"monitoring":"Within","shortestMinutes":5,"monitoringStatus":"Confirmed","whyNotSourced":"x"}]}
            """);

        Assert.Null(reading.Policy);
        Assert.Equal(
            [
                "$.version: missing: expected text",
                "$.setting: missing: expected text",
                "$.licenceNote: missing: expected text",
                "$.format: \"ehch-policy/2\" is not \"ehch-policy/1\"",
                "$.name: 7 is not text",
                "$.owner: \" \": expected whose policy it is",
                "$.seting: unknown property (known: format, name, version, owner, setting, licenceNote, note, isReadAgainstUsual, unalteredOfficialContent, rows; names that begin \"x-\" are skipped)",
                "$.licence_note: unknown property (known: format, name, version, owner, setting, licenceNote, note, isReadAgainstUsual, unalteredOfficialContent, rows; names that begin \"x-\" are skipped)",
                "$.isReadAgainstUsual: \"yes\" is not true or false",
                "$.rows[0]: 5 is not an object",
                "$.rows[1].through: missing: expected a whole number, 0 or more",
                "$.rows[1].responseStatus: missing: expected how sure the response is",
                "$.rows[1].from: \"0\" is not a whole number, 0 or more",
                "$.rows[1].monitoring: \"Hourly\" is not one of NotSourced, Within, Continuous, Unsettled",
                "$.rows[1].source: an array is not an object",
                "$.rows[2].through: 20.5 is not a whole number, 0 or more",
                "$.rows[2].monitoringStatus: \"confirmed\" is not one of Unconfirmed, Secondary, Confirmed (letter case differs: Confirmed)",
                "$.rows[2].longestMinutes: 5 goes only with a \"monitoring\" of Within",
                "$.rows[2].singleParameterThree: 1 is not true or false",
                "$.rows[2].source.read: missing: expected text",
                "$.rows[2].source.status: \"Sure\" is not one of Unconfirmed, Secondary, Confirmed",
                "$.rows[2].source.url: unknown property (known: publisher, title, year, read, status; names that begin \"x-\" are skipped)",
                "$.rows[3].source: missing: expected an object",
                "$.rows[3].longestMinutes: missing: expected a whole number, because \"monitoring\" is Within",
                "$.rows[3].from: 21: expected a total from 0 to 20",
            ],
            reading.Faults.Select(static fault => fault.ToString()));
    }

    [Theory]
    [InlineData("$.rows[0].through", "19", "$.rows: no row for a total of 20: expected exactly one row")]
    [InlineData("$.rows[0].from", "-1", "$.rows[0].from: -1: expected a total from 0 to 20")]
    [InlineData("$.rows[0].longestMinutes", "0", "$.rows[0].monitoring: within 0 hours: expected intervals above zero, the shorter first")]
    [InlineData("$.rows[0].longestMinutes", "null", "$.rows[0].longestMinutes: missing: expected a whole number, because \"monitoring\" is Within")]
    [InlineData("$.rows[0].monitoring", "\"Continuous\"", "$.rows[0].longestMinutes: 60 goes only with a \"monitoring\" of Within")]
    [InlineData("$.rows[0].monitoringStatus", "null", "$.rows[0].monitoringStatus: missing: expected how sure the monitoring is")]
    [InlineData("$.rows[0].responseStatus", "null", "$.rows[0].responseStatus: missing: expected how sure the response is")]
    [InlineData("$.rows[0].response", "null", "$.rows[0].whyNotSourced: null: expected why there is no response")]
    [InlineData("$.rows[0].whyNotSourced", "\"x\"", "$.rows[0].whyNotSourced: \"x\": expected null, because there is a response")]
    [InlineData("$.rows[0].source", "null", "$.rows[0].source: missing: expected an object")]
    [InlineData("$.licenceNote", "\" \"", "$.licenceNote: \" \": expected on what terms it may be used, or that they are not known")]
    [InlineData("$.name", "\"Restore-2\"", "$.name: \"Restore-2\": expected a name without RESTORE2, which is a trademark and whose content may not be altered, or \"unalteredOfficialContent\" as true where the content is the official one, unaltered and used with its owner's leave")]
    public async Task What_the_rows_do_not_cover_and_what_a_policy_may_not_say_is_told_by_its_path(string path, string value, string fault) =>
        Assert.Equal([fault], (await TryReadAsync(With(path, value))).Faults.Select(static one => one.ToString()));

    [Theory]
    [InlineData(42, false)]
    [InlineData(43, true)]
    public async Task More_rows_than_totals_can_have_are_a_fault(int count, bool isFault)
    {
        string text = Sound[..Sound.IndexOf("\"rows\"", StringComparison.Ordinal)] + $"\"rows\":[{string.Join(',', Enumerable.Repeat("{\"monitoring\":\"Within\",\"longestMinutes\":1,\"monitoringStatus\":\"Confirmed\"}", count))}]}}";

        string[] faults = [.. (await TryReadAsync(text)).Faults.Select(static fault => fault.ToString())];

        Assert.Equal(isFault, faults.Contains("$.rows: 43 rows: expected at most 42, one for each total with and without a single parameter at 3"));
        Assert.Contains("$.rows[41].source: missing: expected an object", faults);
    }

    [Fact]
    public async Task A_policy_without_rows_lacks_them() =>
        Assert.Equal(["$.rows: missing: expected an array"], (await TryReadAsync(Sound[..Sound.IndexOf(",\n", StringComparison.Ordinal)] + "}")).Faults.Select(static fault => fault.ToString()));

    [Theory]
    [InlineData("", "$: there is nothing to read: expected a policy, which is a JSON object")]
    [InlineData("{\"format\":", "$.format: not JSON at line 1, byte 11: the text ends too early")]
    [InlineData("[]", "$: an array is not an object")]
    public async Task What_is_no_object_of_JSON_is_one_fault(string text, string fault) => Assert.Equal([fault], (await TryReadAsync(text)).Faults.Select(static one => one.ToString()));

    [Fact]
    public async Task A_property_that_stands_twice_is_a_fault()
    {
        PolicyReading reading = await TryReadAsync(Sound.Replace("\"version\":\"3\"", "\"version\":\"3\",\"version\":\"4\"", StringComparison.Ordinal));

        Assert.Equal(["$.version: the property stands twice in one object"], reading.Faults.Select(static fault => fault.ToString()));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_policy_of_more_than_a_mebibyte_is_not_read(int more, bool isRead)
    {
        PolicyReading reading = await TryReadAsync(Sound + new string(' ', EhchJson.MaxPolicyBytes - Sound.Length + more));

        Assert.Equal(isRead ? [] : ["$: longer than 1 MiB, the most that one policy may have"], reading.Faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public async Task Text_that_is_no_Unicode_is_a_fault()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sound);
        bytes[Sound.IndexOf("Oakfield", StringComparison.Ordinal)] = 0xFF;
        using MemoryStream stream = new(bytes);

        Assert.Equal(["$.name: \"Oak\\ud800field\" is not text: it holds half of a surrogate pair"], (await TryReadAsync(Sound.Replace("\"name\":\"Oakfield\"", "\"name\":\"Oak\\ud800field\"", StringComparison.Ordinal))).Faults.Select(static fault => fault.ToString()));
        Assert.Equal(["$: not UTF-8 at byte offset 34, counted from 0"], (await EhchJson.TryReadPolicyAsync(stream, TestContext.Current.CancellationToken)).Faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public async Task A_pipe_which_has_no_length_is_read()
    {
        using AnonymousPipeServerStream writer = new(PipeDirection.Out);
        using AnonymousPipeClientStream pipe = new(PipeDirection.In, writer.ClientSafePipeHandle);
        await writer.WriteAsync(Encoding.UTF8.GetBytes(Sound), TestContext.Current.CancellationToken);
        await writer.DisposeAsync();

        Assert.Equal("Oakfield", (await EhchJson.ReadPolicyAsync(pipe, TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task A_policy_with_faults_is_thrown_where_it_is_not_asked_for_them()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(With("$.version", "7")));

        RecordFaultException thrown = await Assert.ThrowsAsync<RecordFaultException>(() => EhchJson.ReadPolicyAsync(stream, TestContext.Current.CancellationToken));

        Assert.Equal("$.version: 7 is not text", Assert.Single(thrown.Faults).ToString());
    }

    private static string With(string path, string value)
    {
        JsonNode root = JsonNode.Parse(Sound)!;
        string name = path[(path.LastIndexOf('.') + 1)..];
        JsonNode owner = path.Contains("rows", StringComparison.Ordinal) ? root["rows"]![0]! : root;
        owner[name] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    private static async Task<PolicyReading> TryReadAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await EhchJson.TryReadPolicyAsync(stream, TestContext.Current.CancellationToken);
    }
}
