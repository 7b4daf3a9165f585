using System.Diagnostics.CodeAnalysis;

namespace EhchRules.Cli.Console;

/// <summary>A file that is written beside the one named, in the same folder, and takes its place when it is whole. It keeps the permissions of the one before it.</summary>
internal sealed class ReplacedFile : ReportOutput
{
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string name;
    private readonly string target;
    private readonly string beside;
    private readonly UnixFileMode? mode;
    private readonly FileStream file;
    private readonly UnfinishedFiles unfinished;

    private ReplacedFile(string name, string target, string beside, UnixFileMode? mode, FileStream file, UnfinishedFiles unfinished)
    {
        this.name = name;
        this.target = target;
        this.beside = beside;
        this.mode = mode;
        this.file = file;
        this.unfinished = unfinished;
        Stream = new BufferedStream(OperatingSystem.IsWindows() ? file : new DescriptorStream(file.SafeFileHandle, name), BufferSize);
    }

    /// <inheritdoc/>
    internal override Stream Stream { get; }

    /// <summary>Makes a file beside another.</summary>
    /// <param name="target">Where the other is, or will be.</param>
    /// <param name="name">How the user named it.</param>
    /// <param name="replaced">What is there now; null where nothing is.</param>
    /// <param name="terminal">What knows of unfinished files.</param>
    /// <returns>The file; null where the folder takes no new file, or it would not belong to whom the one before it belongs.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "What is not returned is removed, and closed with that.")]
    internal static ReplacedFile? Beside(string target, string name, FileFacts? replaced, Terminal terminal)
    {
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".ehch-{Path.GetRandomFileName()}");
        UnixFileMode? mode = replaced is null || OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete, BufferSize = 0 };

        // A new file is as the user's mask has it; one that will get the permissions of another is nobody else's until then.
        if (!OperatingSystem.IsWindows() && mode is not null) options.UnixCreateMode = OwnerAlone;
        terminal.Unfinished.Add(beside);
        try
        {
            ReplacedFile made = new(name, target, beside, mode, new(beside, options), terminal.Unfinished);
            if (replaced is null || FileFacts.Of(beside)?.Owner == replaced.Owner) return made;
            made.Remove();
        }
        catch (UnauthorizedAccessException)
        {
            terminal.Unfinished.Remove(beside);
        }

        return null;
    }

    /// <inheritdoc/>
    internal override async Task KeepAsync(CancellationToken cancellationToken)
    {
        await Stream.FlushAsync(cancellationToken);
        RandomAccess.FlushToDisk(file.SafeFileHandle);
        if (!OperatingSystem.IsWindows() && mode is { } kept) File.SetUnixFileMode(file.SafeFileHandle, kept);
        await file.DisposeAsync();
        unfinished.Finish(beside, TakePlace);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        Remove();
        return ValueTask.CompletedTask;
    }

    private void TakePlace()
    {
        try
        {
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException && File.Exists(target))
        {
            // Something is mounted there, or the folder lets nobody take away what is another's.
            using FileStream there = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            using (FileStream whole = new(beside, FileMode.Open, FileAccess.Read, FileShare.Read)) OverwrittenFile.Copy(whole, there, name);
            File.Delete(beside);
        }
    }

    private void Remove()
    {
        file.Dispose();
        unfinished.Remove(beside);
    }
}
