using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Holds what rules say that they turn on to the facts that their findings cite and miss.</summary>
public sealed class TurnsOnTests
{
    // What every requirement may cite or miss because it decides whether the requirement binds.
    private static readonly string[] OfTheGate = ["homes", "residents", "practices", "registrations", "alignments", "exemptions", "stays", "localVariations"];

    private static readonly string[] Owners = ["network/", "homes/#/", "residents/#/"];

    [Fact]
    public async Task A_rule_cites_and_misses_nothing_that_it_does_not_say_it_turns_on()
    {
        SortedSet<string> undeclared = new(StringComparer.Ordinal);
        foreach (ConformanceVector vector in ConformanceVector.All)
        {
            foreach (Finding finding in EhchRuleSet.Current.Assess(await vector.Record(), vector.On, new() { AllOccasions = true }).Findings)
            {
                string[] declared = [.. RuleBook.Rules.Single(rule => rule.Requirement == finding.Requirement).TurnsOn.Select(static kind => kind.Pattern)];
                foreach (string pattern in finding.Cited.Select(static cited => cited.Path.Kind.Pattern).Concat(Missing(finding)))
                {
                    if (OfTheGate.Contains(pattern.Split('/')[0])) continue;
                    if (!Array.Exists(declared, part => IsWithin(pattern, part))) undeclared.Add($"{finding.Requirement.Id} {pattern}");
                }
            }
        }

        Assert.Empty(undeclared);
    }

    [Fact]
    public void Only_a_question_that_is_always_put_turns_on_nothing() => Assert.All(
        RuleBook.Rules.Where(static rule => rule.TurnsOn.Length == 0),
        static rule => Assert.True(Array.TrueForAll(rule.Reasons, static reason => reason.Outcome is Outcome.NeedsJudgement), rule.Requirement.Id));

    [Fact]
    public void No_rule_names_a_part_twice() => Assert.All(RuleBook.Rules, static rule => Assert.Equal(rule.TurnsOn.Distinct(), rule.TurnsOn));

    // An absent parent may hide the part: without a team nothing is known of its members.
    private static bool IsWithin(string pattern, string part) =>
        $"{pattern}/".StartsWith($"{part}/", StringComparison.Ordinal) || part.StartsWith($"{pattern}/", StringComparison.Ordinal);

    private static IEnumerable<string> Missing(Finding finding) => finding.MissingFacts.Select(static fact =>
        Array.Find(Owners, owner => fact.Kind.StartsWith(owner, StringComparison.Ordinal)) is { } owner ? fact.Kind[owner.Length..] : fact.Kind);
}
