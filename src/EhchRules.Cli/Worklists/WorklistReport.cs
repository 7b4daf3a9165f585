using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>Writes worklists in one of the formats, one after another. Nothing is written before the first.</summary>
internal abstract class WorklistReport
{
    /// <summary>Writes a worklist.</summary>
    /// <param name="worklist">The worklist.</param>
    /// <param name="isOneOfMany">Whether the input holds, or may hold, several. The same for every one of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(Worklist worklist, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last one.</summary>
    internal abstract Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken);
}
