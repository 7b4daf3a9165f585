namespace EhchRules.Scoring;

/// <summary>The pages that the care-home rows rest on.</summary>
internal static class ResponseSources
{
    internal static readonly ScoringSource CareHomeEscalation = new()
    {
        Publisher = "one training provider (proils.co.uk and proals.co.uk)",
        Title = "escalation steps for care homes by NEWS2 total",
        Read = "two pages of the same provider, whose wording differs, taken as one source; not the official chart of any scheme",
        Status = SourceStatus.Secondary,
    };
}
