namespace EhchRules.Cli.Console;

/// <summary>
/// A file that no other can take the place of: it has several names, belongs to somebody else, or its folder takes no new file.
/// The report is kept in the temporary folder until it is whole; then the file is written over.
/// </summary>
internal sealed class OverwrittenFile : ReportOutput
{
    private readonly FileStream there;
    private readonly string name;
    private readonly FileStream whole;
    private readonly UnfinishedFiles unfinished;

    /// <summary>Begins a report.</summary>
    /// <param name="there">The file, open to be written.</param>
    /// <param name="name">How the user named it.</param>
    /// <param name="terminal">What knows where the temporary folder is.</param>
    internal OverwrittenFile(FileStream there, string name, Terminal terminal)
    {
        this.there = there;
        this.name = name;
        whole = TemporaryFile.Make(terminal, $"to make the report for {name} whole before it is written there");
        unfinished = terminal.Unfinished;
        Stream = OperatingSystem.IsWindows() ? whole : new BufferedStream(new DescriptorStream(whole.SafeFileHandle, $"{name}: the temporary file"), BufferSize);
    }

    /// <inheritdoc/>
    internal override Stream Stream { get; }

    /// <summary>Copies a whole report over what is there.</summary>
    /// <exception cref="UsageException">It could not be copied; nothing is left there then.</exception>
    internal static void Copy(FileStream whole, FileStream there, string name)
    {
        try
        {
            whole.CopyTo(there);
            there.SetLength(whole.Length);
            there.Flush(flushToDisk: true);
        }
        catch (IOException refused)
        {
            there.SetLength(0);
            throw CannotBeWritten(name, $"{refused.Message}; it is empty now, because it could only be written over", refused);
        }
    }

    /// <inheritdoc/>
    internal override async Task KeepAsync(CancellationToken cancellationToken)
    {
        await Stream.FlushAsync(cancellationToken);
        whole.Position = 0;
        unfinished.Finish(there.Name, () => Copy(whole, there, name));
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await there.DisposeAsync();
        await whole.DisposeAsync();
    }
}
