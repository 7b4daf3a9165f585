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
        Tell(namesFiles ? $"{file}: " : string.Empty, reading.Faults);
        if (reading.Record is not { } record) return;
        string place = PlaceOf(file, reading);
        foreach (RecordWarning warning in record.Warnings) error.WriteLine(Printable.Line($"warning: {place}{warning}"));
    }

    /// <summary>Gets the words that say where a record stands, to stand before what is said of it; empty for the one record of one file.</summary>
    internal string PlaceOf(string file, RecordReading reading)
    {
        string line = reading.Line is { } number ? FormattableString.Invariant($"line {number}: ") : string.Empty;
        return namesFiles ? $"{file}: {line}" : line;
    }

    /// <summary>Gets where a record stands, in words that a sentence can hold.</summary>
    internal string Whereabouts(string file, RecordReading reading) => (namesFiles, reading.Line) switch
    {
        (true, { } line) => FormattableString.Invariant($"{file}, line {line},"),
        (false, { } line) => FormattableString.Invariant($"line {line}"),
        _ => file,
    };

    /// <summary>Tells faults, each behind the words that say where to look.</summary>
    internal void Tell(string place, IReadOnlyCollection<RecordFault> faults)
    {
        foreach (RecordFault fault in faults) error.WriteLine(Printable.Line($"{place}{fault}"));
        HaveFaults |= faults.Count > 0;
    }
}
