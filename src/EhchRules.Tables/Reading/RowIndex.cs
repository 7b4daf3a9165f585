using System.Numerics;

namespace EhchRules.Tables;

/// <summary>Finds the rows of a table by what they are named.</summary>
/// <remarks>Tables below name their owners in the same order most often, so the rows behind the one that was found last are looked at first.</remarks>
internal sealed class RowIndex
{
    private const int FewestBuckets = 1 << 4;
    private const int LookedAtFirst = 2;

    private int[] firstOf = [];
    private int[] next = [];
    private ColumnCells? names;
    private int[] owners = [];
    private int count;
    private int last;
    private bool areDifferent;

    /// <summary>Begins with other rows, of which none can be found yet.</summary>
    /// <param name="named">The names of the rows, to which nothing is added any more.</param>
    /// <param name="ownerOf">The row of the owner of each row; -1 where it has none.</param>
    /// <param name="rows">How many rows there are.</param>
    internal void Begin(ColumnCells named, int[] ownerOf, int rows)
    {
        (names, owners, count, last, areDifferent) = (named, ownerOf, rows, -1, true);
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows + (rows / 2), FewestBuckets));
        if (firstOf.Length < buckets) firstOf = new int[buckets];
        if (next.Length < rows) next = new int[buckets];
        Array.Fill(firstOf, -1);
    }

    /// <summary>Forgets all rows.</summary>
    internal void Clear() => names = null;

    /// <summary>Adds a row that has a name.</summary>
    /// <returns>Whether the name is new to its owner. Where it is not, the earlier row keeps it.</returns>
    internal bool TryAdd(int row)
    {
        ReadOnlySpan<byte> name = names!.Utf8(row);
        ref int first = ref firstOf[BucketOf(owners[row], name)];
        if (In(first, owners[row], name) >= 0) return areDifferent = false;
        next[row] = first;
        first = row;
        return true;
    }

    /// <summary>Finds a row; -1 where there is none.</summary>
    internal int Find(int owner, ReadOnlySpan<byte> name)
    {
        if (names is null) return -1;
        for (int row = last + 1; areDifferent && row <= last + LookedAtFirst && row < count; row++)
        {
            if (owners[row] == owner && names.Utf8(row).SequenceEqual(name)) return last = row;
        }

        int found = In(firstOf[BucketOf(owner, name)], owner, name);
        if (found >= 0) last = found;
        return found;
    }

    private int In(int row, int owner, ReadOnlySpan<byte> name)
    {
        while (row >= 0 && (owners[row] != owner || !names!.Utf8(row).SequenceEqual(name))) row = next[row];
        return row;
    }

    private int BucketOf(int owner, ReadOnlySpan<byte> name) => (int)(ColumnCells.HashOf(name, unchecked((uint)owner)) & (uint)(firstOf.Length - 1));
}
