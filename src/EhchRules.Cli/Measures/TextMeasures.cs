using EhchRules.Cli.Console;
using EhchRules.Measures;

namespace EhchRules.Cli.Measures;

/// <summary>Writes for people: one network in full, or of many how each figure is spread.</summary>
internal sealed class TextMeasures(Stream output, TextOptions style) : Report<NetworkMeasures>
{
    private readonly MeasureDistributions distributions = new();
    private DateOnly on;

    /// <inheritdoc/>
    internal override async Task WriteAsync(NetworkMeasures measures, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany)
        {
            distributions.Add(measures);
            on = measures.On;
            return;
        }

        using (StreamWriter text = TextOutput.Over(output)) new NetworkPages(new(text, style), measures).Write();
        await output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (distributions.Networks == 0) return;
        using (StreamWriter text = TextOutput.Over(output)) new DistributionPages(new(text, style)).Write(distributions, on);
        await output.FlushAsync(cancellationToken);
    }
}
