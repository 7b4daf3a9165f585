using FsCheck.Xunit;

namespace EhchRules.Testing;

/// <summary>A property over cases that a fixed seed draws, the same on every machine; a failure is shrunk, and printed with the seed that draws it again.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeededPropertyAttribute : PropertyAttribute
{
    /// <summary>States a property over many cases: as many as are given, or a share of them.</summary>
    /// <param name="cases">How many cases are drawn where <see cref="Sizes.AreFull"/>.</param>
    /// <param name="desk">How many are drawn at a desk; all where it is 0.</param>
    public SeededPropertyAttribute(int cases, int desk = 0)
    {
        MaxTest = Sizes.Of(cases, desk is 0 ? cases : desk);
        Replay = "(20201019,1123)";
        QuietOnSuccess = true;
        Arbitrary = [typeof(Arbitraries)];
    }
}
