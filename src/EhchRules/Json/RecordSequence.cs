using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Reads one record, or one record a line, and tells by the content which it is.</summary>
internal sealed class RecordSequence(InputBuffer input, int limit)
{
    /// <summary>Reads the input as one record.</summary>
    internal async Task<RecordReading> ReadOneAsync(CancellationToken cancellationToken)
    {
        await input.FillToEndAsync(limit, cancellationToken).ConfigureAwait(false);
        return input.Unused.Length > limit ? RecordParser.TooLong(line: null, limit, RecordParser.IsArray(input.Unused.Span)) : RecordParser.Parse(input.Unused, line: null);
    }

    /// <summary>Reads the input as one record or as many.</summary>
    internal async IAsyncEnumerable<RecordReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long line = 1;
        (int start, int end) = await NonBlankLineAsync(0, cancellationToken).ConfigureAwait(false);
        if (end < 0)
        {
            line += input.Unused.Span[..start].Count((byte)'\n');
            bool isArray = RecordParser.IsArray(input.Unused.Span);
            input.Use(start);
            await input.SkipLineAsync(cancellationToken).ConfigureAwait(false);
            bool isOneOfMany = await IsRecordNextAsync(0, cancellationToken).ConfigureAwait(false);
            yield return RecordParser.TooLong(isOneOfMany ? line : null, limit, isArray);
            if (!isOneOfMany) yield break;
            line++;
        }
        else if (!await AreManyAsync(start, end, cancellationToken).ConfigureAwait(false))
        {
            yield return await ReadOneAsync(cancellationToken).ConfigureAwait(false);
            yield break;
        }

        for (; !input.IsUsedUp; line++)
        {
            if (await ReadLineAsync(line, cancellationToken).ConfigureAwait(false) is { } reading) yield return reading;
        }
    }

    /// <summary>Reads the next line; null where it is blank.</summary>
    private async ValueTask<RecordReading?> ReadLineAsync(long line, CancellationToken cancellationToken)
    {
        int end = await input.LineEndAsync(0, limit, cancellationToken).ConfigureAwait(false);
        if (end < 0)
        {
            await input.SkipLineAsync(cancellationToken).ConfigureAwait(false);
            return RecordParser.TooLong(line, limit);
        }

        ReadOnlyMemory<byte> text = input.Unused[..end];
        RecordReading? reading = JsonText.IsBlank(text.Span) ? null : RecordParser.Parse(text, line);
        input.Use(Math.Min(end + 1, input.Unused.Length));
        return reading;
    }

    /// <summary>Says whether the first line is one record of many.</summary>
    /// <remarks>Where it is broken, a second line that is a record tells that it was meant to be one.</remarks>
    private async ValueTask<bool> AreManyAsync(int start, int end, CancellationToken cancellationToken)
    {
        if (end == input.Unused.Length) return false;
        if (!IsValue(input.Unused.Span[start..end])) return await IsRecordNextAsync(end + 1, cancellationToken).ConfigureAwait(false);
        (int nextStart, int nextEnd) = await NonBlankLineAsync(end + 1, cancellationToken).ConfigureAwait(false);
        return nextStart != nextEnd;
    }

    private async ValueTask<bool> IsRecordNextAsync(int from, CancellationToken cancellationToken)
    {
        (int start, int end) = await NonBlankLineAsync(from, cancellationToken).ConfigureAwait(false);
        return end >= 0 && IsRecord(input.Unused.Span[start..end]);
    }

    /// <summary>Finds the next line that is not blank, without using anything up.</summary>
    /// <returns>Where it starts and ends: both the end of the input where there is none, and -1 for an end that is too far off.</returns>
    private async ValueTask<(int Start, int End)> NonBlankLineAsync(int from, CancellationToken cancellationToken)
    {
        int start = from;
        while (start - from <= limit)
        {
            int end = await input.LineEndAsync(start, limit, cancellationToken).ConfigureAwait(false);
            if (end < 0 || !JsonText.IsBlank(input.Unused.Span[start..end])) return (start, end);
            if (end == input.Unused.Length) return (end, end);
            start = end + 1;
        }

        return (start, -1);
    }

    private static bool IsValue(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = Reader(line);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Says whether a line is an object with a format, as every record is.</summary>
    private static bool IsRecord(ReadOnlySpan<byte> line)
    {
        if (!IsValue(line)) return false;
        Utf8JsonReader reader = Reader(line);
        reader.Read();
        if (reader.TokenType is not JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("format"u8)) return true;
            reader.Skip();
        }

        return false;
    }

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> line) =>
        new(JsonText.WithoutMark(line), new JsonReaderOptions { MaxDepth = EhchJson.MaxDepth });
}
