namespace EhchRules.NRules.Tests;

/// <summary>The rules of all requirements, compiled once for the tests: they are safe to share.</summary>
internal static class Compiled
{
    internal static EhchSessionFactory All { get; } = EhchSessionFactory.Compile();
}
