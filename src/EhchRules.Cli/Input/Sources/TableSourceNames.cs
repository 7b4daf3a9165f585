using EhchRules.Cli.Console;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Which names stand for tables: a folder of CSV or of Parquet files, a file of DuckDB, or PostgreSQL.</summary>
internal static class TableSourceNames
{
    /// <summary>What the name of a schema of PostgreSQL begins with.</summary>
    internal const string Postgres = "postgresql:";

    private const int MarkAt = 8;

    private static ReadOnlySpan<byte> DuckDbMark => "DUCK"u8;

    /// <summary>Says whether a name stands for tables.</summary>
    internal static bool IsTables(string name) => name.StartsWith(Postgres, StringComparison.Ordinal) || IsFolderOfTables(name) || IsDuckDb(name);

    /// <summary>Refuses tables that are to be written over.</summary>
    internal static void Check(string name, string? output)
    {
        if (output is null or "-" || name.StartsWith(Postgres, StringComparison.Ordinal)) return;
        string written = FinalPath.Of(output);
        string read = Path.TrimEndingDirectorySeparator(FinalPath.Of(name));
        bool isWithin = string.Equals(written, read, StringComparison.Ordinal)
            || (IsTable(written) && string.Equals(Path.GetDirectoryName(written), read, StringComparison.Ordinal));
        if (isWithin) throw new UsageException($"{name}: is both read and written; write to another file");
    }

    /// <summary>Says whether a file is a table by its name.</summary>
    internal static bool IsTable(string path) => HasExtension(path, ".csv") || IsParquet(path);

    /// <summary>Says whether a file is a Parquet file by its name.</summary>
    internal static bool IsParquet(string path) => HasExtension(path, ".parquet");

    internal static bool IsDuckDb(string name)
    {
        // A pipe, which has no length, is not opened: whoever writes to it would be read from.
        if (!File.Exists(name) || new FileInfo(FinalPath.Of(name)).Length < MarkAt + DuckDbMark.Length) return false;
        try
        {
            using FileStream file = new(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            Span<byte> start = stackalloc byte[MarkAt + 4];
            return file.CanSeek && file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start[MarkAt..].SequenceEqual(DuckDbMark);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasExtension(string path, string extension) => Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsFolderOfTables(string name) => Directory.Exists(name) && Directory.EnumerateFiles(name).Any(IsTable);
}
