namespace EhchRules.Adequacy.Mutants;

/// <summary>The sources of which mutants are made: what judges, counts and scores, and the tables it reads. By folder or file under src.</summary>
internal static class MutantScope
{
    /// <summary>What belongs to every level: how records are read as days, and how requirements are put to subjects.</summary>
    internal const string Shared = "Shared";

    // The first that fits decides. An empty level leaves a file out.
    private static readonly (string Path, string Level)[] Rooms =
    [
        ("EhchRules/Rules/CitedFact.cs", ""),
        ("EhchRules/Rules/FactKinds.cs", ""),
        ("EhchRules/Rules/FactPath.cs", ""),
        ("EhchRules/Rules/HeldSpan.cs", ""),
        ("EhchRules/Rules/Phrase.cs", ""),
        ("EhchRules/Rules/ReasonArgument.cs", ""),
        ("EhchRules/Rules/ReasonTemplate.cs", ""),
        ("EhchRules/Rules/ShortArgument.cs", ""),
        ("EhchRules/Rules/TurnWords.cs", ""),
        ("EhchRules/Rules/CarePlanning/PlanOccasionWords.cs", ""),
        ("EhchRules/Rules/HomeRounds/Attendance.cs", ""),
        ("EhchRules/Rules/Alignment/", "Alignment"),
        ("EhchRules/Rules/Leadership/", "Leadership"),
        ("EhchRules/Rules/Team/", "MultidisciplinaryTeam"),
        ("EhchRules/Rules/CarePlanning/", "CarePlanning"),
        ("EhchRules/Rules/HomeRounds/", "HomeRounds"),
        ("EhchRules/Rules/InformationAndMedicines/", "InformationAndMedicines"),
        ("EhchRules/Rules/Vaccination/", "Vaccination"),
        ("EhchRules/Rules/CovidModel/", "CovidModel"),
        ("EhchRules/Rules/LeadRole/", "LeadRole"),
        ("EhchRules/Rules/", Shared),
        ("EhchRules/Catalogue/Instruments.cs", Shared),
        ("EhchRules/Calendars/", Shared),
        ("EhchRules/Assessments/Assessor.cs", Shared),
        ("EhchRules/Assessments/Assessor.Occasions.cs", Shared),
        ("EhchRules/Assessments/ResidentGate.cs", Shared),
        ("EhchRules/Assessments/Timelines/Timeline.cs", "Timeline"),
        ("EhchRules/Assessments/Timelines/TimelineMaker.cs", "Timeline"),
        ("EhchRules/Worklists/WorklistMaker.cs", "Worklist"),
        ("EhchRules/Funding/PaymentMonth.cs", ""),
        ("EhchRules/Funding/", "Premium"),
        ("EhchRules.Scoring/News2/Kernel/", ""),
        ("EhchRules.Scoring/News2/News2.Spans.cs", ""),
        ("EhchRules.Scoring/News2/ScoreBits.cs", ""),
        ("EhchRules.Scoring/News2/ScoreText.cs", ""),
        ("EhchRules.Scoring/News2/", "Scoring"),
    ];

    /// <summary>Gets the level of a file; null where no mutants are made of it.</summary>
    /// <param name="file">The path under src, with forward slashes.</param>
    internal static string? LevelOf(string file)
    {
        (string? path, string level) = Array.Find(Rooms, room => file.StartsWith(room.Path, StringComparison.Ordinal));
        return path is null || level.Length == 0 ? null : level;
    }
}
