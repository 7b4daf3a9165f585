using System.Globalization;
using EhchRules.Sampling;

namespace EhchRules.Cli.Sample;

/// <summary>What came of reading a file of practices: the rows, or everything that is wrong with it.</summary>
internal sealed record PracticeMappingReading
{
    /// <summary>Gets the sound rows that name a network, in the order of the file.</summary>
    internal required IReadOnlyList<PracticeMapping> Rows { get; init; }

    /// <summary>Gets every fault, in the order of the file; empty where there is none.</summary>
    internal required IReadOnlyList<PracticeMappingFault> Faults { get; init; }

    /// <summary>Gets how many practices the file gives the bare <c>U</c> of a practice without a network. They are skipped.</summary>
    internal required int Unallocated { get; init; }
}

/// <summary>Something wrong with a file of practices.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column's name; null where the fault is of the whole line.</param>
/// <param name="Value">What was found, shortened; null where nothing was.</param>
/// <param name="Text">What is wrong with it.</param>
internal sealed record PracticeMappingFault(long Line, string? Column, string? Value, string Text)
{
    /// <summary>Writes the fault on one line, as <c>line 12: PCN_ODS_CODE: "U12": is not a network's code, U and five digits</c>.</summary>
    public override string ToString()
    {
        string column = Column is null ? "" : $"{Column}: ";
        string value = Value is null ? "" : $"\"{Value}\" ";
        return string.Create(CultureInfo.InvariantCulture, $"line {Line}: {column}{value}{Text}");
    }
}
