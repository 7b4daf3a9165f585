using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>Draws the clinical leads of a network's homes.</summary>
/// <remarks>
/// The South West network of leads (June 2021, docs/sources.md) gives 7 homes a lead on average, and says that two thirds of leads are GPs
/// and one third nurses or allied health professionals.
/// </remarks>
internal sealed class LeadSample
{
    private const int HomesPerLead = 7;

    // With this many leads a network has one of each of the professions other than GP.
    private const int LeadsForEveryProfession = 8;

    private static readonly Profession[] ByException = [Profession.Nurse, Profession.Pharmacist, Profession.AlliedHealthProfessional];
    private static readonly Profession[] ByExceptionOfFew =
        [Profession.Nurse, Profession.Nurse, Profession.Nurse, Profession.Pharmacist, Profession.AlliedHealthProfessional];

    private readonly Facts<PracticeMembership> practices;
    private readonly Profession[] pool;
    private readonly int homes;

    internal LeadSample(SampleRandom random, Facts<PracticeMembership> practices, int homes)
    {
        this.practices = practices;
        pool = DrawPool(random, Math.Max(1, (homes + (HomesPerLead / 2)) / HomesPerLead));
        this.homes = homes;
    }

    /// <summary>Draws the leads of a home over time, from the day on which it is aligned.</summary>
    internal Facts<ClinicalLead> Draw(SampleRandom random, HomeOutline home, DateOnly aligned)
    {
        int drawn = random.Below(100);
        if (drawn >= 98) return Facts<ClinicalLead>.Unknown;
        if (drawn == 97) return [];

        int lead = home.Position * pool.Length / homes;
        DateOnly from = aligned == SampleDays.AlignmentDue
            ? drawn switch
            {
                < 30 => random.Between(SampleDays.CovidModelBegan, new DateOnly(2020, 7, 1)),
                < 88 => aligned,
                _ => aligned.AddDays(random.Between(3, 45)),
            }
            : aligned;
        List<ClinicalLead> leads = [];
        if (drawn == 96)
        {
            // The manager stood in at first, who is no clinician.
            DateOnly until = from.AddDays(random.Between(30, 150));
            leads.Add(new() { Person = $"{home.Id}-manager", Profession = Profession.NotAClinician, From = from, To = until, CareHomeExperience = true });
            from = until.AddDays(1);
        }

        while (true)
        {
            DateOnly? to = random.InHundred(35) && from.AddDays(180) < SampleDays.DataEnd
                ? random.Between(from.AddDays(180), SampleDays.DataEnd.AddDays(-30))
                : null;
            leads.Add(Lead(random, lead, from, to));
            if (to is not { } last) return [.. leads];
            lead = (lead + 1) % pool.Length;
            from = last.AddDays(random.InHundred(15) ? random.Between(8, 50) : 1);
            if (from > SampleDays.DataEnd) return [.. leads];
        }
    }

    private static Profession[] DrawPool(SampleRandom random, int leads)
    {
        Profession[] pool = new Profession[leads];
        Array.Fill(pool, Profession.GeneralPractitioner);
        if (leads >= LeadsForEveryProfession)
        {
            int others = (leads + 1) / 3;
            for (int i = 0; i < others; i++) pool[1 + (i * leads / others)] = ByException[i % ByException.Length];
            return pool;
        }

        int few = (leads / 3) + (random.Below(3) < leads % 3 ? 1 : 0);
        for (int i = 0; i < few; i++) pool[leads - 1 - (2 * i)] = random.Pick<Profession>(ByExceptionOfFew);
        return pool;
    }

    private ClinicalLead Lead(SampleRandom random, int lead, DateOnly from, DateOnly? to)
    {
        Profession profession = pool[lead];
        bool byException = profession is not Profession.GeneralPractitioner;
        return new()
        {
            Person = string.Create(CultureInfo.InvariantCulture, $"lead-{lead + 1}"),
            Profession = profession,
            From = from,
            To = to,
            CareHomeExperience = random.InHundred(byException ? 94 : 80) ? true : byException && random.InHundred(50) ? false : null,
            Agreements = byException ? Agreements(random, from) : Facts<LeadAgreement>.Unknown,
        };
    }

    /// <summary>Draws the agreements that an exception needs: three times in four all of them, else without one, or unknown.</summary>
    private Facts<LeadAgreement> Agreements(SampleRandom random, DateOnly from)
    {
        int drawn = random.Below(100);
        if (drawn >= 93) return Facts<LeadAgreement>.Unknown;
        DateOnly first = from.AddDays(-21);
        DateOnly last = from.AddDays(-1);
        List<LeadAgreement> agreements = [];
        foreach (PracticeMembership practice in practices)
        {
            if (practice.From <= last) agreements.Add(new() { By = AgreeingBody.Practice, Code = practice.Code, On = random.Between(first, last) });
        }

        agreements.Add(new() { By = AgreeingBody.Commissioner, On = random.Between(first, last) });
        agreements.Add(new() { By = AgreeingBody.CommunityProvider, On = random.Between(first, last) });
        if (drawn >= 75) agreements.RemoveAt(random.Below(agreements.Count));
        return [.. agreements];
    }
}
