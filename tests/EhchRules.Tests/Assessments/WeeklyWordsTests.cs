using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>The figures of a weekly duty read sensibly on the first days of the duty and of each contract year.</summary>
public sealed class WeeklyWordsTests
{
    [Theory]
    [InlineData("2020-10-12", "In the week beginning 5 October 2020, a home round was held on 6 October 2020. It is the first week counted since 1 October 2020.")]
    [InlineData("2020-10-19", "In the week beginning 12 October 2020, a home round was held on 13 October 2020. Of the 2 weeks counted since 1 October 2020, 2 had one.")]
    [InlineData("2021-03-31", "No home round was held in the week beginning 22 March 2021. Of the 25 weeks counted since 1 October 2020, 2 had one.")]
    [InlineData("2021-04-01", "No home round was held in the week beginning 22 March 2021. No week that begins on or after 1 April 2021 is over yet.")]
    [InlineData("2021-04-11", "In the week beginning 29 March 2021, a home round was held on 1 April 2021. No week that begins on or after 1 April 2021 is over yet.")]
    [InlineData("2021-04-12", "No home round was held in the week beginning 5 April 2021. It is the first week counted since 1 April 2021.")]
    [InlineData("2021-04-19", "No home round was held in the week beginning 12 April 2021. Of the 2 weeks counted since 1 April 2021, 0 had one.")]
    public void The_first_weeks_of_a_year_are_not_said_to_be_some_of_none(string on, string sentence)
    {
        CareHome home = Situation.Oakfield with { Rounds = [new() { On = new(2020, 10, 6) }, new() { On = new(2020, 10, 13) }, new() { On = new(2021, 4, 1) }] };

        Finding finding = Situation.Finding(Situation.Record(home, [Situation.Resident("r-1", "2020-07-01/..")]), on, "ROUND-1");

        Assert.Equal(sentence, finding.Reason.Text);
    }

    [Fact]
    public void Each_code_is_listed_once()
    {
        string[] codes = [.. EhchRuleSet.Current.ReasonsOf(HomeRounds.WeeklyRound).Select(static reason => reason.Code)];

        Assert.Equal(["RoundHeld", "RoundMissed", "RoundBegun", "RoundNotYetDue", "NoResidents"], codes[..5]);
        Assert.Equal(codes.Distinct(), codes);
    }
}
