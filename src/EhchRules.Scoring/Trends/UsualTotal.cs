using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>A <see cref="UsualScore"/> without its day and author: two bytes, for bulk work.</summary>
/// <remarks>The default value is a usual score that nobody stated. It is not a usual score of 0.</remarks>
public readonly record struct UsualTotal
{
    private readonly byte total;

    // 0 is a scale that nobody stated, and so a usual score that nobody stated.
    private readonly byte scale;

    /// <summary>Makes a usual score that is stated.</summary>
    /// <param name="total">The total: 0 to 20, both included.</param>
    /// <param name="scale">The SpO2 scale that the resident was on when it was stated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is not from 0 to 20, or <paramref name="scale"/> is neither of the two scales.</exception>
    public UsualTotal(int total, SpO2Scale scale)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(total, News2Table.HighestTotal);
        ArgumentOutOfRangeException.ThrowIfLessThan((int)scale, (int)SpO2Scale.Scale1, nameof(scale));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)scale, (int)SpO2Scale.Scale2, nameof(scale));
        this.total = (byte)total;
        this.scale = (byte)scale;
    }

    /// <summary>Gets a usual score that nobody stated: the default value.</summary>
    public static UsualTotal NotStated => default;

    /// <summary>Gets the total, 0 to 20; null where nobody stated it.</summary>
    public int? Total => scale == 0 ? null : total;

    /// <summary>Gets the SpO2 scale that the resident was on when it was stated; null where nobody stated it.</summary>
    public SpO2Scale? Scale => scale == 0 ? null : (SpO2Scale)scale;

    /// <summary>Writes the total and the scale, for people.</summary>
    public override string ToString() => scale == 0 ? "not stated" : string.Create(CultureInfo.InvariantCulture, $"{total} (scale {scale})");

    /// <summary>Takes the total and the scale of a usual score.</summary>
    /// <param name="usual">The usual score; null where nobody stated one.</param>
    public static UsualTotal Of(UsualScore? usual) => usual is null ? default : new(usual.Total, usual.Scale);
}
