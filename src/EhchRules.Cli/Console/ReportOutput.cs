namespace EhchRules.Cli.Console;

/// <summary>Where a report goes. What is no plain file is written to as it is; a plain file has the whole new report, or what it had before.</summary>
internal abstract class ReportOutput : IAsyncDisposable
{
    /// <summary>How many bytes are collected before they are written.</summary>
    protected const int BufferSize = 1 << 16;

    /// <summary>Gets what takes the bytes.</summary>
    internal abstract Stream Stream { get; }

    /// <summary>Gets whether it was named, so that no person reads it as it is written.</summary>
    internal virtual bool IsFile => true;

    /// <summary>Opens an output; standard output where there is no name, or the name is <c>-</c>.</summary>
    internal static ReportOutput Open(string? name, Terminal terminal)
    {
        if (name is null or "-") return new DirectOutput(terminal.Out);
        try
        {
            return OpenNamed(name, FinalPath.Of(name), terminal);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CannotBeWritten(name, refused.Message, refused);
        }
    }

    /// <summary>Opens an output for what nobody can read on a screen.</summary>
    /// <param name="name">The name; null means standard output.</param>
    /// <param name="terminal">Where a person may look on.</param>
    /// <param name="format">What the user asked for.</param>
    /// <exception cref="UsageException">It would go to a screen.</exception>
    internal static ReportOutput OpenForBytes(string? name, Terminal terminal, string format)
    {
        ReportOutput output = Open(name, terminal);
        return output.IsFile || !terminal.OutIsTerminal ? output : throw new UsageException($"{format} is not for a screen: name a file with -o, or pass it on");
    }

    /// <summary>Says that the report is whole.</summary>
    internal abstract Task KeepAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    private protected static UsageException CannotBeWritten(string name, string reason, Exception? refused = null) => new($"{name}: cannot be written: {reason}", refused);

    private static ReportOutput OpenNamed(string name, string path, Terminal terminal)
    {
        if (FinalPath.DescriptorOf(path) is { } descriptor)
        {
            if (descriptor == 1) return new DirectOutput(terminal.Out);
            return new DirectOutput(StandardStreams.Open(descriptor, name) ?? throw CannotBeWritten(name, "it is not open"), name);
        }

        FileFacts? facts = FileFacts.Of(path);
        if (facts is { IsFolder: true }) throw new UsageException($"{name}: is a directory; name a file to write");
        if (Path.EndsInDirectorySeparator(name)) throw CannotBeWritten(name, "there is no such folder");
        if (facts is null)
        {
            if (!Directory.Exists(Path.GetDirectoryName(path))) throw CannotBeWritten(name, "there is no such folder");
            return ReplacedFile.Beside(path, name, replaced: null, terminal) ?? throw CannotBeWritten(name, "its folder takes no new file");
        }

        // Opened even where another file will take its place: what may not be written may not be replaced.
        FileStream there = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!facts.IsPlain || !there.CanSeek) return DirectOutput.Over(there, name);
        if (facts.Names > 1 || ReplacedFile.Beside(path, name, facts, terminal) is not { } replaced) return new OverwrittenFile(there, name, terminal);
        there.Dispose();
        return replaced;
    }
}
