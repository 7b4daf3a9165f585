using EhchRules.Cli.Output;
using EhchRules.Json;
using EhchRules.Measures;

namespace EhchRules.Cli.Figures;

/// <summary>Writes the measures of networks in one of the formats, one network after another. Nothing is written before the first.</summary>
internal abstract class MeasuresReport
{
    /// <summary>Writes the measures of a network.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="isOneOfMany">Whether the input holds several. The same for every network of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(NetworkMeasures measures, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last network.</summary>
    /// <param name="isOneOfMany">Whether the input held several.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal virtual Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Writes one network as an indented document, many as an array of them.</summary>
internal sealed class JsonMeasures(Stream output) : MeasuresReport
{
    private readonly JsonDocuments documents = new(output);

    /// <inheritdoc/>
    internal override async Task WriteAsync(NetworkMeasures measures, bool isOneOfMany, CancellationToken cancellationToken)
    {
        await documents.BeginAsync(isOneOfMany, cancellationToken);
        await EhchJson.WriteMeasuresAsync(output, measures, indented: true, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => documents.EndAsync(isOneOfMany, cancellationToken);
}

/// <summary>Writes each network on a line of its own.</summary>
internal sealed class JsonLinesMeasures(Stream output) : MeasuresReport
{
    /// <inheritdoc/>
    internal override Task WriteAsync(NetworkMeasures measures, bool isOneOfMany, CancellationToken cancellationToken) =>
        EhchJson.WriteMeasuresAsync(output, measures, indented: false, cancellationToken);
}
