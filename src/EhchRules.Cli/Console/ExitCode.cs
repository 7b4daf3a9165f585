namespace EhchRules.Cli.Console;

/// <summary>What the program tells its caller. Scripts depend on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing that was asked about is wrong.</summary>
    internal const int Done = 0;

    /// <summary>Something is not met with a force named by <c>--fail-on</c>.</summary>
    internal const int NotMet = 1;

    /// <summary>An assessment is not what its record gives. The same number: what was asked about is wrong.</summary>
    internal const int NotTheSame = 1;

    /// <summary>Something got worse between two reports. The same number: what was asked about is wrong.</summary>
    internal const int GotWorse = 1;

    /// <summary>A vector of the conformance suite failed, or there is no telling. The same number: what was asked about is wrong.</summary>
    internal const int NotPassed = 1;

    /// <summary>The input has faults. It outweighs <see cref="NotMet"/>, for what was not read was not judged.</summary>
    internal const int Faults = 2;

    /// <summary>Wrong usage, or a file that cannot be opened, read or written.</summary>
    internal const int Usage = 64;

    /// <summary>Stopped from the keyboard, as shells have it.</summary>
    internal const int Interrupted = 130;

    /// <summary>Whoever read the output has stopped reading, as shells have it.</summary>
    internal const int ReaderGone = 141;
}
