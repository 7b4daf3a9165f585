using System.CommandLine;
using EhchRules.Cli.Console;
using EhchRules.Json;

namespace EhchRules.Cli.Demo;

/// <summary><c>ehch demo</c>: judges the sample network that is shipped inside the program.</summary>
internal static class DemoCommand
{
    private const string Resource = "demo-network.json";

    /// <summary>The day judged: the third Monday of the service, on which plans for those admitted on the first day were due a week ago.</summary>
    private static readonly DateOnly On = new(2020, 10, 19);

    internal static Command Make(Terminal terminal)
    {
        Command command = new("demo", "Judge the built-in sample network on 19 October 2020. Needs no file and no connection.");
        command.SetAction(async (call, cancellationToken) =>
        {
            await using Stream resource = typeof(DemoCommand).Assembly.GetManifestResourceStream(Resource)!;
            NetworkRecord record = await EhchJson.ReadRecordAsync(resource, cancellationToken);
            AssessmentReport report = EhchRuleSet.Current.Report(EhchRuleSet.Current.Assess(record, On));
            await TextOutput.WriteAsync(terminal.Out, text => report.WriteText(text, TextStyle.For(terminal, isFile: false)), cancellationToken);
            TextWriter output = call.InvocationConfiguration.Output;
            await output.WriteLineAsync();
            await output.WriteLineAsync("This network is made up. To judge your own: ehch assess FILE. What a file holds: ehch schema record.");
            return ExitCode.Done;
        });
        return command;
    }
}
