using FsCheck;

namespace EhchRules.Tests.Measures;

/// <summary>Random records with the facts that measures alone turn on.</summary>
public static class MeasuredRecords
{
    public static Arbitrary<RecordOnDay> Records() => Arbitraries.Records(Make);

    internal static NetworkRecord Make(int seed)
    {
        NetworkRecord record = RandomRecords.Make(seed);
        Chance chance = new(seed);
        string[] residents = [.. record.Residents.Select(static resident => resident.Id)];
        return NetworkRecord.Create(record.Network, record.Homes.Select(home => Home(home, residents, chance)).ToFacts(), record.Residents.Select(resident => Resident(resident, chance)).ToFacts(), record.Attestations);
    }

    private static CareHome Home(CareHome home, string[] residents, Chance chance) => home with
    {
        Serves = chance.Likely(20) ? default : Enum.GetValues<ServedGroup>().Where(_ => chance.Likely(40)).ToFacts(),
        Beds = chance.Likely(15) ? default : chance.Days(3).Select(day => new BedCount { From = day, Count = chance.Likely(10) ? null : chance.Below(4) }).ToFacts(),
        Rounds = !home.Rounds.IsKnown ? default : home.Rounds.Select(round => round with { Reviewed = chance.Likely(15) ? default : residents.Where(_ => chance.Likely(50)).ToFacts() }).ToFacts(),
        Support = home.Support is not { } support ? null : support with
        {
            NhsMail = Told(chance),
            SharedRecordAccess = Told(chance),
            InternetAccess = Told(chance),
            SinglePointOfContact = Told(chance),
            DataSecurityToolkit = chance.Likely(15) ? null : chance.Of<ToolkitStatus>(),
            Staff = chance.Likely(15) ? null : 40,
        },
    };

    private static Resident Resident(Resident resident, Chance chance) => resident with
    {
        UrgentCarePlans = Entries(chance),
        LearningDisability = Told(chance),
        AnnualHealthChecks = Entries(chance),
        VaccinationOffers = chance.Likely(15) ? default : chance.Days(2).Select(day => new VaccinationOffer { On = day, Vaccine = Told(chance) is { } influenza ? influenza ? Vaccine.Influenza : Vaccine.Covid19 : null }).ToFacts(),
    };

    private static Facts<DatedEntry> Entries(Chance chance) => chance.Likely(15) ? default : chance.Days(2).Select(static day => new DatedEntry { On = day }).ToFacts();

    private static bool? Told(Chance chance) => chance.Likely(15) ? null : chance.Likely(50);
}
