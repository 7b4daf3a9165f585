using EhchRules.Conformance;
using EhchRules.Json;
using EhchRules.Tables;

namespace EhchRules.Cli.Schemas;

/// <summary>A wire format, or a set of tables, of which the schema is printed.</summary>
/// <param name="Name">The name it is asked for by: that of the format, without <c>ehch-</c> and its number.</param>
/// <param name="Holds">What such a document is, to stand in brackets.</param>
/// <param name="Make">Makes the schema.</param>
internal sealed record PublishedSchema(string Name, string Holds, Func<string> Make)
{
    /// <summary>Gets all of them: what is handed in and comes back, then what the other commands write.</summary>
    internal static IReadOnlyList<PublishedSchema> All { get; } =
    [
        new("record", "what is handed in", EhchJson.RecordSchema),
        new("tables", "the tables of a record, as a Frictionless data package", RecordTables.DataPackage),
        new("tables-postgresql", "the same as SQL", static () => RecordTables.CreateScript(SqlDialect.PostgreSql)),
        new("tables-duckdb", "the same as SQL", static () => RecordTables.CreateScript(SqlDialect.DuckDb)),
        new("assessment", "what comes back", EhchJson.AssessmentSchema),
        new("timeline", "ehch timeline", EhchJson.TimelineSchema),
        new("worklist", "ehch worklist", EhchJson.WorklistSchema),
        new("diff", "ehch diff", EhchJson.DiffSchema),
        new("measures", "ehch measures", EhchJson.MeasuresSchema),
        new("premium", "ehch premium", EhchJson.PremiumSchema),
        new("coverage", "ehch coverage", EhchJson.CoverageSchema),
        new("scores", "ehch score", EhchJson.ScoresSchema),
        new("policy", "ehch score --policy", EhchJson.PolicySchema),
        new("catalogue", "ehch requirements", CatalogueJson.Schema),
        new("vector", "a conformance case", ConformanceSuite.VectorSchema),
        new("conformance-report", "ehch conformance run", ConformanceReport.Schema),
        new("conformance-comparison", "ehch conformance compare", ReportComparison.Schema),
    ];
}
