using System.Text;
using static EhchRules.Tables.Tests.Registers.RegisterText;

namespace EhchRules.Tables.Tests.Registers;

public sealed class ActiveLocationsTests
{
    private const string Oakfield = "1-100000001";

    [Fact]
    public async Task A_row_is_a_location_with_what_a_record_can_use()
    {
        CqcRegister register = await SoundAsync(new ActiveSheet().With(
            Oakfield, ("Location ODS Code", "VLZZ1"), ("Service type - Care home service with nursing", "Y"), ("Service type - Domiciliary care service", "Y"),
            ("Service user band - Dementia", "Y"), ("Service user band - Learning disabilities or autistic spectrum disorder", "Y"), ("Dormant (Y/N)", "Y")).ToString());

        Assert.Equal((CqcSource.ActiveLocations, Day, true), (register.Source, register.Day, register.IsWhole));
        Assert.Equal(
            new CqcLocation
            {
                Id = Id(Oakfield),
                Name = "Oakfield",
                OdsCode = OdsCode.Parse("VLZZ1"),
                IsCareHome = true,
                Services = [RegisteredService.CareHomeWithNursing, RegisteredService.CareHomeWithoutNursing, RegisteredService.Other],
                Serves = [ServedGroup.OlderPeople, ServedGroup.Dementia, ServedGroup.LearningDisability],
                Beds = 30,
                Status = CqcStatus.Registered,
                RegisteredFrom = new(2011, 1, 24),
                IsDormant = true,
                IsDualRegistered = false,
            },
            Assert.Single(register.Locations));
    }

