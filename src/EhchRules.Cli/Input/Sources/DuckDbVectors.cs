using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace EhchRules.Cli.Input.Sources;

/// <summary>The rows of a query of DuckDB as Arrow, taken from the vectors in which DuckDB has them.</summary>
/// <remarks>
/// DuckDB's own way to Arrow makes every column anew in memory that the collector is told of, which makes it collect everything again and again: of a country, a third of the work.
/// A batch is good until the next is asked for.
/// </remarks>
internal sealed unsafe class DuckDbVectors : IArrowArrayStream
{
    private readonly DuckDBPreparedStatement statement;
    private readonly Vector[] vectors;
    private DuckDBResult result;
    private bool isOver;

    private DuckDbVectors(DuckDBPreparedStatement statement, DuckDBResult result, Field[] fields)
    {
        this.statement = statement;
        this.result = result;
        vectors = [.. fields.Select(static field => new Vector(field.DataType))];
        Schema = new(fields, []);
    }

    /// <inheritdoc/>
    public Schema Schema { get; }

    /// <summary>Begins to read.</summary>
    /// <param name="connection">The connection, which is open and outlives the stream.</param>
    /// <param name="select">The query.</param>
    /// <returns>The rows; null where a column is of a type that is read in another way.</returns>
    /// <exception cref="InvalidDataException">DuckDB refuses the query.</exception>
    internal static DuckDbVectors? Open(DuckDBConnection connection, string select)
    {
        DuckDBState state = NativeMethods.PreparedStatements.DuckDBPrepare(connection.NativeConnection, select, out DuckDBPreparedStatement statement);
        if (state != DuckDBState.Success)
        {
            using (statement) throw new InvalidDataException(NativeMethods.PreparedStatements.DuckDBPrepareError(statement));
        }

        state = NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out DuckDBResult result);
        Field?[] fields = state == DuckDBState.Success ? FieldsOf(ref result) : [];
        if (state == DuckDBState.Success && !fields.Contains(null)) return new(statement, result, [.. fields.OfType<Field>()]);
        string refusal = state == DuckDBState.Success ? string.Empty : NativeMethods.Query.DuckDBResultError(ref result);
        NativeMethods.Query.DuckDBDestroyResult(ref result);
        statement.Dispose();
        return refusal.Length == 0 ? null : throw new InvalidDataException(refusal);
    }

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "Who asks for a batch gives it back.")]
    public ValueTask<RecordBatch?> ReadNextRecordBatchAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Next());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        NativeMethods.Query.DuckDBDestroyResult(ref result);
        statement.Dispose();
    }

    private RecordBatch? Next()
    {
        if (isOver) return null;
        using DuckDBDataChunk chunk = NativeMethods.StreamingResult.DuckDBStreamFetchChunk(result);
        int count = chunk.IsInvalid ? 0 : (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
        if (count == 0)
        {
            isOver = true;
            return NativeMethods.Query.DuckDBResultError(ref result) is { Length: > 0 } broken ? throw new InvalidDataException(broken) : null;
        }

        for (int place = 0; place < vectors.Length; place++)
        {
            nint vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, place);
            vectors[place].Take(NativeMethods.Vectors.DuckDBVectorGetData(vector), NativeMethods.Vectors.DuckDBVectorGetValidity(vector), count);
        }

        return new(Schema, vectors.Select(static vector => vector.Array), count);
    }

    private static Field?[] FieldsOf(ref DuckDBResult result)
    {
        Field?[] fields = new Field?[NativeMethods.Query.DuckDBColumnCount(ref result)];
        for (int place = 0; place < fields.Length; place++)
        {
            IArrowType? type = NativeMethods.Query.DuckDBColumnType(ref result, place) switch
            {
                DuckDBType.Varchar => StringType.Default,
                DuckDBType.Date => Date32Type.Default,
                DuckDBType.Boolean => BooleanType.Default,
                DuckDBType.Integer => Int32Type.Default,
                DuckDBType.BigInt => Int64Type.Default,
                _ => null,
            };
            if (type is not null) fields[place] = new(NativeMethods.Query.DuckDBColumnName(ref result, place), type, nullable: true);
        }

        return fields;
    }

    /// <summary>One column of the rows in hand.</summary>
    private sealed class Vector(IArrowType type)
    {
        private const int RowsOfWord = 64;
        private const int InlineLength = 12;
        private const int TextSize = 16;
        private const int PointerAt = 8;

        private byte[] validity = [];
        private byte[] ends = [];
        private byte[] values = [];
        private int count;
        private int nullCount;
        private int length;

        internal IArrowArray Array
        {
            get
            {
                ArrowBuffer present = nullCount == 0 ? ArrowBuffer.Empty : new(validity.AsMemory(0, (count + 7) / 8));
                ArrowBuffer data = new(values.AsMemory(0, length));
                return type switch
                {
                    StringType => new StringArray(count, new(ends.AsMemory(0, (count + 1) * sizeof(int))), data, present, nullCount),
                    Date32Type => new Date32Array(data, present, count, nullCount, 0),
                    BooleanType => new BooleanArray(data, present, count, nullCount, 0),
                    Int32Type => new Int32Array(data, present, count, nullCount, 0),
                    _ => new Int64Array(data, present, count, nullCount, 0),
                };
            }
        }

        internal void Take(void* data, ulong* valid, int rows)
        {
            count = rows;
            nullCount = 0;
            if (valid is not null) TakeValidity(new(valid, (rows + RowsOfWord - 1) / RowsOfWord));
            if (type is StringType) TakeTexts(new(data, rows * TextSize));
            else if (type is BooleanType) TakeFlags(new(data, rows));
            else
            {
                int size = type is Int64Type ? sizeof(long) : sizeof(int);
                length = rows * size;
                new ReadOnlySpan<byte>(data, length).CopyTo(Room(ref values, length));
            }
        }

        private void TakeValidity(ReadOnlySpan<ulong> words)
        {
            Span<byte> room = Room(ref validity, words.Length * sizeof(ulong));
            MemoryMarshal.AsBytes(words).CopyTo(room);
            int present = 0;
            for (int word = 0; word < words.Length; word++)
            {
                int behind = Math.Min(count - (word * RowsOfWord), RowsOfWord);
                ulong ofRows = behind == RowsOfWord ? words[word] : words[word] & ((1UL << behind) - 1);
                present += BitOperations.PopCount(ofRows);
            }

            nullCount = count - present;
        }

        /// <summary>Takes texts: each its length, and then itself if it is short, or its beginning and where it stands.</summary>
        private void TakeTexts(ReadOnlySpan<byte> texts)
        {
            Span<int> room = MemoryMarshal.Cast<byte, int>(Room(ref ends, (count + 1) * sizeof(int)));
            room[0] = 0;
            length = 0;
            for (int row = 0; row < count; row++)
            {
                if (nullCount == 0 || IsPresent(row))
                {
                    ReadOnlySpan<byte> text = texts.Slice(row * TextSize, TextSize);
                    int size = BinaryPrimitives.ReadInt32LittleEndian(text);
                    if (values.Length - length < size + InlineLength) System.Array.Resize(ref values, Math.Max(2 * values.Length, length + size + InlineLength));

                    // As many bytes as a short text can have are copied faster than as many as it has; those behind it are written over.
                    if (size <= InlineLength) text.Slice(sizeof(int), InlineLength).CopyTo(values.AsSpan(length));
                    else new ReadOnlySpan<byte>((void*)MemoryMarshal.Read<nint>(text[PointerAt..]), size).CopyTo(values.AsSpan(length));
                    length += size;
                }

                room[row + 1] = length;
            }
        }

        private void TakeFlags(ReadOnlySpan<byte> flags)
        {
            length = (count + 7) / 8;
            Span<byte> bits = Room(ref values, length);
            bits.Clear();
            for (int row = 0; row < flags.Length; row++)
            {
                if (flags[row] != 0) bits[row >> 3] |= (byte)(1 << (row & 7));
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private bool IsPresent(int row) => (validity[row >> 3] & (1 << (row & 7))) != 0;

        private static Span<byte> Room(ref byte[] room, int size)
        {
            if (room.Length < size) room = new byte[Math.Max(size, 2 * room.Length)];
            return room.AsSpan(0, size);
        }
    }
}
