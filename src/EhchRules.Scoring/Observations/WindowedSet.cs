namespace EhchRules.Scoring;

/// <summary>A set of observations put together from readings of different times, with the time of each. Made by <see cref="ReadingWindow"/>.</summary>
/// <remarks>
/// <para>Two are equal when the sets, the moments, the times and what was out of range are.</para>
/// <para>The default value is a set in which nothing is recorded, of readings of which there are none.</para>
/// </remarks>
public readonly struct WindowedSet : IEquatable<WindowedSet>
{
    private readonly ReadingTimes times;
    private readonly ObservationItems timed;

    internal WindowedSet(ObservationSet set, DateTime asOf, ObservationItems outOfRange, ObservationItems timed, ReadingTimes times)
    {
        Set = set;
        AsOf = asOf;
        OutOfRange = outOfRange;
        this.timed = timed;
        this.times = times;
    }

    /// <summary>Gets the set: what counts at the moment asked of. <see cref="ObservationSet.AbsenceReasonOf"/> says of a reading that is missing whether it is too old.</summary>
    public ObservationSet Set { get; }

    /// <summary>Gets the moment asked of.</summary>
    public DateTime AsOf { get; }

    /// <summary>
    /// Gets the items whose newest reading lies in the window and beyond <see cref="ObservationLimits"/>, or is no value of its enumeration; and the scale where it is
    /// none of the two. They are missing from the set.
    /// </summary>
    public ObservationItems OutOfRange { get; }

    /// <summary>Gets the age of the oldest reading in the set: how stale a score of it is. Null where there is no reading in it.</summary>
    public TimeSpan? OldestAge
    {
        get
        {
            TimeSpan? oldest = null;
            for (int lane = 0; lane < ReadingTimes.Count; lane++)
            {
                if ((Set.Missing & (ObservationItems)(1 << lane)) is ObservationItems.None && !(oldest >= AsOf - times[lane])) oldest = AsOf - times[lane];
            }

            return oldest;
        }
    }

    /// <summary>Says whether two are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(WindowedSet left, WindowedSet right) => left.Equals(right);

    /// <summary>Says whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(WindowedSet left, WindowedSet right) => !left.Equals(right);

    /// <summary>Gets the time of the newest reading of an item, or of the newest attempt at one, whether it counts, is out of range or is too old.</summary>
    /// <param name="item">One item.</param>
    /// <returns>The time; null where there is none, and for the scale.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not exactly one item.</exception>
    public DateTime? TimeOf(ObservationItems item)
    {
        if ((item & ~ObservationItems.All) is not 0 || int.PopCount((int)item) != 1) throw new ArgumentException($"{item} is not one item: ask of one at a time.", nameof(item));
        return (timed & item) is ObservationItems.None ? null : times[int.TrailingZeroCount((int)item)];
    }

    /// <summary>Gets how long before <see cref="AsOf"/> that time was. Never negative.</summary>
    /// <param name="item">One item.</param>
    /// <returns>The age; null where there is neither a reading nor an attempt, and for the scale.</returns>
    /// <exception cref="ArgumentException"><paramref name="item"/> is not exactly one item.</exception>
    public TimeSpan? AgeOf(ObservationItems item) => AsOf - TimeOf(item);

    /// <inheritdoc/>
    public bool Equals(WindowedSet other) =>
        Set == other.Set && AsOf == other.AsOf && OutOfRange == other.OutOfRange && timed == other.timed && ((ReadOnlySpan<DateTime>)times).SequenceEqual(other.times);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WindowedSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Set, AsOf, OutOfRange);

    /// <summary>Writes the set and the moment, for people.</summary>
    public override string ToString() => $"as of {MomentText.Of(AsOf)}: {Set}";
}
