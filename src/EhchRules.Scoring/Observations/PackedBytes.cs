namespace EhchRules.Scoring;

/// <summary>How the eight bytes of an <see cref="ObservationSet"/> hold its readings: one byte a reading, in the order of <see cref="ObservationItems"/>.</summary>
/// <remarks>
/// <para>
/// A byte of 0 to 3 is a reading that is not there, and says why (<see cref="AbsenceReason"/>). A reading that is there is its value and 4, so that bytes
/// stand in the order of the readings and can be compared with a threshold as they are. Eight bytes of zero are a set in which nothing is recorded.
/// </para>
/// <para>
/// A pressure, pulse or temperature does not fit a byte. Its byte is folded: from the end of the row on, where every reading scores
/// alike, readings come back to bytes already used there, and the last byte of the set counts how often. So a byte alone gives the score,
/// and the byte with its count gives the reading.
/// </para>
/// <para>SpO2 on Scale 2 stands 8 higher than on Scale 1, because the lower steps of Scale 2 are those of Scale 1 moved down by 8.</para>
/// </remarks>
internal static class PackedBytes
{
    internal const int FirstRecorded = 4;

    internal const byte Alert = FirstRecorded;
    internal const byte Air = FirstRecorded;
    internal const byte Oxygen = FirstRecorded + 1;

    internal const int Scale2Shift = 8;

    // The highest byte at which a resident on air can stand: 92 % on Scale 2, where every higher reading scores the same on air.
    internal const int HighestOnAir = 92 + Scale2Shift + FirstRecorded;

    internal const int TemperatureBase = 200;

    // Where folding begins, and how many bytes each fold has. The tests hold that every reading of a fold scores the same.
    internal const int SystolicFoldFrom = 220;
    internal const int SystolicFold = 32;
    internal const int PulseFoldFrom = 131;
    internal const int PulseFold = 121;
    internal const int LowTemperatureFold = 151;
    internal const int HighTemperatureFold = 61;
    internal const int HighTemperatureFoldFrom = 391;
    internal const int HighestUnfolded = 255 - FirstRecorded;

    // The last byte: folds of pressure in bits 0 to 2, of pulse in 3, of temperature in 4 and 5 (3 means folded down), the scale in 6 and 7.
    internal const int PulseFoldsAt = 3;
    internal const int TemperatureFoldsAt = 4;
    internal const int ScaleAt = 6;
    internal const byte ScaleStated = 1 << ScaleAt;
    internal const int FoldedDown = 3;
}
