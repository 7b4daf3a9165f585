using EhchRules.Cli.Console;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>A file that holds the catalogue of a rule set.</summary>
internal static class RuleSetFile
{
    /// <summary>Reads it, and writes every fault on standard error.</summary>
    /// <returns>The catalogue; null where there are faults.</returns>
    internal static async Task<CatalogueSnapshot?> ReadAsync(string name, Terminal terminal, CancellationToken cancellationToken)
    {
        await using Stream file = RecordFile.OpenOnce(name, terminal);
        CatalogueReading reading = await CatalogueJson.TryReadAsync(file, cancellationToken);
        string place = RecordFile.NameOf(name);
        foreach (RecordFault fault in reading.Faults) await terminal.Error.WriteLineAsync(Printable.Line($"{place}: {fault}"));
        return reading.Catalogue;
    }
}
