namespace EhchRules.Scoring;

/// <summary>The documents that the NEWS2 table and the policies rest on.</summary>
internal static class News2Sources
{
    internal static readonly ScoringSource Chart1 = new()
    {
        Publisher = "Royal College of Physicians",
        Title = "NEWS2 Chart 1: scoring system",
        Year = 2017,
        Read = "the one-page chart, in a copy (scribd.com document 584338409); five public encodings agree with it",
        Status = SourceStatus.Confirmed,
    };

    internal static readonly ScoringSource Chart4 = new()
    {
        Publisher = "Royal College of Physicians",
        Title = "NEWS2 Chart 4: clinical response to the trigger thresholds",
        Year = 2017,
        Read = "the one-page chart, in a copy (scribd.com document 538260233)",
        Status = SourceStatus.Confirmed,
    };

    internal static readonly ScoringSource BandNames = new()
    {
        Publisher = "medcalc3000.com; openEHR GDL guideline models",
        Title = "NEWS2 band names",
        Read = "names of the four bands, in two secondary sources that agree; other NEWS2 literature names them otherwise",
        Status = SourceStatus.Secondary,
    };
}
