using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace EhchRules.Cli.Console;

/// <summary>Ends the program when it is asked to, from the keyboard, by another program, or because the terminal goes away; nothing half-written stays.</summary>
[SuppressMessage("Usage", "CA2213", Justification = "A signal that comes last may still be looked at when the run is over.")]
internal sealed class EndSignals : IDisposable
{
    // Shells give a program that was ended by a signal this number and the signal's.
    private const int ExitCodeOfSignals = 128;

    /// <summary>What the system sends to a program that writes a file larger than it may. Heeded, the write fails as on a full disk; else the program would just be gone.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    /// <summary>How long the run may take to stop by itself. One that waits for input, or is in the midst of a judgement, does not.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource asked = new();
    private readonly ManualResetEventSlim isOver = new();
    private readonly UnfinishedFiles unfinished;
    private readonly List<PosixSignalRegistration> registrations = [];

    /// <summary>Begins to listen.</summary>
    /// <param name="unfinished">What to remove if the run does not stop by itself.</param>
    internal EndSignals(UnfinishedFiles unfinished)
    {
        this.unfinished = unfinished;
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => End(context, 1)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, 2)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, context => End(context, 3)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, 15)));
        if (!OperatingSystem.IsWindows()) registrations.Add(PosixSignalRegistration.Create(FileTooLarge, static context => context.Cancel = true));
    }

    /// <summary>Gets what is cancelled when the program is asked to end.</summary>
    internal CancellationToken Token => asked.Token;

    /// <summary>Gets the exit code of a program that was ended by a signal; null where none has come.</summary>
    internal int? ExitCode { get; private set; }

    /// <summary>Says that the run is over. Signals are heeded until the program is gone: one that came during the run may be delivered only now.</summary>
    public void Dispose() => isOver.Set();

    private void End(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        ExitCode ??= ExitCodeOfSignals + number;
        asked.Cancel();
        if (isOver.Wait(Grace)) return;
        unfinished.RemoveAll();
        Environment.Exit(ExitCodeOfSignals + number);
    }
}
