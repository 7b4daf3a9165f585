using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EhchRules.Scoring;

/// <summary>Scores whole blocks of rows that are held as columns, as many at a time as a vector has bytes.</summary>
/// <remarks>
/// It never makes a set: a reading beyond its byte stands at the byte's end, where it scores the same. So readings need not be folded here as
/// they are in <see cref="PackedBytes"/>. A block with a reading that no set can hold is scored row by row.
/// </remarks>
internal static class ColumnKernel
{
    /// <summary>Scores the rows from the first on, in whole blocks.</summary>
    /// <param name="columns">The columns, all of one length.</param>
    /// <param name="scores">Where the scores go.</param>
    /// <param name="outOfRange">Where the readings go that no set can hold.</param>
    /// <param name="faults">How many of the rows were not scored.</param>
    /// <returns>How many rows were taken; the rest is less than a block.</returns>
    internal static int Score(in ObservationColumns columns, Span<News2Score> scores, Span<ObservationItems> outOfRange, out int faults)
    {
        ref uint to = ref Unsafe.As<News2Score, uint>(ref MemoryMarshal.GetReference(scores));
        int done = 0;
        faults = 0;
        for (; done <= columns.Length - Vector<byte>.Count; done += Vector<byte>.Count)
        {
            Vector<short> beyond = Vector<short>.Zero;
            Vector<byte> rate = Numbers(columns.RespiratoryRate, done, ObservationLimits.HighestRespiratoryRate, 0, ref beyond);
            Vector<byte> saturation = Numbers(columns.SpO2, done, ObservationLimits.HighestSpO2, 0, ref beyond);
            Vector<byte> systolic = Numbers(columns.SystolicBloodPressure, done, ObservationLimits.HighestSystolicBloodPressure, 0, ref beyond);
            Vector<byte> pulse = Numbers(columns.Pulse, done, ObservationLimits.HighestPulse, 0, ref beyond);
            Vector<byte> temperature = Numbers(columns.TemperatureTenths, done, ObservationLimits.HighestTemperatureTenths, PackedBytes.TemperatureBase, ref beyond);
            Vector<byte> gas = Choices(columns.AirOrOxygen, done, (byte)AirOrOxygen.Oxygen, ref beyond);
            Vector<byte> level = Choices(columns.Consciousness, done, (byte)Consciousness.ConfusionOfUnknownOnset, ref beyond);
            Vector<byte> scale = Choices(columns.SpO2Scale, done, (byte)SpO2Scale.Scale2, ref beyond);
            if (beyond != Vector<short>.Zero)
            {
                faults += ScoreRows(columns, scores, outOfRange, done, done + Vector<byte>.Count);
                continue;
            }

            Vector<byte> isRead = Vector.GreaterThanOrEqual(saturation, new Vector<byte>(PackedBytes.FirstRecorded));
            Vector<byte> isScale2 = Vector.GreaterThan(scale, new Vector<byte>(PackedBytes.FirstRecorded));
            saturation += new Vector<byte>(PackedBytes.Scale2Shift) & isRead & isScale2;
            Vector<byte> last = new Vector<byte>(PackedBytes.ScaleStated) & Vector.GreaterThan(scale, Vector<byte>.Zero);

            bool needsTable = ByteScores.Score(
                rate, saturation, gas, systolic, pulse, level, temperature, last,
                out Vector<byte> byte0, out Vector<byte> byte1, out Vector<byte> byte2, out Vector<byte> byte3);
            Store(byte0, byte1, byte2, byte3, ref to, (uint)done);
            outOfRange.Slice(done, Vector<byte>.Count).Clear();
            if (needsTable) ScoreWithoutScale(columns, scores, done);
        }

        return done;
    }

    /// <summary>Scores rows one by one, from one of them to before another.</summary>
    /// <returns>How many of them were not scored.</returns>
    internal static int ScoreRows(in ObservationColumns columns, Span<News2Score> scores, Span<ObservationItems> outOfRange, int from, int to)
    {
        int faults = 0;
        for (int row = from; row < to; row++)
        {
            bool isSound = columns.TryGet(row, out ObservationSet set, out outOfRange[row]);
            scores[row] = isSound ? News2.Score(set) : default;
            faults += isSound ? 0 : 1;
        }

        return faults;
    }

