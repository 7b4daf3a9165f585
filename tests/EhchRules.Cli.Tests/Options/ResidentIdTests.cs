namespace EhchRules.Cli.Tests.Options;

/// <summary>The id of a resident may hold any sign, and is never shown as a whole NHS number.</summary>
public sealed class ResidentIdTests
{
    // A home's id that has the form of an NHS number is none, and stays as it is.
    private const string Home = "9434765870";

    public static TheoryData<string> NhsNumbers => ["9434765919", "943 476 5919", "NHS:943-476-5919", "nhs/943.476.5919/a"];

    [Theory]
    [MemberData(nameof(NhsNumbers))]
    public async Task An_NHS_number_is_masked_in_every_text_and_message_and_a_homes_id_is_not(string id)
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.NothingKeptUpFor(id, Home).Replace("\"plans\":[]", "\"plans\":[],\"residenceCodes\":[{\"system\":\"SNOMED-CT\",\"code\":\"250560019\",\"on\":\"2022-10-02\"}]", StringComparison.Ordinal));
        string[][] calls =
        [
            ["assess", record, "--on", "2022-10-05"],
            ["timeline", record, "--from", "2022-09-01", "--to", "2022-10-05"],
            ["timeline", record, "--from", "2022-09-01", "--to", "2022-10-05", "--subject", id],
            ["timeline", record, "--from", "2022-09-01", "--to", "2022-10-05", "--subject", $"{id}+"],
            ["worklist", record, "--on", "2022-10-05"],
            ["worklist", record, "--on", "2022-10-05", "--concern", $"{id}=off her food"],
            ["worklist", record, "--on", "2022-10-05", "--concern", $"{id}+=off her food"],
            ["diff", record, "--from", "2022-09-10", "--to", "2022-10-05"],
            ["measures", record, "--on", "2022-10-05"],
        ];

        Answer[] answers = await Task.WhenAll(calls.Select(static arguments => Call.Of(arguments)));

        string texts = string.Concat(answers.Select(static answer => answer.Output + answer.Error));
        Assert.DoesNotMatch("943.?476.?5919", texts);
        Assert.Contains("*** *** 5919", texts, StringComparison.Ordinal);
        Assert.Contains(Home, texts, StringComparison.Ordinal);
        Assert.Equal([1, 0, 0, 64, 0, 0, 64, 0, 0], answers.Select(static answer => answer.Code));
    }

    [Fact]
    public async Task Documents_for_programs_keep_an_id_as_it_is()
    {
        Call call = new() { Input = Records.NothingKeptUpFor("9434765919", Home) };

        foreach (string arguments in (string[])["assess - --on 2022-10-05 --format json", "assess - --on 2022-10-05 --format csv", "worklist - --on 2022-10-05 --format json"])
        {
            Assert.Contains("\"9434765919\"", (await call.WithAsync(arguments.Split(' '))).Output.Replace(",9434765919,", "\"9434765919\"", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Faults_mask_a_residents_id_and_no_other_value()
    {
        string faulty = Records.NothingKeptUpFor("9434765919", Home)
            .Replace("\"rounds\":[]", "\"beds\":[{\"from\":\"2020-04-01\",\"count\":9434765870}],\"rounds\":[{\"on\":\"2022-09-20\",\"reviewed\":[\"943 476 5870\",9434765919]}]", StringComparison.Ordinal);

        Answer answer = await new Call { Input = faulty }.WithAsync("assess", "-");

        Assert.Equal(
            [
                "$.homes[0].rounds[0].reviewed[0]: \"*** *** 5870\" names no resident in this record (known: *** *** 5919)",
                "$.homes[0].rounds[0].reviewed[1]: *** *** 5919 is not an id: text that is not blank",
            ],
            answer.ErrorLines.Where(static line => line.Contains("reviewed", StringComparison.Ordinal)));
        Assert.Contains("$.homes[0].beds[0].count: 9434765870 is not", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verified_difference_masks_it_too()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.NothingKeptUpFor("NHS:943-476-5919", Home));
        Answer assessment = await Call.Of("assess", record, "--on", "2022-10-05", "--format", "json");
        string forged = folder.Write("forged.json", assessment.Output.Replace("NHS:943-476-5919", "9434765870", StringComparison.Ordinal));

        Answer answer = await Call.Of("verify", forged, record);

        Assert.Equal(1, answer.Code);
        Assert.DoesNotMatch("943.?476.?(5919|5870)", answer.Output);
    }

    [Theory]
    [InlineData("q83vEjRWeA==", "staff are concerned", "q83vEjRWeA==")]
    [InlineData("q83vEjRWeA===fell=twice", "staff are concerned: fell=twice", "q83vEjRWeA==")]
    [InlineData("=r", "staff are concerned", "=r")]
    [InlineData("a,b=c", "staff are concerned: c", "a,b")]
    public async Task A_concern_is_parted_at_the_end_of_the_longest_id(string given, string reason, string id)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUpFor(id) }.WithAsync("worklist", "-", "--on", "2022-10-05", "--concern", given);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains($"{id}: care plan overdue since 20 September 2022; {reason}", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_whole_is_an_id_it_is_not_parted()
    {
        string both = Records.NothingKeptUpFor("r=ill").Replace("\"residents\":[", "\"residents\":[{\"id\":\"r\",\"stays\":[]},", StringComparison.Ordinal);

        Answer answer = await new Call { Input = both }.WithAsync("worklist", "-", "--on", "2022-10-05", "--concern", "r=ill");

        Assert.Contains("r=ill: care plan overdue since 20 September 2022; staff are concerned", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q83vEjRWeA==", "q83vEjRWeA==")]
    [InlineData("a,b, c", "a,b, c")]
    [InlineData("U57491,a,b, c,oak", "a,b, c")]
    [InlineData(",", ",")]
    [InlineData("oak, r1", "r1")]
    public async Task A_subject_may_hold_commas(string given, string id)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUpFor(id) }.WithAsync("timeline", "-", "--from", "2022-09-01", "--to", "2022-10-05", "--subject", given);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.Contains($"\n  {id}\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b", "--subject: no network, home or resident of the input has the id \"a\"")]
    [InlineData("a,b, c,", "--subject: an id is empty")]
    [InlineData("", "--subject: an id is empty")]
    public async Task What_is_no_id_is_parted_at_its_commas(string given, string message)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUpFor("a,b, c") }.WithAsync("timeline", "-", "--from", "2022-09-01", "--to", "2022-10-05", "--subject", given);

        Assert.Equal(64, answer.Code);
        Assert.Equal($"ehch: {message}\n", answer.Error);
    }
}
