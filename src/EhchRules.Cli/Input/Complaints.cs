using EhchRules.Cli.Output;
using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>Tells on standard error what is wrong or odd about the input, with the file's name where there are several.</summary>
internal sealed class Complaints(TextWriter error, bool namesFiles)
{
    /// <summary>Gets whether any record had a fault.</summary>
    internal bool HaveFaults { get; private set; }

    /// <summary>Tells the faults of a reading, or the warnings of its record.</summary>
    internal void Tell(string file, RecordReading reading)
    {
        string place = namesFiles ? $"{file}: " : string.Empty;
        foreach (RecordFault fault in reading.Faults) error.WriteLine(Printable.Line($"{place}{fault}"));
        HaveFaults |= !reading.Faults.IsEmpty;
        if (reading.Record is not { } record) return;
        string line = reading.Line is { } number ? FormattableString.Invariant($"line {number}: ") : string.Empty;
        foreach (RecordWarning warning in record.Warnings) error.WriteLine(Printable.Line($"warning: {place}{line}{warning}"));
    }
}
