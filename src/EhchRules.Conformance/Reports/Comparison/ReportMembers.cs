using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

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

    private static readonly string[] Known = ["format", "suite", "product", Results];

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = StrictJson.MaxDepth };

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

    /// <exception cref="JsonException">It is not JSON, or no object, or holds what is no text.</exception>
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
        string? name = NameOf(ref reader);
        if (!reader.Read()) return false;
        if (name is null) return reader.TrySkip();
        isInResults = name == Results && reader.TokenType is JsonTokenType.StartArray;
        if (isInResults) found.Enqueue(new(name, null, null));
        else if (TryValue(ref reader, buffer) is { } value) found.Enqueue(new(name, null, value));
        else return false;
        return true;
    }

    /// <summary>Gets the name of the member at hand; null where it is none that is read.</summary>
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        foreach (string known in Known)
        {
            if (reader.ValueTextEquals(known)) return known;
        }

        return null;
    }

    /// <summary>Reads the value that begins with the token at hand; null where the buffer ends before it does.</summary>
    private static JsonElement? TryValue(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        long start = reader.TokenStartIndex;
        if (!reader.TrySkip()) return null;
        byte[] utf8 = buffer.Slice(start, reader.BytesConsumed - start).ToArray();
        if (!Utf8.IsValid(utf8)) throw new JsonException("A value is not UTF-8.");
        return StrictJson.HasHalfCharacter(utf8) ? throw new JsonException($"A value {StrictJson.HalfCharacter}.") : JsonElement.Parse(utf8, Strict);
    }
}
