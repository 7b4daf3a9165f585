using System.Globalization;
using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>The vocabulary in words for people.</summary>
internal static class Words
{
    internal static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string WithWeekday(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Of(Topic topic) => topic switch
    {
        Topic.Alignment => "Alignment",
        Topic.Leadership => "Leadership",
        Topic.MultidisciplinaryTeam => "Multidisciplinary team",
        Topic.CarePlanning => "Care planning",
        Topic.HomeRounds => "Home rounds",
        Topic.InformationAndMedicines => "Information, medicines",
        Topic.CovidModel => "Interim COVID-19 model",
        Topic.LeadRole => "Lead's good practice",
        _ => topic.ToString(),
    };

    internal static string Of(Force force) => force switch
    {
        Force.Contractual => "by contract",
        Force.InterimFlexibility => "under the interim letter",
        Force.Requested => "asked for, not a duty",
        Force.Guidance => "guidance",
        Force.Unverified => "force not verified",
        _ => force.ToString(),
    };

    internal static string Of(Bearer bearer) => bearer switch
    {
        Bearer.PrimaryCareNetwork => "network",
        Bearer.Commissioner => "commissioner",
        Bearer.CommunityProvider => "community provider",
        Bearer.CareHome => "care home",
        _ => bearer.ToString(),
    };

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.MetLate => "done late",
        Outcome.NotMet => "not met",
        Outcome.NotYetDue => "not yet due",
        Outcome.NotApplicable => "not applicable",
        Outcome.Undetermined => "not known",
        Outcome.NeedsJudgement => "needs judgement",
        _ => outcome.ToString(),
    };

    /// <summary>Says by whose knowledge something was judged, to follow a day; empty where everything known counts.</summary>
    internal static string AsPublishedBy(DateOnly? knownOn) => knownOn is { } day ? $", by what was published by {Of(day)}" : string.Empty;

    internal static string Of(MeasureGroup group) => group switch
    {
        MeasureGroup.HomesAndLeads => "Homes and leads",
        MeasureGroup.Team => "The multidisciplinary team",
        MeasureGroup.CarePlans => "Care plans",
        MeasureGroup.HomeRounds => "Home rounds",
        MeasureGroup.Residents => "Residents",
        MeasureGroup.Connections => "What the homes are connected to",
        MeasureGroup.StaffTraining => "Staff training",
        MeasureGroup.Outcomes => "Events and satisfaction",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "The group has no heading."),
    };

    /// <summary>Begins text with a capital.</summary>
    internal static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Lists the codes of networks, the first six of many.</summary>
    internal static string Of(KnownList<PcnCode> networks) => Listed([.. networks.Select(static network => network.Value)], 6);

    internal static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Counts equal names, the most frequent first, as <c>SMR-1 (12)</c>; a name that comes once goes without a number.</summary>
    internal static IReadOnlyList<string> Tally(IEnumerable<string> names) =>
    [
        .. names
            .GroupBy(static name => name, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .Select(static group => group.Count() == 1 ? group.Key : $"{group.Key} ({Number(group.Count())})"),
    ];

    /// <summary>Writes a number with its noun: 1 home, 2,066 homes.</summary>
    internal static string Count(long number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>Lists the first few of many, and says how many more there are.</summary>
    internal static string Listed(IReadOnlyList<string> items, int atMost)
    {
        // "and 1 more" takes as much room as the one itself.
        if (items.Count <= atMost + 1) return string.Join(", ", items);
        return $"{string.Join(", ", items.Take(atMost))} and {Number(items.Count - atMost)} more";
    }
}
