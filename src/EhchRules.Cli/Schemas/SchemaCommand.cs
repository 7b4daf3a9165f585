using System.CommandLine;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Schemas;

/// <summary><c>ehch schema</c>: prints the JSON Schema of a wire format.</summary>
internal static class SchemaCommand
{
    internal static Command Make()
    {
        Argument<string> which = new("format") { HelpName = "NAME", Description = string.Join(", ", PublishedSchema.All.Select(static one => $"{one.Name} ({one.Holds})")) };
        which.AcceptOnlyFromAmong([.. PublishedSchema.All.Select(static one => one.Name)]);
        Command command = new("schema", "Print the JSON Schema (draft 2020-12) of a wire format, or the tables that records can be read from.") { which };
        command.SetAction(async (call, cancellationToken) =>
        {
            string name = call.GetRequiredValue(which);
            string schema = PublishedSchema.All.First(one => one.Name == name).Make();
            await call.InvocationConfiguration.Output.WriteLineAsync(schema.TrimEnd().AsMemory(), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
