using System.Collections.Immutable;

namespace EhchRules.NRules.Tests;

/// <summary>The session and the built-in engine find the same, field by field.</summary>
public sealed class DifferentialProperties
{
    private const int PairsOfOneCase = 100;
    private const int SequencesOfOneCase = 20;

    /// <summary>Gets the first seed of each case: 10,000 pairs of record and day in all, 600 at a desk.</summary>
    public static TheoryData<int> Pairs => [.. Enumerable.Range(0, Sizes.Of(100, desk: 6)).Select(static i => 20_201_019 + (i * PairsOfOneCase))];

    /// <summary>Gets the first seed of each case: 1,000 sequences in all, 100 at a desk.</summary>
    public static TheoryData<int> Sequences => [.. Enumerable.Range(0, Sizes.Of(50, desk: 5)).Select(static i => 30_201_019 + (i * SequencesOfOneCase))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_session_finds_on_any_day_what_the_built_in_engine_finds(int firstSeed)
    {
        for (int seed = firstSeed; seed < firstSeed + PairsOfOneCase; seed++)
        {
            Chance chance = new(seed);
            NetworkRecord record = RandomRecords.Make(seed);
            AssessmentOptions options = Options(chance, record);
            DateOnly on = chance.Day();

            EhchSession session = Compiled.All.Open(record, on, options);

            AssertSame(EhchRuleSet.Current.Assess(record, on, options), session, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Sequences))]
    public void After_any_sequence_of_changes_a_session_finds_what_a_fresh_assessment_finds(int firstSeed)
    {
        for (int seed = firstSeed; seed < firstSeed + SequencesOfOneCase; seed++)
        {
            Chance chance = new(seed);
            NetworkRecord record = RandomRecords.Make(seed);
            AssessmentOptions options = Options(chance, record);
            EhchSession session = Compiled.All.Open(record, chance.Day(), options);
            Dictionary<(string, Subject), Finding> told = session.Findings.ToDictionary(static finding => (finding.Requirement.Id, finding.Subject));
            for (int step = 0; step < 6; step++)
            {
                ImmutableArray<FindingChange> changes = Change(session, chance);

                AssertSame(EhchRuleSet.Current.Assess(session.Record, session.On, options), session, $"seed {seed}, step {step}");
                AssertTold(told, changes, session, $"seed {seed}, step {step}");
            }
        }
    }

    private static AssessmentOptions Options(Chance chance, NetworkRecord record)
    {
        AlignmentRegister register = new();
        register.Add(record);
        return new() { AllOccasions = chance.Likely(30), KnownOn = chance.Likely(20) ? chance.Day() : null, Register = chance.Likely(40) ? register : null };
    }

    /// <summary>Another network claims a home of the record from some day on.</summary>
    private static NetworkRecord ClaimOf(CareHome home, Chance chance)
    {
        PcnCode other = PcnCode.Parse("U20002");
        return NetworkRecord.Create(
            new() { Code = other }, [new() { Id = home.Id, Registrations = home.Registrations, Alignments = [new() { Network = other, AgreedOn = new(2020, 7, 1), From = chance.Day() }] }], []);
    }

    private static ImmutableArray<FindingChange> Change(EhchSession session, Chance chance)
    {
        NetworkRecord record = session.Record;
        NetworkRecord other = RandomRecords.Make(chance.Below(1_000_000));
        switch (chance.Below(7))
        {
            case 0:
                return session.MoveTo(session.On.AddDays(1));
            case 1:
                return session.MoveTo(session.On.AddDays(chance.Likely(20) ? -chance.Below(400) : chance.Below(200)));
            case 2 when record.Residents.Count > 0:
                Resident resident = record.Residents[chance.Below(record.Residents.Count)];
                return session.Replace(resident with { Plans = other.Residents[0].Plans });
            case 3:
                CareHome home = record.Homes[chance.Below(record.Homes.Count)];
                return session.Replace(home with { Leads = other.Homes[0].Leads, Rounds = other.Homes[0].Rounds });
            case 4 when record.Residents.FirstOrDefault(resident => record.Attestations.All(attestation => attestation.Subject != resident.Id) && record.Homes.All(home => home.Rounds.All(round => !round.Reviewed.Contains(resident.Id)))) is { } leaving:
                return session.RemoveResident(leaving.Id);
            case 5 when session.Options.Register is { } register:
                register.Add(ClaimOf(record.Homes[chance.Below(record.Homes.Count)], chance));
                return chance.Likely(50) ? session.MoveTo(session.On.AddDays(1)) : session.Replace(Edits.Apply(record, other, chance));
            default:
                return session.Replace(Edits.Apply(record, other, chance));
        }
    }

    private static void AssertSame(Assessment fresh, EhchSession session, string where)
    {
        Finding[] found = [.. session.Findings];
        Assert.True(fresh.Findings.Count == found.Length, $"{where}: {fresh.Findings.Count} findings afresh, {found.Length} in the session");
        foreach ((Finding expected, Finding actual) in fresh.Findings.Zip(found)) Assert.True(expected.Equals(actual), $"{where}: afresh {expected}, in the session {actual}");

        HashSet<Finding> facts = new(session.Session.Query<Finding>(), ReferenceEqualityComparer.Instance);
        Finding[] missing = [.. found.Where(finding => !facts.Contains(finding))];
        facts.ExceptWith(found);
        Assert.True(missing.Length == 0 && facts.Count == 0, $"{where}: not in working memory: {string.Join("; ", (IEnumerable<Finding>)missing)}. In working memory alone: {string.Join("; ", facts)}.");
    }

    /// <summary>Whoever follows the changes knows what stands.</summary>
    private static void AssertTold(Dictionary<(string, Subject), Finding> told, ImmutableArray<FindingChange> changes, EhchSession session, string where)
    {
        foreach (FindingChange change in changes)
        {
            (string, Subject) key = (change.Requirement.Id, change.Subject);
            Assert.True(ReferenceEquals(told.GetValueOrDefault(key), change.Before), $"{where}: {change} began from another finding");
            if (change.After is { } after) told[key] = after;
            else told.Remove(key);
        }

        Assert.True(new HashSet<Finding>(told.Values, ReferenceEqualityComparer.Instance).SetEquals(session.Findings), $"{where}: the changes do not lead to what stands");
    }
}
