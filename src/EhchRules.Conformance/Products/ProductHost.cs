using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>The other side of the protocol: answers its messages (<c>ehch-product/1</c>) by calling a function, so that a product in .NET needs no more of its own.</summary>
/// <param name="profile">What the product says of itself.</param>
/// <param name="answer">Answers a question. An exception is told as an error.</param>
public sealed class ProductHost(ProductProfile profile, Func<ProductQuestion, CancellationToken, ValueTask<ProductAnswer>> answer)
{
    /// <summary>Answers message after message, in order, until <c>stop</c> or the end of the input.</summary>
    /// <param name="input">The messages, one a line: standard input. Left open.</param>
    /// <param name="output">Takes the answers, one a line: standard output, to which nothing else may write. Left open.</param>
    /// <param name="cancellationToken">Ends the answering.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public async Task RunAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        await foreach (JsonLine line in JsonLines.ReadAsync(input, JsonLines.Longest, cancellationToken).ConfigureAwait(false))
        {
            if (line.IsBlank) continue;
            ReadOnlyMemory<byte> reply = line.IsTooLong
                ? Error(default, FormattableString.Invariant($"is longer than {JsonLines.Longest} bytes"))
                : await ReplyAsync(line.Utf8, cancellationToken).ConfigureAwait(false);
            if (reply.IsEmpty) return;
            await output.WriteAsync(reply, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Answers one message, as a server does that takes them over HTTP.</summary>
    /// <param name="message">The message: one object, as UTF-8.</param>
    /// <param name="cancellationToken">Ends the answering.</param>
    /// <returns>The answer, and a line feed; empty for <c>stop</c>, which asks nothing.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the product throws is told as its error.")]
    public async ValueTask<ReadOnlyMemory<byte>> ReplyAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        if (StrictJson.Fault(message.Span, out JsonElement root) is { } fault) return Error(default, fault);
        switch (root.TryGetProperty("do", out JsonElement what) && what.ValueKind is JsonValueKind.String ? what.GetString() : null)
        {
            case "start":
                return Started();
            case "stop":
                return default;
            case "run" when ProductQuestion.Read(root) is { } question:
                try
                {
                    return Reply(question.Id, await answer(question, cancellationToken).ConfigureAwait(false));
                }
                catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
                {
                    return Error(question.Id, broken.Message);
                }

            default:
                return Error(root.TryGetProperty("id", out JsonElement id) && id.ValueKind is JsonValueKind.String ? id.GetString() : null, "the message is not known");
        }
    }

    private byte[] Started() => ProductProtocol.Line(json =>
    {
        json.WriteStartObject("started");
        json.WriteString("name", profile.Name);
        json.WriteString("version", profile.Version);
        json.WriteStartArray("levels");
        foreach (ConformanceLevel level in profile.Levels) json.WriteStringValue(level.ToString());
        json.WriteEndArray();
        json.WriteStartArray("details");
        foreach (string detail in profile.Details) json.WriteStringValue(detail);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static byte[] Reply(string id, ProductAnswer answer) => answer switch
    {
        ProductAnswer.Answered answered => ProductProtocol.Line(json =>
        {
            json.WriteString("id", id);
            json.WriteStartArray("answers");
            foreach (JsonElement entry in answered.Entries) entry.WriteTo(json);
            json.WriteEndArray();
        }),
        ProductAnswer.Skipped skipped => ProductProtocol.Line(json =>
        {
            json.WriteString("id", id);
            json.WriteString("skipped", skipped.Reason);
        }),
        ProductAnswer.Unknown unknown => Error(id, unknown.Text),
        _ => throw new InvalidOperationException("This kind of answer is not known."),
    };

    private static byte[] Error(string? id, string text) => ProductProtocol.Line(json =>
    {
        if (id is not null) json.WriteString("id", id);
        json.WriteString("error", text);
    });
}
