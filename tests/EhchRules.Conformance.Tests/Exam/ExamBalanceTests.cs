namespace EhchRules.Conformance.Tests.Exam;

/// <summary>That a deck asks about everything, and that its answers differ.</summary>
public sealed class ExamBalanceTests
{
    [Fact]
    public async Task Every_requirement_and_every_level_is_asked_about_equally_often()
    {
        int[] asked = [.. (await Deck.UsualSummary.Value).Answers.GroupBy(static one => one.Requirement).Where(static one => one.First().Level < ConformanceLevel.Scoring).Select(static one => one.Sum(static count => count.Vectors))];

        Assert.Equal(Witness.Ids.Length, asked.Length);
        Assert.InRange(asked.Max() - asked.Min(), 0, 1);
        Assert.Equal(13, (await Deck.UsualSummary.Value).Answers.Where(static one => one.Vectors > 0).Select(static one => one.Level).Distinct().Count());
    }

    [Fact]
    public async Task No_kind_of_answer_makes_up_most_of_a_deck()
    {
        ExamCount[] topics = [.. (await Deck.UsualSummary.Value).Answers.Where(static one => one.Level < ConformanceLevel.Scoring)];
        int all = topics.Sum(static one => one.Vectors);

        Assert.All(topics.GroupBy(static one => one.Answer), answer => Assert.InRange(answer.Sum(static one => one.Vectors), all / 100, all * 2 / 5));
    }

    [Fact]
    public async Task Every_requirement_is_answered_in_at_least_three_ways() => Assert.All(
        (await Deck.UsualSummary.Value).Answers.GroupBy(static one => one.Requirement), static one => Assert.True(one.Count(static count => count.Vectors > 0) >= 3, one.Key));

    [Fact]
    public async Task What_was_not_found_is_counted_as_none() => Assert.Contains((await Deck.UsualSummary.Value).Answers, static one => one.Vectors == 0);

    [Fact]
    public async Task The_summary_counts_each_vector_once()
    {
        ExamSummary summary = await Deck.UsualSummary.Value;

        Assert.Equal(1200, summary.Vectors);
        Assert.Equal(1200, summary.Answers.Sum(static one => one.Vectors) + summary.Pairs.Sum(static pair => pair.Vectors));
    }
}
