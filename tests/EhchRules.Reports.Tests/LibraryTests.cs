namespace EhchRules.Reports.Tests;

/// <summary>What holds of every type of EhchRules.Reports. Types of the command line that stand in it until its texts are written here are the command line's.</summary>
public sealed class ConventionTests() : LibraryConventions(typeof(AssessmentReport).Assembly, recordsAtLeast: 10)
{
    protected override IReadOnlyList<string> Dependencies => ["EhchRules", "Handlebars"];
}

/// <summary>Which folder of the package uses which.</summary>
public sealed class RoomsOfReportsTests() : RoomTests(typeof(AssessmentReport).Assembly);
