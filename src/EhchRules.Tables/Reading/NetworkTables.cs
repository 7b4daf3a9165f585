using System.Data.Common;
using System.Runtime.CompilerServices;

namespace EhchRules.Tables;

/// <summary>Reads records from the tables of <see cref="RecordTables"/>, through whatever reader their rows come from.</summary>
/// <remarks>
/// <para>
/// The rows of each table are to come in the order of their networks' codes (<c>order by network</c>, by byte as with <c>collate "C"</c>), so that only one network is in memory at a time.
/// The order of a network's rows is that of the entries in its record.
/// </para>
/// <para>
/// Columns are found by their names, in any letter case; those whose names begin <c>x_</c> are skipped, and any other that the table does not have is a fault. A day is a date of the driver or
/// text as <c>2020-10-06</c>, a flag a boolean of the driver or <c>true</c> or <c>false</c> as text. Blanks at the end of a text are taken off, with a warning; text of nothing else is not known.
/// </para>
/// </remarks>
public static class NetworkTables
{
    /// <summary>Reads the records one by one.</summary>
    /// <param name="open">Opens the reader of a table by its name; null where there is no such table. All are opened before the first record, and disposed of at the end.</param>
    /// <param name="options">How to read; null means <see cref="TablesOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<TablesReading> ReadAsync(
        Func<string, DbDataReader?> open, TablesOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (UnreadNetwork network in FindAsync(open, options, cancellationToken).ConfigureAwait(false))
        {
            using (network) yield return network.Read();
        }
    }

    /// <summary>Collects the rows of each network as <see cref="ReadAsync"/> does, and leaves it to the caller to make the records, on as many threads.</summary>
    /// <param name="open">Opens the reader of a table by its name; null where there is no such table. All are opened before the first network, and disposed of at the end.</param>
    /// <param name="options">How to read; null means <see cref="TablesOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<UnreadNetwork> FindAsync(
        Func<string, DbDataReader?> open, TablesOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(open);
        TableSources sources = new();
        await using (sources.ConfigureAwait(false))
        {
            if (sources.Open(open) is { } unusable)
            {
                yield return new(unusable);
                yield break;
            }

            await foreach (UnreadNetwork network in sources.NetworksAsync(options ?? TablesOptions.Default, cancellationToken).ConfigureAwait(false)) yield return network;
        }
    }
}
