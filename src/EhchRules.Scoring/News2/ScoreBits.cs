namespace EhchRules.Scoring;

/// <summary>How the four bytes of a <see cref="News2Score"/> are laid out.</summary>
/// <remarks>
/// <para>Byte 0: the scores of respiratory rate, systolic pressure, pulse and temperature, two bits each, lowest first.</para>
/// <para>Byte 1: the lower bound (5 bits), the score of SpO2 (2), whether oxygen scores (1).</para>
/// <para>Byte 2: the upper bound (5), whether consciousness scores (1), what SpO2 scores more if the resident was on oxygen (2).</para>
/// <para>Byte 3: what is recorded, as <see cref="ObservationItems"/>.</para>
/// <para>
/// What SpO2 scores more on oxygen is kept only where air or oxygen is not recorded. Where SpO2 is recorded and no scale is stated, its two
/// fields hold its region (<see cref="SpO2Regions"/>) instead, and so every possible score is known from the four bytes alone.
/// </para>
/// </remarks>
internal static class ScoreBits
{
    internal const int SystolicAt = 2;
    internal const int PulseAt = 4;
    internal const int TemperatureAt = 6;
    internal const int SaturationAt = 5;
    internal const byte OxygenScores = 0x80;
    internal const byte ConsciousnessScores = 0x20;
    internal const int MoreOnOxygenAt = 6;
    internal const uint RegionFields = (3u << (8 + SaturationAt)) | (3u << (16 + MoreOnOxygenAt));

    /// <summary>Puts a score together. A part that is not recorded is 0; <paramref name="saturation"/> and <paramref name="more"/> are the two fields of SpO2.</summary>
    internal static News2Score Compose(int rate, int systolic, int pulse, int temperature, int oxygen, int level, int saturation, int more, ScoreBounds bounds, ObservationItems recorded)
    {
        int first = rate | (systolic << SystolicAt) | (pulse << PulseAt) | (temperature << TemperatureAt);
        int second = bounds.Lower | (saturation << SaturationAt) | (oxygen == 0 ? 0 : OxygenScores);
        int third = bounds.Upper | (level == 0 ? 0 : ConsciousnessScores) | (more << MoreOnOxygenAt);
        return new((uint)(first | (second << 8) | (third << 16)) | ((uint)recorded << 24));
    }

    internal static int Lower(uint bits) => (int)(bits >> 8) & 31;

    internal static int Upper(uint bits) => (int)(bits >> 16) & 31;

    /// <summary>Says whether a parameter of a complete set scores 3. Of four of them a 3 is two bits of one byte that are both set.</summary>
    internal static bool HasThree(uint bits) =>
        (bits & (bits >> 1) & 0x55) != 0 || Part(bits, News2Parameter.SpO2) == 3 || Part(bits, News2Parameter.Consciousness) == 3;

    internal static int MoreOnOxygen(uint bits) => (int)(bits >> (16 + MoreOnOxygenAt)) & 3;

    internal static int Region(uint bits) => (MoreOnOxygen(bits) << 2) | Part(bits, News2Parameter.SpO2);

    internal static int Part(uint bits, News2Parameter parameter) => parameter switch
    {
        News2Parameter.RespiratoryRate => (int)(bits & 3),
        News2Parameter.SystolicBloodPressure => (int)(bits >> SystolicAt) & 3,
        News2Parameter.Pulse => (int)(bits >> PulseAt) & 3,
        News2Parameter.Temperature => (int)(bits >> TemperatureAt) & 3,
        News2Parameter.SpO2 => (int)(bits >> (8 + SaturationAt)) & 3,
        News2Parameter.AirOrOxygen => ((int)(bits >> 15) & 1) * News2Table.AirOrOxygen(AirOrOxygen.Oxygen),
        _ => ((int)(bits >> 21) & 1) * News2Table.Consciousness(Consciousness.Unresponsive),
    };
}
