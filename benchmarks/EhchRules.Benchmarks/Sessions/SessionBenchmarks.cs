using BenchmarkDotNet.Attributes;
using EhchRules.NRules;
using EhchRules.Sampling;
using NRules;
using NRules.Fluent;

namespace EhchRules.Benchmarks.Sessions;

/// <summary>
/// The same networks of ten homes each, with the residents in place on a Friday, judged three ways: by the built-in engine; in an NRules
/// session for each network; and three of the requirements alone, written as joins over bare records, in one session for all.
/// </summary>
[Config(typeof(FindingColumns))]
[WarmupCount(2)]
[IterationCount(8)]
public class SessionBenchmarks
{
    private const int HomesOfNetwork = 10;
    private const int BedsOfNetwork = 390;
    private static readonly DateOnly On = new(2022, 6, 10);
    private readonly EhchSessionFactory sessions = EhchSessionFactory.Compile();
    private readonly ISessionFactory joins = BareJoinRules();
    private NetworkRecord[] records = [];
    private object[] bare = [];
    private EhchSession[] opened = [];
    private int day;

    /// <summary>Gets or sets how many homes there are, in networks of ten.</summary>
    [Params(10, 100, 400)]
    public int Homes { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        records = [.. Enumerable.Range(0, Homes / HomesOfNetwork).Select(static i => OwnIds.Of(ResidentsInPlace.Of(
            SampleNetworks.GenerateOne(new() { Homes = HomesOfNetwork, Beds = BedsOfNetwork, Seed = 1 + i }), On), i))];
        bare = [.. records.SelectMany(static record => (IEnumerable<object>)[record.Network, .. record.Homes, .. record.Residents]), new Today(On)];
        opened = [.. records.Select(record => sessions.Open(record, On))];
        int findings = records.Sum(static record => EhchRuleSet.Current.Assess(record, On).Findings.Count);
        int judged = Verdicts().Count();
        Console.WriteLine($"{records.Length} networks, {Homes} homes, {records.Sum(static record => record.Residents.Count)} residents, {findings} findings, {judged} by joins");
        ItemCounts.Set(nameof(BuiltIn), Homes, findings);
        ItemCounts.Set(nameof(SessionOfEachNetwork), Homes, findings);
        ItemCounts.Set(nameof(NextDayInSessions), Homes, findings);
        ItemCounts.Set(nameof(ThreeRulesAsJoins), Homes, judged);
    }

    [Benchmark(Baseline = true)]
    public int BuiltIn()
    {
        int findings = 0;
        foreach (NetworkRecord record in records) findings += EhchRuleSet.Current.Assess(record, On).Findings.Count;
        return findings;
    }

    [Benchmark]
    public int SessionOfEachNetwork()
    {
        int findings = 0;
        foreach (NetworkRecord record in records) findings += sessions.Open(record, On).Findings.Count();
        return findings;
    }

    /// <summary>Moves open sessions by a day, over the weekend and back, so that it can be repeated.</summary>
    [Benchmark]
    public int NextDayInSessions()
    {
        day = 1 - day;
        int changes = 0;
        foreach (EhchSession session in opened) changes += session.MoveTo(On.AddDays(day)).Length;
        return changes;
    }

    [Benchmark]
    public int ThreeRulesAsJoins() => Verdicts().Count();

    private IQueryable<BareVerdict> Verdicts()
    {
        ISession session = joins.CreateSession();
        session.InsertAll(bare);
        session.Fire();
        return session.Query<BareVerdict>();
    }

    private static ISessionFactory BareJoinRules()
    {
        RuleRepository rules = new();
        rules.Load(static load => load.From(typeof(AlignedHomeJoin), typeof(LeadJoin), typeof(PlanJoin)));
        return rules.Compile();
    }
}
