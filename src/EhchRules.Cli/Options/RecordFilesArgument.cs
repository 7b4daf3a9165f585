using System.CommandLine;

namespace EhchRules.Cli.Options;

/// <summary>The files of records that a command reads.</summary>
internal static class RecordFilesArgument
{
    /// <param name="arity">How many are taken.</param>
    /// <param name="purpose">What they are read for, where the command has a use without them.</param>
    internal static Argument<string[]> Make(ArgumentArity arity, string? purpose = null) => new("FILE")
    {
        Description = $"Files of one record (ehch-record/1), or of one record a line (NDJSON), or tables of records (a folder of CSV or of Parquet files, a DuckDB file, or postgresql:){(purpose is null ? string.Empty : $", {purpose}")}; - reads standard input. A home that two networks claim is named for both",
        Arity = arity,
    };
}
