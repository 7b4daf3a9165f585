using EhchRules.Cli;
using EhchRules.Cli.Console;

using Stream standardInput = StandardStreams.OpenIn();
UnfinishedFiles unfinished = new();
Terminal terminal = new()
{
    In = standardInput,
    Out = StandardStreams.OpenOut(),
    Error = StandardStreams.OpenError(),
#pragma warning disable RS0030 // The one place where the program learns what day it is; everything below takes the day as an argument.
    Clock = TimeProvider.System,
#pragma warning restore RS0030
    InIsTerminal = StandardStreams.InIsTerminal,
    OutIsTerminal = StandardStreams.OutIsTerminal,
    ErrorIsTerminal = StandardStreams.ErrorIsTerminal,
    NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb",
    Columns = !StandardStreams.OutIsTerminal || Console.WindowWidth <= 0 ? null : Console.WindowWidth,
    OutFacts = StandardStreams.OutFacts,
    Unfinished = unfinished,
};
using EndSignals signals = new(unfinished);
int code = await CommandLine.RunAsync(args, terminal, signals.Token);
return code == ExitCode.Interrupted ? signals.ExitCode ?? code : code;
