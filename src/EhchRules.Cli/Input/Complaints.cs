using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>Tells on standard error what is wrong or odd about the input, with the file's name where there are several.</summary>
internal sealed class Complaints(TextWriter error, bool namesFiles)
{
    /// <summary>Gets whether any record had a fault.</summary>
    internal bool HaveFaults { get; private set; }

    /// <summary>Tells the faults of a reading, or the warnings of its record.</summary>
    internal void Tell(FoundRecord found, RecordReading reading)
    {
        Tell(namesFiles ? $"{found.Input}: " : string.Empty, reading.Faults);
        if (reading.Record is not { } record) return;
        string place = PlaceOf(found);
        foreach (RecordWarning warning in record.Warnings) error.WriteLine(Printable.Line($"warning: {place}{warning}"));
    }

    /// <summary>Gets the words that say where a record stands, to stand before what is said of it; empty for the one record of one file.</summary>
    internal string PlaceOf(FoundRecord found)
    {
        string within = found.Where is { } where ? $"{where}: " : string.Empty;
        return namesFiles ? $"{found.Input}: {within}" : within;
    }

    /// <summary>Gets where a record stands, in words that a sentence can hold.</summary>
    internal string Whereabouts(FoundRecord found) => (namesFiles, found.Where) switch
    {
        (true, { } where) => $"{found.Input}, {where},",
        (false, { } where) => where,
        _ => found.Input,
    };

    /// <summary>Tells faults, each behind the words that say where to look.</summary>
    internal void Tell(string place, IReadOnlyCollection<RecordFault> faults)
    {
        foreach (RecordFault fault in faults) error.WriteLine(Printable.Line($"{place}{fault}"));
        HaveFaults |= faults.Count > 0;
    }

    /// <summary>Tells what was odd about tables.</summary>
    internal void Tell(TableOddities oddities) => oddities.Tell(error, namesFiles);
}
