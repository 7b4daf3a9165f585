using System.Text;
using EhchRules.Tables;

namespace EhchRules.Cli.Console;

/// <summary>What this program fills folders with.</summary>
/// <param name="Files">Why it takes a folder, in words.</param>
/// <param name="File">What one file is called.</param>
/// <param name="IsOwn">Says whether a file is of that kind, so that another may take its place.</param>
internal sealed record FolderContent(string Files, string File, Func<string, bool> IsOwn)
{
    private const string Mark = "<meta name=\"generator\" content=\"EhchRules.Reports\">";
    private const int MarkWithin = 4096;

    /// <summary>Gets pages, one of each network.</summary>
    internal static FolderContent Pages { get; } = new("many networks make many pages", "page", IsPage);

    /// <summary>Gets the tables of records.</summary>
    internal static FolderContent Tables { get; } = new("records make many tables", "table", IsTable);

    private static bool IsTable(string path) =>
        Path.GetExtension(path) == ".csv" && RecordTables.Find(Path.GetFileNameWithoutExtension(path)) is not null && System.IO.File.Exists(path);

    private static bool IsPage(string path)
    {
        if (Path.GetExtension(path) != ".html" || !System.IO.File.Exists(path)) return false;
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] start = new byte[MarkWithin];
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, read).Contains(Mark, StringComparison.Ordinal);
    }
}
