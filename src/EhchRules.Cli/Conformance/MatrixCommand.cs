using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary><c>ehch conformance matrix</c>: which vectors ask about which term of which requirement, and where that is said.</summary>
internal static class MatrixCommand
{
    private enum MatrixFormat
    {
        Markdown,
        Csv,
    }

    internal static Command Make(Terminal terminal)
    {
        Option<MatrixFormat> format = NamesOption.One<MatrixFormat>(
            "--format", "How to write it: a page to read, with the first vectors of each term, or a table with all of them");
        Command command = new("matrix", "Trace the vectors of the suite to the terms of each requirement and to their sources.") { format };
        command.SetAction(async (call, cancellationToken) =>
        {
            TraceabilityMatrix matrix = await TraceabilityMatrix.OfAsync(ConformanceSuite.Current, cancellationToken);
            if (call.GetValue(format) is MatrixFormat.Csv) await MatrixCsv.WriteAsync(matrix, terminal.Out, cancellationToken);
            else matrix.WriteMarkdown(call.InvocationConfiguration.Output);
        });
        return command;
    }
}
