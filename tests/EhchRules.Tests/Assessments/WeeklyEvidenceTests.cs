using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>A weekly duty cites the round of the week that was judged, where a later one once stood in its place.</summary>
public sealed class WeeklyEvidenceTests
{
    [Fact]
    public void The_round_of_the_week_judged_is_cited_and_not_a_later_one()
    {
        PcnCode pcn = PcnCode.Parse("U57491");
        PracticeCode practice = PracticeCode.Parse("G84001");
        CareHome home = new()
        {
            Id = "oakfield",
            Registrations = [new() { Location = CqcLocationId.Parse("1-125856395"), From = new(2011, 1, 25), Services = [RegisteredService.CareHomeWithNursing] }],
            Alignments = [new() { Network = pcn, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
            Rounds = [new() { On = new(2020, 10, 13) }, new() { On = new(2020, 10, 20) }],
        };
        Resident resident = new()
        {
            Id = "r-1",
            Registrations = [new() { Practice = practice, From = new(2015, 3, 2) }],
            Stays = [new() { Home = "oakfield", From = new(2019, 5, 1), Kind = StayKind.Permanent }],
        };
        PrimaryCareNetwork network = new() { Code = pcn, Practices = [new() { Code = practice, From = new(2019, 7, 1) }] };

        Assessment assessment = EhchRuleSet.Current.Assess(NetworkRecord.Create(network, [home], [resident]), new(2020, 10, 21));

        Finding finding = Assert.Single(assessment.Findings.Of(HomeRounds.WeeklyRound));
        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal([new Evidence("homes/oakfield/rounds/0/on", "2020-10-13")], finding.Evidence);
    }
}
