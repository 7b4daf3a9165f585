using System.Data.Common;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Takes what a reader has.</summary>
internal static class ReaderRows
{
    /// <summary>Gets the rows that are left, to be compared with those of another reader.</summary>
    internal static List<object[]> Of(DbDataReader reader)
    {
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
