using System.Text;
using EhchRules.Cli;
using EhchRules.Cli.Console;

Encoding utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsOutputRedirected || !Console.IsErrorRedirected) Console.OutputEncoding = utf8;
using Stream standardInput = Console.OpenStandardInput();
using Stream standardOutput = Console.OpenStandardOutput();
Terminal terminal = new()
{
    In = standardInput,
    // Never closed: what is left in it when writing has failed would fail once more.
    Out = new BufferedStream(standardOutput, 1 << 16),
    Error = Console.Error,
#pragma warning disable RS0030 // The one place where the program learns what day it is; everything below takes the day as an argument.
    Clock = TimeProvider.System,
#pragma warning restore RS0030
    InIsTerminal = !Console.IsInputRedirected,
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb",
    Columns = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth,
};
return await CommandLine.RunAsync(args, terminal);
