using EhchRules.Catalogue;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the examples of docs/clocks.md, and compares what the page shows of their output.</summary>
public sealed class ClocksPageTests
{
    private const string Document = "docs/clocks.md";
    private const string TestFile = "ClocksPageTests.cs";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "clocks.md")).ReplaceLineEndings("\n");
    private static readonly NetworkRecord Record = NetworkRecord.Create(
        new() { Code = PcnCode.Parse("U57491"), Practices = [new() { Code = PracticeCode.Parse("G84001"), From = new(2019, 7, 1) }] },
        [
            new()
            {
                Id = "oakfield",
                Registrations = [new() { Location = CqcLocationId.Parse("1-125856395"), From = new(2011, 1, 25), Services = [RegisteredService.CareHomeWithNursing] }],
                Alignments = [new() { Network = PcnCode.Parse("U57491"), AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
                Leads = [],
            },
        ],
        [
            new()
            {
                Id = "r-1",
                Registrations = [new() { Practice = PracticeCode.Parse("G84001"), From = new(2019, 7, 1) }],
                Stays = [new() { Home = "oakfield", From = new(2022, 9, 8), Kind = StayKind.Permanent }],
                HospitalEpisodes = [],
                Plans = [],
            },
        ]);

    [Fact]
    public void Every_example_of_the_page_is_run_here() => Assert.Equal(["on", "known", "force", "version"], Example.NamesIn(Document));

    [Fact]
    public void The_day_judged_decides_whether_a_plan_is_late()
    {
        NetworkRecord record = Record;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: on
        foreach (int day in (int[])[20, 21])
        {
            Assessment assessment = EhchRuleSet.Current.Assess(record, on: new(2022, 9, day));
            Console.WriteLine(assessment.Findings.Of(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Single());
        }
        // end of example

        AssertShown("on", Console);
    }

    [Fact]
    public void A_holiday_that_was_not_yet_announced_is_a_working_day()
    {
        NetworkRecord record = Record;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: known
        foreach (DateOnly knownOn in (DateOnly[])[new(2022, 9, 9), new(2022, 9, 10)])
        {
            Assessment assessment = EhchRuleSet.Current.Assess(record, on: new(2022, 9, 20), new() { KnownOn = knownOn });
            Console.WriteLine(assessment.Findings.Of(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Single());
        }
        // end of example

        AssertShown("known", Console);
    }

    [Fact]
    public void The_weight_of_a_duty_is_another_in_another_year()
    {
        NetworkRecord record = Record;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: force
        foreach (DateOnly on in (DateOnly[])[new(2020, 8, 15), new(2022, 9, 20), new(2024, 6, 10)])
        {
            Finding lead = EhchRuleSet.Current.Assess(record, on).Findings.Of(Leadership.ClinicalLead).Single();
            Console.WriteLine($"{on:yyyy-MM-dd}: {lead.Outcome}, {lead.Force}");
        }
        // end of example

        AssertShown("force", Console);
    }

    [Fact]
    public void The_rule_set_has_a_version_of_its_own()
    {
        using StringWriter Console = new() { NewLine = "\n" };

        // example: version
        Console.WriteLine(EhchRuleSet.Current.Version);
        // end of example

        AssertShown("version", Console);
    }

    private static void AssertShown(string name, StringWriter console)
    {
        Example.IsPrintedIn(Document, name, TestFile);
        Assert.Contains($"<!-- output: {name} -->\n```\n{console}```\n", Page, StringComparison.Ordinal);
    }
}
