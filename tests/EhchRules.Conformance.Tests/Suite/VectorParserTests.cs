using System.Text;

namespace EhchRules.Conformance.Tests.Suite;

/// <summary>What a line of a suite must say, and that all that is wrong with it is said at once.</summary>
public sealed class VectorParserTests
{
    private const string Sound =
        """
        {"format":"ehch-vector/2","id":"ROUND-1.a","level":"HomeRounds","requirement":"ROUND-1","why":"So it is.","since":"1.0.0","changed":[{"in":"1.1.0","what":"Words."}],"on":"2020-10-12","knownOn":"2020-10-13","occasions":"all","record":{},"expect":[{"subject":{"kind":"Home","id":"h-1","occasion":"o"},"must":{"outcome":"Met","dueOn":null}},{"subject":{"kind":"Home","id":"h-2"},"accept":[{"outcome":"Met"},{"outcome":"NotMet"}],"because":"It is open."},{"subject":{"kind":"Home","id":"h-3"},"mustNot":[{"outcome":"Met"}]}],"x-note":1}
        """;

    [Fact]
    public void A_vector_is_read_whole()
    {
        ConformanceVector vector = Parse(Sound).Vector!;

        Assert.Equal(("ROUND-1.a", ConformanceLevel.HomeRounds, "ROUND-1", "So it is.", "1.0.0", new DateOnly(2020, 10, 12)), (vector.Id, vector.Level, vector.Requirement, vector.Why, vector.Since, vector.On!.Value));
        Assert.Equal([new("1.1.0", "Words.")], vector.Changes);
        Assert.Equal([ExpectationKind.Must, ExpectationKind.Accept, ExpectationKind.MustNot], vector.Expectations.Select(static one => one.Kind));
        Assert.Equal(["Home h-1, o", "Home h-2", "Home h-3"], vector.Expectations.Select(static one => one.Subject.ToString()));
        Assert.Equal([null, "It is open.", null], vector.Expectations.Select(static one => one.Because));
        Assert.Equal([1, 2, 1], vector.Expectations.Select(static one => one.Answers.Length));
    }

    [Theory]
    [InlineData("\"on\":\"2020-10-12\"", "\"on\":\"2020-02-30\"", "$.on: \"2020-02-30\" is not a day written yyyy-MM-dd")]
    [InlineData("\"on\":\"2020-10-12\",", "", "$.on: missing: expected a day written yyyy-MM-dd")]
    [InlineData("\"knownOn\":\"2020-10-13\"", "\"knownOn\":5", "$.knownOn: 5 is not a day written yyyy-MM-dd")]
    [InlineData("\"occasions\":\"all\"", "\"occasions\":\"none\"", "$.occasions: is not \"all\"")]
    [InlineData("\"record\":{}", "\"record\":[]", "$.record: [] is not an object")]
    [InlineData("\"record\":{}", "\"record\":{},\"days\":7", "$.days: is not known here")]
    [InlineData("ehch-vector/2", "ehch-vector/1", "$.format: \"ehch-vector/1\" is not \"ehch-vector/2\"")]
    [InlineData("\"level\":\"HomeRounds\"", "\"level\":\"Rounds\"", "$.level: \"Rounds\" is not one of Alignment, ")]
    [InlineData("\"requirement\":\"ROUND-1\"", "\"requirement\":\"ROUND-9\"", "$.requirement: \"ROUND-9\" is not a requirement of HomeRounds")]
    [InlineData("\"requirement\":\"ROUND-1\"", "\"requirement\":\"PCSP-3\"", "$.requirement: \"PCSP-3\" is not a requirement of HomeRounds")]
    [InlineData("\"why\":\"So it is.\"", "\"why\":\" \"", "$.why: is blank")]
    [InlineData("\"since\":\"1.0.0\"", "\"since\":\"1.0\"", "$.since: \"1.0\" is not a version, as 1.0.0")]
    [InlineData("\"in\":\"1.1.0\"", "\"at\":\"1.1.0\"", "$.changed[0].at: is not known here; $.changed[0].in: missing: expected text")]
    [InlineData("\"kind\":\"Home\",\"id\":\"h-2\"", "\"kind\":\"House\",\"id\":\"h-2\"", "$.expect[1].subject: expected a kind (Network, Home, Resident), an id, and an occasion that is text or absent")]
    [InlineData("\"subject\":{\"kind\":\"Home\",\"id\":\"h-2\"},", "", "$.expect[1].subject: missing: expected an object")]
    [InlineData("\"dueOn\":null", "\"due\":null", "$.expect[0].must.due: is not known here")]
    [InlineData("\"must\":{\"outcome\":\"Met\",\"dueOn\":null}", "\"must\":{}", "$.expect[0].must: is empty: expected some of outcome, force, dueOn, reason, conditions, missing")]
    [InlineData("\"accept\":[{\"outcome\":\"Met\"},{\"outcome\":\"NotMet\"}]", "\"accept\":[{\"outcome\":\"Met\"}]", "$.expect[1].accept: expected two answers or more; one is a must")]
    [InlineData(",\"because\":\"It is open.\"", "", "$.expect[1].because: goes with accept, and accept with it")]
    [InlineData("\"mustNot\":[{\"outcome\":\"Met\"}]", "\"mustNot\":[]", "$.expect[2].mustNot: is empty")]
    [InlineData("\"mustNot\":[{\"outcome\":\"Met\"}]", "\"mustNot\":[{\"outcome\":\"Met\"}],\"must\":{\"outcome\":\"Met\"}", "$.expect[2]: expected one of must, accept and mustNot")]
    [InlineData("\"mustNot\":[{\"outcome\":\"Met\"}]", "\"mustNot\":[7]", "$.expect[2].mustNot[0]: 7 is not an object; $.expect[2].mustNot: is empty")]
    [InlineData("So it is.", "\\ud800", "$: holds half of a surrogate pair, which is no character")]
    [InlineData("\"record\":{}", "\"record\":{},\"record\":{}", "$: is not JSON: ")]
    public void A_fault_names_its_place_the_value_and_what_was_expected(string part, string other, string fault)
    {
        Assert.Contains(part, Sound, StringComparison.Ordinal);

        VectorReading reading = Parse(Sound.Replace(part, other, StringComparison.Ordinal));

        Assert.Null(reading.Vector);
        Assert.StartsWith(fault, string.Join("; ", reading.Faults.Select(static one => $"{one.Path}: {one.Text}")), StringComparison.Ordinal);
        Assert.All(reading.Faults, static one => Assert.Equal(("a.jsonl", 3L), (one.File, one.Line)));
    }

