using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Follows docs/conformance-first-report.md to the letter, from an empty folder.</summary>
public class FirstReportPageTests
{
    private const string Address = "8765";

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "conformance-first-report.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_page_leads_from_an_empty_folder_to_reports_by_every_door()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists("/bin/bash"), "The commands need bash.");
        Assert.SkipUnless(HasPython(), "python3 is not on this machine, or is older than 3.8.");
        using Shell shell = new();
        string port = FreePort();

        await FollowAsync(shell, "export");
        Assert.Empty(Missing(shell, "suite/vector.schema.json", "suite/protocol.schema.json", "suite/README.md", "suite/adapters/python/scoring.py", "adapter.py"));

        AssertShown("first", await FollowAsync(shell, "first"));
        Assert.Empty(Missing(shell, "first/report.html", "first/report.md", "first/report.xml", "first/report.json", "first/results.ndjson"));

        shell.Folder.Write("product.py", Block("file: product.py", "python"));
        shell.Folder.Write("my_adapter.py", Block("file: my_adapter.py", "python"));
        AssertShown("second", await FollowAsync(shell, "second", exitCode: 1));

        Change(shell, "product.py");
        AssertShown("third", await FollowAsync(shell, "third"));
        AssertShown("files", await FollowAsync(shell, "files"));

        shell.Folder.Write("server.py", Block("file: server.py", "python").Replace(Address, port, StringComparison.Ordinal));
        AssertShown("http", await FollowAsync(shell, "http", edit: text => text.Replace(Address, port, StringComparison.Ordinal).Replace("sleep 1", Awaiting(port), StringComparison.Ordinal)));
    }

    private static async Task<string> FollowAsync(Shell shell, string name, int exitCode = 0, Func<string, string>? edit = null)
    {
        string commands = Block($"command: {name}", "sh").TrimEnd('\n');
        string said = await shell.RunAsync("ehch() { $ehch \"$@\"; }", "code=0", "trap 'code=$?' ERR", edit?.Invoke(commands) ?? commands, "echo \"exit code $code\"");
        Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"exit code {exitCode}\n"), said, StringComparison.Ordinal);
        return said;
    }

    private static void AssertShown(string name, string said) => Assert.Contains(Block($"output: {name}", string.Empty), said, StringComparison.Ordinal);

    /// <summary>Changes a line of a file as the page says.</summary>
    private static void Change(Shell shell, string file)
    {
        string[] lines = Block($"change: {file}", "diff").Split('\n');
        string before = File.ReadAllText(shell.Folder.PathOf(file));
        Assert.Contains(lines[0][1..], before, StringComparison.Ordinal);
        shell.Folder.Write(file, before.Replace(lines[0][1..], lines[1][1..], StringComparison.Ordinal));
    }

    private static string[] Missing(Shell shell, params string[] files) => [.. files.Where(file => !File.Exists(shell.Folder.PathOf(file)))];

    private static string Block(string name, string language)
    {
        string opening = $"<!-- {name} -->\n```{language}\n";
        int start = Page.IndexOf(opening, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no block \"{name}\".");
        start += opening.Length;
        return Page[start..Page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }

    private static bool HasPython()
    {
        try
        {
            using Process python = Process.Start(new ProcessStartInfo("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 8))"]))!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Waits as long as a busy machine needs to start a server.</summary>
    private static string Awaiting(string port) => $"for try in {{1..150}}; do (: > /dev/tcp/127.0.0.1/{port}) 2> /dev/null && break; sleep 0.2; done";

    private static string FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
