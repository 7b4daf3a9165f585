using System.CommandLine;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance export</c>: the suite as an archive, or its questions for a product that cannot be asked.</summary>
internal static class ExportCommand
{
    internal static Command Make(Terminal terminal)
    {
        Option<bool> questions = new("--questions") { Description = "The questions alone, as JSON lines: what would be put to a product. Its answers are handed in with run --answers" };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; the default is standard output", HelpName = "OUT" };
        SuiteOptions suite = new();
        Command command = new("export", "Write the suite as a zip archive, with its schema, the adapters and a page to begin with; or its questions.") { questions, output };
        suite.AddTo(command);
        command.SetAction((call, cancellationToken) => new ExportRun
        {
            Terminal = terminal,
            Questions = call.GetValue(questions),
            Output = call.GetValue(output),
            Selection = suite.Selection(call),
            OpenSuite = () => suite.Suite(call),
        }.RunAsync(cancellationToken));
        return command;
    }
}
