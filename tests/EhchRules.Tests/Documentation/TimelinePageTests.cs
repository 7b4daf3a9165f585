using EhchRules.Catalogue;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of docs/timeline.md.</summary>
public sealed class TimelinePageTests
{
    [Fact]
    public void A_timeline_tells_spans_causes_and_the_earliest_breach()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2022-09-08/..") with { Plans = [new() { AgreedOn = new(2022, 9, 22) }] }]);
        using StringWriter Console = new() { NewLine = "\n" };

        // example: changes
        Timeline timeline = EhchRuleSet.Current.Timeline(record, DateRange.Between(new(2022, 9, 8), new(2022, 9, 30)), requirements: one => one.Topic is Topic.CarePlanning);
        foreach (TimelineTrack track in timeline.Of(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, "r-1"))
        {
            foreach (TimelineSpan span in track.Spans) Console.WriteLine($"{span}, {span.Start?.Text ?? "the first day asked for"}");
        }

        string answer = timeline.EarliestBreach(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, "r-1") switch
        {
            BreachOnDay breach => $"not met from {breach.Day:yyyy-MM-dd}, {breach.Finding.Force}",
            NoBreach => "never",
            BreachUnknown open => $"not to be told: {open.Finding.Reason.Text}",
            _ => throw new InvalidOperationException(),
        };
        Console.WriteLine(answer);
        // end of example

        Assert.Equal(
            "2022-09-08/2022-09-20 NotYetDue, the first day asked for\n"
            + "2022-09-21/2022-09-21 NotMet, the day by which it was due, 20 September 2022, is over\n"
            + "2022-09-22/2022-09-30 MetLate, the care plan was agreed on 22 September 2022\n"
            + "not met from 2022-09-21, Contractual\n",
            Console.ToString());
        Example.IsPrintedIn("docs/timeline.md", "changes", "TimelinePageTests.cs");
        Assert.Contains(Console.ToString(), File.ReadAllText(Repository.PathOf("docs", "timeline.md")), StringComparison.Ordinal);
    }
}
