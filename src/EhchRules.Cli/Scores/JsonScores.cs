using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Cli.Scores;

/// <summary>Writes one document, <c>ehch-scores/1</c>, a row on a line of its own, in memory for a block of them.</summary>
internal sealed class JsonScores(Stream output) : ScoreReport
{
    // The document is not put into a page, so that names need not be escaped but for what JSON itself asks.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> block = new();
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        Compose(rows);
        await output.WriteAsync(block.WrittenMemory, cancellationToken);
        block.ResetWrittenCount();
    }

    /// <inheritdoc/>
    internal override Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        block.Write(hasBegun ? "\n]}\n"u8 : "{\"format\":\"ehch-scores/1\",\"scores\":[]}\n"u8);
        return output.WriteAsync(block.WrittenMemory, cancellationToken).AsTask();
    }

    private void Compose(IReadOnlyList<ScoredRow> rows)
    {
        using Utf8JsonWriter json = new(block, Options);
        JsonScoreRow writer = new(json);
        foreach (ScoredRow row in rows)
        {
            block.Write(hasBegun ? ",\n"u8 : "{\"format\":\"ehch-scores/1\",\"scores\":[\n"u8);
            hasBegun = true;
            writer.Write(row);
            json.Flush();
            json.Reset();
        }
    }
}
