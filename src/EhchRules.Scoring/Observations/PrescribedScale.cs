using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>The SpO2 scale that was decided on for one resident, with who decided and when.</summary>
/// <remarks>
/// Scale 2 is for confirmed hypercapnic respiratory failure with a prescribed target of 88 to 92 %, and is chosen by a competent clinical decision-maker (RCP, NEWS2 Chart 1,
/// 2017). Every set of the resident takes its scale from here: <c>SpO2Scale = prescribed.Scale</c>. Two are equal when every part is.
/// </remarks>
public sealed record PrescribedScale
{
    /// <summary>Gets the scale.</summary>
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

    /// <summary>Gets who decided, by the caller's key or in the caller's words; null where that is not recorded.</summary>
    public string? AuthorisedBy { get; init; }

    /// <summary>Gets the day of the decision; null where that is not recorded.</summary>
    public DateOnly? AuthorisedOn { get; init; }

    /// <summary>Writes it for people, as <c>scale 2, authorised by Dr Example on 2026-03-02</c>.</summary>
    public override string ToString()
    {
        string by = string.IsNullOrWhiteSpace(AuthorisedBy) ? "" : $" by {AuthorisedBy}";
        string on = AuthorisedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" on {day:yyyy-MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"scale {(int)Scale}{(by.Length + on.Length == 0 ? "" : $", authorised{by}{on}")}");
    }
}
