using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Assess;
using EhchRules.Cli.Conformance;
using EhchRules.Cli.Console;
using EhchRules.Cli.Coverage;
using EhchRules.Cli.Demo;
using EhchRules.Cli.Diff;
using EhchRules.Cli.Import;
using EhchRules.Cli.Measures;
using EhchRules.Cli.Premiums;
using EhchRules.Cli.Requirements;
using EhchRules.Cli.Sample;
using EhchRules.Cli.Schemas;
using EhchRules.Cli.Score;
using EhchRules.Cli.Timelines;
using EhchRules.Cli.Verify;
using EhchRules.Cli.Worklists;
using EhchRules.Json;

namespace EhchRules.Cli;

/// <summary>The commands, and what becomes of a call that cannot be carried out.</summary>
internal static class CommandLine
{
    private const string Description =
        """
        Shows which duties of NHS England's Enhanced Health in Care Homes (EHCH) service a
        primary care network meets, which it does not meet, and when others fall due.

        Start with: ehch demo

        Exit codes:
          0   done
          1   something is what --fail-on names, a verified assessment does not match its
              record, or a conformance vector failed or has no answer that could be judged
          2   the input has faults; all are listed on standard error, and the rest is used
          64  wrong usage, or a file that cannot be opened, read or written
          141 whoever read the output has stopped; 128 and more: ended by a signal
        """;

    /// <summary>Gets what makes each command, by its name and in the order of the help. A call makes the one that it names: the options of all take longer to make than a short answer.</summary>
    internal static OrderedDictionary<string, Func<Terminal, Command>> All { get; } = new(StringComparer.Ordinal)
    {
        ["demo"] = DemoCommand.Make,
        ["assess"] = AssessCommand.Make,
        ["timeline"] = TimelineCommand.Make,
        ["worklist"] = WorklistCommand.Make,
        ["diff"] = DiffCommand.Make,
        ["measures"] = MeasuresCommand.Make,
        ["premium"] = PremiumCommand.Make,
        ["coverage"] = CoverageCommand.Make,
        ["verify"] = VerifyCommand.Make,
        ["score"] = ScoreCommand.Make,
        ["requirements"] = RequirementsCommand.Make,
        ["explain"] = ExplainCommand.Make,
        ["conformance"] = ConformanceCommand.Make,
        ["import"] = ImportCommand.Make,
        ["sample"] = SampleCommand.Make,
        ["schema"] = static _ => SchemaCommand.Make(),
    };

    /// <summary>Carries out one call.</summary>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        try
        {
            // Inside, for closing it writes what is left, and that can fail as well.
            await using StreamWriter output = new(terminal.Out, leaveOpen: true) { NewLine = "\n" };
            int code = await RunAsync(arguments, terminal, output, cancellationToken);
            await output.FlushAsync(cancellationToken);
            await terminal.Out.FlushAsync(cancellationToken);
            return code;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.ReaderGone;
        }
        catch (UsageException misuse)
        {
            return Refused(terminal, misuse.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return Refused(terminal, broken.Message);
        }
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, StreamWriter output, CancellationToken cancellationToken)
    {
        if (arguments.Count == 0) throw new UsageException($"a command is needed: {string.Join(", ", All.Keys)}. Try 'ehch demo', or 'ehch --help'.");
        ParseResult call = Commands(arguments, terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (call.Action is ParseErrorAction)
        {
            string command = string.Join(' ', Path(call.CommandResult.Command).Reverse());
            foreach (string message in call.Errors.Select(static error => error.Message).Distinct(StringComparer.Ordinal))
            {
                await terminal.Error.WriteLineAsync($"ehch: {Printable.Line(message)}");
            }

            await terminal.Error.WriteLineAsync($"Try '{command} --help'.");
            return ExitCode.Usage;
        }

        return await call.InvokeAsync(new() { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
    }

    private static RootCommand Commands(IReadOnlyList<string> arguments, Terminal terminal)
    {
        RootCommand root = new(Description);
        if (All.TryGetValue(arguments[0], out Func<Terminal, Command>? called)) root.Add(called(terminal));
        else foreach (Func<Terminal, Command> make in All.Values) root.Add(make(terminal));
        root.HelpName = "ehch";
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpAction { MaxWidth = TextStyle.For(terminal, isFile: false).Columns };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        root.Directives.Clear();
        return root;
    }

    /// <summary>Names the commands from the one called up to the program.</summary>
    private static IEnumerable<string> Path(Command called)
    {
        Command? command = called;
        while (command is not null)
        {
            yield return command is RootCommand ? "ehch" : command.Name;
            command = command.Parents.OfType<Command>().FirstOrDefault();
        }
    }

    private static int Refused(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"ehch: {Printable.Line(message)}");
        return ExitCode.Usage;
    }

    /// <summary>Prints the tool's version, the rule set's and the calendar's: the three things an answer depends on besides its input.</summary>
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            string version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine($"ehch {version.Split('+')[0]}");
            output.WriteLine($"rule set {RuleSetVersion.Current} ({CatalogueJson.Current.RuleSetHash})");
            output.WriteLine($"calendar {WorkingDayCalendar.EnglandAndWales.Id}");
            return ExitCode.Done;
        }
    }
}
