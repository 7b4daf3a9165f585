using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Refuses spans whose lengths do not go together, before anything is written.</summary>
internal static class SpanLengths
{
    /// <summary>Requires a destination with room for so many.</summary>
    internal static void Require(int length, int needed, string name)
    {
        if (length < needed) Throw(length, needed, name);
    }

    private static void Throw(int length, int needed, string name) =>
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There is room for {length} where {needed} are needed."), name);

    /// <summary>Refuses a column.</summary>
    internal static void ThrowColumn(string column, int length, int rows, string name) =>
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The column {column} has {length} rows, and RespiratoryRate has {rows}."), name);
}
