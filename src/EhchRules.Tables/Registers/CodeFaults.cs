namespace EhchRules.Tables;

/// <summary>What is said of a cell of a register that should hold a code.</summary>
internal static class CodeFaults
{
    internal const string Location = "is not a CQC location id, 6 to 12 digits after \"1-\"";
    internal const string Ods = "is not an ODS code, 1 to 9 capital letters and digits";
}
