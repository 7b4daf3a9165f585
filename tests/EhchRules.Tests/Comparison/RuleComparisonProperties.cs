using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Tests.Comparison;

/// <summary>What holds of the rules between any two days, and any three.</summary>
public sealed class RuleComparisonProperties
{
    [SeededProperty(400, desk: 100)]
    public void A_requirement_differs_exactly_where_the_term_that_an_assessment_rests_on_is_another(int seed)
    {
        Chance chance = new(seed);
        (Standpoint from, Standpoint to) = (Side(chance), Side(chance));

        HashSet<string> expected = [];
        Assessment before = Assess(from);
        Assessment after = Assess(to);
        foreach (Requirement requirement in RequirementCatalogue.Judged)
        {
            if (!ReferenceEquals(TermOf(before, requirement), TermOf(after, requirement))) expected.Add(requirement.Id);
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), Ids(EhchRuleSet.Current.Compare(from, to)));
    }

    [SeededProperty(400, desk: 100)]
    public void Told_the_other_way_round_what_began_ends_and_all_is_seen_from_the_same_day(int seed)
    {
        Chance chance = new(seed);
        (Standpoint from, Standpoint to) = (Side(chance), Side(chance));
        RuleComparison there = EhchRuleSet.Current.Compare(from, to);
        RuleComparison back = EhchRuleSet.Current.Compare(to, from);

        Assert.Equal(Ids(there), Ids(back));
        Assert.Equal(there.Undone.Select(static change => change.Requirement.Id), back.Undone.Select(static change => change.Requirement.Id));
        foreach ((RequirementChange one, RequirementChange other) in there.Changes.Zip(back.Changes))
        {
            Assert.Equal((one.Before, one.After, one.FirstSeenOn), (other.After, other.Before, other.FirstSeenOn));
            Assert.Equal(one.Changes.Select(static change => Mirrored(change.Kind)), other.Changes.Select(static change => change.Kind));
            if (from.On != to.On) Assert.Equal(one.Course, other.Course);
        }
    }

    [SeededProperty(1_000, desk: 200)]
    public void By_way_of_a_day_in_between_everything_comes_about_or_is_undone(int seed)
    {
        Chance chance = new(seed);
        DateOnly[] days = [.. ((DateOnly[])[chance.Day(), chance.Day(), chance.Day()]).Order()];
        DateOnly? known = Known(chance);
        RuleComparison first = EhchRuleSet.Current.Compare(new(days[0], known), new(days[1], known));
        RuleComparison second = EhchRuleSet.Current.Compare(new(days[1], known), new(days[2], known));
        RuleComparison whole = EhchRuleSet.Current.Compare(new(days[0], known), new(days[2], known));

        Assert.Equal(
            Touched(first).Concat(Touched(second)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Touched(whole).Order(StringComparer.Ordinal));
        foreach (RequirementChange change in whole.Changes.Concat(whole.Undone))
        {
            RequirementChange? one = Find(first, change.Requirement);
            RequirementChange? other = Find(second, change.Requirement);
            Assert.Same(change.Before.Term, (one ?? other!).Before.Term);
            Assert.Same(change.After.Term, (other ?? one!).After.Term);
            Assert.Equal(change.FirstSeenOn, one?.FirstSeenOn ?? other!.FirstSeenOn);
            Assert.Equal(Later(change), Later(one).Concat(Later(other)));
        }
    }

    private static IEnumerable<(DateOnly, Term?)> Later(RequirementChange? change) => change is null ? [] : change.Course.Skip(1).Select(static standing => (standing.On, standing.Term));

    private static Standpoint Side(Chance chance) => new(chance.Day(), Known(chance));

    private static DateOnly? Known(Chance chance) => chance.Likely(40) ? chance.Day() : null;

    private static RuleChangeKind Mirrored(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Begins => RuleChangeKind.Ends,
        RuleChangeKind.Ends => RuleChangeKind.Begins,
        _ => kind,
    };

    private static Assessment Assess(Standpoint side) =>
        EhchRuleSet.Current.Assess(NetworkRecord.Create(new() { Code = PcnCode.Parse("U57491") }, [], []), side.On, new() { KnownOn = side.KnownOn });

    /// <summary>Gets the term on which findings rest; null where no term is in force. Worked out from when terms were published, not from the code under test.</summary>
    private static Term? TermOf(Assessment assessment, Requirement requirement)
    {
        Term[] seen = [.. requirement.Terms.Where(term => assessment.Options.KnownOn is not { } known || term.Instrument.Published <= known)];
        Term? term = Array.FindLast(seen, term => term.Period.From <= assessment.On);
        if (term is null || term.Period.Contains(assessment.On)) return term;

        // A text that a later one cut short goes on, unseen, to the end it had as published: that of its contract year.
        (string Text, DateOnly Cut, DateOnly End)[] cutShort =
        [
            ("DES-2020-21", requirement.Id == "PCI-1" ? new(2020, 7, 31) : new(2020, 9, 17), new(2021, 3, 31)),
            ("DES-2024-25", new(2024, 9, 26), new(2025, 3, 31)),
            ("DES-2026-27", new(2026, 4, 30), new(2027, 3, 31)),
        ];
        return cutShort.Any(one => one.Text == term.Instrument.Id && assessment.Options.KnownOn < one.Cut && assessment.On <= one.End) ? term : null;
    }

    private static IEnumerable<string> Ids(RuleComparison comparison) => comparison.Changes.Select(static change => change.Requirement.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Touched(RuleComparison comparison) => comparison.Changes.Concat(comparison.Undone).Select(static change => change.Requirement.Id);

    private static RequirementChange? Find(RuleComparison comparison, Requirement requirement) =>
        comparison.Changes.Concat(comparison.Undone).FirstOrDefault(change => ReferenceEquals(change.Requirement, requirement));
}
