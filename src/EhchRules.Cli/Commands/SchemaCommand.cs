using System.CommandLine;
using EhchRules.Json;

namespace EhchRules.Cli.Commands;

/// <summary><c>ehch schema</c>: prints the JSON Schema of a wire format.</summary>
internal static class SchemaCommand
{
    internal static Command Make()
    {
        Argument<string> which = new("format") { Description = "record (what is handed in), assessment (what comes back) or vector (a conformance case)" };
        which.AcceptOnlyFromAmong("record", "assessment", "vector");
        Command command = new("schema", "Print the JSON Schema (draft 2020-12) of a wire format.") { which };
        command.SetAction(async (call, cancellationToken) =>
        {
            string schema = call.GetRequiredValue(which) switch
            {
                "record" => EhchJson.RecordSchema(),
                "assessment" => EhchJson.AssessmentSchema(),
                _ => EhchJson.VectorSchema(),
            };
            await call.InvocationConfiguration.Output.WriteLineAsync(schema.TrimEnd().AsMemory(), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
