using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>Findings stand in the order of the catalogue, then of the subject's id and the occasion, in ordinal order: settled point S6.</summary>
public sealed class FindingOrderTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Requirements_come_in_the_catalogues_order_and_ids_letter_by_letter(string culture)
    {
        using HostileCulture hostile = new(culture);
        string[] ids = ["b", "I", "ä", "a10", "A", "a2", "i"];
        NetworkRecord record = NetworkRecord.Create(
            Situation.Network, ids.Select(static id => new CareHome { Id = id }).ToFacts(), ids.Select(static id => new Resident { Id = id }).ToFacts());

        Assessment assessment = EhchRuleSet.Current.Assess(record, new(2020, 10, 19));

        Assert.Equal(Witness.Ids, assessment.Findings.Select(static finding => finding.Requirement.Id).Distinct());
        foreach (IGrouping<string, Finding> requirement in assessment.Findings.GroupBy(static finding => finding.Requirement.Id))
        {
            string[] subjects = [.. requirement.Select(static finding => finding.Subject.Id)];
            if (subjects.Length > 1) Assert.Equal(["A", "I", "a10", "a2", "b", "i", "ä"], subjects);
            else Assert.Equal(["U57491"], subjects);
        }
    }

    [Fact]
    public void Topics_do_not_return_once_left()
    {
        Topic[] topics = [.. EhchRuleSet.Current.Assess(RandomRecords.Make(7), new(2020, 10, 19)).Findings.Select(static finding => finding.Requirement.Topic)];

        Assert.Equal(
            [Topic.Alignment, Topic.Leadership, Topic.MultidisciplinaryTeam, Topic.CarePlanning, Topic.HomeRounds, Topic.InformationAndMedicines, Topic.Vaccination, Topic.CovidModel, Topic.LeadRole],
            topics.Distinct());
        Assert.Equal(topics.Order(), topics);
    }

    [Fact]
    public void Occasions_come_letter_by_letter_though_the_record_has_them_otherwise()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with
        {
            HospitalEpisodes = [new() { From = new(2021, 2, 1) }, new() { From = new(2020, 12, 1), To = new(2020, 12, 8) }, new() { From = new(2020, 11, 2), To = new(2020, 11, 5) }],
        };

        Finding[] findings = Situation.Findings(Situation.Record(residents: [resident]), "2021-02-10", "PCSP-4");

        Assert.Equal(["hospital 2021-02-01", "return 2020-11-05", "return 2020-12-08"], findings.Select(static finding => finding.Subject.Occasion.ToString()));
    }

    [Fact]
    public void Every_record_gives_its_findings_in_that_order() => Assert.All(Enumerable.Range(1, 40), seed =>
    {
        Assessment assessment = EhchRuleSet.Current.Assess(RandomRecords.Make(seed), new Chance(seed).Day(), new() { AllOccasions = true });
        (int, string, string)[] keys =
        [
            .. assessment.Findings.Select(static finding =>
                (Array.IndexOf(Witness.Ids, finding.Requirement.Id), finding.Subject.Id, finding.Subject.Occasion?.ToString() ?? string.Empty)),
        ];

        for (int i = 1; i < keys.Length; i++) Assert.True(Before(keys[i - 1], keys[i]), $"{keys[i - 1]} stands before {keys[i]}");
    });

    private static bool Before((int Requirement, string Subject, string Occasion) one, (int Requirement, string Subject, string Occasion) other)
    {
        if (one.Requirement != other.Requirement) return one.Requirement < other.Requirement;
        int subjects = string.CompareOrdinal(one.Subject, other.Subject);
        return subjects != 0 ? subjects < 0 : string.CompareOrdinal(one.Occasion, other.Occasion) < 0;
    }
}
