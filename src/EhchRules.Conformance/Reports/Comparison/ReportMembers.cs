using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>A member of a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">The position in its array, of results; null for the other members, and for a member that is an empty array of results.</param>
/// <param name="Value">Its value; null for the array of results as a whole.</param>
internal readonly record struct ReportMember(string Name, long? Position, JsonElement? Value);

/// <summary>Reads a report member by member, and its results one by one, in memory for one of them.</summary>
internal sealed class ReportMembers
{
    private const string Results = "results";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    private readonly Queue<ReportMember> found = new();
    private JsonReaderState state = new(new() { MaxDepth = 130 });
    private bool isBegun;
    private bool isInside;
    private bool isInResults;
    private long position;

    private ReportMembers()
    {
    }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="JsonException">It is not JSON, or no object.</exception>
    internal static async IAsyncEnumerable<ReportMember> ReadAsync(Stream utf8, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ReportMembers members = new();
        PipeReader pipe = PipeReader.Create(utf8, new(bufferSize: 1 << 16, leaveOpen: true));
        try
        {
            while (true)
            {
                ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> buffer = members.WithoutMark(read.Buffer, read.IsCompleted);
                SequencePosition consumed = members.Take(buffer, read.IsCompleted);
                while (members.found.TryDequeue(out ReportMember member)) yield return member;
                if (read.IsCompleted) yield break;
                if (buffer.Slice(consumed).Length > JsonLines.Longest) throw new JsonException($"A value is longer than {JsonLines.Longest} bytes.");
                pipe.AdvanceTo(consumed, read.Buffer.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Leaves out a byte order mark at the start; everything, as long as that cannot be told.</summary>
    private ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> buffer, bool isLast)
    {
        if (isBegun) return buffer;
        if (buffer.Length < ByteOrderMark.Length && !isLast) return buffer.Slice(0, 0);
        isBegun = true;
        return buffer.Length >= ByteOrderMark.Length && buffer.Slice(0, ByteOrderMark.Length).ToArray().AsSpan().SequenceEqual(ByteOrderMark) ? buffer.Slice(ByteOrderMark.Length) : buffer;
    }

    /// <summary>Takes what is whole of a buffer.</summary>
    /// <returns>Up to where.</returns>
    private SequencePosition Take(ReadOnlySequence<byte> buffer, bool isLast)
    {
        Utf8JsonReader reader = new(buffer, isLast, state);
        SequencePosition consumed = buffer.Start;
        while (TryTake(ref reader, buffer))
        {
            state = reader.CurrentState;
            consumed = reader.Position;
        }

        return consumed;
    }

    private bool TryTake(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        if (!reader.Read()) return false;
        if (!isInside)
        {
            if (reader.TokenType is not JsonTokenType.StartObject) throw new JsonException("The report is not an object.", null, 0, 0);
            isInside = true;
            return true;
        }

        if (isInResults)
        {
            if (reader.TokenType is JsonTokenType.EndArray) isInResults = false;
            else if (TryValue(ref reader, buffer) is { } result) found.Enqueue(new(Results, position++, result));
            else return false;
            return true;
        }

        if (reader.TokenType is JsonTokenType.EndObject) return true;
        string name = reader.GetString()!;
        if (!reader.Read()) return false;
        isInResults = name == Results && reader.TokenType is JsonTokenType.StartArray;
        if (isInResults) found.Enqueue(new(name, null, null));
        else if (TryValue(ref reader, buffer) is { } value) found.Enqueue(new(name, null, value));
        else return false;
        return true;
    }

    /// <summary>Reads the value that begins with the token at hand; null where the buffer ends before it does.</summary>
    private static JsonElement? TryValue(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        long start = reader.TokenStartIndex;
        if (!reader.TrySkip()) return null;
        return JsonElement.Parse(buffer.Slice(start, reader.BytesConsumed - start).ToArray(), Strict);
    }
}
