using System.Buffers;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>An array whose entries come one after another, each written on a line of its own, so that a long document can be read by lines.</summary>
/// <remarks>It is written in pieces alone.</remarks>
internal sealed class LinesProperty<T, TEntry>(string name, Shape<TEntry> entry, Func<T, IAsyncEnumerable<TEntry>> get)
    : ListProperty<T, TEntry>(name, Presence.Required, entry)
{
    internal override void Write(ShapeWriter writer, T owner) => throw new NotSupportedException($"{Name} is written in pieces alone.");

    internal override async ValueTask WriteAsync(JsonShapeWriter writer, T owner, CancellationToken cancellationToken)
    {
        writer.Name(Name);
        writer.StartArray();
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter json = new(line, EhchJson.WriterOptions(indented: false));
        JsonShapeWriter one = new(json);
        await foreach (TEntry next in get(owner).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (line.WrittenCount > 0) writer.Json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
            line.ResetWrittenCount();
            json.Reset();
            line.Write("\n"u8);
            Entry.Write(one, next);
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            await writer.FlushWhereFullAsync(cancellationToken).ConfigureAwait(false);
        }

        // The end of the array is on a line of its own too.
        if (line.WrittenCount > 0)
        {
            line.Write("\n"u8);
            writer.Json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
        }

        writer.EndArray();
    }
}
