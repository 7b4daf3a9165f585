using EhchRules.Cli.Score.Policies;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Cli.Tests.Score.Policies;

public class PolicyFileTests
{
    /// <summary>A policy with one row for every total.</summary>
    internal const string Sound =
        """
        {"format":"ehch-policy/1","name":"Oakfield","version":"3","owner":"Oakfield","setting":"care home","licenceNote":"our own",
         "rows":[{"from":0,"through":20,"monitoring":"Within","longestMinutes":60,"monitoringStatus":"Confirmed","response":"Call the senior carer.","responseStatus":"Confirmed",
                  "source":{"publisher":"Oakfield","title":"Procedure 7","year":2025,"read":"the procedure","status":"Confirmed"}}]}
        """;

    [Fact]
    public async Task The_policy_among_the_samples_is_sound()
    {
        await using FileStream sample = File.OpenRead(Repository.PathOf("samples", "response-policy.json"));

        ResponsePolicy policy = await EhchJson.ReadPolicyAsync(sample, TestContext.Current.CancellationToken);

        Assert.Equal(["Step A of the procedure.", "Step B of the procedure.", null], policy.Rows.Select(static row => row.Response));
    }

    [Theory]
    [InlineData("rcp-hospital-2017", "NEWS2 clinical response, hospital")]
    [InlineData("RCP-Hospital-2017", "NEWS2 clinical response, hospital")]
    [InlineData("restore2", null)]
    public void A_policy_is_found_by_its_name_in_any_letter_case(string name, string? found) => Assert.Equal(found, PolicyNames.Find(name)?.Name);
}
