namespace EhchRules.Scoring;

/// <summary>The National Early Warning Score 2 of the Royal College of Physicians (2017), over one set of observations or over spans of them.</summary>
/// <remarks>
/// <para>For residents of 16 and over who are not pregnant: see <c>News2Scope</c>. It computes a published score from what the caller recorded; the
/// integrator answers for clinical safety, display and alarms.</para>
/// <para>Every member is safe to call from any number of threads, allocates nothing and throws for no reading whatever.</para>
/// </remarks>
public static partial class News2
{
    /// <summary>Scores one set, by the table. Every other way to score is held to give the same.</summary>
    /// <param name="set">The set.</param>
    public static News2Score Score(ObservationSet set)
    {
        Span<int> parts = stackalloc int[7];
        parts[(int)News2Parameter.RespiratoryRate] = set.RespiratoryRate is { } rate ? News2Table.RespiratoryRate.Score(rate) : 0;
        parts[(int)News2Parameter.AirOrOxygen] = set.AirOrOxygen is { } gas ? News2Table.AirOrOxygen(gas) : 0;
        parts[(int)News2Parameter.SystolicBloodPressure] = set.SystolicBloodPressure is { } pressure ? News2Table.SystolicBloodPressure.Score(pressure) : 0;
        parts[(int)News2Parameter.Pulse] = set.Pulse is { } pulse ? News2Table.Pulse.Score(pulse) : 0;
        parts[(int)News2Parameter.Consciousness] = set.Consciousness is { } level ? News2Table.Consciousness(level) : 0;
        parts[(int)News2Parameter.Temperature] = set.TemperatureTenths is { } tenths ? News2Table.Temperature.Score(tenths) : 0;

        (int saturation, int more) = FieldsOfSaturation(set);
        ScoreBounds pair = set is { SpO2: not null, SpO2Scale: not null, AirOrOxygen: not null }
            ? new(saturation + parts[(int)News2Parameter.AirOrOxygen], saturation + parts[(int)News2Parameter.AirOrOxygen])
            : OxygenPair.Of(set.SpO2, set.SpO2Scale, set.AirOrOxygen).Sum;
        ObservationItems recorded = set.Recorded;
        int lower = pair.Lower;
        int upper = pair.Upper;
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++)
        {
            if (parameter is News2Parameter.SpO2 or News2Parameter.AirOrOxygen) continue;
            lower += parts[(int)parameter];
            upper += (recorded & (ObservationItems)(1 << (int)parameter)) is ObservationItems.None ? News2Table.Highest(parameter) : parts[(int)parameter];
        }

        return ScoreBits.Compose(parts, saturation, more, new(lower, upper), recorded);
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