    [Fact]
    public async Task A_header_alone_is_no_whole_register()
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().ToString());

        Assert.Equal(["line 1: no row stands below the header"], reading.Faults.Texts());
        Assert.False(reading.Register!.IsWhole);
    }

    [Fact]
    public async Task The_published_header_has_every_column_that_is_read()
    {
        await using FileStream file = SharedData.Open("cqc_hsca_active_locations_headers.txt");
        using StreamReader text = new(file);
        string[] names = (await text.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        CqcRegister register = await SoundAsync(new ActiveSheet { Order = names }.With(Oakfield).ToString());

        Assert.Equal(122, names.Length);
        CqcLocation location = Assert.Single(register.Locations);
        Assert.Equal([RegisteredService.CareHomeWithoutNursing], location.Services);
        Assert.Equal([ServedGroup.OlderPeople], location.Serves);
        Assert.Equal((30, "Oakfield", true), (location.Beds, location.Name, location.IsCareHome));
    }

    [Fact]
    public async Task Columns_are_found_by_name_wherever_they_stand_and_in_any_letter_case()
    {
        CqcRegister expected = await SoundAsync(new ActiveSheet().With(Oakfield).ToString());
        string[] lines = new ActiveSheet { Order = [.. ActiveSheet.Columns.Reverse()] }.With(Oakfield).ToString().Split('\n');

        CqcRegister moved = await SoundAsync(string.Join('\n', lines[0].ToUpperInvariant(), lines[1]));

        Assert.Equal(expected.Locations, moved.Locations);
    }

    [Theory]
    [InlineData("HSCA active locations,,\n\nKnown issues:,,\n\"Some \"\"beds\"\" are\nwrong, see the notes\",,\n")]
    [InlineData("A \"quotation\" that no spreadsheet writes\nand text,\"behind\" it\n")]
    [InlineData("Location Name,Beds\nOakfield,30\n")]
    [InlineData("Column,What it says\nLocation ID,the id\nCare home?,Y or N\n")]
    [InlineData("sep=,\nLocation ID,Location Name\n")]
    public async Task What_stands_before_the_header_is_ignored(string preamble) =>
        Assert.Equal(Id(Oakfield), Assert.Single((await SoundAsync(new ActiveSheet { Preamble = preamble }.With(Oakfield).ToString())).Locations).Id);

    [Fact]
    public async Task Names_of_columns_may_have_line_breaks_in_them()
    {
        string csv = new ActiveSheet().With(Oakfield).ToString().Replace("Care homes beds", "\"Care homes\n beds \"", StringComparison.Ordinal);

        Assert.Equal(30, Assert.Single((await SoundAsync(csv)).Locations).Beds);
    }

    [Fact]
    public async Task A_cell_may_hold_a_line_break() =>
        Assert.Equal("Oakfield\nHouse", (await SoundAsync(new ActiveSheet().With(Oakfield, ("Location Name", "Oakfield\nHouse")).With("1-100000002").ToString())).Find(Id(Oakfield))!.Name);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task A_byte_order_mark_is_no_part_of_the_first_name(string encoding)
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With(Oakfield).ToString().Replace("\n", "\r\n", StringComparison.Ordinal), Day, Encoding.GetEncoding(encoding));

        Assert.Empty(reading.Faults);
        Assert.Equal("Oakfield", Assert.Single(reading.Register!.Locations).Name);
    }

    [Theory]
    [InlineData("2011-01-24")]
    [InlineData("2011-01-24 00:00:00")]
    [InlineData("24/01/2011")]
    [InlineData("24/1/2011 00:00")]
    public async Task Days_are_ISO_or_with_the_day_first(string cell) =>
        Assert.Equal(new DateOnly(2011, 1, 24), Assert.Single((await SoundAsync(new ActiveSheet().With(Oakfield, ("Location HSCA start date", cell)).ToString())).Locations).RegisteredFrom);

    [Theory]
    [InlineData("Location HSCA start date", "01/24/2011", "is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd")]
    [InlineData("Location HSCA start date", "24/01/11", "is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd")]
    [InlineData("Location HSCA start date", "40567", "is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd")]
    [InlineData("Dormant (Y/N)", "maybe", "is neither Y nor N")]
    [InlineData("Care home?", "X", "is neither Y nor N")]
    [InlineData("Care homes beds", "30.5", "is not a whole number of beds")]
    [InlineData("Care homes beds", "-1", "is not a whole number of beds")]
    [InlineData("Care homes beds", "thirty", "is not a whole number of beds")]
    [InlineData("Location ODS Code", "vl", "is not an ODS code, 1 to 9 capital letters and digits")]
    [InlineData("Service type - Supported living service", "1", "is neither Y nor empty")]
    [InlineData("Service user band - Dementia", "x", "is neither Y nor empty")]
    [InlineData("Location Dual Registered", "Single", "is neither \"Dual Registration\" nor empty")]
    [InlineData("Primary ID (Dual registration locations)", "1-2", "is not a CQC location id, 6 to 12 digits after \"1-\"")]
    public async Task A_faulty_cell_is_told_and_the_rest_of_its_row_and_the_other_rows_are_used(string column, string cell, string text)
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With("1-100000002").With(Oakfield, ("Location Name", "Elm Court"), (column, cell)).With("1-100000003").ToString());

        Assert.Equal([$"line 3: {column}: \"{cell}\" {text}"], reading.Faults.Texts());
        Assert.Equal(3, reading.Register!.Locations.Count);
        Assert.Equal("Elm Court", reading.Register.Find(Id(Oakfield))!.Name);
        Assert.True(reading.Register.IsWhole);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("30.0", 30)]
    [InlineData("0", 0)]
    [InlineData("", null)]
    public async Task Beds_are_a_whole_number_or_unknown(string cell, int? beds) =>
        Assert.Equal(beds, Assert.Single((await SoundAsync(new ActiveSheet().With(Oakfield, ("Care homes beds", cell)).ToString())).Locations).Beds);

    [Fact]
    public async Task What_a_row_does_not_say_is_unknown()
    {
        CqcLocation location = Assert.Single((await SoundAsync(new ActiveSheet().With(
            Oakfield, ("Location HSCA start date", ""), ("Dormant (Y/N)", ""), ("Care home?", ""), ("Location Name", ""), ("Location ODS Code", "-"), ("Care homes beds", ""),
            ("Service type - Care home service without nursing", ""), ("Service user band - Older People", "")).ToString())).Locations);

        Assert.Equal(new CqcLocation { Id = Id(Oakfield), Status = CqcStatus.Registered, IsDualRegistered = false }, location);
        Assert.False(location.Services.IsKnown);
        Assert.False(location.Serves.IsKnown);
    }

    [Fact]
    public async Task A_band_that_is_no_group_of_a_record_leaves_those_served_unknown() => Assert.False(Assert.Single((await SoundAsync(
        new ActiveSheet().With(Oakfield, ("Service user band - Older People", ""), ("Service user band - Whole Population", "Y")).ToString())).Locations).Serves.IsKnown);

    [Fact]
    public async Task Each_missing_column_is_told_and_what_it_says_is_unknown()
    {
        string[] order = [.. ActiveSheet.Columns.Except(["Care homes beds", "Service type - Extra Care housing services", "Location Dual Registered"])];

        CqcReading reading = await CqcAsync(new ActiveSheet { Preamble = "Notes\n", Order = order }.With(Oakfield).ToString());

        Assert.Equal(
            [
                "line 2: Care homes beds: the header has no such column; what it says is taken as not known",
                "line 2: Service type - Extra Care housing services: the header has no such column; what it says is taken as not known",
                "line 2: Location Dual Registered: the header has no such column; what it says is taken as not known",
            ],
            reading.Faults.Texts());
        CqcLocation location = Assert.Single(reading.Register!.Locations);
        Assert.Equal((null, null, "Oakfield"), (location.Beds, location.IsDualRegistered, location.Name));
    }

    [Fact]
    public async Task A_column_that_stands_there_twice_is_told() => Assert.Equal(
        ["line 1: Care homes beds: stands in the header more than once; the first is read"],
        (await CqcAsync(new ActiveSheet { Order = [.. ActiveSheet.Columns, "Care homes beds"] }.With(Oakfield).ToString())).Faults.Texts());

    [Fact]
    public async Task Of_two_rows_with_one_id_the_first_counts_and_the_second_is_told()
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With(Oakfield).With(Oakfield, ("Care homes beds", "31")).ToString());

        Assert.Equal([$"line 3: Location ID: \"{Oakfield}\" stands on line 2 too, which counts"], reading.Faults.Texts());
        Assert.Equal(30, Assert.Single(reading.Register!.Locations).Beds);
    }

    [Fact]
    public async Task A_row_without_an_id_is_not_used_and_the_register_is_no_longer_whole()
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With("1-12").With(Oakfield).ToString());

        Assert.Equal(["line 2: Location ID: \"1-12\" is not a CQC location id, 6 to 12 digits after \"1-\"; the row is not used"], reading.Faults.Texts());
        Assert.Equal(Id(Oakfield), Assert.Single(reading.Register!.Locations).Id);
        Assert.False(reading.Register.IsWhole);
    }

    [Fact]
    public async Task A_row_with_too_few_cells_is_told()
    {
        CqcReading reading = await CqcAsync($"{new ActiveSheet().With(Oakfield)}1-100000002,2011-01-24\n{",".PadRight(23, ',')}\n");

        Assert.Equal(["line 3: has 2 cells where the header has 24"], reading.Faults.Texts());
        Assert.False(reading.Register!.IsWhole);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_not_closed_is_told_with_the_lines_it_swallows_and_the_rows_after_them_are_used()
    {
        string[] lines = new ActiveSheet().With(Oakfield).With("1-100000002").With("1-100000003").With("1-100000004").ToString().Split('\n');
        lines[2] = lines[2].Replace(",Oakfield,", ",\"Oakfield,", StringComparison.Ordinal);

        CqcReading reading = await CqcAsync(string.Join('\n', lines));

        Assert.Contains("line 3: ", Assert.Single(reading.Faults).ToString(), StringComparison.Ordinal);
        Assert.Contains("is quoted wrongly", Assert.Single(reading.Faults).Text, StringComparison.Ordinal);
        Assert.NotNull(reading.Register!.Find(Id(Oakfield)));
        Assert.NotNull(reading.Register.Find(Id("1-100000004")));
        Assert.False(reading.Register.IsWhole);
    }

    [Fact]
    public async Task A_name_that_is_not_in_UTF_8_is_told_and_unknown()
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With(Oakfield, ("Location Name", "Orée")).ToString(), Day, Encoding.Latin1);

        Assert.Contains("Location Name", Assert.Single(reading.Faults).ToString(), StringComparison.Ordinal);
        Assert.Contains("is not in UTF-8", Assert.Single(reading.Faults).Text, StringComparison.Ordinal);
        Assert.Null(Assert.Single(reading.Register!.Locations).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("name,beds\nOakfield,30\n")]
    public async Task A_file_without_a_header_is_one_fault(string csv)
    {
        CqcReading reading = await CqcAsync(csv);

        Assert.Null(reading.Register);
        Assert.False(reading.NeedsDay);
        Assert.Equal(
            ["no row is the header of CQC's active locations (Location ID and others) or of its weekly directory (CQC Location ID (for office use only))"], reading.Faults.Texts());
    }

    [Fact]
    public async Task A_file_parted_by_semicolons_is_told_so() => Assert.EndsWith(
        "a row that looks like it is parted by semicolons, and commas are expected",
        Assert.Single((await CqcAsync("Location ID;Location Name\n1-100000001;Oakfield\n")).Faults).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_day_there_is_no_register_and_that_is_what_it_needs()
    {
        CqcReading reading = await CqcAsync(new ActiveSheet().With(Oakfield).ToString(), day: null);

        Assert.Null(reading.Register);
        Assert.True(reading.NeedsDay);
        Assert.StartsWith("the day of the file is not known", Assert.Single(reading.Faults).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_registration_of_the_premises_names_the_primary_one()
    {
        CqcRegister register = await SoundAsync(new ActiveSheet().With(Oakfield)
            .With("1-100000002", ("Location Dual Registered", "Dual Registration"), ("Primary ID (Dual registration locations)", Oakfield)).ToString());

        Assert.Equal((false, null), (register.Find(Id(Oakfield))!.IsDualRegistered, register.Find(Id(Oakfield))!.Primary));
        Assert.Equal((true, Id(Oakfield)), (register.Find(Id("1-100000002"))!.IsDualRegistered, register.Find(Id("1-100000002"))!.Primary));
    }

    [Fact]
    public async Task No_name_of_a_person_is_loaded() =>
        Assert.DoesNotContain("Surname", Assert.Single((await SoundAsync(new ActiveSheet().With(Oakfield).ToString())).Locations).ToString(), StringComparison.Ordinal);
}
