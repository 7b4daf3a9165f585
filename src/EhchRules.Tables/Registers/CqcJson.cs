using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace EhchRules.Tables;

/// <summary>Reads answers of CQC's API: one location, an array of them, or one a line.</summary>
internal sealed class CqcJson(CqcLocations found)
{
    internal async Task ReadAsync(Stream stream, bool isArray, CancellationToken cancellationToken)
    {
        found.Source = CqcSource.Api;
        if (isArray) await ReadArrayAsync(stream, cancellationToken).ConfigureAwait(false);
        else await ReadLinesAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private async Task ReadArrayAsync(Stream stream, CancellationToken cancellationToken)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
        JsonTypeInfo<JsonElement> element = JsonMetadataServices.CreateValueInfo<JsonElement>(options, JsonMetadataServices.JsonElementConverter);
        int position = 0;
        try
        {
            await foreach (JsonElement one in JsonSerializer.DeserializeAsyncEnumerable(stream, element, cancellationToken).ConfigureAwait(false))
            {
                Take(one, null, FormattableString.Invariant($"$[{position++}]"));
            }
        }
        catch (JsonException broken)
        {
            found.Faults.Add(NoJson(1, broken, $"; what stands before it is used, {position} locations"));
        }
    }

    /// <summary>Reads one object over several lines, or one on each line: then the first line is whole.</summary>
    private async Task ReadLinesAsync(Stream stream, CancellationToken cancellationToken)
    {
        using StreamReader text = new(stream, leaveOpen: true);
        BoundedLines lines = new(text);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (lines.IsTooLong) TellTooLong(lines.Number);
            else if (string.IsNullOrWhiteSpace(line)) continue;
            else if (line.AsSpan().TrimEnd() is [.., '}']) TakeText(line, lines.Number, isLine: true);
            else
            {
                await TakeRestAsync(line, lines, cancellationToken).ConfigureAwait(false);
                return;
            }
        }
    }

    private async Task TakeRestAsync(string first, BoundedLines lines, CancellationToken cancellationToken)
    {
        long begin = lines.Number;
        StringBuilder whole = new(first);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            whole.Append('\n').Append(line);
            if (!lines.IsTooLong && whole.Length <= BoundedLines.Longest) continue;
            TellTooLong(begin);
            return;
        }

        TakeText(whole.ToString(), begin, isLine: false);
    }

    private void TellTooLong(long line) =>
        found.Faults.Add(new(line, null, null, FormattableString.Invariant($"is longer than {BoundedLines.Longest >> 20} million characters, which no answer about a location is; it is not read")));

    private void TakeText(string text, long line, bool isLine)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            Take(document.RootElement, isLine ? line : null, "$");
        }
        catch (JsonException broken)
        {
            found.Faults.Add(NoJson(line, broken, string.Empty));
        }
    }

    private void Take(JsonElement element, long? line, string path)
    {
        CqcLocation? location = null;
        try
        {
            location = new CqcJsonLocation(line, path, found.Faults).Read(element);
        }
        catch (InvalidOperationException)
        {
            // That is how a text is refused that is not in UTF-8, or ends in half a character.
            found.Faults.Add(new(line, path, null, "holds text that is not in UTF-8; the location is not used"));
        }

        if (location is null) return;
        if (found.Add(location, line is null ? path : FormattableString.Invariant($"line {line}")) is { } before)
        {
            found.Faults.Add(new(line, $"{path}.locationId", location.Id.Value, $"stands at {before} too, which counts"));
        }
    }

    private static RegisterFault NoJson(long first, JsonException broken, string more) =>
        new(first + (broken.LineNumber ?? 0), null, null, FormattableString.Invariant($"is no JSON from byte {(broken.BytePositionInLine ?? 0) + 1} of the line on{more}"));
}
