namespace EhchRules.Sampling;

/// <summary>Draws what was done towards the end of a resident's life.</summary>
internal static class EndOfLifeSample
{
    internal static Facts<DatedEntry> DrawOffers(SampleRandom random, Residency residency) =>
        Draw(random, SampleDays.Later(residency.From, SampleDays.ContractYearBegan).AddDays(random.Between(5, 120)), residency.Through, present: 70, none: 90);

    internal static Facts<DatedEntry> DrawUrgentCarePlans(SampleRandom random, Residency residency) =>
        Draw(random, SampleDays.Later(residency.From, new(2021, 1, 1)).AddDays(random.Between(5, 400)), residency.Through, present: 60, none: 92);

    /// <summary>Draws the day on which the last twelve months of life were foreseen: for half of those who die, and some who live on.</summary>
    internal static Facts<DatedEntry> DrawLastYearIdentified(SampleRandom random, Residency residency)
    {
        bool died = residency.HasEnded && residency.Ending is StayEnding.Death;
        DateOnly on = died
            ? residency.Through.AddDays(-random.Between(10, 330))
            : SampleDays.Later(residency.From, SampleDays.ServiceBegan).AddDays(random.Between(10, 900));
        return Draw(random, SampleDays.Later(on, residency.From), residency.Through, present: died ? 55 : 15, none: 95);
    }

    private static Facts<DatedEntry> Draw(SampleRandom random, DateOnly on, DateOnly through, int present, int none)
    {
        int drawn = random.Below(100);
        if (drawn >= none) return Facts<DatedEntry>.Unknown;
        return drawn < present && on <= through ? [new() { On = on }] : [];
    }
}
