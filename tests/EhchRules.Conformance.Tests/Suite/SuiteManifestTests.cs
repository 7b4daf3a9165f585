using System.Text;

namespace EhchRules.Conformance.Tests.Suite;

public sealed class SuiteManifestTests
{
    private const string Sound = """
        {
          "format": "ehch-suite/1",
          "version": "1.1.0",
          "changes": [
            { "version": "1.1.0", "on": "2027-01-04", "step": "Minor", "what": "Vectors on weekends." },
            { "version": "1.0.0", "on": "2026-11-29", "step": "Major", "what": "The first version." }
          ],
          "retired": ["ROUND-1.old"]
        }
        """;

    [Fact]
    public void What_a_suite_says_of_itself_is_read()
    {
        SuiteManifest manifest = SuiteManifest.Parse(Encoding.UTF8.GetBytes(Sound), "suite.json");

        Assert.Equal("1.1.0", manifest.Version);
        Assert.Equal(new SuiteChange("1.1.0", new(2027, 1, 4), SuiteStep.Minor, "Vectors on weekends."), manifest.Changes[0]);
        Assert.Equal(2, manifest.Changes.Length);
        Assert.Equal(["ROUND-1.old"], manifest.Retired);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        string broken = Sound
            .Replace("ehch-suite/1", "ehch-suite/9", StringComparison.Ordinal)
            .Replace("\"version\": \"1.1.0\",\n  \"ch", "\"version\": \"1.2\",\n  \"ch", StringComparison.Ordinal)
            .Replace("2027-01-04", "4 January 2027", StringComparison.Ordinal)
            .Replace("\"Minor\"", "\"Small\"", StringComparison.Ordinal)
            .Replace("[\"ROUND-1.old\"]", "[7], \"colour\": 1", StringComparison.Ordinal);

        SuiteFaultException refused = Assert.Throws<SuiteFaultException>(() => SuiteManifest.Parse(Encoding.UTF8.GetBytes(broken), "suite.json"));

        Assert.Equal(
            [
                "suite.json: $.colour: is not known here",
                "suite.json: $.format: \"ehch-suite/9\" is not \"ehch-suite/1\"",
                "suite.json: $.version: \"1.2\" is not a version, as 1.0.0",
                "suite.json: $.changes[0].on: \"4 January 2027\" is not a day written yyyy-MM-dd",
                "suite.json: $.changes[0].step: \"Small\" is not one of Patch, Minor, Major",
                "suite.json: $.changes: the newest is 1.1.0, and the version 1.2",
                "suite.json: $.retired[0]: 7 is not text",
            ],
            refused.Faults.Select(static fault => fault.ToString()));
    }

    [Theory]
    [InlineData("[]", "$: [] is not an object")]
    [InlineData("nonsense", "$: is not JSON: ")]
    [InlineData("", "$: is not JSON: ")]
    [InlineData("""{"format":"ehch-suite/1","format":"ehch-suite/1"}""", "$: is not JSON: ")]
    public void What_is_no_such_document_is_refused(string text, string fault) => Assert.Contains(
        fault, Assert.Single(Assert.Throws<SuiteFaultException>(() => SuiteManifest.Parse(Encoding.UTF8.GetBytes(text), "suite.json")).Faults).ToString(), StringComparison.Ordinal);

    [Fact]
    public void One_that_is_far_too_long_is_not_read() => Assert.Contains(
        "is longer than 1048576 bytes", Assert.Throws<SuiteFaultException>(static () => SuiteManifest.Parse(new byte[(1 << 20) + 1], "suite.json")).Message, StringComparison.Ordinal);
}
