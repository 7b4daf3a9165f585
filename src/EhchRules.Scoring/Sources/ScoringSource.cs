namespace EhchRules.Scoring;

/// <summary>Where a number or a sentence of this library is from, and how sure that is.</summary>
public sealed record ScoringSource
{
    /// <summary>Gets who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Gets its title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the year of publication; null where it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Gets what was read, and where.</summary>
    public required string Read { get; init; }

    /// <summary>Gets how sure it is that the source says so.</summary>
    public required SourceStatus Status { get; init; }

    /// <summary>Writes it on one line.</summary>
    public override string ToString() => Year is { } year
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Publisher}, {Title}, {year} ({Status}: {Read})")
        : $"{Publisher}, {Title} ({Status}: {Read})";
}
