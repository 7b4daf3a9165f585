using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Asks of the conformance vectors where each answer comes from, with the sentences typed here as the witness.</summary>
public sealed class ReasonOriginTests
{
    // What begins a sentence that is not the requirement's own.
    private static readonly (string Opening, ReasonOrigin Origin)[] Openings =
    [
        ("Not in force on this day", ReasonOrigin.Text),
        ("What became of this duty", ReasonOrigin.Text),
        ("Set aside by", ReasonOrigin.Text),
        ("No text that covers this day", ReasonOrigin.Text),
        ("The network begins on", ReasonOrigin.Scope),
        ("Not resident in a home", ReasonOrigin.Scope),
        ("The stay ended on", ReasonOrigin.Scope),
        ("The home is not registered as a care home", ReasonOrigin.Scope),
        ("A local variation agreement has replaced", ReasonOrigin.Text),
        ("The home is exempt", ReasonOrigin.Scope),
        ("The home is not aligned to this network on this day", ReasonOrigin.Scope),
        ("The home is aligned to", ReasonOrigin.Scope),
        ("The resident is not registered with a practice", ReasonOrigin.Scope),
        ("Is a temporary resident outside this duty?", ReasonOrigin.Scope),
        ("Two attestations of", ReasonOrigin.Attestation),
    ];

    // Codes whose sentence begins with a day or with somebody's name.
    private static readonly Dictionary<string, ReasonOrigin> Codes = new(StringComparer.Ordinal)
    {
        ["Replaced"] = ReasonOrigin.Text,
        ["StateNotKnown"] = ReasonOrigin.Text,
        ["AttestedMet"] = ReasonOrigin.Attestation,
        ["AttestedNotMet"] = ReasonOrigin.Attestation,
    };

    [Fact]
    public async Task Every_answer_of_the_vectors_comes_from_where_its_sentence_says()
    {
        HashSet<ReasonOrigin> seen = [];
        foreach (ConformanceVector vector in ConformanceVector.All)
        {
            foreach (Finding finding in (await Assessed(vector)).Findings.Where(finding => finding.Requirement.Id == vector.Requirement))
            {
                ReasonOrigin expected = Codes.TryGetValue(finding.Reason.Code, out ReasonOrigin ofCode)
                    ? ofCode
                    : Array.Find(Openings, pair => finding.Reason.Text.StartsWith(pair.Opening, StringComparison.Ordinal)) is { Opening: not null } known
                        ? known.Origin
                        : ReasonOrigin.Rule;
                Assert.True(expected == finding.Reason.Origin, $"{vector.Id}: expected {expected}, found {finding.Reason.Origin}: {finding}");
                seen.Add(finding.Reason.Origin);
            }
        }

        Assert.Equal(Enum.GetValues<ReasonOrigin>(), seen.Order());
    }

    [Fact]
    public async Task An_answer_of_the_texts_is_the_same_for_every_subject()
    {
        foreach (ConformanceVector vector in ConformanceVector.All)
        {
            Assessment assessment = await Assessed(vector);
            foreach (IGrouping<Requirement, Finding> findings in assessment.Findings.GroupBy(static finding => finding.Requirement))
            {
                if (!findings.Any(static finding => finding.Reason.Origin is ReasonOrigin.Text)) continue;
                Assert.Single(findings.Select(static finding => finding.Reason).Distinct());
            }
        }
    }

    [Fact]
    public void A_code_has_the_same_origin_and_the_same_outcome_wherever_it_is_given()
    {
        foreach (IGrouping<string, ReasonTemplate> code in Templates.All.GroupBy(static template => template.Code, StringComparer.Ordinal))
        {
            Assert.True(code.Select(static template => template.Origin).Distinct().Count() == 1, $"{code.Key} comes from two places");
            Assert.True(code.Select(static template => template.Turn).Distinct().Count() == 1, $"{code.Key} begins and ends in two ways");
        }
    }

    [Fact]
    public void Only_a_question_or_what_does_not_bind_is_of_the_scope() => Assert.All(
        Templates.All.Where(static template => template.Origin is ReasonOrigin.Scope),
        static template => Assert.True(template.Outcome is Outcome.NotApplicable or Outcome.NeedsJudgement, template.Code));

    [Fact]
    public void The_one_question_of_scope_is_whether_a_duty_reaches_a_temporary_resident() => Assert.Equal(
        ["TemporaryStay"],
        Templates.All
            .Where(static template => template is { Origin: ReasonOrigin.Scope, Outcome: Outcome.NeedsJudgement })
            .Select(static template => template.Code));

    [Fact]
    public void A_reason_that_nobody_gave_is_of_no_text_and_no_scope() => Assert.Equal(ReasonOrigin.Rule, default(Reason).Origin);

    [Fact]
    public void The_same_reason_in_other_words_keeps_code_outcome_origin_and_turn()
    {
        ReasonTemplate other = SharedReasons.Exempt.Saying("Exempt since {since}.", "exempt for long");

        Assert.Equal(
            ("Exempt", Outcome.NotApplicable, ReasonOrigin.Scope, SharedReasons.Exempt.Turn, "exempt for long", 1),
            (other.Code, other.Outcome, other.Origin, other.Turn, other.Because, other.ArgumentCount));
    }

    private static async Task<Assessment> Assessed(ConformanceVector vector) =>
        EhchRuleSet.Current.Assess(await vector.Record(), vector.On, new() { KnownOn = vector.KnownOn, AllOccasions = vector.AllOccasions });
}
