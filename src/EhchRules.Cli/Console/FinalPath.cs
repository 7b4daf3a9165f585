namespace EhchRules.Cli.Console;

/// <summary>Finds the file that a name leads to, through links of every kind, whether it exists or not.</summary>
internal static class FinalPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Follows a name as the system would. The framework takes a relative link from the wrong folder, and drops ".." without looking at links.</summary>
    /// <exception cref="UsageException">The links lead back to themselves.</exception>
    internal static string Of(string name)
    {
        if (OperatingSystem.IsWindows()) return File.ResolveLinkTarget(Path.GetFullPath(name), returnFinalTarget: true)?.FullName ?? Path.GetFullPath(name);
        string path = StartOf(name);
        Stack<string> rest = new(name.Split('/').Reverse());
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            if (part is "" or ".") continue;
            string next = part == ".." ? Path.GetDirectoryName(path) ?? "/" : Path.Combine(path, part);
            if (part == ".." || DescriptorOf(next) is not null || new FileInfo(next).LinkTarget is not { } target)
            {
                path = next;
                continue;
            }

            if (++links > MostLinks) throw new UsageException($"{name}: is a link that leads back to itself");
            if (target.StartsWith('/')) path = "/";
            foreach (string piece in target.Split('/').Reverse()) rest.Push(piece);
        }

        return path;
    }

    /// <summary>Gets the number of the open descriptor that a path names, such as 1 of /dev/stdout; null where it names none.</summary>
    internal static int? DescriptorOf(string path)
    {
        string folder = FormattableString.Invariant($"/proc/{Environment.ProcessId}/fd/");
        return path.StartsWith(folder, StringComparison.Ordinal) && uint.TryParse(path.AsSpan(folder.Length), out uint number) && number <= int.MaxValue ? (int)number : null;
    }

    private static string StartOf(string name) => name.StartsWith('/') ? "/" : Environment.CurrentDirectory;
}
