using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>A small network to change one fact of: Hayes Wick with one practice, and Oakfield, aligned since 31 July 2020.</summary>
internal static class Situation
{
    internal static readonly PcnCode HayesWick = PcnCode.Parse("U57491");
    internal static readonly PracticeCode Practice = PracticeCode.Parse("G84001");

    internal static readonly PrimaryCareNetwork Network = new()
    {
        Code = HayesWick,
        From = new(2019, 7, 1),
        Commissioner = OdsCode.Parse("72Q"),
        CommunityProvider = OdsCode.Parse("RJ1"),
        Practices = [new() { Code = Practice, From = new(2019, 7, 1) }],
    };

    internal static readonly CareHome Oakfield = Home("oakfield", "1-125856395");

    internal static readonly Facts<LeadAgreement> AgreedByAll =
    [
        new() { By = AgreeingBody.Practice, Code = Practice, On = new(2020, 7, 20) },
        new() { By = AgreeingBody.Commissioner, On = new(2020, 7, 21) },
        new() { By = AgreeingBody.CommunityProvider, On = new(2020, 7, 22) },
    ];

    internal static readonly ClinicalLead Nurse = new()
    {
        Person = "p-7",
        Profession = Profession.Nurse,
        CareHomeExperience = true,
        From = new(2020, 7, 31),
        Agreements = AgreedByAll,
    };

    internal static CareHome Home(string id, string location) => new()
    {
        Id = id,
        Registrations = [new() { Location = CqcLocationId.Parse(location), Services = [RegisteredService.CareHomeWithNursing], From = new(2011, 1, 25) }],
        Alignments = [new() { Network = HayesWick, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
    };

    /// <summary>Makes a resident of Oakfield, a patient of the network, of whom no plan was ever made.</summary>
    /// <param name="id">The resident's id.</param>
    /// <param name="stays">The stays, as <c>2020-10-01/2020-10-11</c>.</param>
    internal static Resident Resident(string id, params string[] stays) => new()
    {
        Id = id,
        Registrations = [new() { Practice = Practice, From = new(2019, 7, 1) }],
        Stays = stays.Select(static stay => new Stay { Home = "oakfield", From = Range(stay).From!.Value, To = Range(stay).To, Kind = StayKind.Permanent }).ToFacts(),
        HospitalEpisodes = [],
        Plans = [],
    };

    internal static NetworkRecord Record(CareHome? home = null, Facts<Resident> residents = default, KnownList<Attestation> attestations = default, PrimaryCareNetwork? network = null) =>
        NetworkRecord.Create(network ?? Network, [home ?? Oakfield], residents, attestations);

    internal static Finding[] Findings(NetworkRecord record, string on, string requirement, AssessmentOptions? options = null) =>
        [.. EhchRuleSet.Current.Assess(record, Day(on), options).Findings.Where(finding => finding.Requirement.Id == requirement)];

    internal static Finding Finding(NetworkRecord record, string on, string requirement, AssessmentOptions? options = null) =>
        Assert.Single(Findings(record, on, requirement, options));
}
