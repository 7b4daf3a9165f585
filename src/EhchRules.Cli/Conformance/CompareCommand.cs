using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance compare</c>: what got better and what got worse between two reports.</summary>
internal static class CompareCommand
{
    internal static Command Make(Terminal terminal)
    {
        Argument<string> before = new("BEFORE") { Description = "The earlier report: a report.json, the folder that holds it, or a results.ndjson" };
        Argument<string> after = new("AFTER") { Description = "The later report, likewise" };
        Option<ComparedFormat> format = NamesOption.One<ComparedFormat>("--format", "How to write it");
        Option<string?> output = new("--output", "-o") { Description = "A file to write to. The default is standard output", HelpName = "file" };
        Command command = new(
            "compare",
            "Compare two conformance reports, of the same version of the suite or of different ones: what got better, what got worse, and what changed because the suite did. Exits with 1 if anything got worse.")
        {
            before,
            after,
            format,
            output,
        };
        command.SetAction((call, cancellationToken) => new CompareRun
        {
            Terminal = terminal,
            Before = call.GetRequiredValue(before),
            After = call.GetRequiredValue(after),
            Format = call.GetValue(format),
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
