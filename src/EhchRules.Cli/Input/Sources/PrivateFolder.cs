using EhchRules.Cli.Console;

namespace EhchRules.Cli.Input.Sources;

/// <summary>A folder that nobody else can look into, and that is removed at the end, however it comes.</summary>
internal static class PrivateFolder
{
    /// <summary>Gets the variable of the environment that names the folder in which it is made.</summary>
    internal static string Variable => OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR";

    /// <summary>Makes one. It is removed by <see cref="UnfinishedFiles.Remove"/>.</summary>
    /// <param name="terminal">What knows where.</param>
    /// <param name="purpose">What it is needed for, to stand behind "which is needed".</param>
    /// <exception cref="UsageException">It cannot be made.</exception>
    internal static string Make(Terminal terminal, string purpose)
    {
        string path = Path.Combine(terminal.TemporaryFolder, $"ehch-{Path.GetRandomFileName()}");
        terminal.Unfinished.Add(path);
        try
        {
            if (!Directory.Exists(terminal.TemporaryFolder)) throw new DirectoryNotFoundException();
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
            else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            string reason = Directory.Exists(terminal.TemporaryFolder) ? "takes no new folder" : "does not exist";
            throw new UsageException($"the temporary folder {terminal.TemporaryFolder}, which is needed {purpose}, {reason}; name another with {Variable}", refused);
        }
    }
}
