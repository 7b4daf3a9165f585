namespace EhchRules.Cli.Console;

/// <summary>
/// A folder of files that is made beside the one named, and takes its place when it is whole. A folder that holds anything but such files as this
/// program makes is never replaced.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string name;
    private readonly string target;
    private readonly string beside;
    private readonly UnfinishedFiles unfinished;

    private OutputFolder(string name, string target, string beside, UnfinishedFiles unfinished)
    {
        this.name = name;
        this.target = target;
        this.beside = beside;
        this.unfinished = unfinished;
    }

    /// <summary>Makes a folder beside the one named.</summary>
    /// <param name="name">How the user named it.</param>
    /// <param name="content">What goes into it.</param>
    /// <param name="terminal">What knows of unfinished files.</param>
    /// <exception cref="UsageException">Something else is there, or nothing can be.</exception>
    internal static OutputFolder Beside(string name, FolderContent content, Terminal terminal)
    {
        string target = Path.TrimEndingDirectorySeparator(FinalPath.Of(name));
        try
        {
            if (File.Exists(target)) throw new UsageException($"{name}: is a file; {content.Files}, so name a folder for them");
            if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent)) throw new UsageException($"{name}: cannot be written: there is no such folder to make it in");
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).FirstOrDefault(entry => !content.IsOwn(entry)) is { } other)
            {
                throw new UsageException($"{name}: holds {Printable.Line(Path.GetFileName(other))}, which is no {content.File} of this program, and is not replaced; name another folder");
            }

            string beside = Path.Combine(parent, $".ehch-{Path.GetRandomFileName()}");
            terminal.Unfinished.Add(beside);
            Directory.CreateDirectory(beside);
            return new(name, target, beside, terminal.Unfinished);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name}: cannot be written: {refused.Message}", refused);
        }
    }

    /// <summary>Opens a file to be written.</summary>
    internal Stream Open(string file) => new FileStream(Path.Combine(beside, file), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);

    /// <summary>Has the folder take its place.</summary>
    internal void Keep() => unfinished.Finish(beside, TakePlace);

    /// <summary>Removes the folder, if it has not taken its place.</summary>
    internal void Remove() => unfinished.Remove(beside);

    private void TakePlace()
    {
        try
        {
            if (!Directory.Exists(target))
            {
                Directory.Move(beside, target);
                return;
            }

            string former = beside + "-former";
            Directory.Move(target, former);
            try
            {
                Directory.Move(beside, target);
            }
            catch
            {
                Directory.Move(former, target);
                throw;
            }

            Directory.Delete(former, recursive: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name}: cannot be written: {refused.Message}", refused);
        }
    }
}
