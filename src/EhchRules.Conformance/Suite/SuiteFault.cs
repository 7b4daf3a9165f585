using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Something wrong in a file of a suite, or of answers.</summary>
/// <param name="File">The file, as it is named in the suite.</param>
/// <param name="Line">The line, from 1; null where the fault is one of the whole file.</param>
/// <param name="Path">The place in the line by position, as <c>$.expect[0].must</c>.</param>
/// <param name="Text">The value as found, shortened, and what was expected.</param>
public sealed record SuiteFault(string File, long? Line, string Path, string Text)
{
    /// <summary>Writes the fault on one line.</summary>
    public override string ToString() => Line is { } line
        ? FormattableString.Invariant($"{File}: line {line}: {Path}: {Text}")
        : $"{File}: {Path}: {Text}";
}

/// <summary>One line of a suite: a vector, or all that is wrong with it.</summary>
public sealed record VectorReading
{
    /// <summary>Gets the file that it stands in, as it is named in the suite.</summary>
    public required string File { get; init; }

    /// <summary>Gets the line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Gets the vector; null exactly where there are faults.</summary>
    public ConformanceVector? Vector { get; init; }

    /// <summary>Gets all that is wrong.</summary>
    public ImmutableArray<SuiteFault> Faults { get; init; } = [];
}

/// <summary>A suite, or a file of answers, cannot be used.</summary>
public sealed class SuiteFaultException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="faults">All that is wrong, at least one.</param>
    public SuiteFaultException(ImmutableArray<SuiteFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Makes the exception without faults to list.</summary>
    /// <param name="message">What is wrong.</param>
    public SuiteFaultException(string message)
        : base(message) => Faults = [];

    /// <summary>Makes the exception without faults to list.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What it came from.</param>
    public SuiteFaultException(string message, Exception innerException)
        : base(message, innerException) => Faults = [];

    /// <summary>Makes the exception without faults to list.</summary>
    public SuiteFaultException() => Faults = [];

    /// <summary>Gets all that is wrong.</summary>
    public ImmutableArray<SuiteFault> Faults { get; }
}
