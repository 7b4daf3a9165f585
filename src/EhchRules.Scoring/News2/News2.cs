namespace EhchRules.Scoring;

/// <summary>The National Early Warning Score 2 of the Royal College of Physicians (2017), over one set of observations or over spans of them.</summary>
/// <remarks>
/// <para>For residents of 16 and over who are not pregnant: see <see cref="News2Scope"/>. It computes a published score from what the caller recorded; the
/// integrator answers for clinical safety, display and alarms.</para>
/// <para>Every member is safe to call from any number of threads, allocates nothing and throws for no reading whatever.</para>
/// </remarks>
public static partial class News2
{
    /// <summary>Scores one set, by the table. Every other way to score is held to give the same.</summary>
    /// <param name="set">The set.</param>
    public static News2Score Score(ObservationSet set)
    {
        ObservationItems recorded = set.Recorded;
        int rate = set.RespiratoryRate is { } breaths ? News2Table.RespiratoryRate.Score(breaths) : 0;
        int systolic = set.SystolicBloodPressure is { } pressure ? News2Table.SystolicBloodPressure.Score(pressure) : 0;
        int pulse = set.Pulse is { } beats ? News2Table.Pulse.Score(beats) : 0;
        int temperature = set.TemperatureTenths is { } tenths ? News2Table.Temperature.Score(tenths) : 0;
        int level = set.Consciousness is { } consciousness ? News2Table.Consciousness(consciousness) : 0;
        int oxygen = set.AirOrOxygen is { } gas ? News2Table.AirOrOxygen(gas) : 0;
        (int saturation, int more) = FieldsOfSaturation(set);

        const ObservationItems Pair = ObservationItems.SpO2 | ObservationItems.SpO2Scale | ObservationItems.AirOrOxygen;
        ScoreBounds pair = (recorded & Pair) is Pair ? new(saturation + oxygen, saturation + oxygen) : OxygenPair.Of(set.SpO2, set.SpO2Scale, set.AirOrOxygen).Sum;
        int lower = rate + systolic + pulse + temperature + level;
        ObservationItems open = ObservationItems.Readings & ~recorded & ~Pair;
        int upper = lower + (int.PopCount((int)open) * News2Table.Highest(News2Parameter.RespiratoryRate));
        return ScoreBits.Compose(rate, systolic, pulse, temperature, oxygen, level, saturation, more, new(lower + pair.Lower, upper + pair.Upper), recorded);
    }

    private static (int Saturation, int More) FieldsOfSaturation(ObservationSet set)
    {
        if (set.SpO2 is not { } saturation) return (0, 0);
        if (set.SpO2Scale is not { } scale) return (SpO2Regions.Of(saturation) & 3, SpO2Regions.Of(saturation) >> 2);
        if (set.AirOrOxygen is { } gas) return (News2Table.SpO2(scale, gas).Score(saturation), 0);
        int onAir = News2Table.SpO2(scale, AirOrOxygen.Air).Score(saturation);
        return (onAir, News2Table.SpO2(scale, AirOrOxygen.Oxygen).Score(saturation) - onAir);
    }
}
