using System.Text;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Tests;

/// <summary>Calls the program in this process, on a fixed day, with what it would read and write in memory.</summary>
internal sealed class Call
{
    /// <summary>The day on which every call is made: a Monday on which plans for those admitted on 8 October 2020 are still in time.</summary>
    internal static readonly DateOnly Today = new(2020, 10, 19);

    /// <summary>Gets the moment of the call: half an hour before the midnight that ends the day, in English summer time.</summary>
    internal DateTimeOffset Now { get; init; } = new(Today.ToDateTime(new TimeOnly(22, 30)), TimeSpan.Zero);

    internal string Input { get; init; } = string.Empty;

    /// <summary>Gets the width of the terminal on which a person reads; null where standard output goes to a file.</summary>
    internal int? Columns { get; init; }

    internal bool NoColour { get; init; }

    internal bool InIsTerminal { get; init; }

    internal bool ErrorIsTerminal { get; init; }

    internal string TemporaryFolder { get; init; } = Path.GetTempPath();

    internal static Task<Answer> Of(params string[] arguments) => new Call().WithAsync(arguments);

    internal async Task<Answer> WithAsync(params string[] arguments)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(Input));
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        Terminal terminal = new()
        {
            In = input,
            Out = output,
            Error = error,
            Clock = new FixedClock(Now),
            InIsTerminal = InIsTerminal,
            OutIsTerminal = Columns is not null,
            ErrorIsTerminal = ErrorIsTerminal,
            Columns = Columns,
            NoColour = NoColour,
            TemporaryFolder = TemporaryFolder,
        };
        int code = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>What came of a call.</summary>
internal sealed record Answer(int Code, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the output in one line, as it was before it was wrapped.</summary>
    internal string Unwrapped => string.Join(' ', Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
