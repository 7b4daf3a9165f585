namespace EhchRules.Scoring.Tests.Trends;

/// <summary>Rows of many residents, chosen by a seed: few times, so that many rows are of one time, and sets that are often partial or empty.</summary>
internal sealed class RandomRows
{
    private readonly Random random;

    internal RandomRows(int seed, bool distinctTimes = false, int? count = null)
    {
        random = new(seed);
        int residents = random.Next(1, 20);
        int rows = count ?? random.Next(0, 700);
        int[] minutes = [.. Enumerable.Range(0, rows)];
        random.Shuffle(minutes);
        Resident = [.. Enumerable.Range(0, rows).Select(_ => random.Next(residents))];
        At = [.. minutes.Select(minute => Sets.Noon.AddMinutes(distinctTimes ? minute : random.Next(30)))];
        RandomSets sets = new(seed);
        Observed = [.. Enumerable.Range(0, rows).Select(_ => random.Next(10) == 0 ? ObservationSet.Empty : sets.Next())];
        Usual = [.. Enumerable.Range(0, residents).Select(_ => random.Next(3) == 0 ? default : new UsualTotal(random.Next(21), (SpO2Scale)random.Next(1, 3)))];
    }

    internal int[] Resident { get; private set; }

    internal DateTime[] At { get; private set; }

    internal ObservationSet[] Observed { get; private set; }

    internal UsualTotal[] Usual { get; }

    internal LatestSet[] Find()
    {
        LatestSet[] found = new LatestSet[Usual.Length];
        LatestSets.Find(Resident, At, Observed, Usual, found);
        return found;
    }

    /// <summary>The rows of the first resident as a series, in the order of time.</summary>
    internal TimedScore[] Series() =>
        [.. Enumerable.Range(0, Resident.Length).Where(row => Resident[row] == 0).OrderBy(row => At[row]).Select(row => TimedScore.Of(Observed[row], At[row]))];

    /// <summary>Puts the rows in another order.</summary>
    /// <returns>Of each row, where it now stands.</returns>
    internal int[] Shuffle()
    {
        int[] order = [.. Enumerable.Range(0, Resident.Length)];
        random.Shuffle(order);
        Resident = [.. order.Select(row => Resident[row])];
        At = [.. order.Select(row => At[row])];
        Observed = [.. order.Select(row => Observed[row])];
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++) places[order[place]] = place;
        return places;
    }
}
