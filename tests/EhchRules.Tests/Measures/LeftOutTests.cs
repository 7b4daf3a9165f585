using EhchRules.Catalogue;
using EhchRules.Measures;
using EhchRules.Rules;
using EhchRules.Tests.Rules;

namespace EhchRules.Tests.Measures;

public sealed class LeftOutTests
{
    [Fact]
    public void Whatever_keeps_a_subject_out_of_a_figure_has_short_words_of_its_own()
    {
        IEnumerable<ReasonTemplate> ofPlans = RuleBook.Rules.Single(static rule => rule.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfAdmission).Reasons
            .Concat(RuleBook.Rules.Single(static rule => rule.Requirement == CarePlanning.PlanWithinSevenWorkingDaysOfReadmission).Reasons)
            .Where(static reason => reason.Outcome is not (Outcome.Met or Outcome.MetLate or Outcome.NotMet));

        Assert.All(
            Templates.Shared.Concat(ofPlans),
            static reason => Assert.False(string.IsNullOrWhiteSpace(reason.Because), $"{reason.Code} has no short words"));
    }

    [Fact]
    public void Short_words_are_words_without_a_code_an_argument_or_a_full_stop()
    {
        string[] because = [.. Templates.All.Select(static reason => reason.Because).OfType<string>()];

        Assert.NotEmpty(because);
        Assert.All(because, static words =>
        {
            Assert.Matches("^[a-z][^{}.]+$", words);
            Assert.Contains(' ', words);
        });
    }

    [Theory]
    [InlineData(Outcome.NeedsJudgement, "a question")]
    [InlineData(Outcome.NotYetDue, "not yet due")]
    [InlineData(Outcome.NotApplicable, "not applicable")]
    [InlineData(Outcome.Undetermined, "not settled")]
    public void A_reason_without_short_words_is_named_for_its_outcome_and_never_by_its_code(Outcome outcome, string words) =>
        Assert.Equal(new("AnyCode", words), LeftOut.Of(new("AnyCode", outcome, "A sentence.")));

    [Fact]
    public void What_a_requirement_says_as_well_has_its_code_and_its_words()
    {
        Assert.Equal(new("NotANetworkPatient", "not registered with a practice of the network"), LeftOut.NotANetworkPatient);
        Assert.Equal(new("NoLead", "the home has no lead"), LeftOut.NoLead);
    }
}
