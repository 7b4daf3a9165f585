using EhchRules.Cli.Console;
using EhchRules.Sufficiency;

namespace EhchRules.Cli.Coverage;

/// <summary>Writes once, behind the last record, of all of them.</summary>
/// <param name="gathered">Gets what the records suffice for.</param>
/// <param name="write">Writes it, with the name of the network where there is one and it is known.</param>
internal sealed class CoverageOfAll(Func<DataSufficiency> gathered, Func<DataSufficiency, string?, CancellationToken, Task> write) : Report<NetworkRecord>
{
    private bool isAny;
    private string? name;

    /// <inheritdoc/>
    internal override Task WriteAsync(NetworkRecord record, bool isOneOfMany, CancellationToken cancellationToken)
    {
        isAny = true;
        name = record.Network.Name;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) =>
        isAny ? write(gathered(), name, cancellationToken) : Task.CompletedTask;
}
