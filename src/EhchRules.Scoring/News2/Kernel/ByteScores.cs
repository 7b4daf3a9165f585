using System.Numerics;
using System.Runtime.CompilerServices;

namespace EhchRules.Scoring;

/// <summary>The arithmetic of NEWS2 over columns of bytes, as many sets at a time as a vector has bytes.</summary>
internal static class ByteScores
{
    /// <summary>Scores columns of the bytes of <see cref="PackedBytes"/> into columns of the bytes of <see cref="ScoreBits"/>.</summary>
    /// <returns>Whether any set has a saturation and no scale, so that its score is not right yet.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Score(
        Vector<byte> rate, Vector<byte> saturation, Vector<byte> gas, Vector<byte> systolic, Vector<byte> pulse, Vector<byte> level, Vector<byte> temperature, Vector<byte> last,
        out Vector<byte> byte0, out Vector<byte> byte1, out Vector<byte> byte2, out Vector<byte> byte3)
    {
        Vector<byte> three = Vector.Create((byte)News2Table.Highest(News2Parameter.RespiratoryRate));
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
        Vector<byte> notAlert = Vector.GreaterThan(level, Vector.Create<byte>(PackedBytes.Alert));
        lower += three & notAlert;
        byte2 = Vector.Create<byte>(ScoreBits.ConsciousnessScores) & notAlert;

        Vector<byte> two = Vector.Create((byte)News2Table.Highest(News2Parameter.AirOrOxygen));
        Vector<byte> known = Recorded(gas, ObservationItems.AirOrOxygen, ref recorded);
        Vector<byte> oxygen = Vector.GreaterThan(gas, Vector.Create<byte>(PackedBytes.Air));
        room += two & known;
        lower += two & oxygen;
        byte1 = Vector.Create<byte>(ScoreBits.OxygenScores) & oxygen;

        Vector<byte> isRead = Recorded(saturation, ObservationItems.SpO2, ref recorded);
        first = three & isRead;
        room += first;
        Vector<byte> more = ByteRows.SaturationMoreOnOxygen(saturation);
        Vector<byte> open = Vector.AndNot(more, known);
        part = ByteRows.SaturationOnAir(saturation, first) + (more & oxygen);
        lower += part;
        byte1 |= lower | ShiftLeft(part, ScoreBits.SaturationAt);

        // Each reading that is there takes the room of its highest score out of the highest total, and puts its own score in its place.
        byte2 |= (Vector.Create<byte>(News2Table.HighestTotal) - room + lower + open) | ShiftLeft(open, ScoreBits.MoreOnOxygenAt);

        Vector<byte> isStated = Vector.GreaterThanOrEqual(last, Vector.Create<byte>(PackedBytes.ScaleStated));
        byte3 = recorded | (Vector.Create<byte>((byte)ObservationItems.SpO2Scale) & isStated);
        return Vector.GreaterThanAny(isRead, isStated);
    }

    /// <summary>Says where a reading is there, and notes it among what is recorded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Recorded(Vector<byte> readings, ObservationItems item, ref Vector<byte> recorded)
    {
        Vector<byte> isRecorded = Vector.GreaterThanOrEqual(readings, Vector.Create<byte>(PackedBytes.FirstRecorded));
        recorded |= Vector.Create<byte>((byte)item) & isRecorded;
        return isRecorded;
    }

    /// <summary>Shifts bytes by shifting pairs of them: a score of at most 3 never reaches its neighbour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> ShiftLeft(Vector<byte> scores, int by) => Vector.As<ushort, byte>(Vector.As<byte, ushort>(scores) << by);
}
