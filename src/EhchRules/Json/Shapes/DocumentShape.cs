using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Json;

/// <summary>A document with a format of its own.</summary>
/// <param name="format">The format with its number, as <c>ehch-record/1</c>.</param>
/// <param name="holds">What it holds, to follow the format and a colon.</param>
internal abstract class DocumentShape(string format, string holds)
{
    internal string Format => format;

    /// <summary>Makes the schema of the document.</summary>
    internal JsonObject Schema()
    {
        SchemaDefinitions definitions = new();
        JsonObject described = Describe(definitions);
        return
        [
            new("$schema", SchemaText.Draft),
            new("$id", SchemaText.IdOf(format)),
            new("title", $"{format}: {holds}"),
            .. described.Select(static keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
            new("$defs", definitions.Describe()),
        ];
    }

    private protected abstract JsonObject Describe(SchemaDefinitions definitions);
}

/// <summary>A document that is made of something.</summary>
/// <typeparam name="T">What it is made of.</typeparam>
/// <param name="format">The format with its number.</param>
/// <param name="holds">What it holds.</param>
/// <param name="shape">The shape of the whole.</param>
internal sealed class DocumentShape<T>(string format, string holds, Shape<T> shape) : DocumentShape(format, holds)
{
    private static readonly StreamPipeWriterOptions PipeOptions = new(minimumBufferSize: 1 << 16, leaveOpen: true);

    /// <summary>Writes a document, without a line feed behind it.</summary>
    internal void Write(IBufferWriter<byte> utf8, T value, bool indented)
    {
        using Utf8JsonWriter json = new(utf8, EhchJson.WriterOptions(indented));
        shape.Write(new JsonShapeWriter(json), value);
    }

    /// <summary>Writes a document and a line feed, when the whole of it is ready.</summary>
    internal async Task WriteAsync(Stream utf8, T value, bool indented, CancellationToken cancellationToken)
    {
        PipeWriter pipe = PipeWriter.Create(utf8, PipeOptions);
        using (Utf8JsonWriter json = new(pipe, EhchJson.WriterOptions(indented))) shape.Write(new JsonShapeWriter(json), value);
        pipe.Write("\n"u8);
        await pipe.FlushAsync(cancellationToken).ConfigureAwait(false);
        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Writes a document and a line feed a piece at a time, so that one of any size takes little memory.</summary>
    internal async Task WriteInPiecesAsync(Stream utf8, T value, bool indented, CancellationToken cancellationToken)
    {
        Utf8JsonWriter json = new(utf8, EhchJson.WriterOptions(indented));
        await using (json.ConfigureAwait(false))
        {
            await shape.WriteAsync(new(json), value, cancellationToken).ConfigureAwait(false);
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        await utf8.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private protected override JsonObject Describe(SchemaDefinitions definitions) => shape.Describe(definitions);
}
