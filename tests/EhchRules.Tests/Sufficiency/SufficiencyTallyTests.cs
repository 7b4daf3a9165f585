using System.Runtime.CompilerServices;
using EhchRules.Sufficiency;

namespace EhchRules.Tests.Sufficiency;

public sealed class SufficiencyTallyTests
{
    [Fact]
    public void One_record_is_named_and_more_are_counted()
    {
        SufficiencyTally tally = new(EhchRuleSet.Current, Sufficient.Day);
        tally.Add(Situation.Record());
        Assert.Equal((1, Situation.HayesWick), (tally.Networks, tally.Gathered().Network));

        tally.Add(NetworkRecord.Create(new() { Code = PcnCode.Parse("U10001") }, [], []));

        Assert.Equal((2, null), (tally.Networks, tally.Gathered().Network));
    }

    [Fact]
    public void What_was_gathered_does_not_change_as_more_is_added()
    {
        SufficiencyTally tally = new(EhchRuleSet.Current, Sufficient.Day);
        tally.Add(Situation.Record());
        DataSufficiency before = tally.Gathered();

        tally.Add(NetworkRecord.Create(new() { Code = PcnCode.Parse("U10001") }, default, default));

        Assert.Equal((1, 1), (before.Networks, before.For("LEAD-2").Undetermined));
    }

    [Fact]
    public void The_defaults_of_the_rule_set_hold_where_no_options_are_given()
    {
        EhchRuleSet rules = EhchRuleSet.Current.WithDefaults(new() { KnownOn = new(2026, 3, 30) });

        DataSufficiency of = rules.Sufficiency(Situation.Record(), new(2026, 4, 1));

        Assert.Equal(Decidability.NotAsked, of.For("VACC-1").Decidability);
        Assert.Equal(new DateOnly(2026, 3, 30), of.Options.KnownOn);
    }

    [Fact]
    public void No_record_is_kept_and_no_more_for_a_hundred_than_for_one()
    {
        SufficiencyTally tally = new(EhchRuleSet.Current, Sufficient.Day);
        WeakReference[] records = [.. Enumerable.Range(0, 100).Select(index => Added(tally, index))];

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.DoesNotContain(records, static record => record.IsAlive);
        DataSufficiency one = Sufficient.Of(Record(0));
        DataSufficiency hundred = tally.Gathered();
        Assert.Equal(100, hundred.Networks);
        Assert.Equal(one.Requirements.Select(static requirement => requirement.Unknown.Length), hundred.Requirements.Select(static requirement => requirement.Unknown.Length));
        Assert.Equal(one.MissingFacts.Select(static rank => rank.Fact), hundred.MissingFacts.Select(static rank => rank.Fact));
        Assert.Equal(100 * one.For("PCSP-2").Undetermined, hundred.For("PCSP-2").Undetermined);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Added(SufficiencyTally tally, int index)
    {
        NetworkRecord record = Record(index);
        tally.Add(record);
        return new(record);
    }

    private static NetworkRecord Record(int index) => NetworkRecord.Create(
        Situation.Network with { Code = PcnCode.Parse(FormattableString.Invariant($"U{index:00000}")) },
        [Situation.Oakfield with { Id = FormattableString.Invariant($"home-{index}"), Alignments = default }],
        [new() { Id = FormattableString.Invariant($"r-{index}"), Stays = [new() { Home = FormattableString.Invariant($"home-{index}"), From = new(2020, 10, 5) }] }]);
}
