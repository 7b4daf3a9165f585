using System.Text;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>Small decks, written to files of their own.</summary>
internal sealed class Decks : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ehch-conformance-").FullName;

    internal string PathOf(string name) => Path.Combine(folder, name);

    internal string Write(string name, params IEnumerable<string> lines)
    {
        File.WriteAllText(PathOf(name), string.Concat(lines.Select(static line => line + "\n")), new UTF8Encoding(false));
        return PathOf(name);
    }

    /// <summary>Makes a deck of scores, <c>NEWS2.1</c> and so on: a set that is normal except for its pulse, which scores 0.</summary>
    internal ConformanceSuite Scores(int count) => ConformanceSuite.Open(Write("scores.jsonl", Enumerable.Range(1, count).Select(static number => Score($"NEWS2.{number}"))));

    internal ConformanceSuite Of(params string[] vectors) => ConformanceSuite.Open(Write("deck.jsonl", vectors));

    internal static string Score(string id, string expect = """[{"must":{"total":0,"band":"Low"}}]""", string more = "") =>
        $$$"""{"format":"ehch-vector/2","id":"{{{id}}}","level":"Scoring","requirement":"NEWS2","why":"All is normal.","since":"1.0.0",{{{more}}}"observation":{"respiratory_rate":16,"spo2":97,"spo2_scale":1,"on_oxygen":false,"systolic_bp":128,"pulse":72,"consciousness":"A","temperature":36.6},"expect":{{{expect}}}}""";

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
