using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>Thrown where a table cannot be read at all. Whoever reads records from tables is told it as faults, with those of the other tables.</summary>
public sealed class TableFaultException : Exception
{
    /// <summary>Makes the exception from the faults.</summary>
    /// <param name="faults">The faults, at least one.</param>
    public TableFaultException(ImmutableArray<TableFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Makes the exception with a message alone.</summary>
    /// <param name="message">The message.</param>
    public TableFaultException(string message)
        : base(message) => Faults = [new() { Text = message }];

    /// <summary>Makes the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public TableFaultException(string message, Exception innerException)
        : base(message, innerException) => Faults = [new() { Text = message }];

    /// <summary>Makes the exception without faults.</summary>
    public TableFaultException() => Faults = [];

    /// <summary>Gets what is wrong.</summary>
    public ImmutableArray<TableFault> Faults { get; }
}
