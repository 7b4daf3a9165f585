using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Calendars;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Verifies assessments as they were written, and after tampering with each part of them.</summary>
public sealed class ReceiptTests
{
    private static readonly DateOnly On = new(2020, 10, 19);

    [Fact]
    public async Task What_was_written_verifies()
    {
        NetworkRecord record = await RecordAsync();
        Assessment assessment = EhchRuleSet.Current.Assess(record, On);

        ReceiptVerification verification = EhchRuleSet.Current.Verify(await ReceiptAsync(await WrittenAsync(assessment)), record);

        Assert.True(verification.IsSame);
        Assert.Null(verification.Difference);
        Assert.Equal(assessment.Findings.Count, verification.Findings);
        Assert.True(verification.HasCalendarHash);
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Equal(0, verification.OmittedOf(outcome)));
    }

    [Fact]
    public async Task White_space_and_the_order_of_properties_play_no_part_in_document_or_record()
    {
        NetworkRecord record = await RecordJson.ReadAsync(Reversed(JsonNode.Parse(RecordText()))!.ToJsonString(new() { WriteIndented = true }));
        JsonNode document = Reversed(JsonNode.Parse(await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On))))!;

        Assert.True(EhchRuleSet.Current.Verify(await ReceiptAsync(document.ToJsonString(new() { WriteIndented = true })), record).IsSame);
        Assert.True(EhchRuleSet.Current.Verify(await ReceiptAsync(document.ToJsonString()), record).IsSame);
    }

    [Theory]
    [InlineData("2020-10-01", true)]
    [InlineData(null, true)]
    [InlineData("2019-05-01", false)]
    public async Task The_documents_own_day_and_options_are_used(string? knownOn, bool allOccasions)
    {
        NetworkRecord record = await RecordAsync();
        AssessmentOptions options = new() { KnownOn = Iso.DayOrNone(knownOn), AllOccasions = allOccasions };

        AssessmentReceipt receipt = await ReceiptAsync(await WrittenAsync(EhchRuleSet.Current.Assess(record, new(2022, 6, 10), options)));

        Assert.Equal((new DateOnly(2022, 6, 10), options.KnownOn, allOccasions), (receipt.On, receipt.KnownOn, receipt.AllOccasions));
        Assert.True(EhchRuleSet.Current.Verify(receipt, record).IsSame);
    }

    [Fact]
    public async Task A_calendar_of_the_hosts_own_is_needed_again()
    {
        NetworkRecord record = await RecordAsync();
        WorkingDayCalendar calendar = new("without-holidays", DateRange.Between(new(2019, 1, 1), new(2028, 12, 31)), []);
        AssessmentReceipt receipt = await ReceiptAsync(await WrittenAsync(EhchRuleSet.Current.Assess(record, On, new() { Calendar = calendar })));

        Assert.True(EhchRuleSet.Current.WithDefaults(new() { Calendar = calendar }).Verify(receipt, record).IsSame);
        Assert.Equal("$.calendar", EhchRuleSet.Current.Verify(receipt, record).Difference!.Path);
    }

    [Theory]
    [InlineData("$.ruleSet", "\"2020.1.0\"")]
    [InlineData("$.ruleSetHash", "\"sha256:00\"")]
    [InlineData("$.calendar", "\"scotland/2025\"")]
    [InlineData("$.calendarHash", "\"sha256:00\"")]
    [InlineData("$.network", "\"U00002\"")]
    [InlineData("$.recordHash", "\"sha256:00\"")]
    [InlineData("$.requirements.PCSP-3.title", "\"x\"")]
    [InlineData("$.requirements.PCSP-3.citations[0].status", "\"Confirmed\"")]
    [InlineData("$.warnings", "\"none\"")]
    [InlineData("$.summary[0].topic", "\"Leadership\"")]
    [InlineData("$.summary[0].NotMet", "77")]
    public async Task A_changed_value_is_named_by_its_path(string path, string value)
    {
        ReceiptDifference difference = await DifferenceAsync(document => Set(document, path, value));

        Assert.Equal(path, difference.Path);
        Assert.Equal(value, difference.Stated);
        Assert.NotEqual(value, difference.Recomputed);
        Assert.Null(difference.Finding);
    }

    [Theory]
    [InlineData("subject.kind", "\"Home\"")]
    [InlineData("bearer", "\"CareHome\"")]
    [InlineData("force", "\"Guidance\"")]
    [InlineData("outcome", "\"NotMet\"")]
    [InlineData("reason.code", "\"PlanLate\"")]
    [InlineData("reason.text", "\"Plan agreed.\"")]
    [InlineData("dueOn", "\"2020-10-14\"")]
    [InlineData("dueOn", "null")]
    [InlineData("holdsFrom", "\"2020-10-08\"")]
    [InlineData("holdsThrough", "null")]
    [InlineData("evidence[0].path", "\"x\"")]
    [InlineData("evidence[0].value", "\"2020-10-08\"")]
    public async Task A_changed_field_of_a_finding_is_named_with_the_finding(string field, string value)
    {
        int position = await PositionOfPlanAsync();

        ReceiptDifference difference = await DifferenceAsync(document => Set(document, Invariant($"$.findings[{position}].{field}"), value));

        Assert.Equal(Invariant($"$.findings[{position}].{field}"), difference.Path);
        Assert.Equal(value, difference.Stated);
        Assert.Equal("PCSP-3, Resident r-1, admission 2020-10-01", difference.Finding);
    }

    [Theory]
    [InlineData("requirement", "\"PCSP-4\"")]
    [InlineData("subject.id", "\"r-9\"")]
    [InlineData("subject.occasion", "\"admission 2020-10-02\"")]
    public async Task A_finding_about_something_else_is_named_whole(string field, string value)
    {
        int position = await PositionOfPlanAsync();

        ReceiptDifference difference = await DifferenceAsync(document => Set(document, Invariant($"$.findings[{position}].{field}"), value));

        Assert.Equal(Invariant($"$.findings[{position}]"), difference.Path);
        Assert.Equal("PCSP-3, Resident r-1, admission 2020-10-01", difference.Recomputed);
        Assert.NotEqual(difference.Recomputed, difference.Stated);
    }

    [Fact]
    public async Task Entries_added_and_taken_away_are_told()
    {
        int position = await PositionOfPlanAsync();
        string path = Invariant($"$.findings[{position}]");

        ReceiptDifference condition = await DifferenceAsync(document => Plan(document, position)["reason"]!["conditions"]!.AsArray().Add("x"));
        ReceiptDifference evidence = await DifferenceAsync(document => Plan(document, position)["evidence"]!.AsArray().Clear());
        ReceiptDifference warning = await DifferenceAsync(static document => document["warnings"]!.AsArray().Add(new JsonObject { ["path"] = "homes", ["text"] = "odd" }));

        Assert.Equal(($"{path}.reason.conditions[0]", "\"x\"", null), (condition.Path, condition.Stated, condition.Recomputed));
        Assert.Equal(($"{path}.evidence[0]", null), (evidence.Path, evidence.Stated));
        Assert.Equal("$.warnings[0]", warning.Path);
    }

    [Fact]
    public async Task A_finding_left_out_put_twice_or_moved_is_told_at_its_place()
    {
        int position = await PositionOfPlanAsync();
        string path = Invariant($"$.findings[{position}]");

        ReceiptDifference gone = await DifferenceAsync(document => document["findings"]!.AsArray().RemoveAt(position));
        ReceiptDifference last = await DifferenceAsync(static document => document["findings"]!.AsArray().RemoveAt(document["findings"]!.AsArray().Count - 1));
        ReceiptDifference twice = await DifferenceAsync(document => document["findings"]!.AsArray().Insert(position, Plan(document, position).DeepClone()));
        ReceiptDifference added = await DifferenceAsync(document => document["findings"]!.AsArray().Add(Plan(document, position).DeepClone()));
        ReceiptDifference moved = await DifferenceAsync(document =>
        {
            JsonNode plan = Plan(document, position);
            document["findings"]!.AsArray().RemoveAt(position);
            document["findings"]!.AsArray().Add(plan);
        });

        Assert.Equal((path, "PCSP-3, Resident r-1, admission 2020-10-01"), (gone.Path, gone.Recomputed));
        Assert.Null(last.Stated);
        Assert.Equal(Invariant($"$.findings[{position + 1}]"), twice.Path);
        Assert.Equal("PCSP-3, Resident r-1, admission 2020-10-01", added.Stated);
        Assert.Null(added.Recomputed);
        Assert.Equal(path, moved.Path);
    }

    [Fact]
    public async Task Properties_added_taken_away_and_put_twice_are_told()
    {
        string written = await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On));
        int position = await PositionOfPlanAsync();

        ReceiptDifference added = await DifferenceAsync(static document => document["note"] = "all is well");
        ReceiptDifference inside = await DifferenceAsync(document => Plan(document, position)["note"] = 1);
        ReceiptDifference gone = await DifferenceAsync(static document => document.AsObject().Remove("knownOn"));
        ReceiptDifference twice = EhchRuleSet.Current.Verify(await ReceiptAsync(written.Replace("""{"format":""", """{"summary":[],"format":""", StringComparison.Ordinal)), await RecordAsync()).Difference!;
        ReceiptDifference head = EhchRuleSet.Current.Verify(await ReceiptAsync(written.Replace("\"summary\":", "\"on\":\"2020-10-20\",\"summary\":", StringComparison.Ordinal)), await RecordAsync()).Difference!;

        Assert.Equal(("$.note", "\"all is well\"", null), (added.Path, added.Stated, added.Recomputed));
        Assert.Equal(Invariant($"$.findings[{position}].note"), inside.Path);
        Assert.Equal(("$.knownOn", null, "null"), (gone.Path, gone.Stated, gone.Recomputed));
        Assert.StartsWith("$.summary", twice.Path, StringComparison.Ordinal);
        Assert.Equal(("$.on", "the same property twice"), (head.Path, head.Stated));
    }

    [Fact]
    public async Task A_broken_escape_is_a_difference_and_no_failure()
    {
        string written = await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On));

        ReceiptDifference name = EhchRuleSet.Current.Verify(await ReceiptAsync(written.Replace("\"summary\":", "\"\\ud800\":1,\"summary\":", StringComparison.Ordinal)), await RecordAsync()).Difference!;
        ReceiptDifference text = EhchRuleSet.Current.Verify(await ReceiptAsync(written.Replace("\"code\":\"PlanInTime\"", "\"code\":\"\\ud800\"", StringComparison.Ordinal)), await RecordAsync()).Difference!;

        Assert.Null(name.Recomputed);
        Assert.EndsWith(".reason.code", text.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_or_another_record_is_not_the_same()
    {
        JsonNode later = JsonNode.Parse(await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On)))!;
        later["on"] = "2020-10-01";
        NetworkRecord other = await RecordJson.ReadAsync(RecordText().Replace("\"2020-10-09\"", "\"2020-10-14\"", StringComparison.Ordinal));

        Assert.False(EhchRuleSet.Current.Verify(await ReceiptAsync(later.ToJsonString()), await RecordAsync()).IsSame);
        Assert.Equal("$.recordHash", EhchRuleSet.Current.Verify(await ReceiptAsync(await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On))), other).Difference!.Path);
    }

    [Fact]
    public async Task A_document_that_says_what_it_leaves_out_verifies_and_the_outcomes_left_out_are_counted()
    {
        NetworkRecord record = await RecordAsync();
        Assessment assessment = EhchRuleSet.Current.Assess(record, On);
        string written = await WrittenAsync(assessment, static finding => finding.Outcome is not Outcome.NotApplicable);
        int omitted = assessment.Findings.Count(static finding => finding.Outcome is Outcome.NotApplicable);

        ReceiptVerification verification = EhchRuleSet.Current.Verify(await ReceiptAsync(written), record);

        Assert.True(verification.IsSame);
        Assert.Equal(omitted, JsonNode.Parse(written)!["omittedFindings"]!.GetValue<int>());
        Assert.Equal(omitted, verification.OmittedOf(Outcome.NotApplicable));
        Assert.Equal(assessment.Findings.Count - omitted, verification.Findings);
    }

    [Fact]
    public async Task A_document_with_no_findings_at_all_verifies_if_it_says_so()
    {
        NetworkRecord record = await RecordAsync();
        string written = await WrittenAsync(EhchRuleSet.Current.Assess(record, On), static _ => false);

        Assert.True(EhchRuleSet.Current.Verify(await ReceiptAsync(written), record).IsSame);
    }

    [Fact]
    public async Task Leaving_out_one_more_finding_than_is_said_or_changing_one_is_told()
    {
        NetworkRecord record = await RecordAsync();
        string written = await WrittenAsync(EhchRuleSet.Current.Assess(record, On), static finding => finding.Outcome is Outcome.Met);
        JsonNode fewer = JsonNode.Parse(written)!;
        fewer["findings"]!.AsArray().RemoveAt(0);
        JsonNode changed = JsonNode.Parse(written)!;
        changed["findings"]![1]!["outcome"] = "MetLate";
        JsonNode other = JsonNode.Parse(written)!;
        other["findings"]![1]!["subject"]!["id"] = "nobody";
        JsonNode said = JsonNode.Parse(written)!;
        said.AsObject().Remove("omittedFindings");

        Assert.Equal("$.omittedFindings", EhchRuleSet.Current.Verify(await ReceiptAsync(fewer.ToJsonString()), record).Difference!.Path);
        Assert.Equal("$.findings[1].outcome", EhchRuleSet.Current.Verify(await ReceiptAsync(changed.ToJsonString()), record).Difference!.Path);
        Assert.Equal("$.findings[1]", EhchRuleSet.Current.Verify(await ReceiptAsync(other.ToJsonString()), record).Difference!.Path);
        Assert.StartsWith("$.findings[", EhchRuleSet.Current.Verify(await ReceiptAsync(said.ToJsonString()), record).Difference!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_of_the_first_versions_without_a_hash_of_its_calendar_verifies()
    {
        NetworkRecord record = await RecordAsync();
        JsonNode document = JsonNode.Parse(await WrittenAsync(EhchRuleSet.Current.Assess(record, On)))!;
        document.AsObject().Remove("calendarHash");

        ReceiptVerification verification = EhchRuleSet.Current.Verify(await ReceiptAsync(document.ToJsonString()), record);

        Assert.True(verification.IsSame);
        Assert.False(verification.HasCalendarHash);
    }

    [Fact]
    public async Task All_faults_of_a_document_are_told_at_once()
    {
        ReceiptReading reading = Assert.Single(await ReadAsync("""{"format":"ehch-assessment/1","on":"2020-02-30","knownOn":1,"occasions":"some","network":"X1","findings":{}}"""));

        Assert.Null(reading.Receipt);
        Assert.Equal(["$.ruleSet", "$.network", "$.on", "$.knownOn", "$.occasions", "$.findings"], reading.Faults.Select(static fault => fault.Path));
    }

    [Theory]
    [InlineData("", "there is nothing to read")]
    [InlineData("  \n", "there is nothing to read")]
    [InlineData("[]", "there is nothing to read")]
    [InlineData("1", "1 is not an assessment, which is a JSON object")]
    [InlineData("{}", "missing: expected \"ehch-assessment/1\"")]
    [InlineData("""{"format":"ehch-record/1"}""", "\"ehch-record/1\" is not \"ehch-assessment/1\"")]
    [InlineData("{\n\"format\":x", "not JSON at line 2, byte 10; what follows was not read")]
    [InlineData("[{", "not JSON at line 1")]
    public async Task What_is_no_assessment_is_a_fault(string text, string words) =>
        Assert.Contains(words, Assert.Single(Assert.Single(await ReadAsync(text)).Faults).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("{0}")]
    [InlineData("\ufeff{0}\n")]
    [InlineData("{0}\n{0}\n")]
    [InlineData("{0}\n\n{0}")]
    [InlineData("\ufeff [{0},\n{0}]\n")]
    [InlineData("[{0}]")]
    public async Task One_an_array_and_one_a_line_are_read_alike(string layout)
    {
        string written = (await WrittenAsync(EhchRuleSet.Current.Assess(await RecordAsync(), On), static _ => false)).TrimEnd();
        int count = layout.Split("{0}").Length - 1;

        ReceiptReading[] readings = await ReadAsync(layout.Replace("{0}", written, StringComparison.Ordinal));

        Assert.Equal(Enumerable.Range(1, count), readings.Select(static reading => reading.Position));
        Assert.All(readings, static reading => Assert.NotNull(reading.Receipt));
    }

    private static string RecordText()
    {
        JsonNode record = JsonNode.Parse(ExampleRecord.Complete)!;
        record["homes"]![0]!.AsObject().Remove("exemptions");
        return record.ToJsonString();
    }

    private static Task<NetworkRecord> RecordAsync() => RecordJson.ReadAsync(RecordText());

    private static async Task<string> WrittenAsync(Assessment assessment, Func<Finding, bool>? findings = null)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteAssessmentAsync(stream, assessment, findings, cancellationToken: TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<ReceiptReading[]> ReadAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        List<ReceiptReading> readings = [];
        await foreach (ReceiptReading reading in EhchJson.ReadAssessmentsAsync(stream, TestContext.Current.CancellationToken)) readings.Add(reading);
        return [.. readings];
    }

    private static async Task<AssessmentReceipt> ReceiptAsync(string text) => Assert.Single(await ReadAsync(text)).Receipt!;

    /// <summary>Verifies the assessment after tampering with it.</summary>
    private static async Task<ReceiptDifference> DifferenceAsync(Action<JsonNode> tamper)
    {
        NetworkRecord record = await RecordAsync();
        JsonNode document = JsonNode.Parse(await WrittenAsync(EhchRuleSet.Current.Assess(record, On)))!;
        tamper(document);
        ReceiptDifference? difference = EhchRuleSet.Current.Verify(await ReceiptAsync(document.ToJsonString()), record).Difference;
        Assert.NotNull(difference);
        return difference;
    }

    private static async Task<int> PositionOfPlanAsync()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(await RecordAsync(), On);
        return assessment.Findings.ToList().FindIndex(static finding => finding.Requirement.Id == "PCSP-3");
    }

    private static JsonNode Plan(JsonNode document, int position) => document["findings"]![position]!;

    /// <summary>Sets the value at a path such as <c>$.findings[3].reason.code</c>.</summary>
    private static void Set(JsonNode document, string path, string value)
    {
        string[] steps = path[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
        JsonNode owner = document;
        foreach (string step in steps[..^1]) owner = Entry(owner, step);
        Assert.IsType<JsonObject>(owner)[steps[^1]] = JsonNode.Parse(value);

        static JsonNode Entry(JsonNode owner, string step) => owner is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : owner[step]!;
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject owner => new JsonObject(owner.Reverse().Select(static property => KeyValuePair.Create(property.Key, Reversed(property.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Reversed)]),
        null => null,
        _ => node.DeepClone(),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
