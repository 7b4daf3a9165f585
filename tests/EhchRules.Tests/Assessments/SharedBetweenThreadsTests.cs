namespace EhchRules.Tests.Assessments;

/// <summary>One rule set serves a whole process: it keeps nothing between assessments.</summary>
public sealed class SharedBetweenThreadsTests
{
    [Fact]
    public void Many_threads_that_assess_the_same_records_find_the_same()
    {
        DateOnly on = new(2021, 3, 31);
        NetworkRecord[] records = [.. Enumerable.Range(0, 12).Select(static seed => RandomRecords.Make(seed))];
        Finding[][] alone = [.. records.Select(record => EhchRuleSet.Current.Assess(record, on).Findings.ToArray())];

        Parallel.For(0, 96, i => Assert.Equal(alone[i % records.Length], EhchRuleSet.Current.Assess(records[i % records.Length], on).Findings));
    }
}
