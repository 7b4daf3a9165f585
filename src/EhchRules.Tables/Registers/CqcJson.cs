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
        long number = 0;
        while (await text.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line.AsSpan().TrimEnd() is [.., '}']) TakeText(line, number, isLine: true);
            else
            {
                TakeText($"{line}\n{await text.ReadToEndAsync(cancellationToken).ConfigureAwait(false)}", number, isLine: false);
                return;
            }
        }
    }

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
        CqcJsonLocation reader = new(line, path, found.Faults);
        if (reader.Read(element) is not { } location) return;
        if (found.Add(location, line is null ? path : FormattableString.Invariant($"line {line}")) is { } before)
        {
            found.Faults.Add(new(line, $"{path}.locationId", location.Id.Value, $"stands at {before} too, which counts"));
        }
    }

    private static RegisterFault NoJson(long first, JsonException broken, string more) =>
        new(first + (broken.LineNumber ?? 0), null, null, FormattableString.Invariant($"is no JSON from byte {(broken.BytePositionInLine ?? 0) + 1} of the line on{more}"));
}
