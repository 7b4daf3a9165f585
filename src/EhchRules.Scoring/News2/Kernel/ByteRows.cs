using System.Numerics;
using System.Runtime.CompilerServices;

namespace EhchRules.Scoring;

/// <summary>The rows of the table, for vectors of the bytes of <see cref="PackedBytes"/>. Every number here is read from <see cref="News2Table"/>.</summary>
/// <remarks>
/// The steps are fields of their own, and not arrays, so that the compiler can take each as a constant. A row begins with what the lowest
/// readings score (3 in every row but one), which the caller passes as 0 where a reading is missing; a missing reading's byte is below every step.
/// </remarks>
internal static class ByteRows
{
    private static readonly ByteStep Rate0 = ByteStep.Of(News2Table.RespiratoryRate, 0);
    private static readonly ByteStep Rate1 = ByteStep.Of(News2Table.RespiratoryRate, 1);
    private static readonly ByteStep Rate2 = ByteStep.Of(News2Table.RespiratoryRate, 2);
    private static readonly ByteStep Rate3 = ByteStep.Of(News2Table.RespiratoryRate, 3);

    // Scale 2 stands higher by the shift, so that these steps are its lower steps as well.
    private static readonly ByteStep Saturation0 = ByteStep.Of(News2Table.SpO2Scale1, 0);
    private static readonly ByteStep Saturation1 = ByteStep.Of(News2Table.SpO2Scale1, 1);
    private static readonly ByteStep Saturation2 = ByteStep.Of(News2Table.SpO2Scale1, 2);

    // The upper steps of Scale 2, which nobody on Scale 1 reaches.
    private static readonly ByteStep MoreOnOxygen0 = ByteStep.Of(News2Table.SpO2Scale2OnOxygen, 3, PackedBytes.Scale2Shift);
    private static readonly ByteStep MoreOnOxygen1 = ByteStep.Of(News2Table.SpO2Scale2OnOxygen, 4, PackedBytes.Scale2Shift);
    private static readonly ByteStep MoreOnOxygen2 = ByteStep.Of(News2Table.SpO2Scale2OnOxygen, 5, PackedBytes.Scale2Shift);

    private static readonly ByteStep Systolic0 = ByteStep.Of(News2Table.SystolicBloodPressure, 0);
    private static readonly ByteStep Systolic1 = ByteStep.Of(News2Table.SystolicBloodPressure, 1);
    private static readonly ByteStep Systolic2 = ByteStep.Of(News2Table.SystolicBloodPressure, 2);
    private static readonly ByteStep Systolic3 = ByteStep.Of(News2Table.SystolicBloodPressure, 3);

    private static readonly ByteStep Pulse0 = ByteStep.Of(News2Table.Pulse, 0);
    private static readonly ByteStep Pulse1 = ByteStep.Of(News2Table.Pulse, 1);
    private static readonly ByteStep Pulse2 = ByteStep.Of(News2Table.Pulse, 2);
    private static readonly ByteStep Pulse3 = ByteStep.Of(News2Table.Pulse, 3);
    private static readonly ByteStep Pulse4 = ByteStep.Of(News2Table.Pulse, 4);

    private static readonly ByteStep Temperature0 = ByteStep.Of(News2Table.Temperature, 0, -PackedBytes.TemperatureBase);
    private static readonly ByteStep Temperature1 = ByteStep.Of(News2Table.Temperature, 1, -PackedBytes.TemperatureBase);
    private static readonly ByteStep Temperature2 = ByteStep.Of(News2Table.Temperature, 2, -PackedBytes.TemperatureBase);
    private static readonly ByteStep Temperature3 = ByteStep.Of(News2Table.Temperature, 3, -PackedBytes.TemperatureBase);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> RespiratoryRate(Vector<byte> readings, Vector<byte> first) =>
        Rate3.Take(readings, Rate2.Take(readings, Rate1.Take(readings, Rate0.Take(readings, first))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> SaturationOnAir(Vector<byte> readings, Vector<byte> first) =>
        Saturation2.Take(readings, Saturation1.Take(readings, Saturation0.Take(readings, first)));

    /// <summary>What SpO2 scores more on oxygen than on air: 0 on Scale 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> SaturationMoreOnOxygen(Vector<byte> readings) =>
        MoreOnOxygen2.Take(readings, MoreOnOxygen1.Take(readings, MoreOnOxygen0.Take(readings, Vector<byte>.Zero)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> SystolicBloodPressure(Vector<byte> readings, Vector<byte> first) =>
        Systolic3.Take(readings, Systolic2.Take(readings, Systolic1.Take(readings, Systolic0.Take(readings, first))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Pulse(Vector<byte> readings, Vector<byte> first) =>
        Pulse4.Take(readings, Pulse3.Take(readings, Pulse2.Take(readings, Pulse1.Take(readings, Pulse0.Take(readings, first)))));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<byte> Temperature(Vector<byte> readings, Vector<byte> first) =>
        Temperature3.Take(readings, Temperature2.Take(readings, Temperature1.Take(readings, Temperature0.Take(readings, first))));
}
