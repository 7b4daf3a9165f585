using System.Globalization;
using System.Runtime.InteropServices;

namespace EhchRules.Scoring;

/// <summary>Finds each resident's latest sets among many rows, and the change from what is usual, in one pass.</summary>
/// <remarks>
/// <para>
/// The residents of a call are numbered from 0, and the numbers stand for the places of <c>usual</c> and <c>destination</c>: a caller keeps its own keys in a third
/// list of the same order.
/// </para>
/// <para>All times are of one clock; <see cref="DateTime.Kind"/> is not looked at. UTC is the safe choice, because a local clock repeats an hour when it goes back.</para>
/// </remarks>
public static class LatestSets
{
    private const int BlockLength = 256;

    /// <summary>Finds the latest sets of every resident. It allocates nothing and needs no order among the rows.</summary>
    /// <param name="resident">Of each row, the number of the resident: from 0, and below the length of <paramref name="usual"/>.</param>
    /// <param name="at">Of each row, when the set was taken. Of two rows of one resident and time, the later row is the latest; of two complete ones, that of the higher total.</param>
    /// <param name="sets">Of each row, the set.</param>
    /// <param name="usual">Of each resident, the usual score; the default value where none is stated. It is as long as there are residents.</param>
    /// <param name="destination">
    /// Where the answers go, at the numbers of their residents. A resident without rows gets the default value; nothing that stood there before is kept. What is
    /// beyond the last resident is left as it is.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="resident"/>, <paramref name="at"/> and <paramref name="sets"/> are not of one length; <paramref name="destination"/> is shorter than <paramref name="usual"/>;
    /// or a row names a resident that there is not. Everything is checked first, and nothing has been written then.
    /// </exception>
    public static void Find(ReadOnlySpan<int> resident, ReadOnlySpan<DateTime> at, ReadOnlySpan<ObservationSet> sets, ReadOnlySpan<UsualTotal> usual, Span<LatestSet> destination)
    {
        SpanLengths.RequireEqual(at.Length, resident.Length, nameof(at), nameof(resident));
        SpanLengths.RequireEqual(sets.Length, resident.Length, nameof(sets), nameof(resident));
        SpanLengths.Require(destination.Length, usual.Length, nameof(destination));
        CheckResidents(resident, usual.Length);

        Span<LatestRows> found = MemoryMarshal.Cast<LatestSet, LatestRows>(destination[..usual.Length]);
        found.Clear();
        Span<News2Score> scores = stackalloc News2Score[BlockLength];
        for (int start = 0; start < sets.Length;)
        {
            ReadOnlySpan<ObservationSet> block = sets.Slice(start, Math.Min(BlockLength, sets.Length - start));
            News2.Score(block, scores);
            for (int place = 0; place < block.Length; place++) found[resident[start + place]].Take(start + place, at[start + place], scores[place]);
            start += block.Length;
        }

        for (int number = 0; number < found.Length; number++)
        {
            found[number].CompareWith(usual[number], found[number].Complete.Number is { } row ? sets[row].SpO2Scale : null);
            destination[number] = new(found[number]);
        }
    }

    private static void CheckResidents(ReadOnlySpan<int> resident, int count)
    {
        for (int row = 0; row < resident.Length; row++)
        {
            if (resident[row] < 0 || resident[row] >= count) throw new ArgumentException(NoSuchResident(row, resident[row], count), nameof(resident));
        }
    }

    private static string NoSuchResident(int row, int number, int count) => string.Create(CultureInfo.InvariantCulture, $"Row {row} names resident {number}; there are {count}, numbered from 0.");
}