    [Theory]
    [InlineData("""{"level":"Scoring","requirement":"NEWS2","observation":{},"expect":[{"must":{"total":0}}]}""", null)]
    [InlineData("""{"level":"Scoring","requirement":"NEWS3","expect":[{"must":{"total":0}},{"must":{"total":1}}]}""", "$.requirement: \"NEWS3\" is not a requirement of Scoring; $.observation: missing: expected an object; $.expect: Scoring has one answer, so one expectation")]
    [InlineData("""{"level":"Scoring","requirement":"NEWS2","observation":{},"expect":[{"subject":{"kind":"Home","id":"h"},"must":{"total":0}}]}""", "$.expect[0].subject: answers of Scoring have none")]
    [InlineData("""{"level":"Timeline","requirement":"PCSP-3","from":"2020-10-01","through":"2020-10-31","record":{},"expect":[{"subject":{"kind":"Resident","id":"r"},"must":{"spans":[]}}]}""", null)]
    [InlineData("""{"level":"Timeline","requirement":"PCSP-3","from":"2020-10-31","through":"2020-10-01","record":{},"expect":[{"subject":{"kind":"Resident","id":"r"},"must":{"spans":[]}}]}""", "$.through: 2020-10-01 is before from, 2020-10-31")]
    [InlineData("""{"level":"Premium","requirement":"PREMIUM","month":"2024-10","record":{},"expect":[{"must":{"total":"1.00"}}]}""", null)]
    [InlineData("""{"level":"Premium","requirement":"PREMIUM","month":"2024-13","record":{},"expect":[{"must":{"total":"1.00"}}]}""", "$.month: \"2024-13\" is not a month written yyyy-MM")]
    [InlineData("""{"level":"Worklist","requirement":"SMR-1","on":"2020-10-19","days":14,"record":{},"expect":[{"must":{"items":[]}}]}""", null)]
    [InlineData("""{"level":"Worklist","requirement":"SMR-1","on":"2020-10-19","days":-1,"record":{},"expect":[{"must":{"items":[]}}]}""", "$.days: -1 is not a whole number from 0 to 366")]
    [InlineData("""{"level":"Worklist","requirement":"SMR-1","on":"2020-10-19","days":1.5,"record":{},"expect":[]}""", "$.days: 1.5 is not a whole number from 0 to 366; $.expect: is empty: expected what is to be answered")]
    public void Each_level_asks_with_its_own_members(string line, string? faults)
    {
        VectorReading reading = Parse($$"""{"format":"ehch-vector/2","id":"a","why":"So.","since":"1.0.0",{{line[1..]}}""");

        Assert.Equal(faults ?? string.Empty, string.Join("; ", reading.Faults.Select(static one => $"{one.Path}: {one.Text}")));
        Assert.Equal(faults is null, reading.Vector is not null);
    }

    [Theory]
    [InlineData("7", "$: 7 is not an object")]
    [InlineData("{", "$: is not JSON: ")]
    public void A_line_is_an_object(string line, string fault) => Assert.StartsWith(fault, $"{Parse(line).Faults[0].Path}: {Parse(line).Faults[0].Text}", StringComparison.Ordinal);

    private static VectorReading Parse(string line) => VectorParser.Parse(Encoding.UTF8.GetBytes(line), "a.jsonl", 3);
}
