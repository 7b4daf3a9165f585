using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>The NEWS2 total that is usual for one resident while stable, as somebody stated it.</summary>
/// <remarks>
/// It is no part of NEWS2: it belongs to the care-home way of reading a score beside what is usual. It is agreed when the resident is stable, and
/// looked at again after a lasting change. Whoever takes a <see cref="UsualEstimate"/> for it answers for that. A score is compared with it only on the same SpO2 scale, because a change of scale starts a new period
/// of comparison. What a comparison gives stands beside the band and never lowers it.
/// </remarks>
public sealed record UsualScore
{
    /// <summary>Gets the total: 0 to 20, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 20.</exception>
    public required int Total
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Total));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, News2Table.HighestTotal, nameof(Total));
            field = value;
        }
    }

    /// <summary>Gets the SpO2 scale that the resident was on when the total was stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither of the two scales.</exception>
    public required SpO2Scale Scale
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan((int)value, (int)SpO2Scale.Scale1, nameof(Scale));
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)value, (int)SpO2Scale.Scale2, nameof(Scale));
            field = value;
        }
    }

    /// <summary>Gets the day on which it was stated.</summary>
    public required DateOnly StatedOn { get; init; }

    /// <summary>Gets who stated it, by the caller's key or in the caller's words; null where that is not recorded.</summary>
    public string? StatedBy { get; init; }

    /// <summary>Writes the total, the scale, the day and who stated it, as <c>2 (scale 1, stated on 2026-03-02)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Total} (scale {(int)Scale}, stated on {StatedOn:yyyy-MM-dd}{(string.IsNullOrWhiteSpace(StatedBy) ? "" : $" by {StatedBy}")})");
}
