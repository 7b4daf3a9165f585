using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>What was observed of one resident over time, with its scores, to be drawn as a picture. It is filled by one thread at a time.</summary>
/// <remarks>The picture has the latest <see cref="MostSets"/> sets at most; earlier ones are counted and let go.</remarks>
/// <param name="resident">The resident's id. In the picture it is on one line, shortened where it is long, and an NHS number is masked.</param>
public sealed class ObservationsReport(string resident)
{
    /// <summary>How many sets a picture has at most, 5,000: more than two years of a set every four hours, in some megabytes.</summary>
    public const int MostSets = 5_000;

    private readonly List<(DateTime At, ObservationSet Set)> sets = [];
    private long leftOut;

    /// <summary>Gets the resident's id.</summary>
    public string Resident { get; } = resident ?? throw new ArgumentNullException(nameof(resident));

    /// <summary>Gets how many sets were added.</summary>
    public long Count => sets.Count + leftOut;

    /// <summary>Gets how many of them the picture leaves out, because there are as many later ones as it has.</summary>
    public long EarlierSets => Math.Max(Count - MostSets, 0);

    /// <summary>Adds a set. The order plays no part, except among sets of one time.</summary>
    /// <param name="at">
    /// When it was observed. Times in UTC (<see cref="DateTimeKind.Utc"/>) are shown by English clocks, others as they are, as the home's clock
    /// showed them. All are of one kind.
    /// </param>
    /// <param name="set">What was observed. It may be empty.</param>
    /// <exception cref="ArgumentException">The time is in UTC and those before are not, or the reverse.</exception>
    public void Add(DateTime at, ObservationSet set)
    {
        bool isOfOtherKind = sets.Count > 0 && (sets[0].At.Kind is DateTimeKind.Utc) != (at.Kind is DateTimeKind.Utc);
        if (isOfOtherKind) throw new ArgumentException("All times of a resident are in UTC, or none is.", nameof(at));
        sets.Add((at, set));
        if (sets.Count > 2 * MostSets) KeepLatest();
    }

    /// <summary>Writes the picture, in UTF-8, to a stream that is left open: <c>image/svg+xml</c>, on a page of A4, landscape.</summary>
    /// <remarks>
    /// It has no script, refers to nothing outside itself, and is the same for the same sets. It is no chart of the Royal College of Physicians.
    /// </remarks>
    /// <param name="utf8">The stream.</param>
    /// <param name="faultyRows">How many rows could not be read, of this resident or others. The picture says so.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="InvalidOperationException">No set was added: there is nothing to draw.</exception>
    public async Task WriteSvgAsync(Stream utf8, long faultyRows = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        if (sets.Count == 0) throw new InvalidOperationException("A picture needs a set of observations.");
        KeepLatest();
        using MemoryStream picture = new();
        ObservationPicture.Write(picture, ResidentSeries.Of(Resident, sets), new() { Faulty = faultyRows, Earlier = leftOut });
        await utf8.WriteAsync(picture.GetBuffer().AsMemory(0, (int)picture.Length), cancellationToken).ConfigureAwait(false);
        await utf8.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void KeepLatest()
    {
        if (sets.Count <= MostSets) return;
        (DateTime At, ObservationSet Set)[] latest = [.. sets.OrderBy(static one => one.At.Ticks).Skip(sets.Count - MostSets)];
        leftOut += sets.Count - MostSets;
        sets.Clear();
        sets.AddRange(latest);
    }
}
