using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance exam</c>: makes a deck of vectors that nobody has seen.</summary>
internal static class ExamCommand
{
    private const int UsualSize = 1000;

    internal static Command Make(Terminal terminal)
    {
        Option<int?> seed = NumberOption.Make("--seed", "Equal seeds give equal decks, byte for byte. Choose one when the product is finished", "N");
        seed.Required = true;
        Option<int?> size = NumberOption.Make("--size", $"How many vectors, from 1. The default is {Words.Number(UsualSize)}", "M");
        Option<IReadOnlySet<ConformanceLevel>?> levels = NamesOption.Make<ConformanceLevel>("--level", "Ask about these levels alone");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole deck. Let its name end in .jsonl, so that 'ehch conformance run --suite' knows it for a deck", HelpName = "DECK.jsonl" };
        Command command = new("exam", "Make a fresh deck of vectors from invented records, with the answers of this library, so that none can be learned by heart.") { seed, size, levels, output };
        command.SetAction(async (call, cancellationToken) =>
        {
            ExamOptions options = new() { Seed = call.GetValue(seed)!.Value, Size = call.GetValue(size) ?? UsualSize };
            if (call.GetValue(levels) is { } chosen) options = options with { Levels = [.. chosen.Order()] };
            return await ExamRun.MakeAsync(options, call.GetValue(output), terminal, cancellationToken);
        });
        return command;
    }
}
