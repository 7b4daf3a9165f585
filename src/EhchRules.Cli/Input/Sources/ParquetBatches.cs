using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using EhchRules.Cli.Console;
using EhchRules.Tables;
using ParquetSharp;
using ParquetSharp.Arrow;
using TimeUnit = Apache.Arrow.Types.TimeUnit;

namespace EhchRules.Cli.Input.Sources;

/// <summary>The rows of a Parquet file as Arrow. Texts that the file has in dictionaries stay places there, so that what repeats is copied and compared as a number.</summary>
internal sealed class ParquetBatches : IArrowArrayStream
{
    private const int RowsOfBatch = 1 << 13;

    private readonly FileReader file;
    private readonly IArrowArrayStream rows;
    private readonly long promised;
    private long read;

    private ParquetBatches(FileReader file, long promised)
    {
        this.file = file;
        this.promised = promised;
        rows = file.GetRecordBatchReader();
        Schema = rows.Schema;
    }

    /// <inheritdoc/>
    public Schema Schema { get; }

    /// <summary>Checks that the library is there that reads the files.</summary>
    /// <param name="name">The folder of the files.</param>
    /// <exception cref="UsageException">It is not.</exception>
    internal static void CheckLibrary(string name)
    {
        try
        {
            using ReaderProperties reading = ReaderProperties.GetDefaultReaderProperties();
        }
        catch (Exception refused) when (refused.GetBaseException() is TypeLoadException or BadImageFormatException)
        {
            throw new UsageException($"{name}: Parquet needs a library that is not there for this system ({RuntimeInformation.RuntimeIdentifier}); {OpenTables.WithoutLibraries}", refused);
        }
    }

    /// <summary>Opens a file.</summary>
    /// <param name="table">The table that it holds.</param>
    /// <param name="path">Where it is.</param>
    /// <exception cref="TableFaultException">It is no Parquet file, or cannot be opened.</exception>
    internal static ParquetBatches Open(string table, string path)
    {
        try
        {
            using ReaderProperties reading = ReaderProperties.WithMemoryPool(MemoryPool.SystemMemoryPool());
            using ArrowReaderProperties arrow = ArrowReaderProperties.GetDefault();
            long promised;
            using (ParquetFileReader glance = new(path))
            {
                ChooseDictionaries(glance, arrow);
                promised = glance.FileMetaData.NumRows;
            }

            // Sixty tables are read side by side, a piece of each at a time, and the other cores make records of the rows.
            reading.EnableBufferedStream();
            reading.EnablePageChecksumVerification();
            arrow.UseThreads = false;
            arrow.PreBuffer = false;
            arrow.BatchSize = RowsOfBatch;

            // In nanoseconds a moment could be none but of the years 1677 to 2262.
            arrow.CoerceInt96TimestampUnit = TimeUnit.Microsecond;
            return Open(new FileReader(path, reading, arrow), promised);
        }
        catch (Exception broken) when (broken is ParquetException or NotSupportedException or InvalidDataException)
        {
            throw new TableFaultException([new() { Table = table, Text = $"cannot be read: {Told(broken)}" }]);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<RecordBatch?> ReadNextRecordBatchAsync(CancellationToken cancellationToken = default)
    {
        RecordBatch? batch = await rows.ReadNextRecordBatchAsync(cancellationToken);
        read += batch?.Length ?? 0;

        // What a writer left that failed half way ends early, and the library says nothing.
        if (batch is null && read != promised) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the file ends with {read} of {promised} rows"));
        return batch;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        file.Dispose();
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The rows close the file.")]
    private static ParquetBatches Open(FileReader file, long promised)
    {
        try
        {
            return new(file, promised);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Chooses the columns whose texts have a dictionary. One that was made of others would cost more than it saves.</summary>
    private static void ChooseDictionaries(ParquetFileReader file, ArrowReaderProperties arrow)
    {
        if (file.FileMetaData.NumRowGroups == 0) return;
        using RowGroupReader first = file.RowGroup(0);
        for (int column = 0; column < file.FileMetaData.NumColumns; column++)
        {
            if (file.FileMetaData.Schema.Column(column).PhysicalType is not PhysicalType.ByteArray) continue;
            using ColumnChunkMetaData chunk = first.MetaData.GetColumnChunkMetaData(column);
            if (chunk.Encodings.Any(static encoding => encoding is Encoding.RleDictionary or Encoding.PlainDictionary)) arrow.SetReadDictionary(column, true);
        }
    }

    /// <summary>Gets what a message says, without the name that C++ has for the exception.</summary>
    private static string Told(Exception broken)
    {
        const string Before = "(message: '";
        int at = broken.Message.IndexOf(Before, StringComparison.Ordinal);
        return ShownText.Of(at >= 0 && broken.Message.EndsWith("')", StringComparison.Ordinal) ? broken.Message[(at + Before.Length)..^2] : broken.Message);
    }
}
