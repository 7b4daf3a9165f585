namespace EhchRules.Sampling;

/// <summary>Draws what a plan holds, and the days on which it was reviewed.</summary>
internal static class PlanContent
{
    internal static readonly string[] ReasonsForDelay =
    [
        "resident asked for the family to be present", "resident unwell in the first week", "outbreak in the home", "waiting for the hospital's discharge summary",
    ];

    // Entries that many plans share are made once.
    private static readonly Facts<PlanParticipant>[] Participants =
    [
        [PlanParticipant.Resident, PlanParticipant.Carer],
        [PlanParticipant.Resident],
        [PlanParticipant.Resident, PlanParticipant.Family],
        [PlanParticipant.Carer, PlanParticipant.Family],
        [PlanParticipant.Family],
        [PlanParticipant.Advocate],
        [],
        Facts<PlanParticipant>.Unknown,
    ];

    private static readonly int[] ParticipantsUpTo = [34, 58, 78, 89, 94, 96, 98, 100];

    private static readonly Facts<AssessmentDomain> AllDomains = [.. Enum.GetValues<AssessmentDomain>()];
    private static readonly Facts<AssessmentDomain> NotEnvironmental =
        [AssessmentDomain.Physical, AssessmentDomain.Psychological, AssessmentDomain.Functional, AssessmentDomain.Social];

    private static readonly Facts<AssessmentDomain> PhysicalAndFunctional = [AssessmentDomain.Physical, AssessmentDomain.Functional];

    private static readonly Facts<string>[] Sources = [["HospitalDischargeSummary"], ["SocialCareAssessment"], ["GPRecord", "SocialCareAssessment"], [], Facts<string>.Unknown];

    private static readonly LengthTable DaysToNextReview = new((0, 60), (50, 170), (85, 300), (100, 480));

    /// <summary>Draws a plan.</summary>
    /// <param name="random">The resident's own stream.</param>
    /// <param name="agreedOn">The day on which it was agreed; null where it stayed a draft.</param>
    /// <param name="until">The last day on which it is the latest plan.</param>
    /// <param name="episodes">The resident's times in hospital.</param>
    internal static CarePlan Draw(SampleRandom random, DateOnly? agreedOn, DateOnly until, Facts<HospitalEpisode> episodes)
    {
        List<DateOnly> reviews = [];
        DateOnly? refresh = null;
        if (agreedOn is { } agreed)
        {
            AddRegularReviews(random, agreed, until, reviews);
            AddReviewsOnReturn(random, agreed, until, episodes, reviews);
            refresh = DrawRefresh(random, agreed, until, reviews);
            reviews.Sort();
        }

        int participants = random.Below(100);
        return new()
        {
            AgreedOn = agreedOn,
            With = Participants[Array.FindIndex(ParticipantsUpTo, upTo => participants < upTo)],
            Assessment = Assessment(random, agreedOn),
            EndOfLifeNeeds = random.Below(10) switch { < 6 => true, < 8 => false, _ => null },
            EscalationPlan = random.Below(10) switch { < 6 => true, < 8 => false, _ => null },
            DrawsOn = random.Pick<Facts<string>>(Sources),
            ReviewedOn = reviews.Count == 0 ? [] : [.. reviews.Distinct()],
            RefreshRequired = refresh is { } day ? [day] : default,
        };
    }

    private static GeriatricAssessment? Assessment(SampleRandom random, DateOnly? agreedOn)
    {
        int drawn = random.Below(100);
        if (drawn >= 95 || agreedOn is not { } agreed) return null;
        Facts<AssessmentDomain> domains = drawn switch
        {
            < 80 => AllDomains,
            < 88 => NotEnvironmental,
            < 93 => PhysicalAndFunctional,
            _ => Facts<AssessmentDomain>.Unknown,
        };
        return new() { On = agreed.AddDays(-random.Below(4)), Domains = domains };
    }

    private static void AddRegularReviews(SampleRandom random, DateOnly agreed, DateOnly until, List<DateOnly> reviews)
    {
        DateOnly day = SampleDays.Later(agreed, SampleDays.ContractYearBegan.AddDays(-300));
        while ((day = day.AddDays(DaysToNextReview.Draw(random))) <= until) reviews.Add(day);
    }

    /// <summary>Four in five returns from hospital bring a review in time, some a late one, a few none.</summary>
    private static void AddReviewsOnReturn(SampleRandom random, DateOnly agreed, DateOnly until, Facts<HospitalEpisode> episodes, List<DateOnly> reviews)
    {
        foreach (HospitalEpisode episode in episodes)
        {
            if (episode.To is not { } returned || returned <= agreed) continue;
            DateOnly due = SampleDays.PlanDueAfterReturn(returned);
            int drawn = random.Below(100);
            if (drawn >= 93) continue;
            DateOnly on = drawn < 80 ? random.Between(returned, due) : due.AddDays(random.Between(1, 30));
            if (on <= until) reviews.Add(on);
        }
    }

    /// <summary>Draws a day, for one plan in six, on which something made a refresh necessary; most are refreshed within weeks.</summary>
    private static DateOnly? DrawRefresh(SampleRandom random, DateOnly agreed, DateOnly until, List<DateOnly> reviews)
    {
        if (!random.InHundred(17) || agreed.AddDays(10) > until) return null;
        DateOnly required = random.Between(agreed.AddDays(10), until);
        DateOnly refreshed = required.AddDays(random.Between(2, 20));
        if (random.InHundred(80) && refreshed <= until) reviews.Add(refreshed);
        return required;
    }
}
