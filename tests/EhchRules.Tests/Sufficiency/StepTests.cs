using EhchRules.Sufficiency;

namespace EhchRules.Tests.Sufficiency;

/// <summary>In which order facts are best added.</summary>
public sealed class StepTests
{
    /// <summary>A network that lacks nothing of its own on the day, with homes and residents as given.</summary>
    private static NetworkRecord Record(CareHome home, params Resident[] residents) => NetworkRecord.Create(
        Situation.Network with { Team = new() { Established = [], PlanArrangements = [], Members = [] }, ServicePlans = [], Learning = [], MedicalInput = [] },
        [home with { Rounds = [], Protocols = [], Support = new() { DeteriorationTools = [] } }],
        residents.ToFacts());

    [Fact]
    public void Nothing_is_to_be_added_where_nothing_is_missing()
    {
        DataSufficiency of = Sufficient.Of(Record(Situation.Oakfield with { Leads = [] }));

        Assert.Empty(of.Steps);
        Assert.Empty(of.MissingFacts);
        Assert.Equal((0, 0), (of.CountOf(Decidability.Somewhere), of.CountOf(Decidability.Nowhere)));
    }

    [Fact]
    public void What_opens_most_comes_first()
    {
        CareHome home = Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default }] };
        Resident resident = Situation.Resident("r-1", "2019-10-05/..") with { ResidenceCodes = [], MedicationReviews = [], AdvanceCarePlanOffers = [] };
        NetworkRecord record = Record(home, resident);

        Assert.Equal(
            [
                "homes/#/leads/#/agreements: LEAD-2, LEAD-3",
                "residents/#/identifiedForMedicationReview: SMR-1",
                "residents/#/lastYearOfLifeIdentified: PCSP-10",
            ],
            Sufficient.Of(record).InSteps());
    }

    [Fact]
    public void Facts_that_open_nothing_but_together_are_one_step()
    {
        CareHome home = Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default, CareHomeExperience = null }] };

        SufficiencyStep step = Assert.Single(Sufficient.Of(Record(home)).Steps);

        Assert.Equal("homes/#/leads/#/agreements and homes/#/leads/#/careHomeExperience: LEAD-2, LEAD-3", step.ToString());
        Assert.Equal(2, step.Answers);
    }

    [Fact]
    public void A_step_counts_on_those_before_it()
    {
        // Nobody lives there and no round was held, so that nothing is owed of rounds in a week, whether the home is aligned or not.
        CareHome home = Situation.Oakfield with { Alignments = default };

        Assert.Equal(
            ["homes/#/alignments: ALIGN-1, ALIGN-2, ROUND-3, ROUND-4, INFO-1, ROLE-1, ROLE-2", "homes/#/leads: LEAD-2, LEAD-3, ROLE-6"],
            Sufficient.Of(Record(home)).InSteps());
    }
}
