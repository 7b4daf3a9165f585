namespace EhchRules.Sampling;

/// <summary>Draws a resident's medication reviews, about one a year, and the day on which the resident was identified for one.</summary>
internal static class MedicationSample
{
    private static readonly LengthTable DaysToFirst = new((0, 7), (50, 40), (90, 150), (100, 300));
    private static readonly LengthTable DaysToNext = new((0, 240), (50, 360), (85, 410), (100, 560));

    private static readonly DateOnly EpidemicBegan = new(2020, 3, 16);

    internal static Facts<MedicationReview> DrawReviews(SampleRandom random, Residency residency)
    {
        int drawn = random.Below(100);
        if (drawn >= 96) return Facts<MedicationReview>.Unknown;
        if (drawn >= 86) return [];
        List<MedicationReview> reviews = [];

        // Reviews of those who came before the contract year are not known from their first days on.
        DateOnly day = SampleDays.Later(residency.From, SampleDays.ContractYearBegan.AddDays(-200)).AddDays(DaysToFirst.Draw(random));
        while (day <= residency.Through)
        {
            reviews.Add(new() { On = day, Structured = StructuredOrNot(random), Mode = Mode(random, day) });
            day = day.AddDays(DaysToNext.Draw(random));
        }

        return [.. reviews];
    }

    internal static Facts<DatedEntry> DrawIdentified(SampleRandom random, Residency residency)
    {
        int drawn = random.Below(100);
        if (drawn >= 90) return Facts<DatedEntry>.Unknown;
        DateOnly day = SampleDays.Later(residency.From, SampleDays.ServiceBegan).AddDays(random.Below(30));
        return drawn < 55 && day <= residency.Through ? [new() { On = day }] : [];
    }

    private static bool? StructuredOrNot(SampleRandom random) => random.Below(100) switch { < 85 => true, < 96 => false, _ => null };

    private static ReviewMode? Mode(SampleRandom random, DateOnly day)
    {
        // In the first year of the epidemic most reviews were held at a distance, before it hardly any.
        bool atDistance = random.InHundred(day < EpidemicBegan ? 3 : day < EpidemicBegan.AddYears(1) ? 80 : 30);
        if (!atDistance) return ReviewMode.InPerson;
        return random.InHundred(50) ? ReviewMode.Video : ReviewMode.Telephone;
    }
}
