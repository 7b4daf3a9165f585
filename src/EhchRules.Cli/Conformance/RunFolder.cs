using EhchRules.Cli.Console;
using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>The folder that a run writes its files into. It is made ready before the run, so that no run is lost for it; its files take their places whole.</summary>
internal sealed class RunFolder : IAsyncDisposable
{
    private readonly List<(RunFile File, ReportOutput Output)> outputs = [];

    private RunFolder()
    {
    }

    /// <summary>Makes the folder, where it is not there, and a file beside each that will be written.</summary>
    /// <param name="path">The folder; null where nothing is written.</param>
    /// <param name="terminal">What knows of unfinished files.</param>
    /// <exception cref="UsageException">It cannot be made, or takes no new file.</exception>
    internal static RunFolder Open(string? path, Terminal terminal)
    {
        RunFolder folder = new();
        if (path is null) return folder;
        if (path.Length == 0) throw new UsageException("-o: the name of the folder is empty");
        if (File.Exists(path)) throw new UsageException($"{path}: is a file; name a folder to write into");
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: cannot be made: {refused.Message}", refused);
        }

        foreach (RunFile file in RunFile.All) folder.outputs.Add((file, ReportOutput.Open(Path.Combine(path, file.Name), terminal)));
        return folder;
    }

    /// <summary>Writes the files.</summary>
    internal async Task KeepAsync(ConformanceSummary summary, Stream results, CancellationToken cancellationToken)
    {
        foreach ((RunFile file, ReportOutput output) in outputs)
        {
            results.Position = 0;
            await file.WriteAsync(summary, results, output.Stream, cancellationToken);
        }

        foreach ((_, ReportOutput output) in outputs) await output.KeepAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach ((_, ReportOutput output) in outputs) await output.DisposeAsync();
    }
}
