using System.Text;

namespace EhchRules.Cli.Console;

/// <summary>
/// A folder of pages that is made beside the one named, and takes its place when it is whole. A folder that holds anything but pages of this
/// program is never replaced.
/// </summary>
internal sealed class PagesFolder
{
    private const string Mark = "<meta name=\"generator\" content=\"EhchRules.Reports\">";
    private const int MarkWithin = 4096;

    private readonly string name;
    private readonly string target;
    private readonly string beside;
    private readonly UnfinishedFiles unfinished;

    private PagesFolder(string name, string target, string beside, UnfinishedFiles unfinished)
    {
        this.name = name;
        this.target = target;
        this.beside = beside;
        this.unfinished = unfinished;
    }

    /// <summary>Makes a folder beside the one named.</summary>
    /// <exception cref="UsageException">Something else is there, or nothing can be.</exception>
    internal static PagesFolder Beside(string name, Terminal terminal)
    {
        string target = Path.TrimEndingDirectorySeparator(FinalPath.Of(name));
        try
        {
            if (File.Exists(target)) throw new UsageException($"{name}: is a file; many networks make many pages, so name a folder for them");
            if (Path.GetDirectoryName(target) is not { } parent || !Directory.Exists(parent)) throw new UsageException($"{name}: cannot be written: there is no such folder to make it in");
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).FirstOrDefault(static entry => !IsOwnPage(entry)) is { } other)
            {
                throw new UsageException($"{name}: holds {Printable.Line(Path.GetFileName(other))}, which is no page of this program, and is not replaced; name another folder");
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

    /// <summary>Opens a page to be written.</summary>
    internal Stream Open(string page) => new FileStream(Path.Combine(beside, page), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);

    /// <summary>Has the folder take its place.</summary>
    internal void Keep() => unfinished.Finish(beside, TakePlace);

    /// <summary>Removes the folder, if it has not taken its place.</summary>
    internal void Remove() => unfinished.Remove(beside);

    private static bool IsOwnPage(string path)
    {
        if (Path.GetExtension(path) != ".html" || !File.Exists(path)) return false;
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] start = new byte[MarkWithin];
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, read).Contains(Mark, StringComparison.Ordinal);
    }

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
