namespace EhchRules.Cli.Console;

/// <summary>Files that nobody else can open, and that are gone when they are closed.</summary>
internal static class TemporaryFile
{
    /// <summary>Makes one.</summary>
    /// <param name="terminal">What knows where.</param>
    /// <param name="purpose">What it is needed for, to stand behind "which is needed".</param>
    /// <exception cref="UsageException">It cannot be made.</exception>
    internal static FileStream Make(Terminal terminal, string purpose)
    {
        string path = Path.Combine(terminal.TemporaryFolder, $"ehch-{Path.GetRandomFileName()}");
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            FileStream file = new(path, options);

            // Gone from the folder at once, so that nothing is left even if the program is killed; what is open can still be read.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            return file;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            string reason = Directory.Exists(terminal.TemporaryFolder) ? "takes no new file" : "does not exist";
            throw new UsageException($"the temporary folder {terminal.TemporaryFolder}, which is needed {purpose}, {reason}; name another with {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")}", refused);
        }
    }
}
