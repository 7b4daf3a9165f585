using FsCheck;
using FsCheck.Fluent;

namespace EhchRules.Tests.Properties;

/// <summary>Runs a property over seeds that FsCheck chooses. The run is fixed; a failure prints the seed.</summary>
internal static class Property
{
    private const ulong FixedSeed = 20201019;

    /// <summary>Checks a property of what a seed makes.</summary>
    /// <param name="runs">How many seeds.</param>
    /// <param name="check">Throws where the property does not hold.</param>
    internal static void Holds(int runs, Action<int> check)
    {
        Arbitrary<int> seeds = Arb.From(Gen.Choose(0, int.MaxValue - 1));
        Prop.ForAll(seeds, seed =>
        {
            try
            {
                check(seed);
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                throw new InvalidOperationException($"The property does not hold for seed {seed}. {failure.Message}", failure);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(FixedSeed, 1_123UL | 1));
    }
}
