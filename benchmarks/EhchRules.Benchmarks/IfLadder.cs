using System.Diagnostics.CodeAnalysis;
using EhchRules.Scoring;

namespace EhchRules.Benchmarks;

/// <summary>One set of observations as plain fields, -1 where a reading is missing: what an if-ladder is usually given.</summary>
internal struct PlainSet
{
    internal short RespiratoryRate;
    internal short SpO2;
    internal short SystolicBloodPressure;
    internal short Pulse;
    internal short TemperatureTenths;
    internal sbyte Scale;
    internal sbyte OnOxygen;
    internal sbyte Consciousness;

    internal static PlainSet Of(ObservationSet set) => new()
    {
        RespiratoryRate = (short)(set.RespiratoryRate ?? -1),
        SpO2 = (short)(set.SpO2 ?? -1),
        SystolicBloodPressure = (short)(set.SystolicBloodPressure ?? -1),
        Pulse = (short)(set.Pulse ?? -1),
        TemperatureTenths = (short)(set.TemperatureTenths ?? -1),
        Scale = (sbyte)(set.SpO2Scale ?? (SpO2Scale)(-1)),
        OnOxygen = (sbyte)(set.AirOrOxygen is { } gas ? gas is AirOrOxygen.Oxygen ? 1 : 0 : -1),
        Consciousness = (sbyte)(set.Consciousness ?? (Consciousness)(-1)),
    };
}

/// <summary>NEWS2 as it is usually written, one if after another, with the same answer as the library's: part scores, bounds, what is recorded.</summary>
/// <remarks>A set with a saturation and no scale, which the usual ladder does not know at all, is left to the library; the data has none.</remarks>
[SuppressMessage("Style", "IDE0046", Justification = "A ladder of ifs is what is measured.")]
internal static class IfLadder
{
    internal static News2Score Score(in PlainSet set)
    {
        int recorded = (int)ObservationItems.SpO2Scale;
        int lower = 0;
        int upper = 0;

        int rate = 0;
        if (set.RespiratoryRate < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.RespiratoryRate;
            if (set.RespiratoryRate <= 8) rate = 3;
            else if (set.RespiratoryRate <= 11) rate = 1;
            else if (set.RespiratoryRate <= 20) rate = 0;
            else if (set.RespiratoryRate <= 24) rate = 2;
            else rate = 3;
            lower += rate;
            upper += rate;
        }

        int oxygen = 0;
        if (set.OnOxygen < 0) upper += 2;
        else
        {
            recorded |= (int)ObservationItems.AirOrOxygen;
            if (set.OnOxygen == 1) oxygen = 2;
            lower += oxygen;
            upper += oxygen;
        }

        int saturation = 0;
        int more = 0;
        if (set.SpO2 < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.SpO2;
            if (set.Scale == 1)
            {
                if (set.SpO2 <= 91) saturation = 3;
                else if (set.SpO2 <= 93) saturation = 2;
                else if (set.SpO2 <= 95) saturation = 1;
                else saturation = 0;
            }
            else
            {
                if (set.SpO2 <= 83) saturation = 3;
                else if (set.SpO2 <= 85) saturation = 2;
                else if (set.SpO2 <= 87) saturation = 1;
                else if (set.SpO2 <= 92 || set.OnOxygen == 0) saturation = 0;
                else
                {
                    if (set.SpO2 <= 94) more = 1;
                    else if (set.SpO2 <= 96) more = 2;
                    else more = 3;
                    if (set.OnOxygen == 1)
                    {
                        saturation = more;
                        more = 0;
                    }
                }
            }

            lower += saturation;
            upper += saturation + more;
        }

        int systolic = 0;
        if (set.SystolicBloodPressure < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.SystolicBloodPressure;
            if (set.SystolicBloodPressure <= 90) systolic = 3;
            else if (set.SystolicBloodPressure <= 100) systolic = 2;
            else if (set.SystolicBloodPressure <= 110) systolic = 1;
            else if (set.SystolicBloodPressure <= 219) systolic = 0;
            else systolic = 3;
            lower += systolic;
            upper += systolic;
        }

        int pulse = 0;
        if (set.Pulse < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.Pulse;
            if (set.Pulse <= 40) pulse = 3;
            else if (set.Pulse <= 50) pulse = 1;
            else if (set.Pulse <= 90) pulse = 0;
            else if (set.Pulse <= 110) pulse = 1;
            else if (set.Pulse <= 130) pulse = 2;
            else pulse = 3;
            lower += pulse;
            upper += pulse;
        }

        int level = 0;
        if (set.Consciousness < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.Consciousness;
            if (set.Consciousness != (int)Consciousness.Alert) level = 3;
            lower += level;
            upper += level;
        }

        int temperature = 0;
        if (set.TemperatureTenths < 0) upper += 3;
        else
        {
            recorded |= (int)ObservationItems.Temperature;
            if (set.TemperatureTenths <= 350) temperature = 3;
            else if (set.TemperatureTenths <= 360) temperature = 1;
            else if (set.TemperatureTenths <= 380) temperature = 0;
            else if (set.TemperatureTenths <= 390) temperature = 1;
            else temperature = 2;
            lower += temperature;
            upper += temperature;
        }

        return ScoreBits.Compose(rate, systolic, pulse, temperature, oxygen, level, saturation, more, new(lower, upper), (ObservationItems)recorded);
    }
}
