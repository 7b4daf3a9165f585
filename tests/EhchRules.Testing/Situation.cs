using System.Globalization;

namespace EhchRules.Testing;

/// <summary>A small network to change one fact of: Hayes Wick with one practice, and Oakfield, aligned since 31 July 2020.</summary>
public static class Situation
{
    public static readonly PcnCode HayesWick = PcnCode.Parse("U57491");
    public static readonly PracticeCode Practice = PracticeCode.Parse("G84001");

    public static readonly PrimaryCareNetwork Network = new()
    {
        Code = HayesWick,
        From = new(2019, 7, 1),
        Commissioner = OdsCode.Parse("72Q"),
        CommunityProvider = OdsCode.Parse("RJ1"),
        Practices = [new() { Code = Practice, From = new(2019, 7, 1) }],
    };

    public static readonly CareHome Oakfield = Home("oakfield", "1-125856395");

    public static readonly Facts<LeadAgreement> AgreedByAll =
    [
        new() { By = AgreeingBody.Practice, Code = Practice, On = new(2020, 7, 20) },
        new() { By = AgreeingBody.Commissioner, On = new(2020, 7, 21) },
        new() { By = AgreeingBody.CommunityProvider, On = new(2020, 7, 22) },
    ];

    public static readonly ClinicalLead Nurse = new()
    {
        Person = "p-7",
        Profession = Profession.Nurse,
        CareHomeExperience = true,
        From = new(2020, 7, 31),
        Agreements = AgreedByAll,
    };

    public static CareHome Home(string id, string location, RegisteredService service = RegisteredService.CareHomeWithNursing) => new()
    {
        Id = id,
        Registrations = [new() { Location = CqcLocationId.Parse(location), Services = [service], From = new(2011, 1, 25) }],
        Alignments = [new() { Network = HayesWick, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
    };

    /// <summary>Makes a resident of Oakfield, a patient of the network, of whom no plan was ever made.</summary>
    /// <param name="id">The resident's id.</param>
    /// <param name="stays">The stays, as <c>2020-10-01/2020-10-11</c>.</param>
    public static Resident Resident(string id, params string[] stays) => new()
    {
        Id = id,
        Registrations = [new() { Practice = Practice, From = new(2019, 7, 1) }],
        Stays = stays.Select(Stay).ToFacts(),
        HospitalEpisodes = [],
        Plans = [],
    };

    public static NetworkRecord Record(CareHome? home = null, Facts<Resident> residents = default, KnownList<Attestation> attestations = default, PrimaryCareNetwork? network = null) =>
        NetworkRecord.Create(network ?? Network, [home ?? Oakfield], residents, attestations);

    public static Finding[] Findings(NetworkRecord record, string on, string requirement, AssessmentOptions? options = null) =>
        [.. EhchRuleSet.Current.Assess(record, Day(on), options).Findings.Where(finding => finding.Requirement.Id == requirement)];

    public static Finding Finding(NetworkRecord record, string on, string requirement, AssessmentOptions? options = null) =>
        Assert.Single(Findings(record, on, requirement, options));

    private static Stay Stay(string days) => days.Split("/") is [var from, var to]
        ? new() { Home = "oakfield", From = Day(from), To = to == ".." ? null : Day(to), Kind = StayKind.Permanent }
        : throw new ArgumentException($"\"{days}\" is no stay.", nameof(days));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
