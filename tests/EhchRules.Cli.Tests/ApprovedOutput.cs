using System.Runtime.CompilerServices;

namespace EhchRules.Cli.Tests;

/// <summary>Compares output with what a person has read and approved, in a file named for the test.</summary>
internal static class ApprovedOutput
{
    internal static void Check(string output, [CallerMemberName] string test = "") =>
        Approved.Matches(output, "tests", "EhchRules.Cli.Tests", "Approved", $"{test}.txt");
}
