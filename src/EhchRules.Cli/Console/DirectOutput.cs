namespace EhchRules.Cli.Console;

/// <summary>Standard output, a pipe or a device: what goes there has gone.</summary>
internal sealed class DirectOutput : ReportOutput
{
    private readonly FileStream? opened;

    /// <summary>Writes to what is open.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="name">How it was named; null where it was not.</param>
    internal DirectOutput(Stream stream, string? name = null)
    {
        Stream = stream;
        IsFile = name is not null;
    }

    private DirectOutput(FileStream opened, string name)
        : this(OperatingSystem.IsWindows() ? opened : new BufferedStream(new DescriptorStream(opened.SafeFileHandle, name), BufferSize), name) => this.opened = opened;

    /// <inheritdoc/>
    internal override Stream Stream { get; }

    /// <inheritdoc/>
    internal override bool IsFile { get; }

    /// <summary>Writes to a file that is no plain one.</summary>
    internal static DirectOutput Over(FileStream opened, string name) => new(opened, name);

    /// <inheritdoc/>
    internal override Task KeepAsync(CancellationToken cancellationToken) => Stream.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (!IsFile) return;
        try
        {
            await Stream.FlushAsync();
        }
        finally
        {
            if (opened is not null) await opened.DisposeAsync();
        }
    }
}
