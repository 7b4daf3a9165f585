using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EhchRules.Cli.Score.Policies;
using EhchRules.Cli.Score.Rows;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score;

/// <summary>Writes one document, <c>ehch-scores/1</c>, a row on a line of its own, in memory for a block of them.</summary>
/// <param name="output">What takes the bytes.</param>
/// <param name="policy">The policy whose responses are written, itself before the first row; null where none is.</param>
internal sealed class JsonScores(Stream output, ResponsePolicy? policy) : ScoreReport
{
    internal const string Format = "ehch-scores/1";

    // The document is not put into a page, so that names need not be escaped except for what JSON itself asks.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> block = new();
    private bool hasBegun;
    private bool hasRow;

    /// <inheritdoc/>
    internal override async Task WriteAsync(IReadOnlyList<ScoredRow> rows, CancellationToken cancellationToken)
    {
        Begin();
        Compose(rows);
        await SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(long faultyRows, CancellationToken cancellationToken)
    {
        Begin();
        block.Write(hasRow ? "\n]}\n"u8 : "]}\n"u8);
        return SendAsync(cancellationToken);
    }

    private void Begin()
    {
        if (hasBegun) return;
        hasBegun = true;
        block.Write(Encoding.UTF8.GetBytes($$"""{"format":"{{Format}}","""));
        if (policy is not null)
        {
            block.Write("\"policy\":"u8);
            using (Utf8JsonWriter json = new(block, Options)) PolicyJson.Write(json, policy);
            block.Write(",\n"u8);
        }

        block.Write("\"scores\":["u8);
    }

    private void Compose(IReadOnlyList<ScoredRow> rows)
    {
        using Utf8JsonWriter json = new(block, Options);
        JsonScoreRow writer = new(json, hasPolicy: policy is not null);
        foreach (ScoredRow row in rows)
        {
            block.Write(hasRow ? ",\n"u8 : "\n"u8);
            hasRow = true;
            writer.Write(row);
            json.Flush();
            json.Reset();
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(block.WrittenMemory, cancellationToken);
        block.ResetWrittenCount();
    }
}
