using EhchRules.Catalogue;
using EhchRules.WhatIf;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the examples of docs/what-if.md, and holds the page to them.</summary>
public sealed class WhatIfPageTests
{
    private const string Page = "docs/what-if.md";

    private static readonly NetworkRecord Oakfield = Situation.Record(
        Situation.Oakfield with
        {
            Name = "Oakfield",
            Leads = [Situation.Nurse with { Agreements = [Situation.AgreedByAll[1]] }],
            Rounds = [new() { On = new(2020, 10, 6) }],
            Protocols = [],
        },
        [Situation.Resident("r-1", "2020-10-01/..") with { ResidenceCodes = [] }]);

    [Fact]
    public void Every_example_of_the_page_is_run_here()
    {
        string tests = File.ReadAllText(Repository.PathOf("tests", "EhchRules.Tests", "Documentation", "WhatIfPageTests.cs"));

        Assert.All(Example.NamesIn(Page), name => Assert.Contains($"// example: {name}\n", tests, StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_are_laid_over_a_record()
    {
        NetworkRecord record = Oakfield;

        // example: lay
        NetworkRecord asItWouldBe = record.With(
            new HomeRoundHeld(new(2020, 10, 22), "oakfield"),
            new PlanAgreed(new(2020, 10, 20), "r-1", With: [PlanParticipant.Resident]));

        Assessment assessment = EhchRuleSet.Current.Assess(asItWouldBe, on: new(2020, 10, 26));
        // end of example

        Assert.Equal(Outcome.Met, Of(assessment, HomeRounds.WeeklyRound).Outcome);
        Assert.Equal(Outcome.MetLate, Of(assessment, CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Outcome);
        IsPrinted("lay");
    }

    [Fact]
    public void What_would_settle_each_finding_is_printed()
    {
        NetworkRecord record = Oakfield;
        using StringWriter Console = new() { NewLine = "\n" };

        // example: settle
        Assessment assessment = EhchRuleSet.Current.Assess(record, on: new(2020, 10, 20));
        foreach (Finding finding in assessment.Findings.Where(finding => finding.Outcome is Outcome.NotMet or Outcome.NotYetDue))
        {
            Console.WriteLine(finding);
            Console.WriteLine($"    {EhchRuleSet.Current.Settle(assessment, finding)}");
        }
        // end of example

        IsPrinted("settle");
        Assert.Contains($"<!-- output: settle -->\n```\n{Console}```\n", File.ReadAllText(Repository.PathOf("docs", "what-if.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bound_on_the_page_is_the_one_of_the_search() =>
        Assert.Contains(FormattableString.Invariant($"At {Settlement.MostJudgements:N0} judgements"), File.ReadAllText(Repository.PathOf("docs", "what-if.md")), StringComparison.Ordinal);

    private static Finding Of(Assessment assessment, Requirement requirement) => Assert.Single(assessment.Findings.Of(requirement));

    private static void IsPrinted(string name) => Example.IsPrintedIn(Page, name, "WhatIfPageTests.cs");
}
