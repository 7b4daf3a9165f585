using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>Tells what is wrong with a suite, or with a file of answers.</summary>
internal static class SuiteFaults
{
    /// <summary>Lists the faults on standard error.</summary>
    /// <returns>The exit code.</returns>
    internal static int Tell(SuiteFaultException faulty, Terminal terminal)
    {
        foreach (SuiteFault fault in faulty.Faults) terminal.Error.WriteLine(Printable.Line(fault.ToString()));
        if (faulty.Faults.IsEmpty) terminal.Error.WriteLine(Printable.Line(faulty.Message));
        return ExitCode.Faults;
    }

    internal static UsageException NothingSelected() => new("the suite has no vector of these levels and requirements");
}
