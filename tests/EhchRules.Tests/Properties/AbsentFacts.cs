using System.Globalization;
using System.Text.Json.Nodes;

using static EhchRules.Tests.Properties.FactTexts;

namespace EhchRules.Tests.Properties;

/// <summary>The facts that a record may leave out and on which an answer can turn, and for each the values that it may turn out to have.</summary>
/// <remarks>
/// The values are few, and enough: for each answer that a requirement can give by the fact, one that leads to it, on a day before every
/// duty, on days about those on which something is due or happened, and about the day judged. It works on the wire format.
/// <para>Not among them is what means something where it is absent, by the contract's own words: <c>to</c> ("absent: it still goes on"),
/// <c>network.from</c> ("begun before every day"), <c>coordinatedBy</c> ("absent: Undetermined", S18: no value says that nobody does),
/// <c>exemptions[].evidence</c> ("null or absent where an exemption is claimed: NotMet"), <c>localAuthorityAdviceOn</c> ("by the day: Met,
/// else NotMet"), <c>assessment.on</c> (PCSP-6 asks for the domains), <c>attestations[].answer</c> (no answer settles nothing), and what no
/// requirement turns on.</para>
/// </remarks>
internal static class AbsentFacts
{
    /// <summary>Gets the facts by their place, and what each may turn out to be, given the days that matter.</summary>
    private static readonly Dictionary<string, Func<string[], IEnumerable<string>>> Values = new(StringComparer.Ordinal)
    {
        ["residents"] = static days =>
        [
            "[]",
            .. new[] { "home-0", "home-1" }.SelectMany(home => days.Select(day => $"[{string.Join(',', ResidentsOf(home, day))}]")),
        ],

        ["network/communityProvider"] = static _ => Names("RJ1", "RYX", "G84001", Own, "RZZ"),
        ["network/practices"] = static days =>
        [
            .. days.Select(static day => $"[{Practice("G84001", day)},{Practice("G84002", day)},{Practice("H81003", day)}]"),
            .. Subsets(Practice("G84001"), Practice("G84002"), Practice("H81003"), Practice("P81001")),
        ],
        ["network/servicePlans"] = static days => Lists(days, static day => $$"""{"agreedOn":"{{day}}","partners":["CommunityServices"]}"""),
        ["network/servicePlans/#/agreedOn"] = Quoted,
        ["network/servicePlans/#/partners"] = static _ => ["[]", "[\"CommunityServices\"]"],
        ["network/team"] = static days => ["""{"established":[],"planArrangements":[],"members":[]}""", .. days.Select(static day =>
            $$"""{"established":[{"on":"{{day}}","coordinatedBy":"c-1"}],"planArrangements":[{"on":"{{day}}"}],"members":[{{string.Join(',', Everybody(day))}}]}""")],
        ["network/team/established"] = static days => Lists(days, static day => $$"""{"on":"{{day}}","coordinatedBy":"c-1"}"""),
        ["network/team/planArrangements"] = Entries,
        ["network/team/members"] = static days =>
        [
            .. days.Select(static day => $"[{string.Join(',', Everybody(day))}]"),
            "[]",
            $"[{Member("GeneralPractitioner", Own, "2019-01-15")}]",
        ],
        ["network/team/members/#/role"] = static _ => Names("GeneralPractitioner", "ClinicalPharmacist", "Dentist", "Optometrist", "SocialWorker", "DementiaSpecialist", "Other"),
        ["network/team/members/#/organisation"] = static _ => Names("RJ1", "RYX", Own, "G84001"),
        ["network/medicalInput"] = static days =>
        [
            .. Lists(days, static day => $$"""{"everyWeeks":2,"from":"{{day}}"}"""),
            """[{"everyWeeks":200,"from":"2019-01-15"}]""",
        ],
        ["network/medicalInput/#/everyWeeks"] = static _ => ["1", "2", "200"],
        ["network/learning"] = Entries,
        ["network/personalisedCareStaff"] = static days =>
        [
            .. Lists(days, static day => Staff("CareCoordinator", day, "")),
            $"[{Staff("CareCoordinator", "2019-01-15", Trained("2019-01-15"))}]",
        ],
        ["network/personalisedCareStaff/#/role"] = static _ => Names("CareCoordinator", "Dentist"),
        ["network/personalisedCareStaff/#/training"] = static days => Lists(days, Trained),
        ["network/personalisedCareStaff/#/training/#/state"] = static _ => Names("Enrolled", "Undertaking", "Qualified"),
        ["network/personalisedCareStaff/#/training/#/accredited"] = static _ => ["true", "false"],

        ["homes/#/registrations"] = static days => Lists(days, static day => $$"""{"location":"1-125850995","services":["CareHomeWithNursing"],"from":"{{day}}"}"""),
        ["homes/#/registrations/#/services"] = static _ => ["[\"CareHomeWithNursing\"]", "[\"SupportedLiving\"]"],
        ["homes/#/alignments"] = static days =>
        [
            .. Lists(days, static day => Aligned(Own, day)),
            $"[{Aligned("U10001", "2019-01-15")}]",
            $"[{Aligned(Own, "2019-01-15")},{Aligned("U10001", "2019-01-15")}]",
        ],
        ["homes/#/alignments/#/agreedOn"] = Quoted,
        ["homes/#/exemptions/#/notSubstantivelyACareHome"] = static _ => ["true", "false"],
        ["homes/#/exemptions/#/providerAgreedOn"] = Quoted,
        ["homes/#/exemptions/#/commissionerAgreedOn"] = Quoted,
        ["homes/#/exemptions/#/disputed"] = static _ => ["true", "false"],
        ["homes/#/leads"] = static days =>
        [
            .. Lists(days, static day => Lead("GeneralPractitioner", day, "")),
            .. Lists(days, static day => Lead("Nurse", day, AgreedByAll(day))),
            $"[{Lead("NotAClinician", "2019-01-15", "")}]",
            $"[{Lead("GeneralPractitioner", "2019-01-15", "")},{Lead("Nurse", "2019-01-15", "")}]",
        ],
        ["homes/#/leads/#/profession"] = static _ => Names("GeneralPractitioner", "Nurse", "NotAClinician"),
        ["homes/#/leads/#/careHomeExperience"] = static _ => ["true", "false"],
        ["homes/#/leads/#/agreements"] = static days => ["[]", .. days.Select(static day => $"[{AgreedByAll(day)}]")],
        ["homes/#/leads/#/agreements/#/by"] = static _ => Names("Commissioner", "CommunityProvider"),
        ["homes/#/rounds"] = static days =>
        [
            .. Lists(days, static day => Round(day, "true")),
            .. days.Select(static day => $"[{Round(day, "false")}]"),
        ],
        ["homes/#/rounds/#/attendees"] = static _ => ["[]", """[{"person":"p-1","role":"GeneralPractitioner"}]"""],
        ["homes/#/rounds/#/medicalInput"] = static _ => Names("GeneralPractitioner", "None"),
        ["homes/#/rounds/#/prioritisedBy"] = static _ => ["[]", "[\"ClinicalJudgement\"]", "[\"ClinicalJudgement\",\"CareHomeAdvice\"]"],
        ["homes/#/rounds/#/digital"] = static _ => ["true", "false"],
        ["homes/#/checkIns"] = Entries,
        ["homes/#/protocols"] = static days => ["[]", .. days.Select(static day => $"[{string.Join(',', AllProtocols(day))}]")],
        ["homes/#/protocols/#/kind"] = static _ => Names("InformationSharing", "SharedCarePlanning", "SharedCareRecords", "ClinicalGovernance"),
        ["homes/#/protocols/#/agreedOn"] = Quoted,
        ["homes/#/support"] = static days =>
        [
            Support("[]", "[]"),
            .. days.Select(static day => Support($$"""[{"on":"{{day}}"}]""", $$"""[{"from":"{{day}}"}]""")),
        ],
        ["homes/#/support/outOfHoursContacts"] = Entries,
        ["homes/#/support/remoteMonitoring"] = Entries,
        ["homes/#/support/medicineSupply"] = Entries,
        ["homes/#/support/deteriorationTools"] = static days =>
        [
            .. Lists(days, static day => $$"""{"name":"RESTORE2","from":"{{day}}"}"""),
            """[{"from":"2019-01-15"},{"from":"2019-01-15"}]""",
        ],

        ["residents/#/registrations"] = static days =>
        [
            .. Lists(days, static day => Registered("G84001", day)),
            .. Names("G84002", "H81003", "X99999").Select(static code => $"[{Registered(code.Trim('"'),
            "2019-01-15")}]"),
        ],
        ["residents/#/registrationSupport"] = Entries,
        ["residents/#/stays"] = static days => Lists(days, static day => StayIn("home-0", day)),
        ["residents/#/stays/#/kind"] = static _ => Names("Permanent", "Temporary"),
        ["residents/#/hospitalEpisodes"] = static days =>
        [
            .. Lists(days, static day => Episode(day, 0, null)),
            .. days.Select(static day => $"[{Episode(day, -3, 0)}]"),
            .. days.Select(static day => $"[{Episode(day, -1, 14)}]"),
        ],
        ["residents/#/hospitalEpisodes/#/dischargeSupport"] = static days =>
        [
            .. Lists(days, static day => Discharge(day, "true")),
            .. days.Select(static day => $"[{Discharge(day, "false")}]"),
        ],
        ["residents/#/hospitalEpisodes/#/dischargeSupport/#/ng27Considered"] = static _ => ["true", "false"],
        ["residents/#/plans"] = static days =>
        [
            .. Lists(days, static day => Plan(day, "true", "\"Resident\"")),
            .. days.Select(static day => $"[{Plan(day, "false", "")}]"),
        ],
        ["residents/#/plans/#/agreedOn"] = Quoted,
        ["residents/#/plans/#/with"] = static _ => ["[]", "[\"Resident\"]", "[\"Family\"]"],
        ["residents/#/plans/#/assessment"] = static _ => [AllDomains, """{"domains":[]}"""],
        ["residents/#/plans/#/assessment/domains"] = static _ => ["[]", """["Physical","Psychological","Functional","Social","Environmental"]"""],
        ["residents/#/plans/#/endOfLifeNeeds"] = static _ => ["true", "false"],
        ["residents/#/plans/#/escalationPlan"] = static _ => ["true", "false"],
        ["residents/#/plans/#/drawsOn"] = static _ => ["[]", "[\"HospitalDischargeSummary\"]"],
        ["residents/#/plans/#/reviewedOn"] = static days => ["[]", .. days.Select(static day => $"[\"{day}\"]")],
        ["residents/#/medicationReviews"] = static days =>
        [
            .. Lists(days, static day => $$"""{"on":"{{day}}","structured":true}"""),
            """[{"on":"2019-01-15","structured":false}]""",
        ],
        ["residents/#/medicationReviews/#/structured"] = static _ => ["true", "false"],
        ["residents/#/identifiedForMedicationReview"] = Entries,
        ["residents/#/residenceCodes"] = static days =>
        [
            .. Lists(days, static day => Code("160734000", day)),
            $"[{Code("248171000000108", "2019-01-15")}]",
        ],
        ["residents/#/residenceCodes/#/system"] = static _ => Names("SNOMED-CT", "READ"),
        ["residents/#/advanceCarePlanOffers"] = Entries,
        ["residents/#/lastYearOfLifeIdentified"] = Entries,
    };

    /// <summary>Gets the places of the facts.</summary>
    internal static IReadOnlyList<string> Places { get; } = [.. Values.Keys];

    /// <summary>Lists the objects that may hold the fact of a place, whether they do or not.</summary>
    internal static IEnumerable<JsonObject> Owners(JsonNode root, string place)
    {
        IEnumerable<JsonNode?> found = [root];
        foreach (string step in place.Split('/')[..^1]) found = step is "#" ? found.SelectMany(static node => node as JsonArray ?? []) : found.Select(node => node?[step]);
        return found.OfType<JsonObject>();
    }

    internal static string NameAt(string place) => place[(place.LastIndexOf('/') + 1)..];

    /// <summary>Lists the absent facts of a record, each with its values.</summary>
    internal static List<AbsentFact> Of(JsonNode root, DateOnly on)
    {
        string[] days = Days(root, on);
        return [.. Places.SelectMany(place => Owners(root, place)
            .Where(owner => owner[NameAt(place)] is null && !IsSaidOtherwise(owner, place))
            .Select(owner => new AbsentFact(owner, NameAt(place), [.. Values[place](days).Distinct()])))];
    }

    /// <summary>Says whether the contract tells what an absent fact is taken to be: a round that a GP or geriatrician attended had medical input (S31), a plan rests on the domains alone, …</summary>
    private static bool IsSaidOtherwise(JsonObject owner, string place) => place is "homes/#/rounds/#/medicalInput"
        && owner["attendees"] is JsonArray attendees && attendees.Any(static one => one!["role"]?.GetValue<string>() is "GeneralPractitioner" or "Geriatrician");

    /// <summary>Gets the days that matter: before all duties, about the days judged and due, and about what happened to a resident.</summary>
    private static string[] Days(JsonNode root, DateOnly on)
    {
        IEnumerable<DateOnly> events = Owners(root, "residents/#/stays/#/from").Select(static stay => Day(stay["from"]!))
            .Concat(Owners(root, "residents/#/hospitalEpisodes/#/to").Where(static episode => episode["to"] is not null).Select(static episode => Day(episode["to"]!)))
            .Concat(Owners(root, "residents/#/stays/#/to").Where(static stay => stay["to"] is not null).Select(static stay => Day(stay["to"]!).AddDays(-1)))
            .Where(day => day <= on).OrderDescending().Take(5);
        return
        [
            .. new[] { new(2019, 1, 15), new(2020, 7, 31), new(2020, 9, 30), on.AddDays(-400), on.AddDays(-10), on.AddDays(-4), on, on.AddDays(1) }
                .Concat(events).Concat(events.Select(static day => day.AddDays(15))).Distinct().Order().Select(static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
    }

    private static DateOnly Day(JsonNode text) => DateOnly.ParseExact(text.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
