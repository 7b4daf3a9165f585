using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class CqcApiTests
{
    private const string Elm = """
        {"locationId":"1-100000001","name":"Elm Court","odsCode":"VLZZ2","registrationStatus":"Registered","registrationDate":"2012-03-01","numberOfBeds":20,"careHome":"Y",
         "gacServiceTypes":[{"name":"Nursing homes","description":"Care home service with nursing"}],"specialisms":[{"name":"Dementia"},{"name":"Sensory impairments"}],
         "relationships":[],"aNewMember":{"of":["CQC's"]}}
        """;

    [Fact]
    public async Task An_answer_about_one_location_is_read_and_what_is_new_in_it_ignored()
    {
        CqcRegister register = await SoundAsync(Elm);

        Assert.Equal((CqcSource.Api, Day, false), (register.Source, register.Day, register.IsWhole));
        Assert.Equal(
            new CqcLocation
            {
                Id = Id("1-100000001"),
                Name = "Elm Court",
                OdsCode = OdsCode.Parse("VLZZ2"),
                IsCareHome = true,
                Services = [RegisteredService.CareHomeWithNursing],
                Serves = [ServedGroup.Dementia],
                Beds = 20,
                Status = CqcStatus.Registered,
                RegisteredFrom = new(2012, 3, 1),
                Relationships = [],
            },
            Assert.Single(register.Locations));
    }

    [Fact]
    public async Task The_published_answer_about_a_care_home_is_read()
    {
        await using FileStream file = SharedData.Open("cqc_location_api_registered_care_home.json");

        CqcReading reading = await CqcRegister.ReadAsync(file, new DateOnly(2020, 1, 1), TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        CqcLocation location = Assert.Single(reading.Register!.Locations);
        Assert.Equal((75, true, CqcStatus.Registered, new DateOnly(2011, 2, 15)), (location.Beds, location.IsCareHome, location.Status, location.RegisteredFrom));
        Assert.Equal([RegisteredService.CareHomeWithNursing], location.Services);
        Assert.Equal([ServedGroup.OlderPeople, ServedGroup.Dementia, ServedGroup.MentalHealth, ServedGroup.PhysicalDisability], location.Serves);
    }

    [Fact]
    public async Task The_published_answer_about_a_deregistered_location_is_read()
    {
        await using FileStream file = SharedData.Open("cqc_location_api_deregistered.json");

        CqcReading reading = await CqcRegister.ReadAsync(file, new DateOnly(2020, 1, 1), TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        CqcLocation location = Assert.Single(reading.Register!.Locations);
        Assert.Equal((CqcStatus.Deregistered, new DateOnly(2016, 11, 28), false, null), (location.Status, location.DeregisteredOn, location.IsCareHome, location.Beds));
        Assert.Equal([RegisteredService.Other], location.Services);
        Assert.False(location.Serves.IsKnown);
        Assert.False(location.Relationships.IsKnown);
    }

    [Theory]
    [InlineData("\"careHome\":\"true\",\"numberOfBeds\":\"20\",\"dormancy\":\"N\"")]
    [InlineData("\"careHome\":true,\"numberOfBeds\":20.0,\"dormancy\":false")]
    [InlineData("\"carehome\":\"y\",\"NUMBEROFBEDS\":\" 20 \",\"Dormancy\":\"no\"")]
    public async Task Flags_and_numbers_are_taken_as_text_or_as_what_they_are(string members)
    {
        CqcLocation location = Assert.Single((await SoundAsync($"{{\"locationId\":\"1-100000001\",{members}}}")).Locations);

        Assert.Equal((true, 20, false), (location.IsCareHome, location.Beds, location.IsDormant));
    }

    [Theory]
    [InlineData("\"2016-11-28\"")]
    [InlineData("\"2016-11-28T00:00:00Z\"")]
    [InlineData("\"28/11/2016\"")]
    [InlineData("20161128")]
    public async Task Days_are_text_or_a_number_of_eight_digits(string day) => Assert.Equal(
        new DateOnly(2016, 11, 28), Assert.Single((await SoundAsync($"{{\"locationId\":\"1-100000001\",\"deregistrationDate\":{day}}}")).Locations).DeregisteredOn);

    [Theory]
    [InlineData("\"numberOfBeds\":\"many\"", "$.numberOfBeds: \"many\" is not a whole number of beds")]
    [InlineData("\"numberOfBeds\":[20]", "$.numberOfBeds: \"[20]\" is not a whole number of beds")]
    [InlineData("\"careHome\":\"perhaps\"", "$.careHome: \"perhaps\" is neither Y nor N")]
    [InlineData("\"registrationStatus\":\"Pending\"", "$.registrationStatus: \"Pending\" is neither Registered nor Deregistered")]
    [InlineData("\"registrationDate\":1480291200000", "$.registrationDate: \"1480291200000\" is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd")]
    [InlineData("\"odsCode\":\"v l\"", "$.odsCode: \"v l\" is not an ODS code, 1 to 9 capital letters and digits")]
    [InlineData("\"specialisms\":\"Dementia\"", "$.specialisms: \"Dementia\" is not an array of objects")]
    [InlineData("\"relationships\":[{\"type\":\"HSCA Successor\"}]", "$.relationships: \"{\"type\":\"HSCA Successor\"}\" has no relatedLocationId that is a CQC location id")]
    public async Task A_faulty_member_is_told_and_unknown_and_the_rest_is_used(string member, string fault)
    {
        CqcReading reading = await CqcAsync($"{{\"locationId\":\"1-100000001\",\"name\":\"Elm Court\",{member}}}");

        Assert.Equal([$"line 1: {fault}"], reading.Faults.Texts());
        Assert.Equal("Elm Court", Assert.Single(reading.Register!.Locations).Name);
    }

    [Fact]
    public async Task Null_and_blank_members_are_unknown() => Assert.Equal(
        new CqcLocation { Id = Id("1-100000001") },
        Assert.Single((await SoundAsync("""{"locationId":"1-100000001","name":" ","odsCode":null,"numberOfBeds":"","careHome":null,"gacServiceTypes":null}""")).Locations));

    [Fact]
    public async Task Successors_are_told_from_other_links()
    {
        CqcLocation location = Assert.Single((await SoundAsync(
            """
            {"locationId":"1-100000001","relationships":[
              {"relatedLocationId":"1-100000000","relatedLocationName":"Elm","type":"HSCA Predecessor","reason":"Location Move"},
              {"relatedLocationId":"1-100000002","relatedLocationName":"Elm Court","type":"HSCA Successor","reason":"Location Move"}]}
            """)).Locations);

        Assert.Equal(2, location.Relationships.Count);
        Assert.Equal(new CqcRelationship { Location = Id("1-100000002"), Type = "HSCA Successor", Reason = "Location Move" }, Assert.Single(location.Successors));
    }

    [Fact]
    public async Task One_a_line_are_read_and_a_broken_line_does_not_stop_the_others()
    {
        string one = Elm.ReplaceLineEndings(" ");
        CqcReading reading = await CqcAsync($"{one}\n\n{{\"locationId\":}}\n{{\"name\":\"Nameless\"}}\n{one}\n{one.Replace("1-100000001", "1-100000002", StringComparison.Ordinal)}\n");

        Assert.Equal(
            [
                "line 3: is no JSON from byte 15 of the line on",
                "line 4: $.locationId: missing: an answer about one location has it",
                "line 5: $.locationId: \"1-100000001\" stands at line 1 too, which counts",
            ],
            reading.Faults.Texts());
        Assert.Equal(["1-100000001", "1-100000002"], reading.Register!.Locations.Select(static location => location.Id.Value));
    }

    [Fact]
    public async Task An_array_is_read_and_each_fault_has_its_place()
    {
        CqcReading reading = await CqcAsync($"[{Elm},7,{{\"locationId\":\"1-1\"}},{Elm.Replace("1-100000001", "1-100000002", StringComparison.Ordinal)}]");

        Assert.Equal(
            ["$[1]: \"7\" is not an object, as a location is", "$[2].locationId: \"1-1\" is not a CQC location id, 6 to 12 digits after \"1-\""],
            reading.Faults.Texts());
        Assert.Equal(2, reading.Register!.Locations.Count);
    }

    [Fact]
    public async Task Of_an_array_that_breaks_off_what_stands_before_is_used()
    {
        CqcReading reading = await CqcAsync($"[{Elm.ReplaceLineEndings(" ")},\n{{\"locationId\":");

        Assert.Contains("what stands before it is used, 1 locations", Assert.Single(reading.Faults).Text, StringComparison.Ordinal);
        Assert.Equal(Id("1-100000001"), Assert.Single(reading.Register!.Locations).Id);
    }

    [Fact]
    public async Task A_list_of_the_API_without_answers_about_locations_is_told() => Assert.Equal(
        ["$.locationId: missing: an answer about one location has it"],
        (await CqcAsync("{\n\"total\":1,\"locations\":[{\"locationId\":\"1-100000001\"}]}")).Faults.Texts());

    [Theory]
    [InlineData("[{\"locationId\":\"1-100000002\",\"name\":\"Orée\"},{\"locationId\":\"1-100000001\"}]", "$[0]: holds text that is not in UTF-8; the location is not used")]
    [InlineData("{\"locationId\":\"1-100000001\",\"name\":\"Orée\"}", "line 1: $.name: \"Or\uFFFDe\" is not in UTF-8")]
    [InlineData("{\"locationId\":\"1-100000002\",\"name\":\"\\ud83d\"}\n{\"locationId\":\"1-100000001\"}", "line 1: $: holds text that is not in UTF-8; the location is not used")]
    public async Task Text_that_is_not_in_UTF_8_is_told(string json, string fault)
    {
        CqcReading reading = await CqcAsync(json, Day, System.Text.Encoding.Latin1);

        Assert.Equal([fault], reading.Faults.Texts());
        Assert.Equal(new CqcLocation { Id = Id("1-100000001") }, Assert.Single(reading.Register!.Locations));
    }

    [Fact]
    public async Task A_line_without_end_is_told_and_those_after_it_are_read()
    {
        string endless = $"{{\"locationId\":\"1-100000003\",\"name\":\"{new string('x', 16 << 20)}\"}}";

        CqcReading reading = await CqcAsync($"{endless}\n{{\"locationId\":\"1-100000001\"}}\n{{\"locationId\":\"1-100000002\"}}");

        Assert.Equal(["line 1: is longer than 16 million characters, which no answer about a location is; it is not read"], reading.Faults.Texts());
        Assert.Equal(2, reading.Register!.Locations.Count);
    }

    [Fact]
    public async Task A_document_without_end_is_told() => Assert.Equal(
        ["line 1: is longer than 16 million characters, which no answer about a location is; it is not read"],
        (await CqcAsync($"{{\n{string.Concat(Enumerable.Repeat("\"name\":\"Elm Court\",\n", 1 << 20))}")).Faults.Texts());

    [Fact]
    public async Task A_byte_order_mark_and_blanks_may_stand_before_the_first_brace() => Assert.Single((await SoundAsync($"\uFEFF \n{Elm}")).Locations);
}
