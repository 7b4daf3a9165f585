using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>What the sets of a window say together. Each set is judged by its own total or bounds, on the scale of its day.</summary>
/// <remarks>The default value is a window without a set in which anything is recorded.</remarks>
public readonly record struct TrendWindow
{
    /// <summary>Gets how many sets lie in the window. An empty set, in which no reading is recorded, is none.</summary>
    public int Sets { get; internal init; }

    /// <summary>
    /// Gets the highest total in the window; null where no set lies in it. It is certain where the bounds meet: the lower is the highest lower bound, so that the resident
    /// reached at least that, and the upper is the highest upper bound.
    /// </summary>
    public ScoreBounds? Highest { get; internal init; }

    /// <summary>Gets the time of the set with the highest lower bound, the latest of several; null where no set lies in the window.</summary>
    public DateTime? HighestAt { get; internal init; }

    /// <summary>Gets how many sets of the window are at or above the level: complete ones, and partial ones whose lower bound is.</summary>
    public int AtOrAbove { get; internal init; }

    /// <summary>Gets how many more may be: partial sets whose upper bound reaches the level, and whose lower bound does not.</summary>
    public int PerhapsAtOrAbove { get; internal init; }

    /// <summary>
    /// Gets how long within the window the score stood at or above the level, if each set stands until the next set that is not empty. A set from before the window stands into it; the
    /// last set stands for no time, because nothing is known after it.
    /// </summary>
    public TimeSpan TimeAtOrAbove { get; internal init; }

    /// <summary>Gets how much longer it may have stood so: the time of partial sets whose upper bound reaches the level, and whose lower bound does not.</summary>
    public TimeSpan TimePerhapsAtOrAbove { get; internal init; }

    /// <summary>Writes the highest total and what reached the level, for people.</summary>
    public override string ToString() => Highest is not { } highest || HighestAt is not { } at
        ? "no set in the window"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"highest {TrendText.Of(highest)} at {MomentText.Of(at)}; of {Sets} sets {AtOrAbove} at or above the level, perhaps {PerhapsAtOrAbove} more; for {TrendText.Of(TimeAtOrAbove)}, perhaps {TrendText.Of(TimePerhapsAtOrAbove)} more");

    /// <summary>The window with one more set in it. Sets come in the order of time.</summary>
    internal TrendWindow With(TimedScore set, int level)
    {
        ScoreBounds bounds = new(set.Score.Lower.GetValueOrDefault(), set.Score.Upper.GetValueOrDefault());
        bool isHighest = Highest is not { } highest || bounds.Lower >= highest.Lower;
        Certainty reaches = Reaches(set.Score, level);
        return this with
        {
            Sets = Sets + 1,
            Highest = Highest is { } before ? new(Math.Max(before.Lower, bounds.Lower), Math.Max(before.Upper, bounds.Upper)) : bounds,
            HighestAt = isHighest ? set.At : HighestAt,
            AtOrAbove = AtOrAbove + (reaches is Certainty.Yes ? 1 : 0),
            PerhapsAtOrAbove = PerhapsAtOrAbove + (reaches is Certainty.Unknown ? 1 : 0),
        };
    }

    /// <summary>The window with the time for which a set stood in it.</summary>
    internal TrendWindow With(News2Score score, TimeSpan standing, int level) => Reaches(score, level) switch
    {
        Certainty.Yes => this with { TimeAtOrAbove = TimeAtOrAbove + standing },
        Certainty.Unknown => this with { TimePerhapsAtOrAbove = TimePerhapsAtOrAbove + standing },
        _ => this,
    };

    private static Certainty Reaches(News2Score score, int level) => score.Lower >= level ? Certainty.Yes : score.Upper >= level ? Certainty.Unknown : Certainty.No;
}
