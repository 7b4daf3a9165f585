namespace EhchRules.Conformance;

/// <summary>Draws facts that a sample lacks: those that came with the texts of 2026, answers to any question of judgement, more claims of exemption, and networks that began late.</summary>
internal static class AddedFacts
{
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DateOnly Last = new(2026, 10, 31);

    private static readonly DateOnly FirstDrawn = new(2020, 7, 1);
    private static readonly DateOnly LastDrawn = new(2024, 3, 31);

    private static readonly SpecificationSection[] Sections =
        [SpecificationSection.ServiceRequirements, SpecificationSection.ServiceRequirements, SpecificationSection.Parse("7"), SpecificationSection.Parse("10.1"), SpecificationSection.Parse("10.4")];

    internal static Facts<VaccinationArrangement> DrawArrangements(ExamRandom random)
    {
        int drawn = random.Below(100);
        if (drawn < 10) return Facts<VaccinationArrangement>.Unknown;
        if (drawn < 20) return [];
        if (drawn < 60) return [Arrangement(random, [Vaccine.Influenza, Vaccine.Covid19])];
        if (drawn < 75) return [Arrangement(random, [random.InHundred(50) ? Vaccine.Influenza : Vaccine.Covid19])];
        return [Arrangement(random, [Vaccine.Influenza]), Arrangement(random, [Vaccine.Covid19])];
    }

    internal static KnownList<LocalVariation> DrawVariations(ExamRandom random)
    {
        if (!random.InHundred(15)) return [];
        DateOnly from = random.Between(First, Last);
        return
        [
            new()
            {
                From = from,
                To = random.InHundred(50) ? from.AddDays(random.Between(0, 120)) : null,
                Sections = random.Shuffled(Sections).Take(random.Between(1, 2)).Distinct().ToFacts(),
            },
        ];
    }

    internal static IEnumerable<Attestation> DrawAttestations(string requirement, string subject, ExamRandom random)
    {
        if (!random.InHundred(20)) yield break;
        DateOnly on = random.Between(FirstDrawn, LastDrawn);
        yield return new()
        {
            Requirement = requirement, Subject = subject, Answer = random.InHundred(50), By = "lead-1", On = on, To = random.InHundred(50) ? on.AddDays(random.Between(0, 300)) : null,
        };
    }

    /// <summary>Draws the day on which a network began that was not there by the days by which others had to do things.</summary>
    internal static DateOnly DrawLateBeginning(ExamRandom random) => random.Between(FirstDrawn, LastDrawn);

    internal static KnownList<Exemption> DrawExemptions(ExamRandom random)
    {
        DateOnly provider = random.Between(FirstDrawn, LastDrawn);
        DateOnly commissioner = provider.AddDays(random.Between(-10, 30));
        return
        [
            new()
            {
                NotSubstantivelyACareHome = random.InHundred(10) ? null : random.InHundred(85),
                ProviderAgreedOn = random.InHundred(10) ? null : provider,
                CommissionerAgreedOn = random.InHundred(10) ? null : commissioner,
                Evidence = random.InHundred(60) ? "letter on file" : null,
                Disputed = random.InHundred(20) ? null : random.InHundred(60),
                LocalAuthorityAdviceOn = random.InHundred(50) ? commissioner.AddDays(random.Between(-5, 20)) : null,
                To = random.InHundred(30) ? commissioner.AddDays(random.Between(30, 400)) : null,
            },
        ];
    }

    private static VaccinationArrangement Arrangement(ExamRandom random, Facts<Vaccine> vaccines)
    {
        DateOnly from = random.Between(First, Last);
        return new() { From = from, To = random.InHundred(30) ? from.AddDays(random.Between(0, 200)) : null, Vaccines = vaccines };
    }
}
