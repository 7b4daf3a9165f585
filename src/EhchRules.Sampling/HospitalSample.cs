namespace EhchRules.Sampling;

/// <summary>Draws a resident's times in hospital.</summary>
/// <remarks>
/// Older residents go in at 0.70 emergency admissions a resident-year (Improvement Analytics Unit, 2016/17, docs/sources.md: residents
/// of 65 and over). For people of working age no figure was found; a third of that is taken.
/// </remarks>
internal static class HospitalSample
{
    // In 26 days 0.70 a year comes to 0.05: that many in a hundred periods of 26 days have an admission.
    private const int DaysInPeriod = 26;
    private const int AdmissionsInHundredPeriods = 5;
    private const int DaysApart = 3;

    private static readonly LengthTable DaysInHospital = new((0, 0), (4, 1), (25, 3), (50, 6), (75, 12), (95, 30), (100, 60));
    private static readonly string[] Supporters = ["CareHome", "hospital discharge team", "care coordinator", "trusted assessor"];

    internal static Facts<HospitalEpisode> Draw(SampleRandom random, Residency residency, bool workingAge)
    {
        if (random.InHundred(2)) return Facts<HospitalEpisode>.Unknown;
        List<HospitalEpisode> episodes = [];
        DateOnly day = SampleDays.Later(residency.From, SampleDays.ContractYearBegan);
        while (day <= residency.Through)
        {
            DateOnly next = day.AddDays(DaysInPeriod);
            if (random.InHundred(AdmissionsInHundredPeriods) && (!workingAge || random.Below(3) == 0))
            {
                DateOnly from = day.AddDays(random.Below(DaysInPeriod));
                DateOnly to = from.AddDays(DaysInHospital.Draw(random));
                if (from > residency.Through) break;
                if (residency.HasEnded && to >= residency.Through) break;
                episodes.Add(Episode(random, from, to));
                next = SampleDays.Later(next, to.AddDays(DaysApart));
            }

            day = next;
        }

        AddLastEpisode(random, residency, episodes);
        return [.. episodes];
    }

    /// <summary>Lets a fifth of those who die do so in hospital.</summary>
    private static void AddLastEpisode(SampleRandom random, Residency residency, List<HospitalEpisode> episodes)
    {
        if (!residency.HasEnded || residency.Ending is not StayEnding.Death || !random.InHundred(20)) return;
        DateOnly from = residency.Through.AddDays(-random.Between(1, 20));
        DateOnly earliest = SampleDays.Later(residency.From, SampleDays.ContractYearBegan);
        if (episodes is [.., { To: { } returned }]) earliest = SampleDays.Later(earliest, returned.AddDays(DaysApart));
        if (from >= earliest) episodes.Add(new() { From = from, To = residency.Through });
    }

    private static HospitalEpisode Episode(SampleRandom random, DateOnly from, DateOnly to) =>
        new() { From = from, To = SampleDays.KnownEnd(to), DischargeSupport = Support(random, from, to) };

    private static Facts<DischargeSupport> Support(SampleRandom random, DateOnly from, DateOnly to)
    {
        int drawn = random.Below(100);
        if (drawn >= 85 || to > SampleDays.DataEnd) return Facts<DischargeSupport>.Unknown;
        if (drawn >= 77) return [];
        bool? considered = drawn < 66 ? true : drawn < 72 ? false : null;
        return [new() { By = random.Pick<string>(Supporters), On = SampleDays.Later(from, to.AddDays(-random.Below(3))), Ng27Considered = considered }];
    }
}
