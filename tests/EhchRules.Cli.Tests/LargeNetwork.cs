using EhchRules.Cli.Tests;

[assembly: AssemblyFixture(typeof(LargeNetwork))]

namespace EhchRules.Cli.Tests;

/// <summary>A record of 53 homes with 2,066 beds, written once for the tests that read it, when the first asks.</summary>
public sealed class LargeNetwork : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<string>> written;

    public LargeNetwork() => written = new(WriteAsync);

    internal Task<string> PathAsync() => written.Value;

    public void Dispose() => folder.Dispose();

    private async Task<string> WriteAsync()
    {
        string file = folder.PathOf("large.json");
        await Call.Of("sample", "--homes", "53", "--beds", "2066", "-o", file);
        return file;
    }
}
