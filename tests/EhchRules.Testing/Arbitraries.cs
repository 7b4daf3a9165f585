using FsCheck;
using FsCheck.Fluent;

namespace EhchRules.Testing;

/// <summary>What properties are given.</summary>
public static class Arbitraries
{
    private static readonly Gen<int> AnySeed = Gen.Choose(0, int.MaxValue - 1);

    /// <summary>Draws seeds; a smaller seed is no simpler case, so that none is shrunk.</summary>
    public static Arbitrary<int> Seeds() => Arb.From(AnySeed);

    /// <summary>Draws records with a day near a change of the service.</summary>
    public static Arbitrary<RecordOnDay> Records() => Records(static seed => RandomRecords.Make(seed));

    /// <summary>Draws records that a seed makes in another way.</summary>
    public static Arbitrary<RecordOnDay> Records(Func<int, NetworkRecord> make) => Arb.From(
        AnySeed.Select(seed => new RecordOnDay(make(seed), new Chance(seed).Day(), seed)),
        static given => SmallerRecords.Of(given.Record).Select(smaller => given with { Record = smaller }));
}
