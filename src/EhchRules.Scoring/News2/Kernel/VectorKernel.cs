using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EhchRules.Scoring;

/// <summary>Scores whole blocks of sets, as many at a time as a vector has bytes, and says the same of each as the table read one set at a time.</summary>
/// <remarks>
/// It has no branch on the readings, except for sets with a saturation and no scale: those are left to the table. Hence the time does not
/// turn on what is missing.
/// </remarks>
internal static class VectorKernel
{
    /// <summary>Scores every set; what is left over after the last whole block is scored as a block that is filled up with empty sets.</summary>
    internal static void Score(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        int done = ScoreBlocks(sets, scores);
        int left = sets.Length - done;
        if (left == 0) return;
        Span<ObservationSet> block = stackalloc ObservationSet[Vector<byte>.Count];
        Span<News2Score> blockScores = stackalloc News2Score[Vector<byte>.Count];
        sets[done..].CopyTo(block);
        ScoreBlocks(block, blockScores);
        blockScores[..left].CopyTo(scores[done..]);
    }

    private static int ScoreBlocks(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        ref ulong from = ref Unsafe.As<ObservationSet, ulong>(ref MemoryMarshal.GetReference(sets));
        ref uint to = ref Unsafe.As<News2Score, uint>(ref MemoryMarshal.GetReference(scores));
        int done = 0;
        for (; done <= sets.Length - Vector<byte>.Count; done += Vector<byte>.Count)
        {
            ByteColumns.Load(
                in from, (uint)done,
                out Vector<byte> rate, out Vector<byte> saturation, out Vector<byte> gas, out Vector<byte> systolic,
                out Vector<byte> pulse, out Vector<byte> level, out Vector<byte> temperature, out Vector<byte> last);
            bool needsTable = ByteScores.Score(
                rate, saturation, gas, systolic, pulse, level, temperature, last,
                out Vector<byte> byte0, out Vector<byte> byte1, out Vector<byte> byte2, out Vector<byte> byte3);
            ByteColumns.Store(byte0, byte1, byte2, byte3, ref to, (uint)done);
            if (needsTable) ScoreWithoutScale(sets.Slice(done, Vector<byte>.Count), scores.Slice(done, Vector<byte>.Count));
        }

        return done;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScoreWithoutScale(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets[i].HasSaturationWithoutScale) scores[i] = News2.Score(sets[i]);
        }
    }
}
