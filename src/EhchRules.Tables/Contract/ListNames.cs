namespace EhchRules.Tables;

/// <summary>What tables and columns are called. A list has the name of its property in snake_case, unless it is here, or stands in an entry and has that entry's name before it.</summary>
internal static class ListNames
{
    /// <summary>Gets the tables that are not called after their property alone.</summary>
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["network"] = "networks",
        ["network/team"] = "teams",
        ["network/team/established"] = "team_establishments",
        ["network/team/planArrangements"] = "team_plan_arrangements",
        ["network/team/members"] = "team_members",
        ["network/personalisedCareStaff/#/training"] = "personalised_care_staff_training",
        ["homes/#/serves"] = "home_groups",
        ["homes/#/support"] = "home_support",
        ["homes/#/rounds/#/prioritisedBy"] = "round_priorities",
        ["homes/#/rounds/#/reviewed"] = "round_residents",
        ["residents/#/registrations"] = "practice_registrations",
        ["residents/#/hospitalEpisodes/#/dischargeSupport"] = "discharge_support",
        ["residents/#/plans/#/with"] = "plan_participants",
        ["residents/#/plans/#/assessment"] = "plan_assessments",
        ["residents/#/plans/#/assessment/domains"] = "plan_assessment_domains",
        ["residents/#/plans/#/reviewedOn"] = "plan_reviews",
        ["residents/#/plans/#/refreshRequired"] = "plan_refreshes",
    };

    /// <summary>Gets what one entry of a list is called, where it is not its table's name without an <c>s</c>.</summary>
    private static readonly Dictionary<string, string> Entries = new(StringComparer.Ordinal)
    {
        ["personalised_care_staff"] = "staff_member",
        ["vaccination_arrangements"] = "arrangement",
        ["local_variations"] = "variation",
        ["hospital_episodes"] = "episode",
        ["home_groups"] = "serves",
        ["round_priorities"] = "prioritised_by",
        ["round_residents"] = "reviewed",
        ["plan_participants"] = "with",
        ["plan_draws_on"] = "draws_on",
        ["plan_reviews"] = "reviewed_on",
        ["plan_refreshes"] = "refresh_required",
        ["service_plan_partners"] = "partner",
        ["vaccination_arrangement_vaccines"] = "vaccine",
        ["local_variation_sections"] = "section",
        ["registration_services"] = "service",
        ["plan_assessment_domains"] = "domain",
    };

    /// <summary>Gets the columns that would have the name of a key of their table.</summary>
    private static readonly Dictionary<(string Table, string Property), string> Columns = new()
    {
        [("alignments", "network")] = "aligned_network",
    };

    /// <summary>Names a table.</summary>
    /// <param name="path">Where its list stands.</param>
    /// <param name="property">The list's property.</param>
    /// <param name="within">The table of the entry in which it stands; null where that is the network, a home or a resident.</param>
    internal static string OfTable(string path, string property, string? within) =>
        Tables.TryGetValue(path, out string? name) ? name
        : within is null ? Snake(property)
        : $"{(within.EndsWith('s') ? within[..^1] : within)}_{Snake(property)}";

    /// <summary>Names one entry of a table: the column that holds its key, or the value that it is.</summary>
    internal static string OfEntry(string table) => Entries.TryGetValue(table, out string? name) ? name : table.EndsWith('s') ? table[..^1] : table;

    /// <summary>Names the column of a property.</summary>
    internal static string OfColumn(string table, string property) => Columns.TryGetValue((table, property), out string? name) ? name : Snake(property);

    private static string Snake(string name) => string.Concat(name.Select(static (letter, place) => char.IsUpper(letter) && place > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
