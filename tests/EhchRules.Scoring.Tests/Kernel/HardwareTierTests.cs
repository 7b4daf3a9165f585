using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace EhchRules.Scoring.Tests;

/// <summary>
/// The runtime is known to leave hardware unused, and this suite is run again under each such setting (see CONTRIBUTING.md). A setting that is
/// misspelt is ignored in silence, so a run says in <see cref="Variable"/> what it asks for, and this test holds that it got it.
/// </summary>
public sealed class HardwareTierTests
{
    private const string Variable = "EHCHRULES_WIDEST_VECTOR";

    [Fact]
    public void The_widest_vectors_are_those_that_this_run_asked_for()
    {
        int widest = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
        TestContext.Current.TestOutputHelper?.WriteLine($"The widest vectors have {widest} bits; the kernel works on {8 * Vector<byte>.Count}.");

        Assert.Equal(widest > 0, Vector.IsHardwareAccelerated);
        Assert.Equal(widest > 128, Vector<byte>.Count > 16);
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } asked) return;
        int expected = int.Parse(asked, CultureInfo.InvariantCulture);
        Assert.True(widest == expected || (widest < expected && expected > 128), $"{Variable} is {expected}, and the widest vectors have {widest} bits");
    }
}
