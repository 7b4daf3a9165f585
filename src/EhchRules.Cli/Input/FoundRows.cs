using EhchRules.Json;
using EhchRules.Tables;

namespace EhchRules.Cli.Input;

/// <summary>A record whose rows stand in tables.</summary>
/// <param name="input">What to call the tables in messages.</param>
/// <param name="rows">The rows.</param>
/// <param name="isOneOfMany">Whether there are rows of other networks.</param>
internal sealed class FoundRows(string input, UnreadNetwork rows, bool isOneOfMany) : FoundRecord(input)
{
    /// <inheritdoc/>
    internal override string? Where => isOneOfMany ? rows.Network : null;

    /// <inheritdoc/>
    internal override bool IsOneOfMany => isOneOfMany;

    /// <inheritdoc/>
    internal override long Size => rows.Size;

    /// <inheritdoc/>
    internal override bool SpoilsAll => rows.Read().EndsAll;

    /// <inheritdoc/>
    internal override RecordReading Read()
    {
        TablesReading reading = rows.Read();
        return reading.Record is { } record ? new() { Record = record } : new() { Faults = [.. reading.Faults.Select(InWords)] };
    }

    /// <inheritdoc/>
    internal override void TellOddities(TableOddities oddities) => oddities.Note(Input, rows.Read().Warnings);

    /// <inheritdoc/>
    public override void Dispose() => rows.Dispose();

    private static RecordFault InWords(TableFault fault) => new() { Path = fault.Place is { Length: > 0 } place ? place : "tables", Text = fault.Text };
}
