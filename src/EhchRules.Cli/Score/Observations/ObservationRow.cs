using System.Text;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>One sound row of a file of observations, until the next is read.</summary>
/// <param name="line">The line of the file on which it begins, counted from 1.</param>
/// <param name="resident">The resident's id in UTF-8, as the file has it.</param>
/// <param name="time">When the set was observed, in UTF-8, as the file has it.</param>
/// <param name="at">When the set was observed.</param>
/// <param name="values">What was observed.</param>
internal readonly ref struct ObservationRow(long line, ReadOnlySpan<byte> resident, ReadOnlySpan<byte> time, ObservationTime at, in ObservedValues values)
{
    internal readonly ObservedValues Values = values;

    internal long Line { get; } = line;

    internal ReadOnlySpan<byte> ResidentBytes { get; } = resident;

    internal ReadOnlySpan<byte> TimeBytes { get; } = time;

    internal ObservationTime At { get; } = at;

    internal string Resident => Encoding.UTF8.GetString(ResidentBytes);

    internal string Time => Encoding.UTF8.GetString(TimeBytes);

    internal ObservationSet Set => Values.Set;
}
