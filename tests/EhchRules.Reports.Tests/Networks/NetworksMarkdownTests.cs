using System.Text;

namespace EhchRules.Reports.Tests.Networks;

/// <summary>Many networks as a comment on a pull request.</summary>
public sealed class NetworksMarkdownTests
{
    [Fact]
    public void Networks_stand_side_by_side_the_worst_first_and_requirements_by_how_many_do_not_meet_them()
    {
        NetworksReport networks = new(Pages.Day);
        networks.Add(Pages.Of(NetworkOf("U00002", plans: 1)), null);
        networks.Add(Pages.Of(NetworkOf("U00001", plans: 2)), null);
        networks.Add(Pages.Of(NetworkOf("U00003", plans: 0)), null);
        string markdown = MarkdownOf(networks);

        Assert.StartsWith(
            $"## The EHCH service on Monday 19 October 2020\n\n3 networks assessed; something is not met by contract in 2. Rule set {EhchRuleSet.Current.Version}.\n\n| Network | Code | Homes |",
            markdown,
            StringComparison.Ordinal);
        Assert.Equal(["U00003", "U00002", "U00001"], markdown.Split('\n').Where(static line => line.StartsWith("| Hayes", StringComparison.Ordinal)).Select(static line => line.Split('|')[2].Trim()));
        Assert.Contains("\n- Hayes Wick (U00003): PCSP-2 (2), PCSP-3 (2)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n| PCSP-3 Plan within 7 working days of admission | 2 | 0.0 % | 50.0 % | 100.0 % |\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("left out", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_it_stays_within_what_a_comment_may_have_and_says_how_many_are_left_out()
    {
        NetworksReport networks = new(Pages.Day);
        AssessmentReport report = Pages.Of(HostileRecord.Record);
        for (int i = 0; i < 600; i++) networks.Add(report, null);
        string markdown = MarkdownOf(networks);

        Assert.InRange(Encoding.UTF8.GetByteCount(markdown), 30_000, 60_000);
        Assert.Matches(@"\n\n\d+ more networks left out\.\n", markdown);
    }

    [Fact]
    public void Of_no_network_there_is_a_line() => Assert.Contains("\n0 networks assessed; something is not met by contract in 0.", MarkdownOf(new(Pages.Day)), StringComparison.Ordinal);

    private static string MarkdownOf(NetworksReport networks)
    {
        using StringWriter markdown = new();
        networks.WriteMarkdown(markdown);
        return markdown.ToString();
    }

    /// <summary>A network with two residents admitted on 1 October 2020, whose plans were due by 12 October.</summary>
    private static NetworkRecord NetworkOf(string code, int plans)
    {
        PcnCode network = PcnCode.Parse(code);
        CareHome home = Situation.Oakfield with { Alignments = [new() { Network = network, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }] };
        Facts<Resident> residents = Enumerable.Range(0, 2).Select(i => Situation.Resident($"r-{i}", "2020-10-01/..") with { Plans = i < plans ? [new() { AgreedOn = new(2020, 10, 5) }] : [] }).ToFacts();
        return Situation.Record(home, residents, network: Situation.Network with { Code = network, Name = "Hayes Wick" });
    }
}
