namespace EhchRules.Reports.Tests;

/// <summary>What holds of every type of EhchRules.Reports.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(AssessmentReport).Assembly, recordsAtLeast: 10)
{
    protected override IReadOnlyList<string> Dependencies => ["CsvHelper", "EhchRules", "EhchRules.Scoring", "Handlebars", "Spectre.Console", "Spectre.Console.Ansi"];
}

/// <summary>Which folder of the package uses which.</summary>
public sealed class RoomsOfReportsTests() : RoomTests(typeof(AssessmentReport).Assembly);
