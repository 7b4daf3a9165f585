using EhchRules.Cli.Output;
using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>Writes one worklist as an indented document, many as an array of them.</summary>
internal sealed class JsonWorklists(Stream output) : WorklistReport
{
    private readonly JsonDocuments documents = new(output);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Worklist worklist, bool isOneOfMany, CancellationToken cancellationToken)
    {
        await documents.BeginAsync(isOneOfMany, cancellationToken);
        await EhchJson.WriteWorklistAsync(output, worklist, indented: true, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => documents.EndAsync(isOneOfMany, cancellationToken);
}
