using EhchRules.Cli.Console;
using EhchRules.Cli.Input.Sources;

namespace EhchRules.Cli.Input;

/// <summary>One input of records, open: a file, or standard input.</summary>
internal sealed class RecordFile : IAsyncDisposable
{
    /// <summary>The name that stands for standard input.</summary>
    internal const string StandardInput = "-";

    private RecordFile(string name, Stream stream, bool isCopy = false)
    {
        Name = name;
        Stream = stream;
        IsCopy = isCopy;
    }

    /// <summary>Gets whether it is a copy of what can be read only once, which cannot be opened again.</summary>
    internal bool IsCopy { get; }

    /// <summary>Gets what to call it in messages.</summary>
    internal string Name { get; }

    /// <summary>Gets its bytes.</summary>
    internal Stream Stream { get; }

    /// <summary>Refuses names that cannot be inputs, before anything is assessed or printed.</summary>
    internal static void Check(IReadOnlyList<string> names, string? output, Terminal terminal)
    {
        if (output is { Length: 0 }) throw new UsageException("-o: the file name is empty");
        FileFacts? written = output is null or "-" ? terminal.OutFacts : FileFacts.Of(FinalPath.Of(output));
        foreach (string name in names)
        {
            if (name == StandardInput) continue;
            if (name.Length == 0) throw new UsageException("a file name is empty");
            if (TableSourceNames.IsTables(name))
            {
                TableSourceNames.Check(name, output);
                continue;
            }

            if (Directory.Exists(name)) throw new UsageException($"{name}: {WithoutTables(name)}");
            if (!File.Exists(name)) throw new UsageException(name.StartsWith('-') ? $"{name}: no such option, and no such file" : $"{name}: no such file");
            if (FileFacts.Of(Path.GetFullPath(name))?.IsSameFile(written) is true) throw new UsageException($"{name}: is both read and written; write to another file");
        }

        if (names.Count(static name => name == StandardInput) > 1) throw new UsageException("standard input (-) can be given once only");
    }

    /// <summary>Tells what to call an input in messages.</summary>
    internal static string NameOf(string name) => name == StandardInput ? "standard input" : name;

    /// <summary>Adds up the bytes of inputs. What comes from standard input is not known beforehand.</summary>
    internal static long LengthOf(IEnumerable<string> names) => names.Where(static name => name != StandardInput && !TableSourceNames.IsTables(name)).Sum(static name => new FileInfo(name).Length);

    /// <summary>Opens an input of records.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="terminal">What holds standard input.</param>
    /// <param name="isReadTwice">Whether it must be readable from the start again. What can be read only once is then copied.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    internal static async Task<RecordFile> OpenAsync(string name, Terminal terminal, bool isReadTwice, CancellationToken cancellationToken)
    {
        if (TableSourceNames.IsTable(name)) throw new UsageException($"{name}: is {(TableSourceNames.IsParquet(name) ? "Parquet" : "CSV")}, and a file of records is JSON; of tables name the folder that they are in");
        if (!isReadTwice) return new(NameOf(name), OpenOnce(name, terminal));
        if (name == StandardInput) return new("standard input", await SpoolAsync(terminal.In, terminal, "standard input", cancellationToken), isCopy: true);
        try
        {
            FileStream file = Open(name);
            if (file.CanSeek) return new(name, file);
            await using (file) return new(name, await SpoolAsync(file, terminal, name, cancellationToken), isCopy: true);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            throw CannotBeRead(name, refused);
        }
    }

    /// <summary>Opens an input that is read once, from its beginning to its end.</summary>
    internal static Stream OpenOnce(string name, Terminal terminal)
    {
        if (name == StandardInput) return terminal.In;
        if (Directory.Exists(name)) throw new UsageException($"{name}: is a directory; expected a file");
        try
        {
            return Open(name);
        }
        catch (Exception refused) when (IsRefusal(refused))
        {
            throw CannotBeRead(name, refused);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    private static FileStream Open(string name) =>
        new(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static string WithoutTables(string folder) => TableFiles.UnreadableIn(folder) is { Count: > 0 } files
        ? $"is a directory without tables: a table is one file, CSV or Parquet, and these are not: {Words.Listed(files, atMost: 6)}; save them as CSV in UTF-8, or name files of records one by one"
        : "is a directory without tables; name the files in it";

    private static bool IsRefusal(Exception refused) => refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static UsageException CannotBeRead(string name, Exception refused) => new($"{name}: cannot be read: {refused.Message}", refused);

    /// <summary>Copies what can be read only once into a file of the temporary folder.</summary>
    private static async Task<Stream> SpoolAsync(Stream once, Terminal terminal, string name, CancellationToken cancellationToken)
    {
        FileStream spool = TemporaryFile.Make(terminal, $"to read {name} twice");
        try
        {
            await once.CopyToAsync(spool, cancellationToken);
            spool.Position = 0;
            return spool;
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
    }
}
