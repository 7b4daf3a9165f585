namespace EhchRules.Rules;

/// <summary>A time in hospital as known on the day: episodes that touch, or have no day between them, joined.</summary>
/// <param name="From">The day of admission to hospital.</param>
/// <param name="To">The day of return; <see cref="DaySpan.NoEnd"/> while it is not known.</param>
internal readonly record struct HospitalTime(int From, int To)
{
    internal bool GoesOn => To == DaySpan.NoEnd;

    /// <summary>Finds a resident's times in hospital. One that ends on the day it began is none here.</summary>
    internal static KnownTimes Known(AsOf asOf, ResidentStanding resident)
    {
        Facts<HospitalEpisode> episodes = resident.Resident.HospitalEpisodes;
        if (episodes.Count == 0) return default;
        int[]? order = InOrder(episodes);
        int begun = 0;
        while (begun < episodes.Count)
        {
            HospitalEpisode episode = episodes[order?[begun] ?? begun];
            if (!asOf.IsOnOrAfter(episode.From)) break;
            _ = asOf.Knows(episode.To);
            begun++;
        }

        return new(asOf, episodes, order, begun);
    }

    internal bool Includes(int day) => From <= day && day <= To;

    /// <summary>Says whether the time lies within a stay: begun in it, with the stay going on after the return.</summary>
    internal bool IsWithin(StayStanding stay) => From >= stay.From && (GoesOn || stay.To > To);

    /// <summary>Puts the positions of episodes in order of time; null where the record has them so.</summary>
    private static int[]? InOrder(Facts<HospitalEpisode> episodes)
    {
        ReadOnlySpan<HospitalEpisode> entries = episodes.AsSpan();
        bool inOrder = true;
        for (int i = 1; i < entries.Length && inOrder; i++) inOrder = Compare(entries[i - 1], entries[i]) <= 0;
        return inOrder ? null : Sorted(episodes);
    }

    private static int[] Sorted(Facts<HospitalEpisode> episodes)
    {
        int[] order = [.. Enumerable.Range(0, episodes.Count)];
        Array.Sort(order, (left, right) => Compare(episodes[left], episodes[right]) is var difference and not 0 ? difference : left.CompareTo(right));
        return order;
    }

    private static int Compare(HospitalEpisode left, HospitalEpisode right) =>
        (left.From, left.To ?? DateOnly.MaxValue).CompareTo((right.From, right.To ?? DateOnly.MaxValue));

    /// <summary>Times in hospital, to be gone through. All that they turn on was asked before, so that to stop early makes no difference.</summary>
    internal ref struct KnownTimes
    {
        private readonly AsOf asOf;
        private readonly ReadOnlySpan<HospitalEpisode> episodes;
        private readonly int[]? order;
        private readonly int begun;
        private int next;

        internal KnownTimes(AsOf asOf, Facts<HospitalEpisode> episodes, int[]? order, int begun)
        {
            this.asOf = asOf;
            this.episodes = episodes.AsSpan();
            this.order = order;
            this.begun = begun;
        }

        public HospitalTime Current { get; private set; }

        public readonly KnownTimes GetEnumerator() => this;

        public bool MoveNext()
        {
            while (next < begun)
            {
                HospitalTime time = At(next++);
                while (next < begun && At(next) is var following && (time.GoesOn || following.From <= time.To + 1))
                {
                    time = time with { To = Math.Max(time.To, following.To) };
                    next++;
                }

                Current = time;
                if (time.From != time.To) return true;
            }

            return false;
        }

        private readonly HospitalTime At(int position)
        {
            HospitalEpisode episode = episodes[order?[position] ?? position];
            return new(episode.From.DayNumber, episode.To is { } returned && asOf.IsOnOrAfter(returned) ? returned.DayNumber : DaySpan.NoEnd);
        }
    }
}
