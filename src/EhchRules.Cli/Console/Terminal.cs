using EhchRules.Scoring;

namespace EhchRules.Cli.Console;

/// <summary>What the program runs in: its streams, its clock, and whether a person is looking on.</summary>
internal sealed class Terminal
{
    /// <summary>Gets standard input.</summary>
    internal required Stream In { get; init; }

    /// <summary>Gets standard output. Bytes, for what goes there is UTF-8 whatever the machine's code page.</summary>
    internal required Stream Out { get; init; }

    /// <summary>Gets standard error.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Gets the clock. The command line asks it for today's date, and how long a product under examination has been waited for.</summary>
    internal required TimeProvider Clock { get; init; }

    /// <summary>Gets what standard output is; null where that is not known.</summary>
    internal FileFacts? OutFacts { get; init; }

    /// <summary>Gets the files that are not finished, to be removed if the program has to end.</summary>
    internal UnfinishedFiles Unfinished { get; init; } = new();

    /// <summary>Gets whether standard input is typed by a person, so that waiting for it would look like a program that hangs.</summary>
    internal bool InIsTerminal { get; init; }

    /// <summary>Gets whether a person reads standard output as it is written.</summary>
    internal bool OutIsTerminal { get; init; }

    /// <summary>Gets whether a person reads standard error as it is written.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Gets whether the user has asked for no colour, by setting <c>NO_COLOR</c> to anything but nothing.</summary>
    internal bool NoColour { get; init; }

    /// <summary>Gets the number of columns of the terminal; null where there is none, or it does not say.</summary>
    internal int? Columns { get; init; }

    /// <summary>Gets where input that can be read only once is kept while it is read twice.</summary>
    internal string TemporaryFolder { get; init; } = Path.GetTempPath();

    /// <summary>Gets today's date in England, whatever the time zone of the machine. Take it once: a command that asks twice may run past midnight.</summary>
    internal DateOnly Today => EnglishTime.DayOf(Clock.GetUtcNow());
}
