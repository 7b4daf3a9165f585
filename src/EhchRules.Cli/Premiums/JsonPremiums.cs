using EhchRules.Cli.Output;
using EhchRules.Funding;
using EhchRules.Json;

namespace EhchRules.Cli.Premiums;

/// <summary>Writes one premium as an indented document, many as an array of them.</summary>
internal sealed class JsonPremiums(Stream output) : PremiumReport
{
    private readonly JsonDocuments documents = new(output);

    /// <inheritdoc/>
    internal override async Task WriteAsync(MonthlyPremium premium, bool isOneOfMany, CancellationToken cancellationToken)
    {
        await documents.BeginAsync(isOneOfMany, cancellationToken);
        await EhchJson.WritePremiumAsync(output, premium, indented: true, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => documents.EndAsync(isOneOfMany, cancellationToken);
}
