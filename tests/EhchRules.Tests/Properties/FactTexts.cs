using System.Globalization;

namespace EhchRules.Tests.Properties;

/// <summary>Facts of the wire format as text, each in one or two readings that lead to different answers.</summary>
internal static class FactTexts
{
    internal const string Own = "U57491";
    internal const string AllDomains = """{"domains":["Physical","Psychological","Functional","Social","Environmental"]}""";

    internal static string Add(string day, int days) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Names(params string[] names) => names.Select(static name => $"\"{name}\"");

    internal static IEnumerable<string> Quoted(string[] days) => Names(days);

    internal static IEnumerable<string> Entries(string[] days) => Lists(days, static day => $$"""{"on":"{{day}}"}""");

    internal static IEnumerable<string> Lists(string[] days, Func<string, string> entry) => ["[]", .. days.Select(day => $"[{entry(day)}]")];

    internal static IEnumerable<string> Subsets(params string[] all) =>
        Enumerable.Range(0, 1 << all.Length).Select(chosen => $"[{string.Join(',', all.Where((_, i) => (chosen & (1 << i)) != 0))}]");

    internal static string Practice(string code, string from = "2019-01-15") => $$"""{"code":"{{code}}","from":"{{from}}"}""";

    internal static string Registered(string practice, string from) => $$"""{"practice":"{{practice}}","from":"{{from}}"}""";

    internal static string StayIn(string home, string from) => $$"""{"home":"{{home}}","from":"{{from}}","kind":"Permanent"}""";

    internal static IEnumerable<string> ResidentsOf(string home, string from) => new[] { "G84001", "G84002", "H81003" }.Select(
        practice => $$"""{"id":"r-{{practice}}","registrations":[{{Registered(practice, "2019-01-15")}}],"stays":[{{StayIn(home, from)}}]}""");

    internal static string Member(string role, string organisation, string from) => $$"""{"person":"{{role}}","role":"{{role}}","organisation":"{{organisation}}","from":"{{from}}"}""";

    internal static IEnumerable<string> Everybody(string from) =>
        new[] { "GeneralPractitioner", "ClinicalPharmacist", "Dentist", "Optometrist", "SocialWorker", "DementiaSpecialist" }.Select(role => Member(role, "RJ1", from));

    internal static string Staff(string role, string from, string training) => $$"""{"person":"s-9","role":"{{role}}","from":"{{from}}","training":[{{training}}]}""";

    internal static string Trained(string on) => $$"""{"state":"Enrolled","accredited":true,"on":"{{on}}"}""";

    internal static string Aligned(string network, string from) => $$"""{"network":"{{network}}","agreedOn":"{{from}}","from":"{{from}}"}""";

    internal static string Lead(string profession, string from, string agreements) =>
        $$"""{"person":"{{profession}}","profession":"{{profession}}","from":"{{from}}","careHomeExperience":true,"agreements":[{{agreements}}]}""";

    internal static string AgreedByAll(string day) => string.Join(
        ',',
        new[] { "G84001", "G84002", "H81003" }.Select(code => $$"""{"by":"Practice","code":"{{code}}","on":"{{day}}"}""")
            .Concat(new[] { "Commissioner", "CommunityProvider" }.Select(by => $$"""{"by":"{{by}}","on":"{{day}}"}""")));

    internal static string Round(string on, string done) => done is "true"
        ? $$"""{"on":"{{on}}","attendees":[],"medicalInput":"GeneralPractitioner","prioritisedBy":["ClinicalJudgement","CareHomeAdvice"],"digital":true}"""
        : $$"""{"on":"{{on}}","attendees":[],"medicalInput":"None","prioritisedBy":[],"digital":false}""";

    internal static IEnumerable<string> AllProtocols(string day) =>
        new[] { "InformationSharing", "SharedCarePlanning", "SharedCareRecords", "ClinicalGovernance" }.Select(kind => $$"""{"kind":"{{kind}}","agreedOn":"{{day}}"}""");

    internal static string Support(string entries, string tools) =>
        $$"""{"outOfHoursContacts":{{entries}},"remoteMonitoring":{{entries}},"medicineSupply":{{entries}},"deteriorationTools":{{tools}}}""";

    internal static string Episode(string day, int from, int? to) =>
        $$"""{"from":"{{Add(day, from)}}",{{(to is { } days ? $"\"to\":\"{Add(day, days)}\"," : "")}}"dischargeSupport":[]}""";

    internal static string Discharge(string on, string considered) => $$"""{"on":"{{on}}","ng27Considered":{{considered}}}""";

    internal static string Plan(string agreed, string yes, string with) => $$"""
        {"agreedOn":"{{agreed}}","with":[{{with}}],"assessment":{{(yes is "true" ? AllDomains : """{"domains":[]}""")}},"endOfLifeNeeds":{{yes}},"escalationPlan":{{yes}},"drawsOn":[{{with}}],"reviewedOn":[]}
        """;

    internal static string Code(string code, string on) => $$"""{"system":"SNOMED-CT","code":"{{code}}","on":"{{on}}"}""";
}
