using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>What is asked of a resident's series of scores. Every figure is the caller's: there is no threshold and no window of this library's own.</summary>
/// <remarks>The default value asks of the first moment there is, before which there is no set.</remarks>
public readonly record struct TrendQuestion
{
    /// <summary>Gets the moment asked of, on the clock of the series. A set of this very moment counts; one after it is not yet known, and is ignored.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Gets how far back the window reaches from <see cref="AsOf"/>. Both its ends are in it: a set whose age is exactly this counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required TimeSpan Window
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(Window));
            field = value;
        }
    }

    /// <summary>Gets the total at or above which sets are counted and time is added up: 0 to 20. Five, the threshold for an urgent response, is usual.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 20.</exception>
    public required int Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(Level));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, News2Table.HighestTotal, nameof(Level));
            field = value;
        }
    }

    /// <summary>Gets the score that is usual for the resident; null where none is stated. One stated on a day after that of <see cref="AsOf"/> is not yet known, and is ignored: the day in England, if that moment is in UTC.</summary>
    public UsualScore? Usual { get; init; }

    /// <summary>Gets how long after one set the next is due, by the row of the caller's policy that applies; null where no interval is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? ObserveWithin
    {
        get;
        init
        {
            if (value is { } interval) ArgumentOutOfRangeException.ThrowIfLessThan(interval, TimeSpan.Zero, nameof(ObserveWithin));
            field = value;
        }
    }

    /// <summary>Writes what is asked, for people.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"as of {MomentText.Of(AsOf)}, window {TrendText.Of(Window)}, level {Level}{(Usual is { } usual ? $", usual {UsualTotal.Of(usual)}" : "")}{(ObserveWithin is { } within ? $", observe within {TrendText.Of(within)}" : "")}");

    /// <summary>The usual score, if it was stated by the day asked of.</summary>
    internal UsualScore? KnownUsual => Usual?.StatedOn <= EnglishTime.DayOf(AsOf) ? Usual : null;
}
