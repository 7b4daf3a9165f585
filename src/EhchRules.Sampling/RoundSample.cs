namespace EhchRules.Sampling;

/// <summary>Draws a home's rounds: one a week while it is aligned, with gaps, and a doctor at every second as a rule.</summary>
internal static class RoundSample
{
    private const int DaysInWeek = 7;

    // Entries that many rounds share are made once.
    private static readonly Facts<PrioritisationBasis> JudgementAndAdvice = [PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice];
    private static readonly Facts<PrioritisationBasis> AllThree =
        [PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice, PrioritisationBasis.ValidatedTool];

    private static readonly Facts<PrioritisationBasis> JudgementAlone = [PrioritisationBasis.ClinicalJudgement];

    /// <summary>Draws the rounds of the weeks from the first whole one of an alignment, or of the service, to the last.</summary>
    internal static Facts<HomeRound> Draw(
        SampleRandom random, HomeOutline home, Facts<ClinicalLead> leads, HomePresence presence, (DateOnly First, DateOnly Last) aligned)
    {
        if (random.InHundred(3)) return Facts<HomeRound>.Unknown;
        Habits habits = Habits.Draw(random, home);
        RoundTeam[] teams = RoundTeam.OfEachLead(home, leads);
        HomePresence.Walk residents = presence.FromStart();
        DateOnly first = SampleDays.Later(aligned.First, SampleDays.ServiceBegan);
        List<HomeRound> rounds = new((aligned.Last.DayNumber - first.DayNumber) / DaysInWeek);
        DateOnly outbreakUntil = default;
        int week = 0;
        for (DateOnly monday = MondayOnOrAfter(first); monday <= aligned.Last; monday = monday.AddDays(DaysInWeek), week++)
        {
            if (random.Below(70) == 0) outbreakUntil = monday.AddDays(random.Between(1, 3) * DaysInWeek);
            DateOnly on = monday.AddDays(random.InHundred(88) ? habits.Weekday : random.Below(5));
            if (monday < outbreakUntil || random.InHundred(habits.MissedInHundred) || (IsHolidayWeek(monday) && random.InHundred(40))) continue;
            if (on > aligned.Last || residents.GoTo(on) == 0) continue;
            rounds.Add(Round(random, habits, TeamOn(on, leads, teams), residents, on, doctorExpected: week % 2 == 0));
        }

        return [.. rounds];
    }

    private static HomeRound Round(SampleRandom random, Habits habits, RoundTeam team, HomePresence.Walk residents, DateOnly on, bool doctorExpected)
    {
        int drawn = random.Below(100);
        bool geriatrician = habits.HasGeriatrician && drawn < 10;
        bool doctor = !geriatrician && (doctorExpected ? drawn < 92 : drawn is >= 10 and < 18);
        return new()
        {
            On = on,
            Attendees = geriatrician ? team.WithGeriatrician : doctor ? team.WithDoctor : drawn >= 88 ? team.WithStandIn : team.Usual,
            MedicalInput = geriatrician ? MedicalInput.Geriatrician : doctor ? MedicalInput.GeneralPractitioner : drawn >= 97 ? null : MedicalInput.None,
            PrioritisedBy = random.Below(100) switch
            {
                < 72 => JudgementAndAdvice,
                < 90 => AllThree,
                < 96 => JudgementAlone,
                < 98 => [],
                _ => Facts<PrioritisationBasis>.Unknown,
            },
            Digital = random.InHundred(habits.DigitalInHundred) ? true : drawn % 10 == 0 ? null : false,
            Reviewed = habits.ListsReviewed ? [.. residents.Pick(random, random.Between(2, 6))] : Facts<string>.Unknown,
        };
    }

    private static RoundTeam TeamOn(DateOnly on, Facts<ClinicalLead> leads, RoundTeam[] teams)
    {
        for (int i = leads.Count - 1; i >= 0; i--)
        {
            if (leads[i].From <= on && !(leads[i].To < on)) return teams[i];
        }

        return teams[^1];
    }

    private static DateOnly MondayOnOrAfter(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + DaysInWeek) % DaysInWeek);

    /// <summary>Says whether a week has Christmas Day or New Year's Day in it.</summary>
    private static bool IsHolidayWeek(DateOnly monday) => monday is { Month: 12, Day: >= 19 };

    /// <summary>What is usual at one home.</summary>
    private sealed record Habits(int Weekday, int MissedInHundred, int DigitalInHundred, bool HasGeriatrician, bool ListsReviewed)
    {
        /// <summary>Most homes miss a week now and then; some, small homes for younger people above all, miss many.</summary>
        internal static Habits Draw(SampleRandom random, HomeOutline home) => new(
            Weekday: random.Below(5),
            MissedInHundred: random.InHundred(home.IsForWorkingAge ? 35 : 8) ? 35 : random.Between(0, 4),
            DigitalInHundred: random.InHundred(60) ? random.Between(10, 40) : 0,
            HasGeriatrician: random.InHundred(20),
            ListsReviewed: random.InHundred(94));
    }
}
