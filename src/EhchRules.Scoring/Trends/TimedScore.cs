using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>One score of a resident's series, with its time and the SpO2 scale that it was scored on.</summary>
/// <remarks>The default value is the score of an empty set at the first moment there is.</remarks>
/// <param name="At">When the set was taken. All times of a series are of one clock; <see cref="DateTime.Kind"/> is not looked at.</param>
/// <param name="Score">The score.</param>
/// <param name="Scale">The scale that the resident was on; null where nobody stated it. Scores are compared on one stated scale alone.</param>
public readonly record struct TimedScore(DateTime At, News2Score Score, SpO2Scale? Scale)
{
    /// <summary>Scores a set.</summary>
    /// <param name="set">The set. Its scale is taken with it.</param>
    /// <param name="at">When it was taken.</param>
    public static TimedScore Of(ObservationSet set, DateTime at) => new(at, News2.Score(set), set.SpO2Scale);

    /// <summary>Writes the time, the score and the scale, for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MomentText.Of(At)}: {Score}{(Scale is { } scale ? $" (scale {(int)scale})" : "")}");

    /// <summary>The scale on which the score can be compared. A score that lacks the scale was not made on one.</summary>
    internal SpO2Scale? ComparedOn => (Score.Missing & ObservationItems.SpO2Scale) is ObservationItems.None ? Scale : null;

    internal bool IsEmpty => Score.State is News2State.Empty;
}
