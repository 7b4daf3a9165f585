using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace EhchRules.Cli.Tests;

/// <summary>Compares output with what a person has read and approved, in a file named for the test.</summary>
internal static partial class ApprovedOutput
{
    internal static void Check(string output, [CallerMemberName] string test = "") =>
        Approved.Matches(output, "tests", "EhchRules.Cli.Tests", "Approved", $"{test}.txt");

    /// <summary>Compares what is shown of one topic, in a file of its own. Counts over all topics are left out, so that a new requirement changes the files of its topic alone.</summary>
    /// <param name="output">The output.</param>
    /// <param name="topic">The name of the topic.</param>
    /// <param name="test">The test.</param>
    internal static void CheckTopic(string output, string topic, [CallerMemberName] string test = "") =>
        Check(Totals().Replace(OfAll().Replace(output, "of … findings"), string.Empty), $"{test}.{topic}");

    [GeneratedRegex("of [0-9,]+ findings")]
    private static partial Regex OfAll();

    [GeneratedRegex(@"^TOTALS\n(.+\n)+", RegexOptions.Multiline)]
    private static partial Regex Totals();
}
