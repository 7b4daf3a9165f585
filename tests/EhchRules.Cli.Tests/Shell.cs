using System.Diagnostics;

namespace EhchRules.Cli.Tests;

/// <summary>Runs lines of bash in a folder of their own, in which <c>$ehch</c> is the real program, sound.json a sound record, and many.ndjson many of them.</summary>
/// <remarks>Before the program, <c>$fresh</c> has it heed signals even where whoever started the tests had them ignored, as nohup does.</remarks>
internal sealed class Shell : IDisposable
{
    /// <summary>Arguments of an assessment that exits with 0, and what its text begins with.</summary>
    internal const string Assess = "assess sound.json --on 2020-10-19 --fail-on none";

    internal const string FirstLine = "Hayes Wick PCN (U57491)";

    private const string Fresh = "fresh=$(env --default-signal true 2> /dev/null && echo 'env --default-signal')";

    private const int LongestInMilliseconds = 60_000;

    internal Shell()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists("/bin/bash"), "These lines need bash.");
        Folder.Write("sound.json", Records.Sound());
    }

    internal TemporaryFolder Folder { get; } = new();

    internal static void NeedsLinux() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the framework does not say what kind of file a name stands for.");

    /// <summary>Writes so many records to many.ndjson that a run over them takes seconds.</summary>
    internal void WriteMany() => File.WriteAllLines(Folder.PathOf("many.ndjson"), Enumerable.Range(0, 20_000).Select(static number => Records.WithoutLead($"U{10_000 + number}")));

    /// <summary>Writes twelve networks of ordinary size to networks.ndjson, with findings of some 40 MB.</summary>
    internal Task WriteNetworksAsync() => Call.Of("sample", "--networks", "12", "-o", Folder.PathOf("networks.ndjson"));

    /// <summary>Runs lines.</summary>
    /// <returns>What they printed, line feeds included, standard error behind standard output.</returns>
    internal async Task<string> RunAsync(params string[] lines)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "ehch.dll");
        ProcessStartInfo start = new("/bin/bash", ["-c", string.Join('\n', [$"ehch='dotnet {program}'", Fresh, .. lines])])
        {
            WorkingDirectory = Folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(LongestInMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The program does not end.");
        }

        return await output + await error;
    }

    internal Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Folder.PathOf(name), TestContext.Current.CancellationToken);

    public void Dispose() => Folder.Dispose();
}
