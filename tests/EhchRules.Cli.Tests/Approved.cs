using System.Runtime.CompilerServices;
using EhchRules.Tests;

namespace EhchRules.Cli.Tests;

/// <summary>Compares output with what a person has read and approved.</summary>
internal static class Approved
{
    private const string Variable = "EHCHRULES_APPROVE";

    internal static void Check(string output, [CallerMemberName] string test = "")
    {
        string path = Repository.PathOf("tests", "EhchRules.Cli.Tests", "Approved", $"{test}.txt");
        if (Environment.GetEnvironmentVariable(Variable) is "1") File.WriteAllText(path, output);
        string approved = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        Assert.True(output == approved, $"The output is not {path}. If the change is meant, set {Variable}=1, run this test, and read what git shows. It was:\n{output}");
    }
}
