using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(EhchJson.RecordSchema())!.AsObject();
    private static readonly SchemaCheck Check = new(Schema);
    private static readonly string[] EmptyWhenAbsent = ["exemptions", "timescaleReasons", "refreshRequired", "attestations", "localVariations"];

    /// <summary>Gets the place of every property of a document that has them all, by JSON path.</summary>
    public static TheoryData<string> EveryProperty => [.. Places(SchemaSample.Make(Schema))];

    /// <summary>Gets the place of every array, except for the two that hold what others refer to.</summary>
    public static TheoryData<string> EveryArray => [.. EveryProperty.Select(row => row.Data).Where(path => path is not ("$.homes" or "$.residents") && SampleAt(path) is var (_, owner, name) && owner[name] is JsonArray)];

    [Fact]
    public void The_schema_asks_for_ids_keys_references_and_days_and_for_nothing_else()
    {
        string[] required = [.. Definitions().SelectMany(definition => (definition.Value["required"]?.AsArray() ?? []).Select(name => $"{definition.Key}.{name}"))];

        Assert.Equal(
            [
                ".format", ".network",
                "Attestation.requirement", "Attestation.subject", "Attestation.on",
                "BedCount.from",
                "CareHome.id",
                "CheckIn.on",
                "ClinicalLead.person", "ClinicalLead.from",
                "CqcRegistration.location", "CqcRegistration.from",
                "DatedEntry.on",
                "DeteriorationTool.from",
                "DischargeSupport.on",
                "HomeRound.on",
                "HospitalEpisode.from",
                "LeadAgreement.on",
                "LearningEvent.on",
                "LocalVariation.from",
                "MedicalInputFrequency.from",
                "MedicationReview.on",
                "NetworkAlignment.network", "NetworkAlignment.from",
                "PersonalisedCareStaffMember.person", "PersonalisedCareStaffMember.from",
                "PracticeMembership.code", "PracticeMembership.from",
                "PracticeRegistration.practice", "PracticeRegistration.from",
                "PrimaryCareNetwork.code",
                "RegistrationSupport.on",
                "ResidenceCode.code", "ResidenceCode.on",
                "Resident.id",
                "RoundAttendee.person",
                "StaffTraining.on",
                "Stay.home", "Stay.from",
                "TeamEstablishment.on",
                "TeamMember.person", "TeamMember.from",
                "TimescaleReason.on",
                "Training.on",
                "VaccinationArrangement.from",
                "VaccinationOffer.on",
            ],
            required);
    }

    [Fact]
    public void Every_object_is_closed_but_for_what_is_the_callers_own()
    {
        Assert.All(Definitions(), definition =>
        {
            Assert.False(definition.Value["additionalProperties"]!.GetValue<bool>());
            Assert.True(definition.Value["patternProperties"]!["^x-"]!.GetValue<bool>());
        });
    }

    [Fact]
    public async Task Every_property_that_the_schema_names_is_read_and_is_written_back_in_its_place()
    {
        string sample = SchemaSample.Make(Schema).ToJsonString();

        NetworkRecord record = await RecordJson.ReadAsync(sample);
        using MemoryStream written = new();
        await EhchJson.WriteRecordAsync(written, record, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(sample + "\n", Encoding.UTF8.GetString(written.ToArray()));
    }

    [Theory]
    [MemberData(nameof(EveryProperty))]
    public async Task A_property_that_is_null_is_one_that_is_missing(string path)
    {
        (JsonNode withNull, JsonObject owner, string name) = SampleAt(path);
        owner[name] = null;
        (JsonNode without, JsonObject shorter, string _) = SampleAt(path);
        shorter.Remove(name);

        RecordReading ofNull = await TryReadAsync(withNull);
        RecordReading ofMissing = await TryReadAsync(without);

        Assert.Equal(ofMissing, ofNull);
        Assert.Equal(IsRequired(path), ofMissing.Faults.Any(fault => fault.Path == path && fault.Text.StartsWith("missing: ", StringComparison.Ordinal)));
        Assert.Equal(IsRequired(path), !Check.Accepts(withNull));
        Assert.Equal(IsRequired(path), !Check.Accepts(without));
    }

    [Theory]
    [MemberData(nameof(EveryProperty))]
    public async Task A_property_of_another_type_is_a_fault_at_its_own_path(string path)
    {
        (JsonNode sample, JsonObject owner, string name) = SampleAt(path);
        owner[name] = owner[name] is JsonValue ? new JsonObject() : "?";

        RecordReading reading = await TryReadAsync(sample);

        Assert.Contains(reading.Faults, fault => fault.Path == path && fault.Text.Contains(" is not ", StringComparison.Ordinal));
        Assert.False(Check.Accepts(sample));
    }

    [Theory]
    [MemberData(nameof(EveryArray))]
    public async Task An_array_that_is_absent_is_not_one_that_is_empty_but_for_the_five_of_exceptional_entries(string path)
    {
        (JsonNode withNone, JsonObject owner, string name) = SampleAt(path);
        owner[name] = new JsonArray();
        (JsonNode without, JsonObject shorter, string _) = SampleAt(path);
        shorter.Remove(name);

        RecordReading none = await TryReadAsync(withNone);
        RecordReading unknown = await TryReadAsync(without);

        Assert.NotNull(none.Record);
        Assert.NotNull(unknown.Record);
        Assert.Equal(EmptyWhenAbsent.Contains(name), none.Record == unknown.Record);
    }

    [Fact]
    public void The_example_of_the_format_fits_the_schema()
    {
        Assert.True(Check.Accepts(JsonNode.Parse(ExampleRecord.Complete)));
    }

    [Fact]
    public void An_assessment_as_the_format_shows_it_fits_its_schema()
    {
        JsonNode assessment = JsonNode.Parse("""
            {
              "format": "ehch-assessment/1", "ruleSet": "2026.12.0", "ruleSetHash": "sha256:0000000000000000000000000000000000000000000000000000000000000000",
              "calendar": "england-and-wales/2025-11-24", "network": "U57491", "on": "2020-10-19", "knownOn": null,
              "recordHash": "sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
              "requirements": { "PCSP-3": { "title": "t", "topic": "CarePlanning", "assumptions": ["A-2"],
                "citations": [ { "document": "DES-2020-21-OCT", "clause": null, "status": "Secondary", "source": "s" } ] } },
              "findings": [ { "requirement": "PCSP-3", "subject": { "kind": "Resident", "id": "r-1", "occasion": "admission 2020-10-01" },
                "bearer": "PrimaryCareNetwork", "force": "Contractual", "outcome": "Met",
                "reason": { "code": "PlanInTime", "text": "t", "conditions": [] }, "dueOn": "2020-10-12",
                "holdsFrom": "2020-10-09", "holdsThrough": "2021-03-31", "missing": [], "evidence": [ { "path": "p", "value": "2020-10-09" } ] } ],
              "warnings": [ { "path": "p", "text": "t" } ],
              "summary": [ { "topic": "CarePlanning", "Met": 1, "MetLate": 0, "NotMet": 0, "NotYetDue": 0, "NotApplicable": 0, "Undetermined": 0, "NeedsJudgement": 0 } ]
            }
            """)!;
        JsonObject schema = JsonNode.Parse(EhchJson.AssessmentSchema())!.AsObject();

        Assert.True(new SchemaCheck(schema).Accepts(assessment));
        assessment["findings"]![0]!["outcome"] = "Passed";
        Assert.False(new SchemaCheck(schema).Accepts(assessment));
    }

    [Fact]
    public void Schemas_are_indented_with_line_feeds_and_name_their_draft()
    {
        string[] schemas =
        [
            EhchJson.RecordSchema(), EhchJson.AssessmentSchema(), EhchJson.TimelineSchema(), EhchJson.WorklistSchema(), EhchJson.MeasuresSchema(), EhchJson.PremiumSchema(),
            CatalogueJson.Schema(),
        ];

        Assert.All(schemas, schema =>
        {
            Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"urn:ehch-rules:", schema, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", schema, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_schema_can_be_written_as_a_value()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream)) EhchJson.WriteRecordSchema(json);

        Assert.True(JsonNode.DeepEquals(Schema, JsonNode.Parse(stream.ToArray())));
    }

    private static IEnumerable<KeyValuePair<string, JsonObject>> Definitions() =>
        Schema["$defs"]!.AsObject().Select(definition => KeyValuePair.Create(definition.Key, definition.Value!.AsObject())).Prepend(new("", Schema));

    private static IEnumerable<string> Places(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Places(property.Value).Prepend(property.Value!.GetPath())),
        JsonArray entries => entries.SelectMany(Places),
        _ => [],
    };

    private static (JsonNode Sample, JsonObject Owner, string Name) SampleAt(string path)
    {
        JsonNode sample = SchemaSample.Make(Schema);
        string[] steps = path.Replace("[0]", "", StringComparison.Ordinal).Split('.')[1..];
        JsonObject owner = sample.AsObject();
        foreach (string step in steps[..^1]) owner = owner[step] is JsonArray entries ? entries[0]!.AsObject() : owner[step]!.AsObject();
        return (sample, owner, steps[^1]);
    }

    private static bool IsRequired(string path)
    {
        JsonObject owner = Schema;
        string[] steps = path.Replace("[0]", "", StringComparison.Ordinal).Split('.')[1..];
        foreach (string step in steps[..^1])
        {
            JsonObject property = owner["properties"]![step]!.AsObject();
            JsonNode reference = property["$ref"] ?? property["anyOf"]?[0]!["$ref"] ?? property["items"]!["$ref"]!;
            owner = SchemaCheck.Definition(Schema, reference.GetValue<string>());
        }

        return owner["required"]?.AsArray().Any(name => name!.GetValue<string>() == steps[^1]) ?? false;
    }

    private static Task<RecordReading> TryReadAsync(JsonNode json) =>
        EhchJson.TryReadRecordAsync(new MemoryStream(RecordJson.Utf8(json.ToJsonString())), TestContext.Current.CancellationToken);
}
