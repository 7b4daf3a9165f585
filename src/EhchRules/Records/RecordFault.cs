using System.Collections.Immutable;
using System.Globalization;
using EhchRules.Records;

namespace EhchRules;

/// <summary>Something wrong with a record: where, what was found, and what was expected.</summary>
/// <remarks>A record with a fault is not assessed. Faults are not outcomes of requirements: they say that the question could not be put.</remarks>
public sealed record RecordFault
{
    /// <summary>Gets the place, by position, as <c>$.residents[3].stays[0].home</c>; <c>$</c> is the whole document.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what is wrong: the value found, shortened, and what was expected.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the line of a file of many records, counted from 1; null for a single record.</summary>
    public long? Line { get; init; }

    /// <summary>Writes the fault on one line, as <c>line 2: $.network.code: …</c>.</summary>
    public override string ToString() => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"line {line}: {Path}: {Text}")
        : $"{Path}: {Text}";
}

/// <summary>Something in a record that is odd but does not stop it from being assessed, such as a description id where a concept is meant.</summary>
public sealed record RecordWarning
{
    /// <summary>Gets the place, by id where there is one, as <c>residents/r-7/residenceCodes/0/code</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what is odd.</summary>
    public required string Text { get; init; }

    /// <summary>Writes the warning on one line. An NHS number that is the id of a resident is not shown whole.</summary>
    public override string ToString() => $"{FaultText.Path(Path)}: {Text}";
}

/// <summary>Thrown where a record cannot be used, with all its faults.</summary>
public sealed class RecordFaultException : Exception
{
    /// <summary>Makes the exception from the faults.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public RecordFaultException(ImmutableArray<RecordFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Makes the exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public RecordFaultException(string message)
        : base(message) => Faults = [];

    /// <summary>Makes the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RecordFaultException(string message, Exception innerException)
        : base(message, innerException) => Faults = [];

    /// <summary>Makes the exception without faults.</summary>
    public RecordFaultException() => Faults = [];

    /// <summary>Gets every fault of the record, in the order of the document.</summary>
    public ImmutableArray<RecordFault> Faults { get; }
}
