namespace EhchRules.Cli.Console;

/// <summary>Where a report goes: standard output, or a file that is written beside the one named and takes its place when it is whole.</summary>
internal sealed class ReportOutput : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string? target;
    private readonly string? beside;
    private bool isKept;

    private ReportOutput(Stream stream, string? target, string? beside)
    {
        Stream = stream;
        this.target = target;
        this.beside = beside;
    }

    /// <summary>Gets what takes the bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Gets whether it is a file that was named.</summary>
    internal bool IsFile => Stream is FileStream;

    /// <summary>Opens a file; standard output where there is no name, or the name is <c>-</c>.</summary>
    internal static ReportOutput Open(string? name, Terminal terminal)
    {
        if (name is null or "-") return new(terminal.Out, null, null);
        if (Directory.Exists(name)) throw new UsageException($"{name}: is a directory; name a file to write");
        try
        {
            string target = (File.Exists(name) ? File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(name);
            if (IsDevice(target)) return new(new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize), null, null);
            string beside = $"{target}.{Path.GetRandomFileName()}.tmp";
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = BufferSize };
            if (!OperatingSystem.IsWindows() && File.Exists(target)) options.UnixCreateMode = File.GetUnixFileMode(target);
            return new(new FileStream(beside, options), target, beside);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{name}: cannot be written: {refused.Message}", refused);
        }
    }

    /// <summary>Says that the report is whole: the file takes its place.</summary>
    internal async Task KeepAsync(CancellationToken cancellationToken)
    {
        await Stream.FlushAsync(cancellationToken);
        isKept = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Stream is not FileStream file) return;
        await file.DisposeAsync();
        if (beside is null || target is null) return;
        if (isKept) File.Move(beside, target, overwrite: true);
        else File.Delete(beside);
    }

    /// <summary>Says whether a name stands for a device, which nothing can take the place of.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
