using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads assessments back: one, an array of them, or one a line, in memory for one of them.</summary>
internal static class ReceiptReader
{
    private const string Nothing = "there is nothing to read: expected an assessment, which is a JSON object";

    private static readonly StreamPipeReaderOptions PipeOptions = new(bufferSize: 1 << 16, leaveOpen: true);
    private static readonly FixedShape Format = new(AssessmentFormat.Name);
    private static readonly FixedShape AllOccasions = new(AssessmentFormat.AllOccasions);

    /// <param name="utf8">The JSON.</param>
    /// <param name="limit">How many bytes one assessment may have.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal static async IAsyncEnumerable<ReceiptReading> ReadAsync(Stream utf8, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        BoundedPipe pipe = new(PipeReader.Create(utf8, PipeOptions), limit);
        bool isArray = await BeginsWithArrayAsync(pipe, cancellationToken).ConfigureAwait(false);
        IAsyncEnumerator<JsonElement> documents = JsonSerializer
            .DeserializeAsyncEnumerable(pipe, ReceiptJsonContext.Default.JsonElement, topLevelValues: !isArray, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        await using (documents.ConfigureAwait(false))
        {
            for (int position = 1; ; position++)
            {
                RecordFault? broken = null;
                bool isNext = false;
                try
                {
                    isNext = await documents.MoveNextAsync().ConfigureAwait(false);
                    if (isNext && JsonMarshal.GetRawUtf8Value(documents.Current).Length > limit) throw new InvalidDataException();
                }
                catch (InvalidDataException)
                {
                    broken = TooLong(limit);
                    isNext = false;
                }
                catch (JsonException exception)
                {
                    broken = NotJson(exception);
                }

                if (broken is null && !isNext && position == 1) broken = new() { Path = "$", Text = Nothing };
                if (broken is not null) yield return new() { Position = position, Faults = [broken] };
                if (!isNext) yield break;
                yield return Read(documents.Current, position);
            }
        }
    }

    /// <summary>Skips a byte-order mark and white space, and says whether an array follows.</summary>
    private static async ValueTask<bool> BeginsWithArrayAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            bool hasEnded = read.IsCompleted;
            (int begin, byte? first) = Begin(read.Buffer.FirstSpan);
            SequencePosition start = read.Buffer.GetPosition(begin);
            pipe.AdvanceTo(start, first is null ? read.Buffer.End : start);
            if (first is not null || hasEnded) return first == (byte)'[';
        }
    }

    private static (int Begin, byte? First) Begin(ReadOnlySpan<byte> bytes)
    {
        int mark = bytes.Length - JsonText.WithoutMark(bytes).Length;
        int begin = bytes[mark..].IndexOfAnyExcept(" \t\r\n"u8);
        return begin < 0 ? (bytes.Length, null) : (mark + begin, bytes[mark + begin]);
    }

    // The framework's own words are not passed on: they may quote the document.
    private static RecordFault NotJson(JsonException exception) => new()
    {
        Path = "$",
        Text = $"not JSON at line {FaultText.Number((exception.LineNumber ?? 0) + 1)}, byte {FaultText.Number((exception.BytePositionInLine ?? 0) + 1)}; what follows was not read",
    };

    private static RecordFault TooLong(int limit)
    {
        RecordFault fault = JsonText.TooLong(line: null, limit, "one assessment");
        return fault with { Text = $"{fault.Text}; what follows was not read" };
    }

    private static ReceiptReading Read(JsonElement document, int position)
    {
        RecordFaults faults = new();
        if (document.ValueKind is not JsonValueKind.Object)
        {
            Reader(document, faults).IsNot("an assessment, which is a JSON object");
            return new() { Position = position, Faults = [.. faults.Listed] };
        }

        if (Required(document, faults, "format", Format) is null) return new() { Position = position, Faults = [.. faults.Listed] };
        string? ruleSet = Required(document, faults, "ruleSet", TextShape.Any);
        PcnCode? network = Required(document, faults, "network", CodeShapes.Network);
        DateOnly on = Required(document, faults, "on", DayShape.Only);
        DateOnly? knownOn = Optional(document, faults, "knownOn", DayShape.Only, out DateOnly known) ? known : null;
        bool allOccasions = Optional(document, faults, "occasions", AllOccasions, out _);
        if (!JsonComparison.TryFind(document, AssessmentFormat.Findings, out JsonElement findings)) faults.Add(PathOf(AssessmentFormat.Findings), "missing: expected an array of findings");
        else if (findings.ValueKind is not JsonValueKind.Array) Reader(findings, faults, AssessmentFormat.Findings).IsNot("an array of findings");
        if (!faults.IsEmpty) return new() { Position = position, Faults = [.. faults.Listed] };
        return new()
        {
            Position = position,
            Receipt = new(document) { RuleSet = ruleSet!, Network = network!, On = on, KnownOn = knownOn, AllOccasions = allOccasions },
        };
    }

    private static string PathOf(string name) => $"$.{name}";

    private static JsonObjectReader Reader(JsonElement value, RecordFaults faults, string? name = null)
    {
        JsonObjectReader reader = new(JsonMarshal.GetRawUtf8Value(value).ToArray(), faults);
        if (name is not null) reader.At(name);
        return reader;
    }

    private static T? Required<T>(JsonElement document, RecordFaults faults, string name, ReadableShape<T> kind)
    {
        if (Optional(document, faults, name, kind, out T? read)) return read;
        if (!JsonComparison.TryFind(document, name, out JsonElement value) || value.ValueKind is JsonValueKind.Null) faults.Add(PathOf(name), $"missing: expected {kind.Expected}");
        return default;
    }

    private static bool Optional<T>(JsonElement document, RecordFaults faults, string name, ReadableShape<T> kind, out T? read)
    {
        if (JsonComparison.TryFind(document, name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null && kind.TryRead(Reader(value, faults, name), out T found))
        {
            read = found;
            return true;
        }

        read = default;
        return false;
    }
}

/// <summary>The shape in which documents are read one after another.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ReceiptJsonContext : JsonSerializerContext;
