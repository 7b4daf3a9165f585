using System.Diagnostics;
using System.Runtime.InteropServices;
using EhchRules.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedPackages))]

namespace EhchRules.Packages.Tests;

/// <summary>
/// All packages of the repository, packed once into a folder, and a machine of their own to use them on: packages, tools and templates go nowhere else.
/// Each folder has a home of its own, so that a template is new to whoever installs it.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string GlobalPackages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private readonly string root = Directory.CreateTempSubdirectory("ehch-packages-").FullName;

    /// <summary>Gets the id of the package that holds the tool as portable code.</summary>
    internal static string PortableTool => Sizes.AreFull ? "EhchRules.Cli.any" : "EhchRules.Cli";

    /// <summary>Gets the folder of the packages.</summary>
    internal string Folder => PathOf("feed");

    public async ValueTask InitializeAsync()
    {
        await PackAsync("portable", "EhchRules.sln", "--no-build");

        // To pack the tool for all the usual platforms takes a while: before a release it is packed for this one, and for any.
        if (!Sizes.AreFull) return;
        foreach (string portable in Directory.EnumerateFiles(Folder, "EhchRules.Cli.*")) File.Delete(portable);
        await PackAsync($"{RuntimeInformation.RuntimeIdentifier};any", "src/EhchRules.Cli");
    }

    private async Task PackAsync(string toolPlatforms, string project, params string[] options)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        Said packed = await RunAsync(
            "dotnet",
            Repository.Root,
            ["pack", project, .. options, "--configuration", configuration, "--output", Folder, "--nologo", "--verbosity", "quiet"],
            new() { ["ToolPlatforms"] = toolPlatforms, ["AnalyzeFully"] = "false", ["NUGET_PACKAGES"] = $"{GlobalPackages}/" });
        Assert.True(packed.Code == 0, packed.Text);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes an empty folder that knows the packages besides the sources that the machine has.</summary>
    internal string MakeFolder(string name)
    {
        string folder = Directory.CreateDirectory(PathOf(name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    internal string PathOf(string name) => Path.Combine(root, name);

    internal string PackageOf(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    /// <summary>Gets the version that was packed.</summary>
    internal string Version => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Folder, "EhchRules.Templates.*.nupkg").Single())["EhchRules.Templates.".Length..];

    internal Task<Said> RunAsync(string folder, params string[] arguments) => RunAsync("dotnet", folder, arguments);

    /// <summary>Runs a program as on a machine that has none of these packages.</summary>
    internal async Task<Said> RunAsync(string program, string folder, string[] arguments, Dictionary<string, string>? environment = null)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the build of these tests was told is nothing to a build elsewhere.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = PathOf("restored");
        start.Environment["NUGET_FALLBACK_PACKAGES"] = GlobalPackages;
        start.Environment["DOTNET_CLI_HOME"] = Path.Combine(PathOf("home"), HomeOf(folder));
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment ?? []) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output, await error);
    }

    private string HomeOf(string folder) =>
        folder.StartsWith(root, StringComparison.Ordinal) ? Path.GetRelativePath(root, folder).Split(Path.DirectorySeparatorChar)[0] : "repository";
}

/// <summary>What a program said.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record Said(int Code, string Output, string Error)
{
    internal string Text => $"exit code {Code}\n{Output}\n{Error}";
}
