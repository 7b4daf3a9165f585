using EhchRules.Funding;

namespace EhchRules.Cli.Premiums;

/// <summary>Writes premiums in one of the formats, one after another. Nothing is written before the first.</summary>
internal abstract class PremiumReport
{
    /// <summary>Writes a premium that has a total.</summary>
    /// <param name="premium">The premium.</param>
    /// <param name="isOneOfMany">Whether the input holds several records. The same for every premium of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(MonthlyPremium premium, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last premium.</summary>
    /// <param name="isOneOfMany">Whether the input held several records.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken);
}
