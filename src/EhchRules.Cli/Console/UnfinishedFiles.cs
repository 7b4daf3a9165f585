namespace EhchRules.Cli.Console;

/// <summary>Files and folders that are being written beside those whose place they will take. If the program has to end at once, they are removed.</summary>
internal sealed class UnfinishedFiles
{
    private readonly Lock turn = new();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private bool isOver;

    /// <summary>Notes a file or a folder before it is made.</summary>
    internal void Add(string path)
    {
        lock (turn)
        {
            if (isOver) throw new OperationCanceledException();
            paths.Add(path);
        }
    }

    /// <summary>Finishes it, in one piece: the program does not end while it is done.</summary>
    internal void Finish(string path, Action finish)
    {
        lock (turn)
        {
            if (isOver) throw new OperationCanceledException();
            finish();
            paths.Remove(path);
        }
    }

    /// <summary>Removes it, if it is not finished.</summary>
    internal void Remove(string path)
    {
        lock (turn)
        {
            if (paths.Remove(path)) Delete(path);
        }
    }

    /// <summary>Removes what is not finished. Nothing is finished after it.</summary>
    internal void RemoveAll()
    {
        lock (turn)
        {
            isOver = true;
            foreach (string path in paths) Delete(path);
            paths.Clear();
        }
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}
