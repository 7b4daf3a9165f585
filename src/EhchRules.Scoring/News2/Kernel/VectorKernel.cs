using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EhchRules.Scoring;

/// <summary>Scores whole blocks of sets, as many at a time as a vector has bytes, and says the same of each as the table read one set at a time.</summary>
/// <remarks>
/// It has no branch on the readings, but for sets with a saturation and no scale: those are left to the table. Hence the time does not
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
            ByteColumns.Load(in from, (uint)done, out Vector<byte> rate, out Vector<byte> saturation, out Vector<byte> gas, out Vector<byte> systolic, out Vector<byte> pulse, out Vector<byte> level, out Vector<byte> temperature, out Vector<byte> last);
            bool needsTable = ScoreColumns(rate, saturation, gas, systolic, pulse, level, temperature, last, out Vector<byte> byte0, out Vector<byte> byte1, out Vector<byte> byte2, out Vector<byte> byte3);
            ByteColumns.Store(byte0, byte1, byte2, byte3, ref to, (uint)done);
            if (needsTable) ScoreWithoutScale(sets.Slice(done, Vector<byte>.Count), scores.Slice(done, Vector<byte>.Count));
        }

        return done;
    }

    /// <summary>Scores columns of bytes into the four bytes of <see cref="ScoreBits"/>.</summary>
    /// <returns>Whether any set has a saturation and no scale, so that its score is not right yet.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ScoreColumns(
        Vector<byte> rate, Vector<byte> saturation, Vector<byte> gas, Vector<byte> systolic, Vector<byte> pulse, Vector<byte> level, Vector<byte> temperature, Vector<byte> last,
        out Vector<byte> byte0, out Vector<byte> byte1, out Vector<byte> byte2, out Vector<byte> byte3)
    {
        Vector<byte> three = new(3);
        Vector<byte> recorded = Vector<byte>.Zero;

        Vector<byte> first = three & Recorded(rate, ObservationItems.RespiratoryRate, ref recorded);
        Vector<byte> room = first;
        Vector<byte> part = ByteRows.RespiratoryRate(rate, first);
        Vector<byte> lower = part;
        byte0 = part;

        first = three & Recorded(systolic, ObservationItems.SystolicBloodPressure, ref recorded);
        room += first;
        part = ByteRows.SystolicBloodPressure(systolic, first);
        lower += part;
        byte0 |= ShiftLeft(part, ScoreBits.SystolicAt);

        first = three & Recorded(pulse, ObservationItems.Pulse, ref recorded);
        room += first;
        part = ByteRows.Pulse(pulse, first);
        lower += part;
        byte0 |= ShiftLeft(part, ScoreBits.PulseAt);

        first = three & Recorded(temperature, ObservationItems.Temperature, ref recorded);
        room += first;
        part = ByteRows.Temperature(temperature, first);
        lower += part;
        byte0 |= ShiftLeft(part, ScoreBits.TemperatureAt);

        room += three & Recorded(level, ObservationItems.Consciousness, ref recorded);
        Vector<byte> notAlert = Vector.GreaterThan(level, new Vector<byte>(PackedBytes.Alert));
        lower += three & notAlert;
        byte2 = new Vector<byte>(ScoreBits.ConsciousnessScores) & notAlert;

        Vector<byte> two = new(2);
        Vector<byte> known = Recorded(gas, ObservationItems.AirOrOxygen, ref recorded);
        Vector<byte> oxygen = Vector.GreaterThan(gas, new Vector<byte>(PackedBytes.Air));
        room += two & known;
        lower += two & oxygen;
        byte1 = new Vector<byte>(ScoreBits.OxygenScores) & oxygen;

        Vector<byte> isRead = Recorded(saturation, ObservationItems.SpO2, ref recorded);
        first = three & isRead;
        room += first;
        Vector<byte> more = ByteRows.SaturationMoreOnOxygen(saturation);
        Vector<byte> open = Vector.AndNot(more, known);
        part = ByteRows.SaturationOnAir(saturation, first) + (more & oxygen);
        lower += part;
        byte1 |= lower | ShiftLeft(part, ScoreBits.SaturationAt);
        byte2 |= (new Vector<byte>(News2Table.HighestTotal) - room + lower + open) | ShiftLeft(open, ScoreBits.MoreOnOxygenAt);

        Vector<byte> isStated = Vector.GreaterThanOrEqual(last, new Vector<byte>(PackedBytes.ScaleStated));
        byte3 = recorded | (new Vector<byte>((byte)ObservationItems.SpO2Scale) & isStated);
        return Vector.GreaterThanAny(isRead, isStated);
    }

    /// <summary>Says where a reading is there, and notes it among what is recorded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Recorded(Vector<byte> readings, ObservationItems item, ref Vector<byte> recorded)
    {
        Vector<byte> isRecorded = Vector.GreaterThanOrEqual(readings, new Vector<byte>(PackedBytes.FirstRecorded));
        recorded |= new Vector<byte>((byte)item) & isRecorded;
        return isRecorded;
    }

    /// <summary>Shifts bytes by shifting pairs of them: a score of at most 3 never reaches its neighbour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> ShiftLeft(Vector<byte> scores, int by) => Vector.AsVectorByte(Vector.AsVectorUInt16(scores) << by);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScoreWithoutScale(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            if (sets[i].HasSaturationWithoutScale) scores[i] = News2.Score(sets[i]);
        }
    }
}
