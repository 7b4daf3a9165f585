using System.Data.Common;
using Apache.Arrow.Ipc;

namespace EhchRules.Tables;

/// <summary>Tables as Arrow streams, as DuckDB, ADBC drivers and readers of Parquet and Arrow files give them.</summary>
/// <remarks>Their rows come by column and their texts as bytes, so that records are read from them several times as fast as row by row.</remarks>
public static class ArrowTables
{
    /// <summary>Reads a stream: text of each kind, days, moments, flags, numbers, and any of these by dictionary. A column of another type, such as a list or a time of day, is a fault where the contract has one of its name.</summary>
    /// <param name="stream">The stream, before its first batch; it is read once, forwards, and disposed of with the reader.</param>
    public static DbDataReader Read(IArrowArrayStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ArrowTable(stream);
    }
}
