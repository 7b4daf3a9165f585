using System.Diagnostics;

namespace EhchRules.Conformance.Tests.Adapters;

/// <summary>The adapter in C#, copied to a folder of its own and built there, as its first lines say.</summary>
public sealed class BuiltAdapter : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ehch-adapter-").FullName;
    private readonly Lazy<Task<string>> program;

    public BuiltAdapter() => program = new(BuildAsync);

    /// <summary>Gets the path of what was built.</summary>
    internal Task<string> Program => program.Value;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> BuildAsync()
    {
        File.Copy(Repository.PathOf("conformance", "adapters", "csharp", "Adapter.cs"), Path.Combine(folder, "Adapter.cs"));
        ProcessStartInfo start = new("dotnet", ["build", "Adapter.cs", "-o", "built", "-nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // What the build of these tests was told is nothing to a build elsewhere.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        using Process build = Process.Start(start)!;
        string said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, said);
        return Path.Combine(folder, "built", "Adapter.dll");
    }
}
