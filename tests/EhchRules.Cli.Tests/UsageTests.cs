namespace EhchRules.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("demo --help", "ehch demo")]
    [InlineData("assess --help", "shown or not")]
    [InlineData("verify --help", "Exits with 0 if they are the same and 1 if they are not")]
    [InlineData("premium --help", "--month")]
    [InlineData("timeline --help", "at most 20 years")]
    [InlineData("measures --help", "network,home,event,period,from,to,count,bed_days")]
    [InlineData("score --help", "spo2_scale (1 or 2)")]
    [InlineData("requirements --help", "--topic")]
    [InlineData("explain --help", "ID")]
    [InlineData("conformance --help", "no official standing")]
    [InlineData("conformance run --help", "No shell is used")]
    [InlineData("conformance export --help", "--questions")]
    [InlineData("sample --help", "--seed")]
    [InlineData("schema --help", "assessment")]
    public async Task Help_goes_to_standard_output(string arguments, string part)
    {
        Answer answer = await Call.Of(arguments.Split(' '));

        Assert.Equal(0, answer.Code);
        Assert.Contains(part, answer.Unwrapped, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("--homes", "x")]
    [InlineData("--seed", "1.5")]
    [InlineData("--networks", "99999999999")]
    public async Task What_is_no_number_is_named_in_words_and_not_by_a_type(string option, string value)
    {
        Answer answer = await Call.Of("sample", option, value);

        Assert.Equal(64, answer.Code);
        Assert.Contains($"{option}: \"{value}\" is not a whole number", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_names_tool_rule_set_and_calendar()
    {
        Answer answer = await Call.Of("--version");

        Assert.Equal(0, answer.Code);
        Assert.Collection(
            answer.Lines,
            line => Assert.StartsWith("ehch ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"rule set {EhchRuleSet.Current.Version} (sha256:", line, StringComparison.Ordinal),
            line => Assert.StartsWith("calendar england-and-wales/", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "a command is needed: demo, assess, timeline, worklist, diff, measures, premium, coverage, verify, score, requirements, explain, conformance, import, sample, schema")]
    [InlineData("asess", "'asess'")]
    [InlineData("assess", "'FILE' missing")]
    [InlineData("assess - --sort", "--sort: no such option")]
    [InlineData("demo --sort", "'--sort'")]
    [InlineData("assess - --on 19/10/2020", "--on: \"19/10/2020\" is not a day written as yyyy-MM-dd")]
    [InlineData("assess - --on 2020-02-30", "--on: \"2020-02-30\" is not a day written as yyyy-MM-dd")]
    [InlineData("assess - --known-on tomorrow", "--known-on: \"tomorrow\" is not a day")]
    [InlineData("verify a.json", "'RECORD' missing")]
    [InlineData("verify - -", "standard input (-) can be given once only")]
    [InlineData("verify no-such-file.json -", "no-such-file.json: no such file")]
    [InlineData("premium -", "'--month' is required")]
    [InlineData("premium - --month 2024", "--month: \"2024\" is not a month written as yyyy-MM")]
    [InlineData("premium - --month 2024-13", "--month: \"2024-13\" is not a month written as yyyy-MM")]
    [InlineData("premium - --month 2024-10-01", "--month: \"2024-10-01\" is not a month written as yyyy-MM")]
    [InlineData("premium - --month 2024-10 --format csv", "--format: \"csv\" is not one of text, json")]
    [InlineData("assess - --outcome Met,Late", "--outcome: \"Late\" is not one of Undetermined, Met, MetLate, NotMet, NotYetDue, NotApplicable, NeedsJudgement")]
    [InlineData("assess - --outcome 3", "--outcome: \"3\" is not one of")]
    [InlineData("assess - --outcome none", "--outcome: \"none\" is not one of")]
    [InlineData("assess - --force Legal", "--force: \"Legal\" is not one of Contractual, InterimFlexibility, Requested, Guidance, Unverified")]
    [InlineData("assess - --fail-on Legal", "--fail-on: \"Legal\" is not one of Contractual, InterimFlexibility, Requested, Guidance, Unverified, Undetermined, NeedsJudgement, none")]
    [InlineData("assess - --topic Rounds", "--topic: \"Rounds\" is not one of Alignment, Leadership, MultidisciplinaryTeam")]
    [InlineData("assess - --format xml", "--format: \"xml\" is not one of text, json, ndjson, csv")]
    [InlineData("assess - --occasions some", "--occasions: \"some\" is not one of current, all")]
    [InlineData("assess - -", "standard input (-) can be given once only")]
    [InlineData("assess no-such-file.json", "no-such-file.json: no such file")]
    [InlineData("assess /", "/: is a directory")]
    [InlineData("measures", "'FILE' missing")]
    [InlineData("measures no-such-file.json", "no-such-file.json: no such file")]
    [InlineData("measures - --events no-such-file.csv", "no-such-file.csv: no such file")]
    [InlineData("measures - --events -", "standard input (-) can be given once only")]
    [InlineData("measures - --on 2020-02-30", "--on: \"2020-02-30\" is not a day written as yyyy-MM-dd")]
    [InlineData("measures - --format xml", "--format: \"xml\" is not one of text, json, ndjson, csv")]
    [InlineData("score no-such-file.csv", "no-such-file.csv: no such file")]
    [InlineData("score /", "/: is a directory")]
    [InlineData("score a.csv b.csv", "'b.csv'")]
    [InlineData("score - --format xml", "--format: \"xml\" is not one of text, csv, json")]
    [InlineData("score - --policy restore2", "--policy: \"restore2\" is not one of rcp-hospital-2017, care-home-escalation, and not a policy file (.json)")]
    [InlineData("score - --policy no-such-file.json", "--policy: no-such-file.json: no such file")]
    [InlineData("explain", "'ID' missing")]
    [InlineData("explain PCSP-33", "similar: PCSP-3")]
    [InlineData("explain ROUNDS-1", "similar: ROUND-1")]
    [InlineData("explain premium", "ehch requirements lists them")]
    [InlineData("requirements --format markdown --on 2020-10-19", "goes with neither --on nor --topic")]
    [InlineData("schema finding", "'finding'")]
    [InlineData("sample --homes 0", "0 homes cannot be made")]
    [InlineData("sample --practices no-such-file.csv", "no-such-file.csv: no such file")]
    public async Task Wrong_usage_exits_with_64_and_says_what_is_wrong(string arguments, string message)
    {
        Answer answer = await Call.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(64, answer.Code);
        Assert.Empty(answer.Output);
        Assert.StartsWith("ehch: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cannot_be_both_read_and_written()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.json", Records.Sound());

        Answer answer = await Call.Of("assess", file, "-o", file);

        Assert.Equal(64, answer.Code);
        Assert.Equal(Records.Sound(), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }
}
