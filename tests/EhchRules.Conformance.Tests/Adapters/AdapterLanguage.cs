using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace EhchRules.Conformance.Tests.Adapters;

/// <summary>A language that has an adapter under conformance/adapters, and the program that runs it.</summary>
internal sealed class AdapterLanguage
{
    private const int LongestInMilliseconds = 120_000;

    private readonly string folder;
    private readonly Lazy<string?> missing;

    private AdapterLanguage(string folder, string program, Version least, string pattern)
    {
        this.folder = folder;
        Program = program;
        missing = new(() => Missing(program, least, pattern));
    }

    internal static AdapterLanguage Python { get; } = new("python", "python3", new(3, 8), "Python ");

    internal static AdapterLanguage JavaScript { get; } = new("javascript", "node", new(18, 0), "v");

    internal string Program { get; }

    /// <summary>Makes the command that runs a file of the language's folder. Skips the test where the language is not on this machine.</summary>
    internal string Command(string file, string switches = "")
    {
        Assert.SkipWhen(missing.Value is not null, missing.Value ?? string.Empty);
        return $"{Program} '{PathOf(file)}' {switches}";
    }

    /// <summary>Gives a file lines on standard input, and ends that input.</summary>
    /// <returns>The lines that it wrote.</returns>
    internal async Task<string[]> SayAsync(string file, byte[] input)
    {
        Assert.SkipWhen(missing.Value is not null, missing.Value ?? string.Empty);
        return await SayAsync(Program, PathOf(file), input);
    }

    internal static async Task<string[]> SayAsync(string program, string argument, byte[] input)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(LongestInMilliseconds);
        ProcessStartInfo start = new(program, [argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardInput.BaseStream.WriteAsync(input, patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private string PathOf(string file) => Repository.PathOf("conformance", "adapters", folder, file);

    /// <returns>Why the language cannot be run here; null where it can.</returns>
    private static string? Missing(string program, Version least, string before)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true })!;
            string said = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return said.StartsWith(before, StringComparison.Ordinal) && Version.TryParse(said[before.Length..], out Version? found) && found >= least
                ? null
                : $"The adapter needs {program} {least}, and here it says that it is \"{said}\".";
        }
        catch (Win32Exception)
        {
            return $"{program} is not on this machine: the adapter is not run.";
        }
    }
}
