using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Finds one record, or one record a line, and tells by the content which it is.</summary>
internal sealed class RecordSequence(InputBuffer input, int limit)
{
    /// <summary>Takes the input as one record.</summary>
    internal async Task<RecordPiece> OneAsync(CancellationToken cancellationToken)
    {
        await input.FillToEndAsync(limit, cancellationToken).ConfigureAwait(false);
        return input.Unused.Length > limit
            ? new(default, Line: null, input.Used, RecordParser.TooLong(line: null, limit, RecordParser.IsArray(input.Unused.Span)))
            : new(input.Unused, Line: null, input.Used);
    }

    /// <summary>Takes the input as one record or as many. Each piece is good until the next is asked for.</summary>
    internal async IAsyncEnumerable<RecordPiece> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long line = 1;
        (int start, int end) = await NonBlankLineAsync(0, cancellationToken).ConfigureAwait(false);
        if (end < 0)
        {
            line += input.Unused.Span[..start].Count((byte)'\n');
            bool isArray = RecordParser.IsArray(input.Unused.Span);
            input.Use(start);
            long offset = input.Used;
            await input.SkipLineAsync(cancellationToken).ConfigureAwait(false);
            bool isOneOfMany = await IsRecordNextAsync(0, cancellationToken).ConfigureAwait(false);
            long? own = isOneOfMany ? line : null;
            yield return new(default, own, offset, RecordParser.TooLong(own, limit, isArray));
            if (!isOneOfMany) yield break;
            line++;
        }
        else if (!await AreManyAsync(start, end, cancellationToken).ConfigureAwait(false))
        {
            yield return await OneAsync(cancellationToken).ConfigureAwait(false);
            yield break;
        }

        for (; !input.IsUsedUp; line++)
        {
            end = await input.LineEndAsync(0, limit, cancellationToken).ConfigureAwait(false);
            if (end < 0)
            {
                long offset = input.Used;
                await input.SkipLineAsync(cancellationToken).ConfigureAwait(false);
                yield return new(default, line, offset, RecordParser.TooLong(line, limit));
                continue;
            }

            if (!JsonText.IsBlank(input.Unused.Span[..end])) yield return new(input.Unused[..end], line, input.Used);
            input.Use(Math.Min(end + 1, input.Unused.Length));
        }
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
