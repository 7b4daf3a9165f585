using EhchRules.Sufficiency;

namespace EhchRules.Tests.Sufficiency;

/// <summary>Which facts records lack, and what each opens.</summary>
public sealed class MissingFactTests
{
    private static readonly CareHome WithNurse = Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default }] };

    [Fact]
    public void A_fact_that_is_all_that_answers_lack_opens_their_requirements_alone()
    {
        MissingFactRank agreements = Sufficient.Of(Situation.Record(WithNurse)).Rank("homes/#/leads/#/agreements");

        Assert.Equal("who agreed to the lead", agreements.Fact.Words);
        Assert.Equal(["LEAD-2", "LEAD-3"], agreements.OpensAlone.Select(static requirement => requirement.Id));
        Assert.Equal(["LEAD-2", "LEAD-3"], agreements.Requirements.Select(static requirement => requirement.Id));
        Assert.Equal((1, 1, 2, 2), (agreements.Places, agreements.Networks, agreements.Answers, agreements.AnswersAlone));
    }

    [Fact]
    public void A_fact_that_other_facts_must_come_with_opens_nothing_alone()
    {
        CareHome home = Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default, CareHomeExperience = null }] };

        DataSufficiency of = Sufficient.Of(Situation.Record(home));

        Assert.Equal(["homes/#/leads/#/agreements and homes/#/leads/#/careHomeExperience: 1"], of.Lacks("LEAD-3"));
        MissingFactRank experience = of.Rank("homes/#/leads/#/careHomeExperience");
        Assert.Empty(experience.OpensAlone);
        Assert.Equal(["LEAD-2", "LEAD-3"], experience.Requirements.Select(static requirement => requirement.Id));
        Assert.Equal((2, 0), (experience.Answers, experience.AnswersAlone));
    }

    [Fact]
    public void A_fact_opens_a_requirement_alone_only_if_no_answer_of_it_lacks_another()
    {
        CareHome unaligned = Situation.Home("elm-court", "1-200000001") with { Alignments = default, Leads = [] };
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [Situation.Oakfield, unaligned], []);

        DataSufficiency of = Sufficient.Of(record);

        Assert.Equal(["homes/#/alignments: 1", "homes/#/leads: 1"], of.Lacks("LEAD-2"));
        MissingFactRank leads = of.Rank("homes/#/leads");
        Assert.DoesNotContain("LEAD-2", leads.OpensAlone.Select(static requirement => requirement.Id));
        Assert.Contains("LEAD-2", leads.Requirements.Select(static requirement => requirement.Id));
    }

    [Fact]
    public void A_place_that_many_answers_lack_is_counted_once()
    {
        CareHome home = Situation.Oakfield with { Alignments = default };
        NetworkRecord record = Situation.Record(home, [Situation.Resident("r-1", "2020-10-05/.."), Situation.Resident("r-2", "2020-10-05/..")]);

        MissingFactRank alignments = Sufficient.Of(record).Rank("homes/#/alignments");

        Assert.Equal((1, 1), (alignments.Places, alignments.Networks));
        Assert.True(alignments.Answers > 20);
    }

    [Fact]
    public void Places_and_networks_add_up_over_records()
    {
        PcnCode code = PcnCode.Parse("U10001");
        Facts<NetworkAlignment> alignments = [new() { Network = code, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }];
        CareHome[] homes = [Situation.Home("a", "1-200000001") with { Alignments = alignments }, Situation.Home("b", "1-200000002") with { Alignments = alignments }];

        DataSufficiency of = Sufficient.Of(Situation.Record(), NetworkRecord.Create(Situation.Network with { Code = code }, homes.ToFacts(), []));

        Assert.Equal((3, 2), (of.Rank("homes/#/leads").Places, of.Rank("homes/#/leads").Networks));
        Assert.Equal(["homes/#/leads: 3"], of.Lacks("LEAD-2"));
        Assert.Equal((2, null), (of.Networks, of.Network));
    }

    [Fact]
    public void What_is_asked_of_a_home_whose_registrations_are_missing_is_named_at_once()
    {
        CareHome home = new() { Id = "oakfield" };

        DataSufficiency of = Sufficient.Of(Situation.Record(home, []));

        Assert.Equal(["homes/#/alignments and homes/#/registrations: 1"], of.Lacks("ALIGN-1"));
        Assert.Equal(["homes/#/alignments and homes/#/leads and homes/#/registrations: 1"], of.Lacks("LEAD-2"));
        Assert.Equal(["homes/#/registrations: 1"], of.Lacks("ALIGN-3"));
    }

    [Fact]
    public void What_is_asked_of_a_resident_whose_stays_are_missing_is_named_at_once()
    {
        DataSufficiency of = Sufficient.Of(Situation.Record(residents: [new() { Id = "r-1" }]));

        Assert.Equal(["residents/#/plans and residents/#/registrations and residents/#/stays: 1"], of.Lacks("PCSP-2"));
        Assert.Equal(["residents/#/registrations and residents/#/residenceCodes and residents/#/stays: 1"], of.Lacks("CODE-1"));
        Assert.Equal(["residents/#/registrations and residents/#/stays: 1"], of.Lacks("PCSP-8"));
    }

    [Fact]
    public void A_record_that_says_nothing_lacks_the_lists_and_what_would_stand_in_them()
    {
        DataSufficiency of = Sufficient.Of(NetworkRecord.Create(new() { Code = Situation.HayesWick }, default, default));

        Assert.Equal((0, 0, 40), (of.CountOf(Decidability.Everywhere), of.CountOf(Decidability.Somewhere), of.CountOf(Decidability.Nowhere)));
        Assert.Equal(["homes and homes/#/alignments and homes/#/leads and homes/#/registrations: 1"], of.Lacks("LEAD-2"));
        Assert.Equal(
            ["homes and homes/#/alignments and homes/#/registrations and residents and residents/#/plans and residents/#/registrations and residents/#/stays: 1"],
            of.Lacks("PCSP-2"));
        Assert.Equal(["network/team: 1"], of.Lacks("MDT-3"));
        // However often it was judged again by what was supposed.
        Assert.All(of.MissingFacts, static rank => Assert.Equal((1, 1), (rank.Places, rank.Networks)));
    }

    [Fact]
    public void Residents_that_are_not_listed_lack_nothing_where_no_home_binds()
    {
        CareHome elsewhere = Situation.Home("oakfield", "1-125856395", RegisteredService.SupportedLiving);

        DataSufficiency of = Sufficient.Of(Situation.Record(elsewhere));

        Assert.Equal(Decidability.NotTested, of.For("PCSP-2").Decidability);
        Assert.DoesNotContain(of.MissingFacts, static rank => rank.Fact.Kind.StartsWith("residents", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_stand_in_the_order_of_what_they_open_alone_then_with_others()
    {
        MissingFactRank[] ranks = [.. Sufficient.Of(Situation.Record(WithNurse)).MissingFacts];

        Assert.True(ranks.Length > 5);
        Assert.Equal("network/team", ranks[0].Fact.Kind);
        string[] opened = ["MDT-1", "MDT-2", "MDT-3", "MDT-4", "MDT-5", "PCSP-1", "ROLE-3"];
        Assert.Equal(opened, ranks[0].OpensAlone.Select(static requirement => requirement.Id));
        Assert.Equal(ranks.OrderByDescending(static rank => rank.OpensAlone.Length).ThenByDescending(static rank => rank.Requirements.Length), ranks);
    }
}
