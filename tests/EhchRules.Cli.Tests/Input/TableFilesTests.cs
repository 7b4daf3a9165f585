namespace EhchRules.Cli.Tests.Input;

/// <summary>Files of a folder that seem to be tables and are not read are told, and files that are something else are no matter.</summary>
public sealed class TableFilesTests
{
    private const string Skipped = "a file whose name begins x_ is skipped";

    [Theory]
    [InlineData("rounds.xlsx")]
    [InlineData("rounds.tsv")]
    [InlineData("rounds.csv.gz")]
    [InlineData("rounds.ods")]
    [InlineData("rounds.txt")]
    [InlineData("rounds.json")]
    [InlineData("Rounds.XLSX")]
    [InlineData("rounds")]
    public async Task A_file_of_a_table_in_another_form_is_a_fault_and_not_unknown_rows(string file)
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write(file, "network,home,on\n");

        await broken.AssertRefusedAsync(2, $"rounds: {file} is neither CSV nor Parquet: expected rounds.csv or rounds.parquet; save it as CSV in UTF-8, or give it another name if it is no table");
    }

    [Fact]
    public async Task A_file_in_the_encoding_of_Excel_is_told_by_line_and_no_letter_is_lost()
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        await File.WriteAllTextAsync(folder.TablePathOf("homes.csv"), "network,home,name\nU57490,oak,Ch\u00e2teau\nU57491,elm,Elm\n", System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);

        Answer answer = await folder.ImportAsync();

        Assert.Equal(2, answer.Code);
        Assert.Contains("homes: line 2: has text in \"name\" that is not in UTF-8, or lost a character before (U+FFFD); save the file as CSV in UTF-8", answer.ErrorLines);
        Assert.Contains("\"U57491\"", Assert.Single(folder.Imported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beds.xlsx")]
    [InlineData("beds.csv.gz")]
    [InlineData("BEDS.ods")]
    [InlineData("beds.csv.bak")]
    [InlineData("beds.sql")]
    public async Task A_file_in_another_form_beside_the_table_is_left_alone(string file)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write(file, "anything\n");

        Answer answer = await folder.ImportAsync();

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.All(folder.Imported, static record => Assert.Contains("\"beds\":[{", record, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".DS_Store")]
    [InlineData(".rounds.csv.swp")]
    [InlineData("~$rounds.xlsx")]
    [InlineData("notes.txt")]
    [InlineData("datapackage.json")]
    [InlineData("x_rounds.xlsx")]
    public async Task A_file_that_is_named_for_no_table_and_has_no_form_of_one_is_no_matter(string file)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write(file, "anything\n");

        Answer answer = await folder.ImportAsync();

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task A_directory_in_the_place_of_a_table_is_a_fault()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        Directory.CreateDirectory(broken.TablePathOf("rounds.parquet"));
        Directory.CreateDirectory(broken.TablePathOf("plans"));

        await broken.AssertRefusedAsync(2, "rounds: rounds.parquet is a directory: expected one file, rounds.csv or rounds.parquet; save it as CSV in UTF-8, or give it another name if it is no table");
    }

    [Theory]
    [InlineData("bedz.csv", "similar: beds; ehch schema tables lists all")]
    [InlineData("allignments.parquet", "similar: alignments; ehch schema tables lists all")]
    [InlineData("roundAttendees.csv", "similar: round_attendees; ehch schema tables lists all")]
    [InlineData("attendees.csv", "similar: round_attendees; ehch schema tables lists all")]
    [InlineData("atendees.csv", "similar: round_attendees; ehch schema tables lists all")]
    [InlineData("rounds 2022.csv", "similar: rounds; ehch schema tables lists all")]
    [InlineData("rounds.2022.csv", "similar: rounds; ehch schema tables lists all")]
    [InlineData("advance_care.csv", "similar: advance_care_plan_offers; ehch schema tables lists all")]
    [InlineData("gps.csv", "ehch schema tables lists them")]
    [InlineData("visits.csv", "ehch schema tables lists them")]
    [InlineData(".csv", "ehch schema tables lists them")]
    public async Task A_file_of_no_table_is_told_with_the_nearest_names_and_not_with_all(string file, string hint)
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write(file, "network,home,from,count\n");

        await broken.AssertRefusedAsync(2, $"tables: {file} is named for no table; {hint}; {Skipped}");
    }

    [Fact]
    public async Task All_files_that_are_not_read_are_told_at_once()
    {
        using BrokenFolder broken = BrokenFolder.OfCsv();
        broken.Write("leads.xlsx", string.Empty);
        broken.Write("bedz.csv", string.Empty);
        broken.Write("homes.parquet", string.Empty);
        broken.Write("rounds.ods", string.Empty);

        Answer answer = await broken.ImportAsync();

        Assert.Equal(2, answer.Code);
        Assert.Equal(["tables: bedz.csv", "homes: there", "leads: leads.xlsx", "rounds: rounds.ods"], answer.ErrorLines.Select(static line => string.Join(' ', line.Split(' ').Take(2))));
    }

    [Fact]
    public async Task A_folder_that_has_tables_in_other_forms_alone_is_wrong_usage_and_says_which()
    {
        using BrokenFolder broken = new();
        broken.Write("networks.xlsx", string.Empty);
        broken.Write("homes.ods", string.Empty);
        broken.Write("README.md", string.Empty);

        await broken.AssertRefusedAsync(64, $"ehch: {broken.Tables}: is a directory without tables: a table is one file, CSV or Parquet, and these are not: homes.ods, networks.xlsx; save them as CSV in UTF-8, or name files of records one by one");
    }

    [Theory]
    [InlineData("assess", "beds.csv", "CSV")]
    [InlineData("import", "beds.csv", "CSV")]
    [InlineData("coverage", "BEDS.PARQUET", "Parquet")]
    public async Task One_table_in_the_place_of_the_folder_is_wrong_usage_and_not_broken_json(string command, string file, string form)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();
        folder.Write(file, "network,home,from,count\n");

        Answer answer = await Call.Of(command, folder.TablePathOf(file));

        Assert.Equal((64, $"ehch: {folder.TablePathOf(file)}: is {form}, and a file of records is JSON; of tables name the folder that they are in\n"), (answer.Code, answer.Error));
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("measures", "{0}", "--events", "{0}")]
    [InlineData("worklist", "{0}", "--observations", "{0}")]
    [InlineData("import", "{0}", "--practices", "{0}")]
    [InlineData("verify", "{0}", "{0}")]
    [InlineData("score", "{0}")]
    public async Task A_folder_in_the_place_of_another_file_is_said_to_be_one_and_not_to_be_forbidden(params string[] call)
    {
        using BrokenFolder folder = BrokenFolder.OfCsv();

        Answer answer = await Call.Of([.. call.Select(word => word.Replace("{0}", folder.Tables, StringComparison.Ordinal))]);

        Assert.Equal((64, $"ehch: {folder.Tables}: is a directory; expected a file\n"), (answer.Code, answer.Error));
    }
}
