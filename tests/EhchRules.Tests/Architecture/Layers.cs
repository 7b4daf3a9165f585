namespace EhchRules.Tests.Architecture;

/// <summary>The parts of EhchRules, and which of them each may know. A namespace that is not here fails the tests until it is given a place.</summary>
internal static class Layers
{
    internal const string Nouns = "the nouns";
    internal const string Records = "the record";

    /// <summary>Types of the root namespace that may know the catalogue: the whole record and what checks it, down to the ids that attestations name.</summary>
    private static readonly HashSet<string> RecordTypes =
    [
        "NetworkRecord", "RecordFault", "RecordFaultException", "RecordFaults", "RecordWarning", "RecordWarnings", "RecordChecks", "RecordPath", "AlignmentRegister",
        "AttestationChecks", "Hindsight", "HomeChecks", "NetworkChecks", "ResidentChecks", "KnownIds", "FaultText", "Overlaps", "EnumNames",
    ];

    private static readonly HashSet<string> RecordFiles = ["NetworkRecord.cs", "RecordFault.cs", "AlignmentRegister.cs"];

    /// <summary>Gets what each part may know besides itself.</summary>
    internal static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Nouns] = [],
        ["Calendars"] = [Nouns],
        ["Catalogue"] = [Nouns],
        [Records] = [Nouns, "Catalogue"],
        ["Rules"] = [Nouns, Records, "Catalogue", "Calendars"],
        ["Assessments"] = [Nouns, Records, "Catalogue", "Calendars", "Rules"],
        ["DependencyInjection"] = [Nouns, Records, "Catalogue", "Calendars", "Assessments"],
        ["WhatIf"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments"],
        ["Funding"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments"],
        ["Worklists"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments", "WhatIf"],
        ["Measures"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments"],
        ["Comparison"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments"],
        ["Json"] = [Nouns, Records, "Catalogue", "Calendars", "Rules", "Assessments", "WhatIf", "Comparison", "Funding", "Worklists", "Measures"],
    };

    /// <summary>Gets the part that a type belongs to; null where it is the compiler's or the container's.</summary>
    internal static string? Of(Type type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        if (type.Namespace is not { } space || (space != "EhchRules" && !space.StartsWith("EhchRules.", StringComparison.Ordinal))) return null;
        if (space != "EhchRules") return space.Split('.')[1];
        int tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return RecordTypes.Contains(tick < 0 ? type.Name : type.Name[..tick]) ? Records : Nouns;
    }

    /// <summary>Gets the part that a source file belongs to, from its path below src/EhchRules.</summary>
    internal static string OfFile(string path)
    {
        string[] parts = path.Split('/', '\\');
        if (parts.Length == 1) return RecordFiles.Contains(parts[0]) ? Records : Nouns;
        return parts[0] == "Records" ? Records : parts[0];
    }
}
