using System.CommandLine;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance</c>: the suite, put to a product.</summary>
internal static class ConformanceCommand
{
    internal static Command Make(Terminal terminal) => new("conformance", "Put the conformance suite to a product, and report what it answered. A report, never a certificate: the suite has no official standing.")
    {
        RunCommand.Make(terminal),
        ExportCommand.Make(terminal),
        CompareCommand.Make(terminal),
        ExamCommand.Make(terminal),
        MatrixCommand.Make(terminal),
    };
}
