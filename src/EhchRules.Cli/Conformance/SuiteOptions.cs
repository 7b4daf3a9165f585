using System.Collections.Immutable;
using System.CommandLine;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Suggestions;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>Which suite, and which of its vectors.</summary>
internal sealed class SuiteOptions
{
    private static readonly string[] WithoutCatalogue = ["NEWS2", "PREMIUM"];

    private readonly Option<string?> path = new("--suite") { Description = "Another suite: a folder or a zip archive, or a deck, one file of vectors (.jsonl). The default is the suite of this program", HelpName = "PATH" };

    private readonly Option<IReadOnlySet<ConformanceLevel>?> levels = NamesOption.Make<ConformanceLevel>("--level", "Only these levels");

    private readonly Option<IReadOnlyList<string>?> requirements = IdsOption.Make("--requirement", "Only these requirements, by id; NEWS2 and PREMIUM for scores and the premium");

    internal void AddTo(Command command)
    {
        command.Add(path);
        command.Add(levels);
        command.Add(requirements);
    }

    /// <exception cref="UsageException">The suite is not there, or a requirement is none.</exception>
    /// <exception cref="SuiteFaultException">What is there is no suite.</exception>
    internal ConformanceSuite Suite(ParseResult call)
    {
        if (call.GetValue(path) is not { } named) return ConformanceSuite.Current;
        if (!File.Exists(named) && !Directory.Exists(named)) throw new UsageException($"--suite: {named}: no such file or folder");
        return ConformanceSuite.Open(named);
    }

    /// <exception cref="UsageException">A requirement is none.</exception>
    internal VectorSelection Selection(ParseResult call)
    {
        ImmutableArray<string> ids = [.. (call.GetValue(requirements) ?? []).Select(Known)];
        return new([.. (call.GetValue(levels) ?? ImmutableHashSet<ConformanceLevel>.Empty).Order()], ids);
    }

    private static string Known(string id) =>
        WithoutCatalogue.Concat(RequirementCatalogue.Judged.Select(static one => one.Id)).FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"--requirement: \"{id}\" is not a requirement of the suite; {NearIds.Suggest(id)}");
}