    /// <summary>Turns numbers into bytes that can be compared with the table's steps, and notes whether no set can hold one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Numbers(ReadOnlySpan<short> column, int at, int highest, int lowestByte, ref Vector<short> beyond)
    {
        ref short start = ref MemoryMarshal.GetReference(column);
        Vector<short> first = Vector.LoadUnsafe(ref start, (uint)at);
        Vector<short> second = Vector.LoadUnsafe(ref start, (uint)(at + Vector<short>.Count));
        beyond |= Outside(Vector.Min(first, second), Vector.Max(first, second), highest);
        return Vector.Narrow(ToByte(first, lowestByte), ToByte(second, lowestByte));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<short> Outside(Vector<short> lower, Vector<short> upper, int highest) =>
        Vector.LessThan(lower, new Vector<short>(ObservationColumns.NotRecorded)) | Vector.GreaterThan(upper, new Vector<short>((short)highest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ushort> ToByte(Vector<short> readings, int lowestByte)
    {
        Vector<short> within = Vector.Min(Vector.Max(readings, new Vector<short>((short)lowestByte)), new Vector<short>((short)(lowestByte + PackedBytes.HighestUnfolded)));
        Vector<short> bytes = within - new Vector<short>((short)(lowestByte - PackedBytes.FirstRecorded));
        return Vector.AsVectorUInt16(bytes & Vector.GreaterThan(readings, new Vector<short>(ObservationColumns.NotRecorded)));
    }

    /// <summary>Turns values of an enumeration, which begins at 1, into bytes, and notes whether one of them is none of its values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Choices(ReadOnlySpan<byte> column, int at, byte highest, ref Vector<short> beyond)
    {
        Vector<byte> values = Vector.LoadUnsafe(ref MemoryMarshal.GetReference(column), (uint)at);
        beyond |= Vector.AsVectorInt16(Vector.GreaterThan(values, new Vector<byte>(highest)));
        return (values + new Vector<byte>(PackedBytes.FirstRecorded - 1)) & Vector.GreaterThan(values, Vector<byte>.Zero);
    }

    /// <summary>Stores four columns, in the order of the rows, as rows of four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<byte> byte0, Vector<byte> byte1, Vector<byte> byte2, Vector<byte> byte3, ref uint destination, nuint at)
    {
        Vector.Widen(byte0, out Vector<ushort> low0, out Vector<ushort> high0);
        Vector.Widen(byte1, out Vector<ushort> low1, out Vector<ushort> high1);
        Vector.Widen(byte2, out Vector<ushort> low2, out Vector<ushort> high2);
        Vector.Widen(byte3, out Vector<ushort> low3, out Vector<ushort> high3);
        StoreHalf(low0 | (low1 << 8), low2 | (low3 << 8), ref destination, at);
        StoreHalf(high0 | (high1 << 8), high2 | (high3 << 8), ref destination, at + (nuint)Vector<ushort>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreHalf(Vector<ushort> lower, Vector<ushort> upper, ref uint destination, nuint at)
    {
        Vector.Widen(lower, out Vector<uint> low0, out Vector<uint> low1);
        Vector.Widen(upper, out Vector<uint> high0, out Vector<uint> high1);
        (low0 | (high0 << 16)).StoreUnsafe(ref destination, at);
        (low1 | (high1 << 16)).StoreUnsafe(ref destination, at + (nuint)Vector<uint>.Count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ScoreWithoutScale(in ObservationColumns columns, Span<News2Score> scores, int from)
    {
        for (int row = from; row < from + Vector<byte>.Count; row++)
        {
            if (columns.SpO2Scale[row] == 0 && columns.TryGet(row, out ObservationSet set, out _) && set.HasSaturationWithoutScale) scores[row] = News2.Score(set);
        }
    }
}
