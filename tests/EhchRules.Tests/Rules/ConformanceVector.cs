using System.Globalization;
using System.Text;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Tests.Rules;

/// <summary>One line of conformance/rules: a record, a day, and what a requirement must say of it.</summary>
internal sealed record ConformanceVector(string Id, string Requirement, string File, JsonElement Root)
{
    /// <summary>Gets every vector, in the order of files and lines.</summary>
    internal static IReadOnlyList<ConformanceVector> All { get; } = [.. Read()];

    internal DateOnly On => Day(Root.GetProperty("on"));

    internal DateOnly? KnownOn => Root.TryGetProperty("knownOn", out JsonElement known) ? Day(known) : null;

    internal bool AllOccasions => Root.TryGetProperty("occasions", out _);

    /// <summary>Gets the answers that are right: that of each must, and all of each accept.</summary>
    internal IEnumerable<JsonElement> Answers => Root.GetProperty("expect").EnumerateArray().SelectMany(static expect =>
        expect.TryGetProperty("must", out JsonElement must) ? [must]
        : expect.TryGetProperty("accept", out JsonElement accept) ? accept.EnumerateArray()
        : Enumerable.Empty<JsonElement>());

    internal static DateOnly Day(JsonElement element) => DateOnly.ParseExact(element.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal async Task<NetworkRecord> Record()
    {
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(Root.GetProperty("record").GetRawText()));
        return await EhchJson.ReadRecordAsync(utf8);
    }

    private static IEnumerable<ConformanceVector> Read()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("conformance", "rules"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in System.IO.File.ReadLines(file, Encoding.UTF8))
            {
                JsonElement root = JsonElement.Parse(line);
                yield return new(root.GetProperty("id").GetString()!, root.GetProperty("requirement").GetString()!, Path.GetFileName(file), root);
            }
        }
    }
}
