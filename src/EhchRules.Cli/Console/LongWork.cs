using System.Text;
using Spectre.Console;

namespace EhchRules.Cli.Console;

/// <summary>Shows how far long work has come, on standard error, where a person looks on and the report goes elsewhere.</summary>
internal sealed class LongWork
{
    /// <summary>From how many bytes of input on the work is long.</summary>
    private const long Long = 16 << 20;

    private readonly ProgressTask? task;
    private double finished;

    private LongWork(TextWriter error, ProgressTask? task)
    {
        Error = error;
        this.task = task;
    }

    /// <summary>Gets standard error, to be written to while progress is shown on it.</summary>
    internal TextWriter Error { get; }

    /// <summary>Does work that tells how far it has come.</summary>
    /// <param name="terminal">Where a person may look on.</param>
    /// <param name="output">Where the report goes.</param>
    /// <param name="length">How many bytes of input there are.</param>
    /// <param name="name">What is done with them, in a word.</param>
    /// <param name="work">The work.</param>
    internal static Task<int> RunAsync(Terminal terminal, ReportOutput output, long length, string name, Func<LongWork, Task<int>> work)
    {
        bool isSeen = terminal.ErrorIsTerminal && (output.IsFile || !terminal.OutIsTerminal);
        return isSeen && length >= Long ? ShowAsync(terminal, length, name, work) : work(new(terminal.Error, null));
    }

    /// <summary>Does work that counts how far it has come, and reports only when it is done.</summary>
    /// <param name="terminal">Where a person may look on.</param>
    /// <param name="name">What is done, in a word.</param>
    /// <param name="work">The work.</param>
    internal static Task<T> CountAsync<T>(Terminal terminal, string name, Func<LongWork, Task<T>> work) =>
        terminal.ErrorIsTerminal ? ShowAsync(terminal, length: 1, name, work) : work(new(terminal.Error, null));

    private static async Task<T> ShowAsync<T>(Terminal terminal, long length, string name, Func<LongWork, Task<T>> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal.Error), ColorSystem = ColorSystemSupport.NoColors });
        Progress progress = console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return await progress.StartAsync(context => work(new(new AboveProgress(console), context.AddTask(name, maxValue: length))));
    }

    /// <summary>Tells how far a file has been read, by where it is now.</summary>
    internal void Reached(Stream file)
    {
        if (file.CanSeek) Reached(file, file.Position);
    }

    /// <summary>Tells how far a file has been read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">How many of its bytes are done with.</param>
    /// <param name="before">The share of its work that was done by earlier readings.</param>
    /// <param name="share">The share of its work that this reading is.</param>
    internal void Reached(Stream file, long position, double before = 0, double share = 1)
    {
        if (task is not null && file.CanSeek) task.Value = finished + (before * file.Length) + (share * position);
    }

    /// <summary>Tells how far work has come that reads no file.</summary>
    /// <param name="done">How much of its length is done.</param>
    internal void Reached(long done)
    {
        if (task is not null) task.Value = done;
    }

    /// <summary>Tells how many of how many things are done.</summary>
    internal void Reached(long done, long total)
    {
        if (task is null) return;
        task.MaxValue = total;
        task.Value = done;
    }

    /// <summary>Tells that a file is done with.</summary>
    internal void Finished(Stream file)
    {
        if (file.CanSeek) finished += file.Length;
    }

    /// <summary>Writes lines above the progress, which moves down.</summary>
    private sealed class AboveProgress(IAnsiConsole console) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => console.Write(new Text(value.ToString()));

        public override void WriteLine(string? value) => console.Write(new Text(value + "\n"));
    }
}
