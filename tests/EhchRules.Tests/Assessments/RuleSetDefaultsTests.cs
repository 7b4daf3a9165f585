using EhchRules.Comparison;
using EhchRules.Funding;
using EhchRules.Measures;
using EhchRules.Worklists;

namespace EhchRules.Tests.Assessments;

/// <summary>Every question to a rule set honours its defaults, here the day whose knowledge is used, and options given with a question come first.</summary>
/// <remarks>
/// Monday 19 September 2022 became a bank holiday by an announcement of the 10th. Seven working days from Friday 9 September end on the 20th
/// for those who did not know of it, and on the 21st for the others.
/// </remarks>
public sealed class RuleSetDefaultsTests
{
    private static readonly EhchRuleSet Unannounced = EhchRuleSet.Current.WithDefaults(new() { KnownOn = new(2022, 9, 9) });
    private static readonly NetworkRecord Record = Situation.Record(residents: [Situation.Resident("r-1", "2022-09-09/..")]);
    private static readonly AssessmentOptions Everything = AssessmentOptions.Default;

    [Fact]
    public void A_worklist_takes_the_day_of_knowledge_of_its_rule_set()
    {
        Assert.Equal(new DateOnly(2022, 9, 20), DueOn(Unannounced.Worklist(Record, new(2022, 9, 12))));
        Assert.Equal(new DateOnly(2022, 9, 21), DueOn(EhchRuleSet.Current.Worklist(Record, new(2022, 9, 12))));
        Assert.Equal(new DateOnly(2022, 9, 21), DueOn(Unannounced.Worklist(Record, new(2022, 9, 12), new() { Assessment = Everything })));

        static DateOnly? DueOn(Worklist worklist) =>
            worklist.Homes.SelectMany(static home => home.Items).Single(static item => item.Requirement.Id == "PCSP-3").By;
    }

    [Fact]
    public void A_worklist_shows_the_options_it_rests_on() =>
        Assert.Equal(new DateOnly(2022, 9, 9), Unannounced.Worklist(Record, new(2022, 9, 12)).Options.Assessment?.KnownOn);

    [Fact]
    public void Measures_take_the_day_of_knowledge_of_their_rule_set()
    {
        NetworkRecord record = Situation.Record(residents:
            [Situation.Resident("r-1", "2022-09-09/..") with { Plans = [new() { AgreedOn = new(2022, 9, 21) }] }]);

        Assert.Equal(0, InTime(Unannounced.Measures(record, new(2022, 9, 25))));
        Assert.Equal(1, InTime(EhchRuleSet.Current.Measures(record, new(2022, 9, 25))));
        Assert.Equal(1, InTime(Unannounced.Measures(record, new(2022, 9, 25), new() { Assessment = Everything })));

        static decimal? InTime(NetworkMeasures measures) => measures.OfNetwork(MeasureCatalogue.PlansAfterAdmission).Single().Numerator;
    }

    [Fact]
    public void A_comparison_takes_the_day_of_knowledge_where_a_standpoint_names_none()
    {
        Standpoint from = new(new(2022, 9, 21));
        Standpoint to = new(new(2022, 9, 22));

        Assert.DoesNotContain(Unannounced.Compare(Record, from, to).Changes, static change => change.Requirement.Id == "PCSP-3");
        Assert.Contains(EhchRuleSet.Current.Compare(Record, from, to).Changes, static change => change.Requirement.Id == "PCSP-3");
        Assert.Equal(new DateOnly(2022, 9, 9), Unannounced.Compare(from, to).From.KnownOn);
    }

    [Fact]
    public void A_premium_takes_the_day_of_knowledge_of_its_rule_set()
    {
        EhchRuleSet unpublished = EhchRuleSet.Current.WithDefaults(new() { KnownOn = new(2024, 3, 27) });
        PaymentMonth october = new(2024, 10);

        Assert.Null(unpublished.Premium(Record, october).Rate);
        Assert.NotNull(EhchRuleSet.Current.Premium(Record, october).Rate);
        Assert.NotNull(unpublished.Premium(Record, october, Everything).Rate);
        Assert.All(unpublished.Premiums(Record, october, october), static month => Assert.Null(month.Rate));
    }
}
