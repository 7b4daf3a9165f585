namespace EhchRules.Reports.Tests.Networks;

/// <summary>Many networks side by side.</summary>
public sealed class NetworksReportTests
{
    private static readonly DateOnly Day = new(2020, 10, 19);

    [Fact]
    public void A_report_of_another_day_is_refused()
    {
        NetworksReport networks = new(new(2020, 10, 20));

        ArgumentException refused = Assert.Throws<ArgumentException>(() => networks.Add(Pages.Of(Situation.Record()), null));
        Assert.StartsWith("U57491 on 2020-10-19", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_share_not_met_is_spread_over_networks_as_measures_are()
    {
        NetworksReport networks = new(Day);

        // Of the residents admitted on 1 October 2020, whose plan was due by 12 October: none, one of two and all have none.
        networks.Add(Pages.Of(Network("U00001", true, true)), "U00001.html");
        networks.Add(Pages.Of(Network("U00002", true, false)), "U00002.html");
        networks.Add(Pages.Of(Network("U00003", false)), null);
        string page = PageOf(networks);

        string row = RowOf(page, "PCSP-3 Plan within 7 working days of admission");
        Assert.Contains("aria-label=\"2 not met, 1 met\"", row, StringComparison.Ordinal);
        Assert.EndsWith(
            "<td class=\"n\" data-key=\"0\">0.0 %</td><td class=\"n\" data-key=\"0.25\">25.0 %</td><td class=\"n\" data-key=\"0.5\">50.0 %</td><td class=\"n\" data-key=\"0.75\">75.0 %</td><td class=\"n\" data-key=\"1\">100.0 %</td></tr>",
            row,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"U00001.html\">", page, StringComparison.Ordinal);
        Assert.Equal("3 networks assessed; something is not met by contract in 2 networks.", page[(page.IndexOf("<p>3", StringComparison.Ordinal) + 3)..page.IndexOf("</p>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_requirement_that_applies_in_no_network_has_no_share()
    {
        NetworksReport networks = new(Day);
        networks.Add(Pages.Of(Situation.Record(residents: [Situation.Resident("r-1", "2020-08-01/2020-09-01")])), null);

        Assert.Contains("<td class=\"n\" data-key=\"-1\">-</td>", RowOf(PageOf(networks), "PCSP-3 Plan within 7 working days of admission"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_no_network_there_is_an_empty_page() => Assert.Contains("0 networks assessed", PageOf(new(Day)), StringComparison.Ordinal);

    private static string RowOf(string page, string title)
    {
        int at = page.IndexOf($">{title}</th>", StringComparison.Ordinal);
        Assert.True(at >= 0, title);
        return page[at..(page.IndexOf("</tr>", at, StringComparison.Ordinal) + "</tr>".Length)];
    }

    private static string PageOf(NetworksReport networks)
    {
        using StringWriter page = new();
        networks.WriteHtml(page);
        return page.ToString();
    }

    private static NetworkRecord Network(string code, params bool[] planned)
    {
        PcnCode network = PcnCode.Parse(code);
        CareHome home = Situation.Oakfield with { Alignments = [new() { Network = network, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }] };
        Facts<Resident> residents = planned.Select(static (isPlanned, i) => Situation.Resident($"r-{i}", "2020-10-01/..") with { Plans = isPlanned ? [new() { AgreedOn = new(2020, 10, 5) }] : [] }).ToFacts();
        return Situation.Record(home, residents, network: Situation.Network with { Code = network });
    }
}
