namespace EhchRules.Cli.Tests;

/// <summary>Records in the wire format, small enough to know every answer.</summary>
internal static class Records
{
    /// <summary>A network's own code in most records.</summary>
    internal const string Network = "U57491";

    /// <summary>A network in which nothing is not met by contract on 19 October 2020: it has no homes, and its team and plan are in place.</summary>
    internal static string Sound(string code = Network) => OnOneLine(
        $$"""
        {"format":"ehch-record/1","network":{"code":"{{code}}","name":"Hayes Wick PCN","from":"2019-07-01","communityProvider":"RJ1",
        "practices":[{"code":"G84001","from":"2019-07-01"}],
        "servicePlans":[{"agreedOn":"2020-07-20","partners":["CommunityServices"]}],
        "team":{"established":[{"on":"2020-09-14","coordinatedBy":"c-1"}],"planArrangements":[{"on":"2020-09-21"}],
        "members":[{"person":"p-1","role":"ClinicalPharmacist","organisation":"RJ1","from":"2020-09-14"}]} },
        "homes":[],"residents":[]}
        """);

    /// <summary>The same network with one aligned home that has no clinical lead.</summary>
    internal static string WithoutLead(string code = Network, string location = "1-125856395") => OnOneLine(
        $$"""
        {"format":"ehch-record/1","network":{"code":"{{code}}","from":"2019-07-01","practices":[{"code":"G84001","from":"2019-07-01"}]},
        "homes":[{"id":"oakfield","registrations":[{"location":"{{location}}","services":["CareHomeWithNursing"],"from":"2011-01-25"}],
        "alignments":[{"network":"{{code}}","agreedOn":"2020-07-15","from":"2020-07-31"}],"leads":[]}],
        "residents":[]}
        """);

    /// <summary>A network whose home has neither lead nor round, with a resident admitted on 8 September 2022 who has no plan.</summary>
    internal static string NothingKeptUp { get; } = NothingKeptUpFor("r1");

    /// <summary>The same with other ids, as they stand within quotation marks.</summary>
    internal static string NothingKeptUpFor(string resident, string home = "oak") => OnOneLine(
        $$"""
        {"format":"ehch-record/1","network":{"code":"U57491","from":"2019-07-01","practices":[{"code":"G84001","from":"2019-07-01"}]},
        "homes":[{"id":"{{home}}","registrations":[{"location":"1-125856395","services":["CareHomeWithNursing"],"from":"2011-01-25"}],
        "alignments":[{"network":"U57491","agreedOn":"2020-07-15","from":"2020-07-31"}],"leads":[],"rounds":[]}],
        "residents":[{"id":"{{resident}}","registrations":[{"practice":"G84001","from":"2019-07-01"}],
        "stays":[{"home":"{{home}}","from":"2022-09-08","kind":"Permanent"}],"hospitalEpisodes":[],"plans":[]}]}
        """);

    /// <summary>A record with two faults: a code of the wrong shape, and a property that the format does not know.</summary>
    internal const string Faulty = """{"format":"ehch-record/1","network":{"code":"X1","nmae":"Hayes"}}""";

    /// <summary>A record with a code that is a description's id, which is a warning and no fault.</summary>
    internal static string Odd { get; } = OnOneLine(
        """
        {"format":"ehch-record/1","network":{"code":"U57491"},"homes":[],
        "residents":[{"id":"r-7","stays":[],"residenceCodes":[{"system":"SNOMED-CT","code":"250560019","on":"2020-10-02"}]}]}
        """);

    /// <summary>A network with three homes and a handful of residents, in which most outcomes occur on 19 October 2020.</summary>
    internal static string Varied { get; } = File.ReadAllText(Repository.PathOf("tests", "EhchRules.Cli.Tests", "Approved", "varied-record.json"));

    internal static string Lines(params string[] records) => string.Join('\n', records) + "\n";

    private static string OnOneLine(string text) => text.ReplaceLineEndings(string.Empty);
}
