namespace EhchRules.Sampling;

/// <summary>Draws with which practices a resident is registered, and what support there was to register with one of the network's.</summary>
internal static class RegistrationSample
{
    /// <summary>How a resident comes to be registered, or not, with a practice of the network.</summary>
    private enum Course
    {
        Soon,
        Already,
        Late,
        Elsewhere,
        NotKnown,
    }

    /// <summary>Draws the registrations in order; unknown for a few residents.</summary>
    /// <param name="random">The resident's own stream.</param>
    /// <param name="residency">The resident's time in the homes.</param>
    /// <param name="homePractice">The practice that looks after the home.</param>
    /// <param name="network">The network.</param>
    internal static (Facts<PracticeRegistration> Registrations, Facts<RegistrationSupport> Support) Draw(
        SampleRandom random, Residency residency, PracticeCode homePractice, NetworkOutline network)
    {
        Course course = CourseOf(random, residency);
        if (course is Course.NotKnown) return (Facts<PracticeRegistration>.Unknown, Facts<RegistrationSupport>.Unknown);

        DateOnly since = residency.From.AddDays(-random.Between(400, 6000));
        // Those who leave for elsewhere register there some days later; a death ends the registration.
        DateOnly until = residency.Ending is StayEnding.Death ? residency.Through : residency.Through.AddDays(random.Between(0, 20));
        DateOnly? end = residency.HasEnded ? SampleDays.KnownEnd(until) : null;
        PracticeCode before = random.Pick(network.PracticesElsewhere);
        DateOnly registered = residency.From.AddDays(course is Course.Late ? random.Between(60, 200) : random.Between(1, 9));

        if (course is Course.Elsewhere || (course is not Course.Already && registered > residency.Through))
        {
            return ([new() { Practice = before, From = since, To = end }], SupportElsewhere(random, residency));
        }

        PracticeCode practice = random.InHundred(75) ? homePractice : random.Pick(network.Practices);
        if (course is Course.Already) return ([new() { Practice = practice, From = since, To = end }], Facts<RegistrationSupport>.Unknown);
        return (
            [new() { Practice = before, From = since, To = registered.AddDays(-1) }, new() { Practice = practice, From = registered, To = end }],
            course is Course.Soon ? [new() { On = SampleDays.Earlier(residency.From.AddDays(random.Below(3)), registered), Declined = false }] : []);
    }

    private static Course CourseOf(SampleRandom random, Residency residency)
    {
        int drawn = random.Below(100);
        if (residency.IsTemporaryThroughout) return drawn < 35 ? Course.Already : drawn < 40 ? Course.Soon : Course.Elsewhere;
        return drawn switch
        {
            < 58 => Course.Soon,
            < 89 => Course.Already,
            < 91 => Course.Late,
            < 98 => Course.Elsewhere,
            _ => Course.NotKnown,
        };
    }

    private static Facts<RegistrationSupport> SupportElsewhere(SampleRandom random, Residency residency)
    {
        int drawn = random.Below(100);
        if (drawn >= 85) return Facts<RegistrationSupport>.Unknown;
        DateOnly on = residency.From.AddDays(random.Between(0, 14));
        if (drawn >= 68 || on > residency.Through) return [];
        return [new() { On = on, Declined = drawn < 50 ? true : drawn < 64 ? false : null }];
    }
}
