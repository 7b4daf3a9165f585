namespace EhchRules.Sampling;

/// <summary>Draws the multidisciplinary team of a network.</summary>
internal static class TeamSample
{
    // Roles, how many networks in a hundred have each, and whether the community provider sends it or the network employs it.
    private static readonly (TeamRole Role, int InHundred, bool FromProvider)[] Roles =
    [
        (TeamRole.GeneralPractitioner, 94, false),
        (TeamRole.ClinicalPharmacist, 92, false),
        (TeamRole.CareCoordinator, 90, false),
        (TeamRole.SocialPrescribingLinkWorker, 75, false),
        (TeamRole.DistrictNurse, 92, true),
        (TeamRole.CommunityMatron, 55, true),
        (TeamRole.OccupationalTherapist, 50, true),
        (TeamRole.Physiotherapist, 50, true),
        (TeamRole.MentalHealthPractitioner, 55, true),
        (TeamRole.EndOfLifeCareSpecialist, 40, true),
        (TeamRole.WoundCareSpecialist, 35, true),
        (TeamRole.RespiratoryNurse, 25, true),
        (TeamRole.HeartFailureNurse, 25, true),
        (TeamRole.SpeechAndLanguageTherapist, 30, true),
        (TeamRole.Nutritionist, 30, true),
        (TeamRole.Geriatrician, 30, true),
        (TeamRole.SocialWorker, 60, true),
        (TeamRole.Dentist, 22, true),
        (TeamRole.Optometrist, 18, true),
    ];

    internal static MultidisciplinaryTeam? Draw(SampleRandom random, NetworkOutline network, OdsCode communityProvider)
    {
        if (random.InHundred(2)) return null;
        DateOnly established = random.InHundred(82)
            ? random.Between(new DateOnly(2020, 7, 1), SampleDays.TeamDue)
            : random.Between(SampleDays.ServiceBegan, new DateOnly(2021, 2, 28));
        return new()
        {
            Established = random.InHundred(94) ? [new() { On = established, CoordinatedBy = "care-coordinator-1" }] : [],
            PlanArrangements = random.InHundred(90) ? [new() { On = established.AddDays(random.Between(0, 40)) }] : [],

            // 36 % dedicated, 34 % being set up, 30 % none: South West leads, June 2021 (docs/sources.md).
            Status = random.Below(100) switch { < 36 => TeamStatus.Dedicated, < 70 => TeamStatus.Establishing, _ => TeamStatus.None },
            Members = [.. Members(random, OdsCode.Parse(network.Code.Value), communityProvider, established)],
        };
    }

    /// <summary>Draws the staff in personalised care roles. After July 2020 no training duty is known to bind them, so some have none.</summary>
    internal static Facts<PersonalisedCareStaffMember> DrawPersonalisedCareStaff(SampleRandom random)
    {
        List<PersonalisedCareStaffMember> staff = [];
        (string Person, TeamRole Role, int InHundred)[] posts =
        [
            ("social-prescribing-link-worker-1", TeamRole.SocialPrescribingLinkWorker, 80),
            ("care-coordinator-1", TeamRole.CareCoordinator, 75),
            ("health-and-wellbeing-coach-1", TeamRole.HealthAndWellbeingCoach, 35),
        ];
        foreach ((string person, TeamRole role, int inHundred) in posts)
        {
            if (!random.InHundred(inHundred)) continue;
            DateOnly from = random.Between(SampleDays.NetworksBegan, new DateOnly(2021, 6, 30));
            staff.Add(new() { Person = person, Role = role, From = from, Training = DrawTraining(random, from) });
        }

        return [.. staff];
    }

    private static Facts<Training> DrawTraining(SampleRandom random, DateOnly from)
    {
        int drawn = random.Below(100);
        if (drawn >= 90) return Facts<Training>.Unknown;
        if (drawn >= 60) return [];
        DateOnly enrolled = from.AddDays(random.Between(10, 200));
        Training first = new() { State = TrainingState.Enrolled, Accredited = drawn < 50, On = enrolled };
        return drawn < 30 ? [first, first with { State = TrainingState.Qualified, On = enrolled.AddDays(random.Between(90, 300)) }] : [first];
    }

    private static IEnumerable<TeamMember> Members(SampleRandom random, OdsCode network, OdsCode communityProvider, DateOnly established)
    {
        foreach ((TeamRole role, int inHundred, bool fromProvider) in Roles)
        {
            if (!random.InHundred(inHundred)) continue;
            DateOnly from = established.AddDays(random.InHundred(75) ? 0 : random.Between(10, 300));
            bool left = random.InHundred(8);
            yield return new()
            {
                Person = PersonOf(role),
                Role = role,
                Organisation = random.InHundred(2) ? null : fromProvider ? communityProvider : network,
                From = from,
                To = left ? from.AddDays(random.Between(200, 700)) : null,
            };
        }
    }

    private static string PersonOf(TeamRole role) => role switch
    {
        TeamRole.GeneralPractitioner => "gp-1",
        TeamRole.CareCoordinator => "care-coordinator-1",
        TeamRole.DistrictNurse => "district-nurse-1",
        TeamRole.Geriatrician => "geriatrician-1",
        TeamRole.SocialPrescribingLinkWorker => "social-prescribing-link-worker-1",
        _ => $"member-{role}",
    };
}
