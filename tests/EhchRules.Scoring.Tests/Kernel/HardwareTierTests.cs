using System.Numerics;
using System.Runtime.Intrinsics;

namespace EhchRules.Scoring.Tests;

/// <summary>
/// The runtime can be told to leave hardware unused, and this suite is run again under each such setting (see CONTRIBUTING.md). A setting that is
/// misspelt is passed over in silence, so this test holds that the tier is the one that was asked for.
/// </summary>
public sealed class HardwareTierTests
{
    private static bool IsOff(string setting) => Environment.GetEnvironmentVariable($"DOTNET_{setting}") == "0";

    [Fact]
    public void Vectors_are_as_wide_as_the_settings_of_this_run_allow()
    {
        bool[] asked = [!IsOff("EnableHWIntrinsic"), !IsOff("EnableHWIntrinsic") && !IsOff("EnableAVX2"), !IsOff("EnableHWIntrinsic") && !IsOff("EnableAVX2") && !IsOff("EnableAVX512")];
        bool[] found = [Vector128.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector512.IsHardwareAccelerated];
        TestContext.Current.TestOutputHelper?.WriteLine($"vectors of {8 * Vector<byte>.Count} bits; 128: {found[0]}, 256: {found[1]}, 512: {found[2]}");

        for (int tier = 0; tier < asked.Length; tier++) Assert.False(found[tier] && !asked[tier], $"tier {tier} was turned off, and is there");
        Assert.Equal(found[0], Vector.IsHardwareAccelerated);
        if (!found[1]) Assert.Equal(16, Vector<byte>.Count);
        if (found[1] && !found[2]) Assert.Equal(32, Vector<byte>.Count);
    }
}
